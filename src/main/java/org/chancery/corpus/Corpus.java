package org.chancery.corpus;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import org.chancery.dump.DumpPlan;
import org.chancery.dump.DumpReaders;
import org.chancery.dump.DumpSplit;
import org.chancery.model.BadInput;
import org.chancery.spark.RecordSchema;
import org.chancery.spark.SmallData;
import org.jspecify.annotations.Nullable;

/**
 * The annotated articles of all dumps, as they lie in a working directory of a run.
 *
 * <p>All text is read, cleaned and annotated once, when the corpus is written.
 */
public final class Corpus {
  /** Rows of one task are numbered from its own number times this. */
  private static final int ROW_BITS = 40;

  /** What tells a row from all others, whenever they were read. */
  private static final String[] KEY = {"input", "row"};

  private final Dataset<Row> rows;
  private final @Nullable Dataset<Row> repeats;

  /**
   * @param repeats null if no article comes twice: without a join, the corpus is read as it lies
   */
  private Corpus(Dataset<Row> rows, @Nullable Dataset<Row> repeats) {
    this.rows = rows;
    this.repeats = repeats;
  }

  /** Reads and annotates the dumps into a directory, and finds the articles that come twice. */
  public static Corpus write(
      SparkSession spark,
      DumpPlan plan,
      PassOptions options,
      String dir,
      ProgressListener listener) {
    return of(spark, read(spark, plan, options, dir, listener), dir);
  }

  /**
   * Reads and annotates the dumps into a directory; gives back the rows there, which {@link #of}
   * makes a corpus of.
   */
  public static Dataset<Row> read(
      SparkSession spark,
      DumpPlan plan,
      PassOptions options,
      String dir,
      ProgressListener listener) {
    annotate(spark, plan.splits(), options, dir + "/rows", listener);
    RecordSchema<CorpusRow> schema = RecordSchema.of(CorpusRow.class);
    List<Row> planned = new ArrayList<>();
    for (BadInput bad : plan.bad()) {
      planned.add(schema.toRow(CorpusRow.of(bad.file(), -1L - planned.size(), bad)));
    }
    Dataset<Row> rows =
        SmallData.stored(spark.read().schema(schema.struct()).parquet(dir + "/rows"));
    return planned.isEmpty()
        ? rows
        : rows.unionByName(spark.createDataFrame(planned, schema.struct()));
  }

  /**
   * The corpus of rows that were read at once or one after the other, as long as those of one input
   * were read together.
   *
   * @param dir where it keeps what it finds out about the rows
   */
  public static Corpus of(SparkSession spark, Dataset<Row> rows, String dir) {
    return new Corpus(rows, Repeat.among(spark, rows, dir + "/repeats"));
  }

  /** The columns of {@link #read}'s rows. */
  public static StructType columns() {
    return RecordSchema.of(CorpusRow.class).struct();
  }

  private static void annotate(
      SparkSession spark,
      List<DumpSplit> parts,
      PassOptions options,
      String dir,
      ProgressListener listener) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    RecordSchema<CorpusRow> schema = RecordSchema.of(CorpusRow.class);
    SerializableConfiguration conf =
        new SerializableConfiguration(spark.sessionState().newHadoopConf());
    PassTallies tallies = PassTallies.register(spark.sparkContext());
    List<List<PartShare>> tasks = PartShare.tasks(parts, context.defaultParallelism());
    JavaRDD<Row> rows =
        context
            .parallelize(tasks, Math.max(1, tasks.size()))
            .mapPartitions(task -> rows(task, conf, options, schema, tallies));
    long bytes = parts.stream().mapToLong(DumpSplit::length).sum();
    PassListener watcher = new PassListener(tallies, bytes, listener);
    spark.sparkContext().addSparkListener(watcher);
    try {
      spark.createDataset(rows.rdd(), schema.encoder()).write().parquet(dir);
    } finally {
      spark.sparkContext().removeSparkListener(watcher);
    }
  }

  private static Iterator<Row> rows(
      Iterator<List<PartShare>> tasks,
      SerializableConfiguration conf,
      PassOptions options,
      RecordSchema<CorpusRow> schema,
      PassTallies tallies) {
    TaskContext context = TaskContext.get();
    List<PartShare> shares = new ArrayList<>();
    tasks.forEachRemaining(shares::addAll);
    long firstRow = (long) context.partitionId() << ROW_BITS;
    CorpusRows rows =
        new CorpusRows(
            shares,
            firstRow,
            split -> DumpReaders.open(split, conf.value()),
            new ArticlePass(options),
            tallies);
    context.addTaskCompletionListener((TaskCompletionListener) done -> rows.close());
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public Row next() {
        return schema.toRow(rows.next());
      }
    };
  }

  /** The articles, each once: {@code article} and {@code annotations}. */
  public Dataset<Row> articles() {
    Dataset<Row> articles = rows.where("article IS NOT NULL");
    Dataset<Row> once =
        repeats == null
            ? articles
            : articles.join(repeats.select("input", "row"), KEY, "left_anti");
    return once.select("article", "annotations");
  }

  /**
   * Sound records that hold no article by their nature: {@code file}, {@code kind}, {@code
   * records}.
   */
  public Dataset<Row> passedOver() {
    return rows.where("passed_over IS NOT NULL")
        .select("passed_over.*")
        .groupBy("file", "kind")
        .agg(expr("sum(records) AS records"));
  }

  /** What could not be read, and articles that were read before: columns of {@link BadInput}. */
  public Dataset<Row> badInputs() {
    Dataset<Row> unread = rows.where("bad IS NOT NULL").select("bad.*");
    return RecordSchema.of(BadInput.class)
        .conform(repeats == null ? unread : unread.unionByName(again(repeats)));
  }

  private static Dataset<Row> again(Dataset<Row> repeats) {
    return repeats.select(
        col("file"),
        col("offset"),
        expr("-1L AS length"),
        expr("'corpus' AS stage"),
        expr("'repeated' AS reason"),
        expr(
            "concat('article ', article_id, ' was read before at offset ', first_offset, ' of"
                + " ', first_file) AS detail"));
  }
}
