package org.chancery.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.annotate.Explanation;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Attribution;
import org.chancery.model.RecognitionAct;

/** The marked passages of an article. What stands in no place of the text is only listed. */
final class Marks {
  private Marks() {}

  static List<Mark> of(Explanation explanation) {
    TextDocument document = explanation.document();
    List<Mark> marks = new ArrayList<>();
    acts(marks, document, explanation.annotations().acts());
    for (Attribution credit : explanation.annotations().attributions()) {
      String why = Words.of(credit.kind()) + " by \"" + credit.cue() + "\"";
      add(marks, document, credit.start(), credit.end(), Mark.Kind.CREDIT, credit.source(), why);
    }
    for (CountryMention mention : explanation.mentions()) {
      marks.add(mark(document, mention, Mark.Kind.COUNTRY));
    }
    for (CountryMention mention : explanation.dropped()) {
      marks.add(mark(document, mention, Mark.Kind.DROPPED));
    }
    for (DateExpression date : explanation.dates()) {
      marks.add(
          new Mark(
              document.tokenStart(date.firstToken()),
              document.tokenEnd(date.endToken() - 1),
              Mark.Kind.DATE,
              Words.of(date.date(), date.precision()),
              Words.of(date.basis())));
    }
    return marks;
  }

  /** One mark a sentence, however many acts it tells. */
  private static void acts(List<Mark> marks, TextDocument document, List<RecognitionAct> acts) {
    Map<Integer, List<RecognitionAct>> bySentence = new LinkedHashMap<>();
    for (RecognitionAct act : acts) {
      bySentence.computeIfAbsent(act.start(), start -> new ArrayList<>()).add(act);
    }
    for (List<RecognitionAct> told : bySentence.values()) {
      RecognitionAct first = told.get(0);
      String label =
          told.stream()
              .map(act -> act.actor() + " " + Words.of(act.act()) + " " + act.target())
              .collect(Collectors.joining(", "));
      String why =
          told.stream().map(RecognitionAct::ruleId).distinct().collect(Collectors.joining(", "));
      add(marks, document, first.start(), first.end(), Mark.Kind.ACT, label, why);
    }
  }

  private static Mark mark(TextDocument document, CountryMention mention, Mark.Kind kind) {
    return new Mark(
        document.tokenStart(mention.firstToken()),
        document.tokenEnd(mention.endToken() - 1),
        kind,
        mention.kind().counts() ? mention.country() : mention.country() + " city",
        Words.of(mention.kind()) + ": " + mention.reason());
  }

  private static void add(
      List<Mark> marks,
      TextDocument document,
      int start,
      int end,
      Mark.Kind kind,
      String label,
      String why) {
    if (start >= 0 && end > start) {
      int shift = document.bodyStart();
      marks.add(new Mark(start + shift, end + shift, kind, label, why));
    }
  }
}
