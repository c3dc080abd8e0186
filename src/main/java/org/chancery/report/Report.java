package org.chancery.report;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.spark.RecordSchema;

/** One table of the reports. See {@link Reports#all()} for all of them. */
public interface Report {
  /** The table's name, also that of its directory. */
  String name();

  /** What a row is, in a sentence. */
  String about();

  /** The columns, from the report's row record. */
  RecordSchema<?> schema();

  /** The columns that tell one row from all others; empty if rows may repeat. */
  List<String> key();

  /** The columns by which the rows of a file are sorted. */
  default List<String> order() {
    return key();
  }

  /** Columns of {@link #rows} that sort them as {@link #order} does, but are compared faster. */
  default List<String> sorting() {
    return order();
  }

  /**
   * Whether {@link #rows} brings rows that belong near each other into one part itself; others are
   * brought together by {@link #order} before they are written.
   */
  default boolean gathered() {
    return false;
  }

  /** Conditions in SQL that every row must meet before the report is published, by name. */
  default Map<String, String> rules() {
    return Map.of();
  }

  /** The rows, in no order, with at least the columns of the schema. */
  Dataset<Row> rows(Material material);
}
