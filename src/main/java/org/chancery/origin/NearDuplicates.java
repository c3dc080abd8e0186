package org.chancery.origin;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.udf;

import java.util.Objects;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF3;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.chancery.spark.Scratch;
import org.chancery.spark.SmallData;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Texts that are copies of each other with cuts and additions.
 *
 * <p>Texts that share a bucket are not all compared with each other, which would make a crowded
 * bucket dear, but each with the bucket's first and with its neighbours in size: at most three
 * comparisons a text and bucket. Copies of copies are joined later.
 */
final class NearDuplicates {
  /** The smaller text must be at least so large a part of the larger one to be a copy. */
  private static final double LEAST_SIZE = 0.4;

  /** Of so many pairs the articles, of about 200 bytes each, are small enough to be sent. */
  private static final long FEW_CANDIDATES = 100_000;

  private static final UserDefinedFunction HASHES =
      udf(
          (UDF1<String, long[]>)
              text -> {
                Shingles shingles = Shingles.of(NormalText.of(text));
                return shingles == null ? new long[0] : shingles.hashes();
              },
          DataTypes.createArrayType(DataTypes.LongType, false));

  private static final UserDefinedFunction COPIES =
      udf(
          (UDF3<scala.collection.Seq<Long>, scala.collection.Seq<Long>, String, Boolean>)
              (a, b, bond) -> Shingles.copies(longs(a), longs(b), Bond.valueOf(bond)),
          DataTypes.BooleanType);

  private NearDuplicates() {}

  private static long[] longs(scala.collection.Seq<Long> values) {
    return CollectionConverters.asJava(values).stream()
        .mapToLong(v -> Objects.requireNonNull(v))
        .toArray();
  }

  /**
   * Pairs {@code a} and {@code b} of exact prints whose texts are copies, {@code a} being the
   * lesser.
   *
   * @param prints rows of {@link Print}
   * @param texts the articles by id, with their texts
   */
  static Dataset<Row> pairs(Dataset<Row> prints, Dataset<Row> texts, Scratch scratch) {
    Dataset<Row> nodes =
        prints
            .where("shingles > 0")
            .groupBy("exact")
            .agg(
                expr("min(article_id) AS article_id"),
                expr("min(shingles) AS shingles"),
                expr("min(buckets) AS buckets"),
                expr("min(wire) AS wire"),
                expr("min(outlet) AS outlet"),
                expr("min(published_date) AS day"));
    Dataset<Row> candidates = scratch.keep("candidates", candidates(nodes));
    Dataset<Row> wanted =
        candidates.selectExpr("a AS exact").union(candidates.selectExpr("b AS exact")).distinct();
    boolean few =
        !SmallData.isSmall(candidates.sparkSession()) && candidates.count() <= FEW_CANDIDATES;
    Dataset<Row> hashed =
        scratch.keep(
            "hashed",
            withTexts(nodes.drop("shingles", "buckets").join(wanted, "exact"), texts, few)
                .select(
                    col("exact"),
                    HASHES.apply(col("text")).as("hashes"),
                    expr("struct(wire, outlet, day) AS from")));
    return candidates
        .join(hashed.selectExpr("exact AS a", "hashes AS hashes_a", "from AS from_a"), "a")
        .join(hashed.selectExpr("exact AS b", "hashes AS hashes_b", "from AS from_b"), "b")
        .where(COPIES.apply(col("hashes_a"), col("hashes_b"), expr(Bond.SQL)))
        .select("a", "b");
  }

  /**
   * Joins the texts to the articles that are wanted. Few of these are sent to the texts; for many
   * all are moved. Spark, which takes a column of texts for far smaller than it is, would send the
   * texts to each executor.
   */
  static Dataset<Row> withTexts(Dataset<Row> wanted, Dataset<Row> texts, boolean few) {
    return few
        ? texts.join(wanted.hint("broadcast"), "article_id")
        : texts.hint("merge").join(wanted, "article_id");
  }

  private static Dataset<Row> candidates(Dataset<Row> nodes) {
    String inBucket = " OVER (PARTITION BY bucket ORDER BY shingles, exact)";
    String other = "struct(exact AS other, shingles AS size)";
    return nodes
        .selectExpr("exact", "shingles", "explode(buckets) AS bucket")
        .selectExpr(
            "exact",
            "shingles",
            "lag(" + other + ")" + inBucket + " AS before",
            "lag(" + other + ", 2)" + inBucket + " AS second",
            "first_value(" + other + ")" + inBucket + " AS first")
        // most texts are alone in their buckets
        .where("before IS NOT NULL")
        .selectExpr(
            "exact",
            "shingles",
            "inline(filter(array(before, second, first), met -> met IS NOT NULL))")
        .where(
            "exact <> other AND least(shingles, size) >= "
                + LEAST_SIZE
                + " * greatest(shingles, size)")
        .selectExpr("least(exact, other) AS a", "greatest(exact, other) AS b")
        .distinct();
  }
}
