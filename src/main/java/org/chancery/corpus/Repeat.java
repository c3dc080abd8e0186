package org.chancery.corpus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.chancery.spark.RecordSchema;
import org.chancery.spark.SmallData;
import org.jspecify.annotations.Nullable;

/** An article that was read again: its row in the corpus, and where it was read first. */
record Repeat(
    String input,
    long row,
    String articleId,
    String file,
    long offset,
    String firstFile,
    long firstOffset) {

  /** Where one article was read. */
  record Place(String input, long row, String articleId, String file, long offset) {
    private Repeat of(Place first) {
      return new Repeat(input, row, articleId, file, offset, first.file, first.offset);
    }
  }

  /** So many places, of about 500 bytes each, the driver holds without noticing. */
  private static final int MOST_IN_MEMORY = 50_000;

  private static final RecordSchema<Repeat> SCHEMA = RecordSchema.of(Repeat.class);

  /** As Spark sorts: strings by their bytes. */
  private static final Comparator<Place> ORDER =
      Comparator.<Place, byte[]>comparing(
              place -> place.file.getBytes(UTF_8), Arrays::compareUnsigned)
          .thenComparing(Place::offset)
          .thenComparing(Place::row);

  private static final String IN_ORDER =
      " OVER (PARTITION BY article_id ORDER BY file, offset, row)";

  /**
   * The articles read again, found by their ids alone: no text is moved for it.
   *
   * @param rows of {@link CorpusRow}
   * @param dir where those of many articles are kept
   * @return null if no article comes twice
   */
  static @Nullable Dataset<Row> among(SparkSession spark, Dataset<Row> rows, String dir) {
    return among(spark, rows, dir, MOST_IN_MEMORY);
  }

  /**
   * The same.
   *
   * @param most how many articles are few
   */
  static @Nullable Dataset<Row> among(SparkSession spark, Dataset<Row> rows, String dir, int most) {
    RecordSchema<Place> schema = RecordSchema.of(Place.class);
    Dataset<Row> places =
        schema.conform(
            rows.where("article IS NOT NULL")
                .selectExpr(
                    "input",
                    "row",
                    "article.article_id",
                    "article.dump_file AS file",
                    "article.dump_offset AS offset"));
    List<Row> few = places.limit(most + 1).collectAsList();
    List<Row> repeats =
        few.size() > most
            ? among(places).limit(most + 1).collectAsList()
            : among(few.stream().map(schema::fromRow).toList());
    if (repeats.isEmpty()) {
      return null;
    }
    if (repeats.size() <= most) {
      return SmallData.stored(spark.createDataFrame(repeats, SCHEMA.struct()));
    }
    among(places).write().mode(SaveMode.ErrorIfExists).parquet(dir);
    return spark.read().schema(SCHEMA.struct()).parquet(dir);
  }

  private static List<Row> among(List<Place> places) {
    Map<String, List<Place>> byId = new HashMap<>();
    for (Place place : places) {
      byId.computeIfAbsent(place.articleId, id -> new ArrayList<>(1)).add(place);
    }
    List<Row> repeats = new ArrayList<>();
    for (List<Place> one : byId.values()) {
      one.sort(ORDER);
      one.stream().skip(1).map(place -> SCHEMA.toRow(place.of(one.get(0)))).forEach(repeats::add);
    }
    return repeats;
  }

  private static Dataset<Row> among(Dataset<Row> places) {
    return SCHEMA.conform(
        places
            .withColumn("place", expr("row_number()" + IN_ORDER))
            .withColumn("first_file", expr("first_value(file)" + IN_ORDER))
            .withColumn("first_offset", expr("first_value(offset)" + IN_ORDER))
            .where("place > 1"));
  }
}
