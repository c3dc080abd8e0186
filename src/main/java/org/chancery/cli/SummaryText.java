package org.chancery.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.annotate.country.CountryNames;
import org.chancery.publish.RunSummary;

/** The summary of a run as a person wants to read it. */
final class SummaryText {
  private SummaryText() {}

  static void print(PrintWriter out, RunSummary summary) {
    String span =
        summary.firstDay() == null
            ? "none with a date"
            : summary.firstDay() + " to " + summary.lastDay();
    out.printf(
        Locale.ROOT,
        "%,d articles (%,d stories of their own), %s%n",
        summary.articles(),
        summary.origins(),
        span);
    block(out, "Countries named together", pairs(summary));
    block(out, "Sources credited", sources(summary));
    block(out, "Latest acts", acts(summary));
    out.printf(
        "%nBad inputs: %s%nPassed over: %s%n",
        counts(summary.badInputs(), " (table bad_inputs says where)"),
        counts(summary.passedOver(), ""));
    long failed = summary.checks().stream().filter(c -> !c.passed()).count();
    out.printf(
        Locale.ROOT,
        "Checks: %,d passed, %,d failed. Took %s.%n",
        summary.checks().size() - failed,
        failed,
        seconds(summary.took()));
    out.printf(
        "%nLook at %s in a browser.%nReports: %s (%s)%n",
        page(summary), summary.out(), String.join(", ", summary.tableRows().keySet()));
  }

  /** Where the page of the reports lies. */
  static String page(RunSummary summary) {
    return summary.out() + "/report.html";
  }

  private static void block(PrintWriter out, String title, List<String[]> rows) {
    if (rows.size() > 1) {
      out.printf("%n%s%n", title);
      TextTable.print(out, rows);
    }
  }

  private static List<String[]> pairs(RunSummary summary) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"  stories", "articles", "npmi", "pair"});
    for (RunSummary.Pair pair : summary.topPairs()) {
      rows.add(
          new String[] {
            count(pair.origins()),
            count(pair.articles()),
            pair.npmi() == null ? "-" : String.format(Locale.ROOT, "%.2f", pair.npmi()),
            CountryNames.of(pair.countryA()) + " – " + CountryNames.of(pair.countryB())
          });
    }
    return rows;
  }

  private static List<String[]> sources(RunSummary summary) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"  stories", "articles", "source"});
    for (RunSummary.Source source : summary.topSources()) {
      rows.add(new String[] {count(source.origins()), count(source.articles()), source.source()});
    }
    return rows;
  }

  private static List<String[]> acts(RunSummary summary) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"  date", "stories", "act"});
    for (RunSummary.LatestAct act : summary.latestActs()) {
      rows.add(
          new String[] {
            "  " + date(act),
            count(act.origins()),
            CountryNames.of(act.actor())
                + " · "
                + act.act().replace('_', ' ')
                + " · "
                + CountryNames.of(act.target())
          });
    }
    return rows;
  }

  private static String date(RunSummary.LatestAct act) {
    if (act.date() == null || act.precision() == null) {
      return "undated";
    }
    String day = act.date().toString();
    return switch (act.precision()) {
      case "year" -> day.substring(0, day.length() - 6);
      case "month" -> day.substring(0, day.length() - 3);
      default -> day;
    };
  }

  private static String counts(Map<String, Long> byName, String hint) {
    return byName.isEmpty()
        ? "none"
        : byName.entrySet().stream()
                .map(e -> count(e.getValue()) + " " + e.getKey())
                .collect(Collectors.joining(", "))
            + hint;
  }

  private static String seconds(Duration took) {
    return took.toMinutes() > 0
        ? String.format(Locale.ROOT, "%d min %02d s", took.toMinutes(), took.toSecondsPart())
        : String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
  }

  private static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
