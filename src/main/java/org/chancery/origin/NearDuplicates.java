package org.chancery.origin;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.udf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.api.java.UDF4;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.DataTypes;
import org.chancery.spark.Scratch;
import org.jspecify.annotations.Nullable;
import scala.Tuple2;
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

  /** So many candidates, of about 200 bytes each, the driver holds without noticing. */
  private static final int FEW_CANDIDATES = 100_000;

  private static final UserDefinedFunction HASHES =
      udf(
          (UDF1<String, long[]>) NearDuplicates::hashes,
          DataTypes.createArrayType(DataTypes.LongType, false));

  private static final UserDefinedFunction COPIES =
      udf(
          (UDF4<scala.collection.Seq<Long>, scala.collection.Seq<Long>, Row, Row, Boolean>)
              (a, b, fromA, fromB) -> Shingles.copies(longs(a), longs(b), bond(fromA, fromB)),
          DataTypes.BooleanType);

  private NearDuplicates() {}

  /** The hashes of a text's shingles, ascending; none if it is too short to be compared. */
  private static long[] hashes(String text) {
    Shingles shingles = Shingles.of(NormalText.of(text));
    return shingles == null ? new long[0] : shingles.hashes();
  }

  private static long[] longs(scala.collection.Seq<Long> values) {
    return CollectionConverters.asJava(values).stream()
        .mapToLong(v -> Objects.requireNonNull(v))
        .toArray();
  }

  private static Bond bond(Row a, Row b) {
    return Bond.of(
        Objects.equals(a.get(0), b.get(0)) ? a.getString(0) : null,
        Objects.equals(a.get(1), b.get(1)),
        a.getAs(2),
        b.getAs(2));
  }

  /**
   * Each exact print that has near copies with the least one of all that it is joined to by copies
   * of copies.
   *
   * @param prints rows of {@link Print}
   * @param texts the articles by id, with their texts
   * @return {@code node} and {@code component}; the least ones themselves are left out
   */
  static Dataset<Row> components(Dataset<Row> prints, Dataset<Row> texts, Scratch scratch) {
    return components(prints, texts, scratch, FEW_CANDIDATES);
  }

  /**
   * The same.
   *
   * @param most how many candidates are few
   */
  static Dataset<Row> components(
      Dataset<Row> prints, Dataset<Row> texts, Scratch scratch, int most) {
    Dataset<Row> nodes =
        prints
            .where("shingles > 0")
            .groupBy("exact")
            .agg(
                expr("min(article_id) AS article_id"),
                expr("min(shingles) AS shingles"),
                expr("min(buckets) AS buckets"),
                expr("struct(min(wire), min(outlet), min(published_date)) AS from"));
    Dataset<Row> candidates = scratch.keep("candidates", candidates(nodes));
    List<Row> few = candidates.limit(most + 1).collectAsList();
    Dataset<Row> compared = nodes.select("exact", "article_id", "from");
    return few.size() <= most
        ? Components.of(prints.sparkSession(), copies(few, compared, texts))
        : Components.of(copies(candidates, compared, texts, scratch), scratch);
  }

  /** Compares few candidates, which the driver tells the readers of the texts. */
  private static FewComponents copies(List<Row> few, Dataset<Row> nodes, Dataset<Row> texts) {
    FewComponents found = new FewComponents();
    if (few.isEmpty()) {
      return found;
    }
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(nodes.sparkSession().sparkContext());
    Set<String> prints = new HashSet<>();
    few.forEach(pair -> prints.addAll(List.of(pair.getString(0), pair.getString(1))));
    Map<String, Row> compared = new HashMap<>();
    nodes
        .where(isIn(context.broadcast(prints)).apply(col("exact")))
        .collectAsList()
        .forEach(node -> compared.put(node.getString(0), node));
    Map<String, List<Integer>> places = new HashMap<>();
    Bond[] bonds = new Bond[few.size()];
    for (int i = 0; i < bonds.length; i++) {
      Row a = Objects.requireNonNull(compared.get(few.get(i).getString(0)));
      Row b = Objects.requireNonNull(compared.get(few.get(i).getString(1)));
      places.computeIfAbsent(a.getString(1), id -> new ArrayList<>()).add(i);
      places.computeIfAbsent(b.getString(1), id -> new ArrayList<>()).add(i);
      bonds[i] = bond(a.getStruct(2), b.getStruct(2));
    }
    Broadcast<Map<String, List<Integer>>> pairs = context.broadcast(places);
    Broadcast<Bond[]> of = context.broadcast(bonds);
    texts
        .where(isIn(context.broadcast(Set.copyOf(places.keySet()))).apply(col("article_id")))
        .select("article_id", "text")
        .toJavaRDD()
        .flatMapToPair(text -> hashed(pairs.value().get(text.getString(0)), text.getString(1)))
        .groupByKey()
        .filter(pair -> areCopies(pair._2, of.value()[pair._1]))
        .keys()
        .collect()
        .forEach(i -> found.join(few.get(i).getString(0), few.get(i).getString(1)));
    return found;
  }

  private static UserDefinedFunction isIn(Broadcast<Set<String>> set) {
    return udf((UDF1<String, Boolean>) one -> set.value().contains(one), DataTypes.BooleanType);
  }

  private static Iterator<Tuple2<Integer, long[]>> hashed(
      @Nullable List<Integer> pairs, String text) {
    long[] hashes = hashes(text);
    return Objects.requireNonNull(pairs).stream()
        .map(pair -> new Tuple2<>(pair, hashes))
        .iterator();
  }

  private static boolean areCopies(Iterable<long[]> two, Bond bond) {
    Iterator<long[]> texts = two.iterator();
    return Shingles.copies(texts.next(), texts.next(), bond);
  }

  /**
   * Compares many candidates.
   *
   * @return {@code a} and {@code b}, {@code a} being the lesser
   */
  private static Dataset<Row> copies(
      Dataset<Row> candidates, Dataset<Row> nodes, Dataset<Row> texts, Scratch scratch) {
    Dataset<Row> wanted =
        candidates.selectExpr("a AS exact").union(candidates.selectExpr("b AS exact")).distinct();
    // Spark takes a column of texts for far smaller than it is, and would send all to each executor
    Dataset<Row> hashed =
        scratch.keep(
            "hashed",
            texts
                .hint("merge")
                .join(nodes.join(wanted, "exact"), "article_id")
                .select(col("exact"), HASHES.apply(col("text")).as("hashes"), col("from")));
    return candidates
        .join(hashed.selectExpr("exact AS a", "hashes AS hashes_a", "from AS from_a"), "a")
        .join(hashed.selectExpr("exact AS b", "hashes AS hashes_b", "from AS from_b"), "b")
        .where(COPIES.apply(col("hashes_a"), col("hashes_b"), col("from_a"), col("from_b")))
        .select("a", "b");
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
