package org.chancery.annotate.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Section;

/**
 * Tells which countries an article is mainly about.
 *
 * <p>Each mention scores by its place: most in the title, more in the first paragraphs than in the
 * rest, least in a caption. A country is a focus if it has at least two fifths of the foremost
 * one's score and either stands in the title or the lead or is mentioned twice.
 */
public final class FocusCountries {
  private static final double TITLE = 5;
  private static final double LEAD = 3;
  private static final double BODY = 1;
  private static final double CAPTION = 0.5;
  private static final int LEAD_PARAGRAPHS = 2;
  private static final double SHARE_OF_FOREMOST = 0.4;
  private static final int MOST = 5;

  private FocusCountries() {}

  /** The codes of the focus countries, the foremost first; five at most. */
  public static List<String> of(TextDocument document, List<CountryMention> mentions) {
    Map<String, Score> scores = new LinkedHashMap<>();
    int firstBody = firstBodyParagraph(document);
    for (CountryMention mention : mentions) {
      if (mention.kind().counts()) {
        Paragraph paragraph = document.paragraphOf(document.sentenceOf(mention.firstToken()));
        double weight = weight(paragraph, firstBody);
        scores.computeIfAbsent(mention.country(), Score::new).add(weight, weight >= LEAD);
      }
    }
    List<Score> ranked = new ArrayList<>(scores.values());
    ranked.sort(Comparator.comparingDouble((Score score) -> score.sum).reversed());
    return ranked.stream()
        .filter(score -> score.prominent || score.mentions > 1)
        .filter(score -> score.sum >= ranked.get(0).sum * SHARE_OF_FOREMOST)
        .limit(MOST)
        .map(score -> score.country)
        .toList();
  }

  private static int firstBodyParagraph(TextDocument document) {
    for (Paragraph paragraph : document.paragraphs()) {
      if (paragraph.section() == Section.BODY) {
        return paragraph.index();
      }
    }
    return 0;
  }

  private static double weight(Paragraph paragraph, int firstBody) {
    return switch (paragraph.section()) {
      case TITLE -> TITLE;
      case CAPTION -> CAPTION;
      case BODY -> paragraph.index() < firstBody + LEAD_PARAGRAPHS ? LEAD : BODY;
      case BOILERPLATE -> 0;
    };
  }

  private static final class Score {
    private final String country;
    private double sum;
    private int mentions;
    private boolean prominent;

    private Score(String country) {
      this.country = country;
    }

    private void add(double weight, boolean inFront) {
      sum += weight;
      mentions++;
      prominent |= inFront;
    }
  }
}
