package org.chancery.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date expressions of a document and the days, months and years that they name.
 *
 * <p>Weekdays, and days and months without a year, are the last ones up to the day of publication,
 * or the next ones where the clause looks ahead ("will meet on Friday").
 */
public final class DateAnnotator {
  private final Lexicon lexicon = Lexicon.standard();
  private final Map<String, Direction> cues = DirectionCues.standard();

  /**
   * The date expressions in order; those whose date nothing tells are left out.
   *
   * @param published day of publication, null if unknown: then weekdays and relative expressions
   *     are resolved against a day inferred from the text, or left out
   */
  public List<DateExpression> annotate(TextDocument document, @Nullable LocalDate published) {
    List<Parsed> parsed = new DateScanner(document, lexicon).scan();
    if (parsed.isEmpty()) {
      return List.of();
    }
    LocalDate today = newsDay(document, published, parsed);
    Resolver resolver = new Resolver(document, today, new ClauseDirection(document, cues));
    List<DateExpression> expressions = new ArrayList<>(parsed.size());
    for (int i = 0; i < parsed.size(); i++) {
      Parsed one = parsed.get(i);
      if (i + 1 < parsed.size() && isCountedFrom(document, one, parsed.get(i + 1))) {
        resolver.resolve(parsed.get(i + 1));
      }
      DateExpression expression = resolver.resolve(one);
      if (expression != null) {
        expressions.add(expression);
      }
    }
    return expressions;
  }

  /** "Two days after Mali broke them off, Niger did so on Tuesday": from the weekday behind. */
  private static boolean isCountedFrom(TextDocument document, Parsed span, Parsed day) {
    Sentence sentence = document.sentenceOf(span.first());
    return span.relation() == DateRelation.ELAPSED
        && span.first() == sentence.firstToken()
        && day.first() < sentence.endToken()
        && day.reading() instanceof Reading.DayOfWeek;
  }

  /**
   * The day of publication as far as the text tells it: the latest full date, and from there the
   * next weekday that the text speaks of as past. Null if the text names no full date, or later
   * years than the date's.
   */
  public @Nullable LocalDate inferPublicationDay(TextDocument document) {
    return infer(document, new DateScanner(document, lexicon).scan());
  }

  /**
   * The day from which the text speaks: that of its dateline, "KYIV, July 13 (Wire)", if it was
   * printed within days, else that of publication, inferred if unknown; null if nothing tells it.
   */
  public @Nullable LocalDate newsDay(TextDocument document, @Nullable LocalDate published) {
    return newsDay(document, published, new DateScanner(document, lexicon).scan());
  }

  private @Nullable LocalDate newsDay(
      TextDocument document, @Nullable LocalDate published, List<Parsed> parsed) {
    if (published == null) {
      return infer(document, parsed);
    }
    LocalDate dateline = day(document).dateline(parsed, published);
    return dateline == null ? published : dateline;
  }

  private @Nullable LocalDate infer(TextDocument document, List<Parsed> parsed) {
    return day(document).infer(parsed);
  }

  private PublicationDay day(TextDocument document) {
    return new PublicationDay(document, new ClauseDirection(document, cues));
  }
}
