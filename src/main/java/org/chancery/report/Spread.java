package org.chancery.report;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.chancery.spark.SmallData;

/**
 * Counts the articles, the stories and the outlets of groups of articles.
 *
 * <p>Nearly all stories have one article. Those need no distinct count: they add up. Only the
 * copies of the others are first brought together by story.
 */
final class Spread {
  private static final List<String> COUNTS = List.of("n_articles", "n_origins");

  private Spread() {}

  /**
   * {@code n_articles}, {@code n_origins}, {@code n_outlets} and the sums of some columns by group.
   *
   * @param rows one row an article and group, with {@code origin_id}, {@code outlet} and {@code
   *     n_copies} of {@link org.chancery.origin.Story}; read twice, so best kept
   * @param keys the columns that make a group
   * @param near those of them by which the groups are brought together; none if the rows of each
   *     group are together already
   * @param sums columns to add up
   */
  static Dataset<Row> count(
      Dataset<Row> rows, List<String> keys, List<String> near, String... sums) {
    return count(rows, keys, near, List.of(sums), List.of());
  }

  /**
   * The same, with columns of 1 or 0 that count stories: those with a 1 in any of their articles.
   *
   * @param flags such columns
   */
  static Dataset<Row> count(
      Dataset<Row> rows,
      List<String> keys,
      List<String> near,
      List<String> sums,
      List<String> flags) {
    List<String> added = Stream.of(sums, flags, COUNTS).flatMap(List::stream).toList();
    Column[] columns = columns(and(and(keys, added.toArray(String[]::new)), "outlet"));
    Dataset<Row> alone =
        rows.where("n_copies = 1")
            .withColumn("n_articles", lit(1L))
            .withColumn("n_origins", lit(1L))
            .select(columns);
    Dataset<Row> copied = byStory(rows.where("n_copies > 1"), keys, sums, flags).select(columns);
    Column[] outlets = columns(and(keys, "outlet"));
    Column[] sumsOfAll = added.stream().map(c -> sum(col(c)).as(c)).toArray(Column[]::new);
    Column[] totals =
        Stream.concat(Arrays.stream(sumsOfAll), Stream.of(expr("count(outlet) AS n_outlets")))
            .toArray(Column[]::new);
    Dataset<Row> byOutlet =
        alone
            .unionByName(copied)
            .groupBy(outlets)
            .agg(sumsOfAll[0], Arrays.copyOfRange(sumsOfAll, 1, sumsOfAll.length));
    Dataset<Row> gathered = near.isEmpty() ? byOutlet : SmallData.gathered(byOutlet, columns(near));
    return gathered
        .groupBy(columns(keys))
        .agg(totals[0], Arrays.copyOfRange(totals, 1, totals.length));
  }

  /** One row a story and outlet, of which the first carries the story's counts. */
  private static Dataset<Row> byStory(
      Dataset<Row> rows, List<String> keys, List<String> sums, List<String> flags) {
    Column[] totals =
        Stream.of(
                sums.stream().map(c -> sum(col(c)).as(c)),
                flags.stream().map(c -> max(col(c)).as(c)),
                Stream.of(expr("collect_set(outlet) AS outlets")))
            .flatMap(c -> c)
            .toArray(Column[]::new);
    Dataset<Row> stories =
        rows.groupBy(columns(and(keys, "origin_id")))
            .agg(expr("count(1) AS n_articles"), totals)
            .withColumn("n_origins", lit(1L));
    Stream<Column> counts =
        Stream.of(sums, flags, COUNTS)
            .flatMap(List::stream)
            .map(c -> expr("if(coalesce(at, 0) = 0, " + c + ", 0L) AS " + c));
    return stories
        .selectExpr("*", "posexplode_outer(outlets) AS (at, outlet)")
        .select(
            Stream.concat(Arrays.stream(columns(and(keys, "outlet"))), counts)
                .toArray(Column[]::new));
  }

  private static Column[] columns(List<String> names) {
    return names.stream().map(functions::col).toArray(Column[]::new);
  }

  private static List<String> and(List<String> names, String... more) {
    return Stream.concat(names.stream(), Arrays.stream(more)).toList();
  }
}
