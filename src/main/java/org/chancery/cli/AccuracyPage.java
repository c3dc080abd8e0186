package org.chancery.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.annotate.recognition.ActRule;
import org.chancery.evaluate.Calibration;
import org.chancery.evaluate.Score;
import org.chancery.evaluate.ScoreTable;

/** A score as a page of Markdown, with how right acts are by confidence and by rule. */
final class AccuracyPage {
  private AccuracyPage() {}

  static List<String> lines(String gold, Score score) {
    List<String> lines = new ArrayList<>();
    lines.addAll(
        List.of(
            "# Accuracy",
            "",
            "Written by `jobs/chancery evaluate " + gold + " --markdown`; do not edit.",
            "On gold of your own: `jobs/chancery evaluate GOLD.jsonl --markdown`.",
            "",
            "```"));
    lines.addAll(ScoreTable.lines(score));
    lines.addAll(
        List.of(
            "```",
            "",
            "## Confidence of acts",
            "",
            "Right is an act that the gold has with the same actor, target and stance.",
            "",
            "| confidence at least | acts | mean confidence | right | share right |",
            "|---|---|---|---|---|"));
    for (Calibration.AtLeast step : score.calibration().byConfidence()) {
      lines.add(
          row(
              decimal(step.confidence()),
              step.share().all() + "",
              ofSome(step.meanConfidence(), step.share()),
              step.share().right() + "",
              ofSome(step.share().precision(), step.share())));
    }
    lines.addAll(
        List.of(
            "",
            "## Rules of acts",
            "",
            "The rule's own confidence is lowered for what is only planned and for a party that the"
                + " sentence does not name.",
            "",
            "| rule | reads | for example | confidence | acts | right | share right |",
            "|---|---|---|---|---|---|---|"));
    for (ActRule rule : ActRule.all()) {
      Calibration.Share share =
          score.calibration().byRule().getOrDefault(rule.id(), new Calibration.Share(0, 0));
      lines.add(
          row(
              "`" + rule.id() + "`",
              rule.reads(),
              rule.fires().replace("\\n", " / "),
              decimal(rule.confidence()),
              share.all() + "",
              share.right() + "",
              ofSome(share.precision(), share)));
    }
    return lines;
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private static String ofSome(double value, Calibration.Share share) {
    return share.all() == 0 ? "-" : decimal(value);
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
