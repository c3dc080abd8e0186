package org.chancery.annotate.country;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.chancery.model.MentionKind;

/** What a capital stood for at the time: Moscow before 1992, Lagos up to 1991. */
final class Periods implements DocumentRule {
  private static final int END_OF_USSR = 1991;
  private static final int END_OF_YUGOSLAVIA = 1992;
  private static final int FIRST_OF_UNION = 2003;
  private static final int LAST_OF_UNION = 2006;
  private static final int LONGEST_DATE = 4;

  private static final Set<String> SOVIET_SEATS = Set.of("Moscow", "Kremlin", "the Kremlin");

  /** Capitals that were, and the last year in which they were. */
  private static final Map<String, Integer> FORMER =
      Map.of(
          "Lagos", 1991,
          "Almaty", 1997,
          "Alma-Ata", 1997,
          "Karachi", 1959,
          "Rawalpindi", 1967,
          "Rio de Janeiro", 1960);

  private static final String TOGETHER = "Serbia and Montenegro";

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    for (Candidate candidate : List.copyOf(candidates.all())) {
      if (candidate.text().equals(TOGETHER) && !isYear(candidate, facts)) {
        candidates.all().add(candidates.all().indexOf(candidate), candidate.part(0, "SRB"));
        candidates.all().add(candidates.all().indexOf(candidate), candidate.part(2, "MNE"));
        candidate.drop("period-apart");
      }
      boolean seat =
          candidate.kind() == MentionKind.CAPITAL || candidate.kind() == MentionKind.GOVERNMENT;
      boolean place = candidate.kind() == MentionKind.CITY;
      boolean soviet = SOVIET_SEATS.contains(candidate.text());
      if (!candidate.isDropped() && place && soviet && isWithin(candidate, facts, END_OF_USSR)) {
        candidate.mean("SUN", "period-soviet");
      }
      if (candidate.isDropped() || !seat) {
        continue;
      }
      Integer moved = FORMER.get(candidate.text());
      if (moved != null && !isWithin(candidate, facts, moved)) {
        candidate.drop("period-moved");
      } else if (SOVIET_SEATS.contains(candidate.text())
          && isWithin(candidate, facts, END_OF_USSR)) {
        candidate.mean("SUN", "period-soviet");
      } else if (candidate.text().equals("Belgrade")
          && isWithin(candidate, facts, END_OF_YUGOSLAVIA)) {
        candidate.mean("YUG", "period-yugoslavia");
      }
    }
  }

  private static boolean isWithin(Candidate candidate, ArticleFacts facts, int end) {
    int last = lastYear(candidate, facts);
    return last > 0 && last <= end;
  }

  /** The year at a token, 0 if it is none. */
  private static int year(SentenceView sentence, int token) {
    TextDocument document = sentence.document();
    boolean number =
        document.tokenKind(token) == TokenKind.NUMBER
            && document.tokenEnd(token) - document.tokenStart(token) == 4
            && document.token(token).matches("1[89][0-9]{2}|20[0-9]{2}");
    return number ? Integer.parseInt(document.token(token)) : 0;
  }

  /** The year with which the paragraph begins, as entries of a chronology do; 0 if it does not. */
  private static int yearOfEntry(SentenceView sentence) {
    int first = sentence.document().paragraphOf(sentence.sentence()).firstToken();
    for (int at = first;
        at < sentence.sentence().endToken() - 1 && at < first + LONGEST_DATE;
        at++) {
      int year = year(sentence, at);
      if (year > 0) {
        char next = sentence.document().charAt(sentence.document().tokenStart(at + 1));
        return ":.\u2013\u2014-".indexOf(next) >= 0 ? year : 0;
      }
    }
    return 0;
  }

  /** The latest year in the sentence, else that of its entry or of publication, else 0. */
  private static int lastYear(Candidate candidate, ArticleFacts facts) {
    SentenceView sentence = candidate.sentence();
    int last = 0;
    for (int at = sentence.sentence().firstToken(); at < sentence.sentence().endToken(); at++) {
      last = Math.max(last, year(sentence, at));
    }
    last = last > 0 ? last : yearOfEntry(sentence);
    return last > 0 || facts.published() == null ? last : facts.published().getYear();
  }

  /** Whether the sentence or the article is of the years of Serbia and Montenegro, the state. */
  private static boolean isYear(Candidate candidate, ArticleFacts facts) {
    int last = lastYear(candidate, facts);
    return last >= FIRST_OF_UNION && last <= LAST_OF_UNION;
  }
}
