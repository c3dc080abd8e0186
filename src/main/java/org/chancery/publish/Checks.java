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
import org.apache.spark.sql.Column;
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
    List<Column> figures = new ArrayList<>();
    figures.add(expr("count_if(" + required + ") AS missing"));
    // eight bytes a key are cheaper to bring together than the key
    figures.add(
        expr((report.key().isEmpty() ? "count(1)" : distinct(report, "xxhash64")) + " AS keys"));
    Map<String, String> rules = report.rules();
    rules.values().forEach(rule -> figures.add(expr("count_if(NOT (" + rule + "))")));
    Row found = table.agg(expr("count(1) AS n"), figures.toArray(Column[]::new)).first();
    long n = found.getLong(0);
    add(report.name() + ": required values", found.getLong(1), "rows without a required value");
    long keys = found.getLong(2);
    if (keys < n) {
      // either keys or only their hashes are the same: look closely
      keys = table.agg(expr(distinct(report, "struct"))).first().getLong(0);
    }
    add(report.name() + ": unique keys", n - keys, "rows too many for " + report.key());
    int i = 3;
    for (String rule : rules.keySet()) {
      add(report.name() + ": " + rule, found.getLong(i++), "rows that break it");
    }
    rows.put(report.name(), n);
    return this;
  }

  private static String distinct(Report report, String key) {
    return "count(DISTINCT " + key + "(" + String.join(", ", report.key()) + "))";
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
