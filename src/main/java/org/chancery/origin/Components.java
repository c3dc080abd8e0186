package org.chancery.origin;

import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chancery.spark.Scratch;
import org.chancery.spark.SmallData;

/**
 * Connected components: of a few edges in memory, else by alternating large and small stars:
 * Kiveris, Lattanzi, Mirrokni, Rastogi, Vassilvitskii, "Connected components in MapReduce and
 * beyond" (2014).
 *
 * <p>Each round of stars is a few joins, and rounds grow with the logarithm of the size of a
 * component, so nothing is gathered in one place.
 */
final class Components {
  /** So many edges, of about 200 bytes each, the driver holds without noticing. */
  private static final int MOST_IN_MEMORY = 100_000;

  private static final StructType SCHEMA =
      new StructType()
          .add("node", DataTypes.StringType, false)
          .add("component", DataTypes.StringType, false);

  private Components() {}

  /**
   * Each node of an edge with the least node of its component.
   *
   * @param pairs edges {@code a} and {@code b}, {@code a} being the lesser
   * @return {@code node} and {@code component}; the least nodes themselves are left out
   */
  static Dataset<Row> of(Dataset<Row> pairs, Scratch scratch) {
    return of(pairs, scratch, MOST_IN_MEMORY);
  }

  /**
   * The same.
   *
   * @param most how many edges are few
   */
  static Dataset<Row> of(Dataset<Row> pairs, Scratch scratch, int most) {
    Dataset<Row> edges = scratch.keep("edges-0", pairs.selectExpr("b AS u", "a AS v").distinct());
    List<Row> few = edges.limit(most + 1).collectAsList();
    if (few.size() > most) {
      return byStars(edges, scratch);
    }
    FewComponents found = new FewComponents();
    few.forEach(edge -> found.join(edge.getString(0), edge.getString(1)));
    return of(edges.sparkSession(), found);
  }

  /** The same of few edges, of which nothing is left to find out. */
  static Dataset<Row> of(SparkSession spark, FewComponents found) {
    List<Row> rows = new ArrayList<>();
    found.components().forEach((node, least) -> rows.add(RowFactory.create(node, least)));
    return SmallData.stored(spark.createDataFrame(rows, SCHEMA));
  }

  private static Dataset<Row> byStars(Dataset<Row> kept, Scratch scratch) {
    Dataset<Row> edges = kept;
    Row before = mark(edges);
    for (int round = 1; before.getLong(0) > 0; round++) {
      edges = scratch.keep("edges-" + round, smallStar(largeStar(edges)));
      Row now = mark(edges);
      if (now.equals(before)) {
        break;
      }
      before = now;
    }
    return edges.selectExpr("u AS node", "v AS component");
  }

  /** Two sets of edges with the same mark are the same set. */
  private static Row mark(Dataset<Row> edges) {
    return edges
        .agg(
            expr("count(1)"),
            expr("sum(CAST(xxhash64(u, v) AS DECIMAL(20, 0)))"),
            expr("bit_xor(xxhash64(v, u))"))
        .first();
  }

  /** Links the greater neighbours of each node to its least neighbour. */
  private static Dataset<Row> largeStar(Dataset<Row> edges) {
    Dataset<Row> both = edges.union(edges.selectExpr("v AS u", "u AS v"));
    Dataset<Row> least = both.groupBy("u").agg(expr("least(min(v), min(u)) AS m"));
    return both.join(least, "u").where("v > u").selectExpr("v AS u", "m AS v").distinct();
  }

  /** Links each node and its lesser neighbours to the least of these. */
  private static Dataset<Row> smallStar(Dataset<Row> edges) {
    Dataset<Row> least = edges.groupBy("u").agg(expr("min(v) AS m"));
    return edges
        .join(least, "u")
        .where("v > m")
        .selectExpr("v AS u", "m AS v")
        .union(least.selectExpr("u", "m AS v"))
        .distinct();
  }
}
