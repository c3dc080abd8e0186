package org.chancery.bench;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;
import static org.apache.spark.sql.functions.expr;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.dump.CloseableIterator;
import org.chancery.dump.DumpItem;
import org.chancery.dump.DumpOptions;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.DumpReaders;
import org.chancery.dump.DumpSplit;
import org.chancery.dump.NoSuchInputException;
import org.chancery.report.Reports;
import org.chancery.spark.SparkDefaults;
import org.jsoup.Jsoup;

/** The least that a job on the same Spark can do with an input: what a run is held against. */
final class Baseline {
  private static final int FIRST = 10;

  private Baseline() {}

  /**
   * @param arguments {@code words FILE.jsonl}: Spark reads the articles and counts the words of
   *     their text. {@code parse PATH}: web archives are read and jsoup makes each page's tree.
   *     {@code tables FILE.jsonl DIR}: it writes as many tables as a run has, each of the words of
   *     the articles, counted and sorted.
   */
  public static void main(String[] arguments) throws IOException, NoSuchInputException {
    SparkSession.Builder builder = SparkSession.builder().appName("baseline").master("local[*]");
    SparkDefaults.local(Runtime.getRuntime().availableProcessors()).forEach(builder::config);
    try (SparkSession spark = builder.getOrCreate()) {
      long found =
          switch (arguments[0]) {
            case "words" -> words(spark, arguments[1]);
            case "parse" -> parse(spark, arguments[1]);
            case "tables" -> tables(spark, arguments[1], arguments[2]);
            default -> throw new IllegalArgumentException("no baseline " + arguments[0]);
          };
      System.out.println(found);
    }
  }

  private static long words(SparkSession spark, String file) {
    Dataset<Row> articles = spark.read().json(file);
    return articles
        .agg(expr("sum(size(split(`" + longest(articles) + "`, '\\\\s+')))"))
        .first()
        .getLong(0);
  }

  private static long tables(SparkSession spark, String file, String dir) {
    Dataset<Row> articles = spark.read().json(file);
    Dataset<Row> words =
        articles.selectExpr("outlet", "explode(split(`" + longest(articles) + "`, ' ')) AS word");
    for (int i = 0; i < Reports.all().size(); i++) {
      words
          .groupBy("outlet", "word")
          .agg(expr("count(1) AS n"), expr("max(length(word)) + " + i + " AS longest"))
          .orderBy(desc("n"), col("word"))
          .write()
          .parquet(dir + "/" + i);
    }
    return Reports.all().size();
  }

  /** The column of the text: the one with the longest of the first rows' values. */
  private static String longest(Dataset<Row> articles) {
    String[] columns = articles.columns();
    String longest = columns[0];
    int most = 0;
    for (Row row : articles.takeAsList(FIRST)) {
      for (int i = 0; i < columns.length; i++) {
        if (row.get(i) instanceof String value && value.length() > most) {
          longest = columns[i];
          most = value.length();
        }
      }
    }
    return longest;
  }

  private static long parse(SparkSession spark, String path)
      throws IOException, NoSuchInputException {
    List<DumpSplit> splits =
        new DumpPlanner(new Configuration(), DumpOptions.STANDARD).plan(List.of(path)).splits();
    return JavaSparkContext.fromSparkContext(spark.sparkContext())
        .parallelize(splits, splits.size())
        .map(Baseline::nodes)
        .reduce(Long::sum);
  }

  private static long nodes(DumpSplit split) throws IOException {
    long nodes = 0;
    try (CloseableIterator<DumpItem> items = DumpReaders.open(split, new Configuration())) {
      while (items.hasNext()) {
        if (items.next() instanceof DumpItem.Good good) {
          byte[] page = good.record().payload();
          nodes += Jsoup.parse(new ByteArrayInputStream(page), null, "").childNodeSize();
        }
      }
    }
    return nodes;
  }
}
