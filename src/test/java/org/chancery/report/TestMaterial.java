package org.chancery.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Doc;
import org.chancery.model.Stage;
import org.chancery.origin.PublisherFamilies;
import org.chancery.origin.Stories;
import org.chancery.spark.RecordSchema;

/** Material made of articles at hand and a bad input; reports are built when first asked for. */
final class TestMaterial implements Material {
  record Annotated(@Doc("") Article article, @Doc("") Annotations annotations) {}

  private final Dataset<Row> corpus;
  private final Dataset<Row> bad;
  private final Dataset<Row> stories;
  private final Map<String, Dataset<Row>> tables = new HashMap<>();

  TestMaterial(SparkSession spark, List<Annotated> articles, int partitions) {
    RecordSchema<Annotated> schema = RecordSchema.of(Annotated.class);
    this.corpus =
        spark
            .createDataset(articles.stream().map(schema::toRow).toList(), schema.encoder())
            .repartition(partitions);
    RecordSchema<BadInput> inputs = RecordSchema.of(BadInput.class);
    BadInput unread =
        new BadInput("dump.jsonl", 512, 40, Stage.DUMP, BadReason.MALFORMED, "no closing brace");
    this.bad = spark.createDataset(List.of(inputs.toRow(unread)), inputs.encoder());
    this.stories = Stories.of(corpus, PublisherFamilies.standard(), this).localCheckpoint();
  }

  @Override
  public Dataset<Row> corpus() {
    return corpus;
  }

  @Override
  public Dataset<Row> badInputs() {
    return bad;
  }

  @Override
  public Dataset<Row> stories() {
    return stories;
  }

  @Override
  public Dataset<Row> table(String report) {
    Dataset<Row> built = tables.get(report);
    if (built == null) {
      Report found = Reports.named(report).orElseThrow();
      built = found.schema().conform(found.rows(this)).localCheckpoint();
      tables.put(report, built);
    }
    return built;
  }

  @Override
  public Dataset<Row> keep(String name, Dataset<Row> rows) {
    return tables.computeIfAbsent(name, n -> rows.localCheckpoint());
  }

  @Override
  public int minSupport() {
    return 1;
  }

  /** Columns of a report's rows that meet a condition, as sorted lines. */
  List<String> lines(String report, String where, String... columns) {
    return table(report).where(where).selectExpr(columns).collectAsList().stream()
        .map(r -> r.mkString(" "))
        .sorted()
        .toList();
  }
}
