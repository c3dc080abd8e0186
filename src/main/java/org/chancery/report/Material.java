package org.chancery.report;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.spark.Scratch;

/** What reports are made from. */
public interface Material extends Scratch {
  /** The articles, each once: {@code article} and {@code annotations}, structs of the model. */
  Dataset<Row> corpus();

  /** What could not be read: the columns of {@link org.chancery.model.BadInput}. */
  Dataset<Row> badInputs();

  /** One narrow row an article: {@link org.chancery.origin.Story}. */
  Dataset<Row> stories();

  /** A report that was finished before. */
  Dataset<Row> table(String report);

  /**
   * Rows that {@link Report#prepare} makes: kept, but not where there is so little data that to
   * keep them takes longer than to make them again.
   */
  default Dataset<Row> prepared(String name, Dataset<Row> rows) {
    return keep(name, rows);
  }

  /** Pairs of countries that fewer origins than this name together are left out. */
  int minSupport();
}
