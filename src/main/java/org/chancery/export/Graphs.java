package org.chancery.export;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.annotate.country.CountryNames;
import org.jspecify.annotations.Nullable;

/** The graphs in the reports: countries named together, who recognised whom, who cites whom. */
final class Graphs {
  private static final String STRING = "string";
  private static final String LONG = "long";
  private static final String DOUBLE = "double";

  private final Function<String, Dataset<Row>> tables;

  Graphs(Function<String, Dataset<Row>> tables) {
    this.tables = tables;
  }

  List<Graph> all(GraphOptions options) {
    return List.of(countries(options), recognition(), sources());
  }

  /** Countries named together, there in the months in which some story names both. */
  private Graph countries(GraphOptions options) {
    List<Attribute> measures =
        List.of(
            new Attribute("n_units", LONG),
            new Attribute("n_articles", LONG),
            new Attribute("n_origins", LONG),
            new Attribute("n_outlets", LONG),
            new Attribute("expected", DOUBLE),
            new Attribute("jaccard", DOUBLE),
            new Attribute("pmi", DOUBLE),
            new Attribute("npmi", DOUBLE),
            new Attribute("llr", DOUBLE));
    Dataset<Row> near =
        tables.apply("country_cooccurrence").where(col("level").equalTo(options.level()));
    Dataset<Row> months =
        near.where("period = 'month'")
            .groupBy("country_a", "country_b")
            .agg(expr("sort_array(collect_list(period_start)) AS months"));
    Dataset<Row> pairs =
        near.where("period = 'all'")
            .where(col("n_origins").geq(options.minSupport()))
            .where(col(options.measure()).gt(0))
            .join(months, new String[] {"country_a", "country_b"}, "left")
            .orderBy(desc(options.measure()), col("country_a"), col("country_b"))
            .selectExpr(columns(measures, "country_a", "country_b", "months", options.measure()));
    return new Graph(
        "countries",
        "Countries that the news names together, by "
            + options.measure()
            + " in one "
            + options.level(),
        false,
        List.of(new Attribute("n_articles", LONG), new Attribute("n_origins", LONG)),
        measures,
        map(
            tables
                .apply("country_volume")
                .where("period = 'all'")
                .orderBy("country")
                .select("country", "n_articles", "n_origins"),
            r ->
                new Graph.Node(
                    r.getString(0), CountryNames.of(r.getString(0)), values(r, 1, r.size()))),
        map(
            pairs,
            r ->
                new Graph.Edge(
                    r.getString(0),
                    r.getString(1),
                    null,
                    ((Number) r.get(3)).doubleValue(),
                    CountryNames.of(r.getString(0)) + " – " + CountryNames.of(r.getString(1)),
                    values(r, 4, r.size()),
                    r.isNullAt(2) ? List.of() : months(r.<LocalDate>getList(2)))));
  }

  /** Who recognised whom; the events of one kind between two states are one edge. */
  private Graph recognition() {
    Dataset<Row> timeline = tables.apply("recognition_timeline");
    Dataset<Row> states =
        timeline
            .select(col("actor").as("country"))
            .union(timeline.select("target"))
            .distinct()
            .orderBy("country");
    Dataset<Row> edges =
        timeline
            .groupBy("actor", "target", "act", "stance")
            .agg(
                expr("sum(n_origins) AS n_origins"),
                expr("sum(n_articles) AS n_articles"),
                expr("max(confidence) AS confidence"),
                expr(
                    "array_sort(collect_list(CASE WHEN event_date IS NOT NULL THEN struct("
                        + "event_date AS first, CASE precision WHEN 'year' THEN"
                        + " date_add(add_months(event_date, 12), -1) WHEN 'month' THEN"
                        + " last_day(event_date) ELSE event_date END AS last) END)) AS times"))
            .orderBy("actor", "target", "act", "stance");
    return new Graph(
        "recognition",
        "Acts of recognition and relations, from the acting state to the other",
        true,
        List.of(),
        List.of(
            new Attribute("act", STRING),
            new Attribute("stance", STRING),
            new Attribute("n_origins", LONG),
            new Attribute("n_articles", LONG),
            new Attribute("confidence", DOUBLE)),
        map(
            states,
            r -> new Graph.Node(r.getString(0), CountryNames.of(r.getString(0)), List.of())),
        map(
            edges,
            r ->
                new Graph.Edge(
                    r.getString(0),
                    r.getString(1),
                    r.getString(2) + ", " + r.getString(3),
                    r.getLong(4),
                    r.getString(2).replace('_', ' ') + ", " + r.getString(3),
                    values(r, 2, 7),
                    r.<Row>getList(7).stream()
                        .map(t -> new Interval(t.getAs(0), t.getAs(1)))
                        .toList())));
  }

  /** Which outlet cites which source. */
  private Graph sources() {
    Dataset<Row> cited = tables.apply("source_by_outlet").where("period = 'all'");
    Dataset<Row> nodes =
        cited
            .selectExpr("'outlet' AS role", "outlet AS key", "outlet AS name", "'' AS type")
            .union(cited.selectExpr("'source' AS role", "source_key", "source", "source_type"))
            .groupBy("role", "key")
            .agg(expr("min(name) AS name"), expr("min(type) AS type"))
            .orderBy("role", "key")
            .selectExpr("concat(role, ':', key)", "name", "role", "type");
    Dataset<Row> edges =
        cited
            .orderBy("outlet", "source_key")
            .selectExpr(
                "concat('outlet:', outlet)",
                "concat('source:', source_key)",
                "concat(outlet, ' cites ', source)",
                "n_articles",
                "n_attributions",
                "n_origins",
                "share",
                "first_date",
                "last_date");
    return new Graph(
        "sources",
        "Outlets and the sources that they credit",
        true,
        List.of(new Attribute("role", STRING), new Attribute("type", STRING)),
        List.of(
            new Attribute("n_articles", LONG),
            new Attribute("n_attributions", LONG),
            new Attribute("n_origins", LONG),
            new Attribute("share", DOUBLE)),
        map(nodes, r -> new Graph.Node(r.getString(0), r.getString(1), values(r, 2, 4))),
        map(
            edges,
            r ->
                new Graph.Edge(
                    r.getString(0),
                    r.getString(1),
                    null,
                    r.getLong(3),
                    r.getString(2),
                    values(r, 3, 7),
                    r.isNullAt(7) ? List.of() : List.of(new Interval(r.getAs(7), r.getAs(8))))));
  }

  private static String[] columns(List<Attribute> attributes, String... first) {
    List<String> all = new ArrayList<>(Arrays.asList(first));
    all.addAll(attributes.stream().map(Attribute::name).collect(Collectors.toList()));
    return all.toArray(String[]::new);
  }

  private static List<@Nullable Object> values(Row row, int from, int to) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = from; i < to; i++) {
      values.add(row.get(i));
    }
    return values;
  }

  /** Months in order as intervals; months that follow each other are one. */
  static List<Interval> months(List<LocalDate> starts) {
    List<Interval> out = new ArrayList<>();
    for (LocalDate start : starts) {
      LocalDate end = start.plusMonths(1).minusDays(1);
      int last = out.size() - 1;
      if (last >= 0 && out.get(last).end().plusDays(1).equals(start)) {
        out.set(last, new Interval(out.get(last).start(), end));
      } else {
        out.add(new Interval(start, end));
      }
    }
    return out;
  }

  private static <T> Iterator<T> map(Dataset<Row> rows, Function<Row, T> each) {
    Iterator<Row> iterator = rows.toLocalIterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return iterator.hasNext();
      }

      @Override
      public T next() {
        return each.apply(iterator.next());
      }
    };
  }
}
