package org.chancery.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import io.delta.tables.DeltaTable;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chancery.corpus.Corpus;
import org.chancery.spark.RecordSchema;
import org.chancery.spark.SmallData;
import org.jspecify.annotations.Nullable;
import scala.Console;

/**
 * All that was ever read from the inbox, in one Delta table: the annotated articles, what could not
 * be read, the inputs they came from and the nights that took them in.
 *
 * <p>They are one table because only then one commit holds them all: an input counts as read if and
 * only if its rows are there. The rows of an input are replaced together, and every reading of an
 * article is kept, so that the warehouse is a function of the inputs and not of the nights on which
 * they came; {@link Corpus} takes each article once.
 */
final class Warehouse {
  /** Kinds of rows, each a partition, so that inputs and nights are read without the texts. */
  private static final String ROW = "row";

  private static final String INPUT = "input";
  private static final String NIGHT = "night";

  private static final String LOG_RETENTION = "delta.logRetentionDuration";
  private static final String FILE_RETENTION = "delta.deletedFileRetentionDuration";
  private static final long FILE_BYTES = 128L << 20;
  private static final String APPLICATION = "chancery";
  private static final RecordSchema<InputFile> INPUTS = RecordSchema.of(InputFile.class);
  private static final RecordSchema<Night> NIGHTS = RecordSchema.of(Night.class);

  private final SparkSession spark;
  private final Path root;
  private final FileSystem files;
  private final String table;

  /** What is read again and again, until this run itself changes it: it holds the lock. */
  private @Nullable List<Night> nights;

  private @Nullable Map<String, InputFile> inputs;

  private Warehouse(SparkSession spark, Path root, FileSystem files) {
    this.spark = spark;
    this.root = root;
    this.files = files;
    this.table = new Path(root, "corpus").toString();
  }

  /** The warehouse in that directory, which need not exist. */
  static Warehouse at(SparkSession spark, String directory) throws IOException {
    Path path = new Path(directory);
    FileSystem files = path.getFileSystem(spark.sessionState().newHadoopConf());
    return new Warehouse(spark, files.makeQualified(path), files);
  }

  /** The same warehouse, read in a session that suits its size. */
  Warehouse sized() {
    long bytes = nights().stream().mapToLong(Night::bytes).sum();
    return new Warehouse(SmallData.session(spark, bytes), root, files);
  }

  SparkSession session() {
    return spark;
  }

  FileSystem files() {
    return files;
  }

  Path root() {
    return root;
  }

  boolean exists() {
    return DeltaTable.isDeltaTable(spark, table);
  }

  /** The columns of the table as this version writes them. */
  static StructType columns() {
    return Corpus.columns()
        .add("kind", DataTypes.StringType)
        .add("file", INPUTS.struct())
        .add("night", NIGHTS.struct())
        .asNullable();
  }

  /** The columns that the table has; those that it would get if there is none. */
  StructType found() {
    return exists() ? all().schema() : columns();
  }

  void create(Duration retention) {
    String days = interval(retention);
    DeltaTable.createIfNotExists(spark)
        .location(table)
        .addColumns(columns())
        .partitionedBy("kind")
        .property("delta.dataSkippingNumIndexedCols", "1")
        .property(LOG_RETENTION, days)
        .property(FILE_RETENTION, days)
        .execute();
  }

  private static String interval(Duration retention) {
    return "interval " + Math.max(1, retention.toHours()) + " hours";
  }

  private Dataset<Row> all() {
    return spark.read().format("delta").load(table);
  }

  /** The few rows of a kind that tell of the others. */
  private Dataset<Row> about(String kind) {
    return SmallData.session(spark, 0)
        .read()
        .format("delta")
        .load(table)
        .where(col("kind").equalTo(kind));
  }

  private Dataset<Row> at(long version) {
    return spark.read().format("delta").option("versionAsOf", version).load(table);
  }

  /** The rows that {@link Corpus} is made of. */
  Dataset<Row> rows() {
    return rows(all());
  }

  /** The same as a night left them. */
  Dataset<Row> rows(Night night) {
    return rows(at(version(night)));
  }

  private static Dataset<Row> rows(Dataset<Row> all) {
    return all.where(col("kind").equalTo(ROW))
        .select(
            Arrays.stream(Corpus.columns().fieldNames())
                .map(n -> col(n))
                .toArray(org.apache.spark.sql.Column[]::new));
  }

  /** The inputs that were read, by path. */
  Map<String, InputFile> inputs() {
    if (inputs == null) {
      Map<String, InputFile> found = new TreeMap<>();
      if (exists()) {
        INPUTS
            .conform(about(INPUT).select("file.*"))
            .collectAsList()
            .forEach(row -> found.put(row.getString(0), INPUTS.fromRow(row)));
      }
      inputs = Collections.unmodifiableMap(found);
    }
    return inputs;
  }

  /** The nights in their order. */
  List<Night> nights() {
    if (nights == null) {
      nights =
          exists()
              ? NIGHTS.conform(about(NIGHT).select("night.*")).collectAsList().stream()
                  .map(NIGHTS::fromRow)
                  .sorted(Comparator.comparingLong(Night::number))
                  .toList()
              : List.of();
    }
    return nights;
  }

  /** Forgets what was read: it is not so any more. */
  private void changed() {
    nights = null;
    inputs = null;
  }

  Optional<Night> lastNight() {
    List<Night> nights = nights();
    return nights.isEmpty() ? Optional.empty() : Optional.of(nights.get(nights.size() - 1));
  }

  /**
   * Takes in a night, in one commit: its rows, in place of those that its inputs had before, the
   * inputs and the night itself.
   *
   * @param rows as {@link Corpus#read} gives them
   * @param bytes size of these rows as they are stored
   * @param replaced the paths of those inputs that the warehouse holds rows of
   * @throws IOException if another run has written to the warehouse meanwhile
   */
  void commit(
      Dataset<Row> rows,
      long bytes,
      List<InputFile> inputs,
      Collection<String> replaced,
      Night night)
      throws IOException {
    long next = version() + 1;
    SparkSession session = rows.sparkSession();
    Dataset<Row> read = rows.coalesce((int) (1 + bytes / FILE_BYTES)).withColumn("kind", lit(ROW));
    Dataset<Row> files =
        session
            .createDataset(inputs.stream().map(INPUTS::toRow).toList(), INPUTS.encoder())
            .selectExpr(
                "path AS input", "0L AS row", "'" + INPUT + "' AS kind", "struct(*) AS file")
            .coalesce(1);
    Dataset<Row> nights =
        session
            .createDataset(List.of(NIGHTS.toRow(night)), NIGHTS.encoder())
            .selectExpr(
                // no path below an inbox begins like this
                "'/" + night.id() + "' AS input",
                "0L AS row",
                "'" + NIGHT + "' AS kind",
                "struct(*) AS night")
            .coalesce(1);
    DataFrameWriter<Row> writer =
        conform(read.unionByName(files, true).unionByName(nights, true))
            .write()
            .format("delta")
            .option("userMetadata", night.id())
            .option("txnAppId", APPLICATION)
            .option("txnVersion", next);
    if (replaced.isEmpty()) {
      writer.mode(SaveMode.Append).save(table);
    } else {
      Set<String> paths = new TreeSet<>(replaced);
      inputs.forEach(f -> paths.add(f.path()));
      paths.add("/" + night.id());
      String list =
          paths.stream()
              .map(p -> "'" + p.replace("\\", "\\\\").replace("'", "\\'") + "'")
              .collect(Collectors.joining(", "));
      writer.mode(SaveMode.Overwrite).option("replaceWhere", "input IN (" + list + ")").save(table);
    }
    changed();
    // Delta passes over a write whose number is taken, so it has to be looked for
    if (lastNight().filter(n -> n.id().equals(night.id())).isEmpty()) {
      throw new IOException("Another run has written to " + table + " meanwhile; run again.");
    }
  }

  private static Dataset<Row> conform(Dataset<Row> rows) {
    return rows.select(
        Arrays.stream(columns().fields())
            .map(f -> col(f.name()).cast(f.dataType()).as(f.name(), f.metadata()))
            .toArray(org.apache.spark.sql.Column[]::new));
  }

  /** The newest version of the table. */
  long version() {
    return DeltaTable.forPath(spark, table).history(1).select("version").first().getLong(0);
  }

  private Dataset<Row> history() {
    return DeltaTable.forPath(spark, table).history();
  }

  /** The version of the table that a night's commit made. */
  private long version(Night night) {
    List<Row> found =
        history().where(col("userMetadata").equalTo(night.id())).select("version").takeAsList(1);
    if (found.isEmpty()) {
      throw new NightGoneException(night.id());
    }
    return found.get(0).getLong(0);
  }

  /** Makes the warehouse what that night left; the nights since are forgotten. */
  void restore(Night night) {
    DeltaTable.forPath(spark, table).restoreToVersion(version(night));
    changed();
  }

  /**
   * Brings many small files together and removes those that nothing has needed for so long.
   *
   * @param most as many small files are let be
   */
  void tidy(int most, Duration retention) {
    DeltaTable delta = DeltaTable.forPath(spark, table);
    Row detail = delta.detail().select("numFiles", "properties").first();
    if (detail.getLong(0) <= most) {
      return;
    }
    String days = interval(retention);
    if (!days.equals(detail.getJavaMap(1).get(FILE_RETENTION))) {
      spark.sql(
          String.format(
              "ALTER TABLE delta.`%s` SET TBLPROPERTIES ('%s' = '%s', '%s' = '%s')",
              table, LOG_RETENTION, days, FILE_RETENTION, days));
    }
    delta.optimize().executeCompaction();
    // Delta fears for other writers, of which the lock leaves none
    spark.conf().set("spark.databricks.delta.retentionDurationCheck.enabled", "false");
    // it tells the console what it removed, among what the night has to say
    Console.withOut(
        OutputStream.nullOutputStream(),
        () ->
            retention.isZero()
                ? delta.vacuum(0)
                : delta.vacuum()); // it takes the table's retention, and no other
  }

  /** Looks anew, now that the lock is held, and removes what runs that died have left. */
  void clean() throws IOException {
    changed();
    List<Path> left = new ArrayList<>();
    for (var status : files.listStatus(root)) {
      if (status.getPath().getName().startsWith(WORK)) {
        left.add(status.getPath());
      }
    }
    for (Path path : left) {
      files.delete(path, true);
    }
  }

  private static final String WORK = ".work-";

  /** Where a run keeps what it reads until it is taken in. */
  Path work(String run) {
    return new Path(root, WORK + run);
  }
}
