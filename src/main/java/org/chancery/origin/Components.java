package org.chancery.origin;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.spark.Scratch;

/**
 * Connected components by alternating large and small stars: Kiveris, Lattanzi, Mirrokni, Rastogi,
 * Vassilvitskii, "Connected components in MapReduce and beyond" (2014).
 *
 * <p>Each round is a few joins, and rounds grow with the logarithm of the size of a component, so
 * nothing is gathered in one place.
 */
final class Components {
  private Components() {}

  /**
   * Each node of an edge with the least node of its component.
   *
   * @param pairs edges {@code a} and {@code b}, {@code a} being the lesser
   * @return {@code node} and {@code component}; the least nodes themselves are left out
   */
  static Dataset<Row> of(Dataset<Row> pairs, Scratch scratch) {
    Dataset<Row> edges = scratch.keep("edges-0", pairs.selectExpr("b AS u", "a AS v").distinct());
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
