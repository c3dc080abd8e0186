package org.chancery.report;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.BadInput;
import org.chancery.spark.RecordSchema;

/** What could not be read, and where it lies. */
final class BadInputsReport implements Report {
  @Override
  public String name() {
    return "bad_inputs";
  }

  @Override
  public String about() {
    return "something that could not be read";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(BadInput.class);
  }

  @Override
  public List<String> key() {
    return List.of();
  }

  @Override
  public List<String> order() {
    return List.of("file", "offset", "stage", "reason", "detail", "length");
  }

  @Override
  public boolean ofArticlesAlone() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    return material.badInputs();
  }
}
