package org.chancery.annotate.country;

import org.chancery.annotate.text.TokenKind;
import org.chancery.model.MentionKind;

/** What a capital stood for at the time: Moscow before 1992, Belgrade up to 1992. */
final class Periods implements DocumentRule {
  private static final int END_OF_USSR = 1991;
  private static final int END_OF_YUGOSLAVIA = 1992;

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    for (Candidate candidate : candidates.all()) {
      boolean seat =
          candidate.kind() == MentionKind.CAPITAL || candidate.kind() == MentionKind.GOVERNMENT;
      if (candidate.isDropped() || !seat) {
        continue;
      }
      if (candidate.country().equals("RUS") && isWithin(candidate, facts, END_OF_USSR)) {
        candidate.mean("SUN", "period-soviet");
      } else if (candidate.text().equals("Belgrade")
          && isWithin(candidate, facts, END_OF_YUGOSLAVIA)) {
        candidate.mean("YUG", "period-yugoslavia");
      }
    }
  }

  private static boolean isWithin(Candidate candidate, ArticleFacts facts, int lastYear) {
    boolean within = facts.published() != null && facts.published().getYear() <= lastYear;
    SentenceView sentence = candidate.sentence();
    for (int at = sentence.sentence().firstToken(); at < sentence.sentence().endToken(); at++) {
      if (sentence.document().tokenKind(at) == TokenKind.NUMBER
          && sentence.word(at).matches("1[89][0-9]{2}|20[0-9]{2}")) {
        if (Integer.parseInt(sentence.word(at)) > lastYear) {
          return false;
        }
        within = true;
      }
    }
    return within;
  }
}
