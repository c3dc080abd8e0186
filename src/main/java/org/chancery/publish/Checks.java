package org.chancery.publish;

import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructField;
import org.chancery.report.Report;

/** Reads finished tables back and tells whether they can be published. */
final class Checks {
  /** More articles than this share with an impossible day mean that dates are misread. */
  private static final double MOST_ODD_DATES = 0.05;

  private final List<Check> done = new ArrayList<>();
  private final Map<String, Long> rows = new LinkedHashMap<>();

  List<Check> all() {
    return List.copyOf(done);
  }

  List<Check> failed() {
    return done.stream().filter(c -> !c.passed()).toList();
  }

  /** The number of rows of each table that was checked. */
  Map<String, Long> rows() {
    return Collections.unmodifiableMap(rows);
  }

  /** Adds the findings of others. */
  void add(Checks others) {
    done.addAll(others.done);
    rows.putAll(others.rows);
  }

  /**
   * Checks a table's columns, keys, required values and rules, and counts its rows. One pass over
   * the table.
   */
  Checks table(Report report, Dataset<Row> table) {
    schema(report, table);
    StructField[] fields = report.schema().struct().fields();
    String required =
        Arrays.stream(fields)
            .filter(f -> !f.nullable())
            .map(f -> "`" + f.name() + "` IS NULL")
            .collect(Collectors.joining(" OR "));
    Map<String, String> rules = report.rules();
    List<String> faults = new ArrayList<>();
    faults.add(required);
    rules.values().forEach(rule -> faults.add("NOT (" + rule + ")"));
    TableFigures found = TableFigures.of(table, report.key(), faults);
    add(
        report.name() + ": required values",
        found.faults().get(0),
        "rows without a required value");
    // either keys or only their hashes are the same: look closely
    long repeats = found.repeats() == 0 ? 0 : found.rows() - distinctKeys(report, table);
    add(report.name() + ": unique keys", repeats, "rows too many for " + report.key());
    int i = 1;
    for (String rule : rules.keySet()) {
      add(report.name() + ": " + rule, found.faults().get(i++), "rows that break it");
    }
    rows.put(report.name(), found.rows());
    return this;
  }

  private static long distinctKeys(Report report, Dataset<Row> table) {
    String key = "struct(" + String.join(", ", report.key()) + ")";
    return table.agg(expr("count(DISTINCT " + key + ")")).first().getLong(0);
  }

  private void schema(Report report, Dataset<Row> rows) {
    List<String> wanted = columns(report.schema().struct().fields());
    List<String> found = columns(rows.schema().fields());
    boolean same = wanted.equals(found);
    done.add(
        new Check(
            report.name() + ": columns",
            same,
            found.size(),
            same ? "as described" : "found " + found + " instead of " + wanted));
  }

  private static List<String> columns(StructField[] fields) {
    return Arrays.stream(fields)
        .map(
            f ->
                f.name()
                    + " "
                    + f.dataType().simpleString()
                    + " "
                    + f.getComment().getOrElse(() -> ""))
        .toList();
  }

  /** That every article of the corpus is in the table, and that its story is. */
  Checks articles(Dataset<Row> corpus, Dataset<Row> articles) {
    long expected = corpus.count();
    Row stories = stories(articles);
    long found = stories.getLong(0);
    done.add(
        new Check(
            "articles: all of the corpus",
            expected == found,
            found,
            found + " rows for " + expected + " articles"));
    add("articles: each story has its first article", stories.getLong(1), "stories without one");
    dates(stories.getLong(2), stories.getLong(3));
    return this;
  }

  /** Of the articles by their stories: all, stories without a first one, dated, oddly dated. */
  private static Row stories(Dataset<Row> articles) {
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    return articles
        .groupBy("origin_id")
        .agg(
            expr("count(1) AS n"),
            expr("count_if(is_first AND article_id = origin_id) AS firsts"),
            expr("count(published_date) AS dated"),
            expr(
                "count_if(published_date < DATE'1700-01-01' OR published_date > DATE'"
                    + tomorrow
                    + "') AS odd"))
        .selectExpr(
            "coalesce(sum(n), 0L)",
            "count_if(firsts = 0)",
            "coalesce(sum(dated), 0L)",
            "coalesce(sum(odd), 0L)")
        .first();
  }

  private void dates(long dated, long odd) {
    done.add(
        new Check(
            "articles: sane dates",
            odd <= dated * MOST_ODD_DATES,
            odd,
            odd + " of " + dated + " dated articles lie before 1700 or in the future"));
  }

  private void add(String name, long offending, String what) {
    done.add(new Check(name, offending == 0, offending, offending + " " + what));
  }
}
