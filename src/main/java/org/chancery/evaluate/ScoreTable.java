package org.chancery.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A score as a table of plain text. */
public final class ScoreTable {
  private ScoreTable() {}

  /** The table's lines, with the score's mistakes below. */
  public static List<String> lines(Score score) {
    List<String> lines = new ArrayList<>();
    lines.add(
        score.articles()
            + " gold articles, "
            + score.missing()
            + " missing in the prediction, "
            + score.unknown()
            + " unknown there");
    lines.add(
        String.format(
            Locale.ROOT, "%38s%8s%8s%8s%7s%7s%7s", "", "P", "R", "F1", "hits", "gold", "pred"));
    lines.add(row("countries", score.countries()));
    lines.add(row("attributions, kind must match", score.attributions()));
    lines.add(row("attributions, any kind", score.attributionsAnyKind()));
    addGroups(lines, score.byKind());
    lines.add(row("events, object must match", score.events()));
    lines.add(row("events, any object", score.eventsAnyObject()));
    addGroups(lines, score.byAct());
    addGroups(lines, score.byStance());
    addDates(lines, score.dates());
    Score.FalseEvents without = score.falseEvents();
    lines.add(
        String.format(
            Locale.ROOT,
            "false events on articles without any: %d on %d of %d articles (%s per article)",
            without.events(),
            without.hit(),
            without.articles(),
            decimal(share(without.events(), without.articles()), 3)));
    for (Mistake mistake : score.mistakes()) {
      lines.add(line(mistake));
    }
    return lines;
  }

  private static void addGroups(List<String> lines, Map<String, Rates> groups) {
    groups.forEach(
        (name, rates) -> {
          if (rates.gold() > 0 || rates.predicted() > 0) {
            lines.add(row("  " + name, rates));
          }
        });
  }

  private static void addDates(List<String> lines, Score.Dates dates) {
    String share =
        dates.dated() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                " (%s%%; none given for %d)",
                decimal(share(dates.right(), dates.dated()) * 100, 1),
                dates.absent());
    lines.add(
        String.format(
            Locale.ROOT,
            "dates right: %d of %d matched events that have one%s",
            dates.right(),
            dates.dated(),
            share));
    lines.add(
        String.format(
            Locale.ROOT,
            "dates given to matched events that have none: %d of %d",
            dates.datedAllTheSame(),
            dates.undated()));
  }

  private static String row(String label, Rates rates) {
    return String.format(
        Locale.ROOT,
        "%-38s%8s%8s%8s%7d%7d%7d",
        label,
        decimal(rounded(rates.precision()), 3),
        decimal(rounded(rates.recall()), 3),
        decimal(rounded(rates.f1()), 3),
        rates.hits(),
        rates.gold(),
        rates.predicted());
  }

  private static String line(Mistake mistake) {
    String sort = mistake.sort().name().toLowerCase(Locale.ROOT);
    String task = mistake.task().name().toLowerCase(Locale.ROOT);
    String evidence = mistake.evidence() == null ? "" : "  \u00ab" + mistake.evidence() + "\u00bb";
    return String.format(Locale.ROOT, "%-6s %s: ", sort, task)
        + mistake.article()
        + ": "
        + mistake.what()
        + evidence;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : rounded(part / (double) whole);
  }

  /** Figures are rounded to four places before anything is made of them, as in a JSON report. */
  private static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static String decimal(double value, int places) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
