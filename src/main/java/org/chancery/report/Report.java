package org.chancery.report;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

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

  /**
   * A column of {@link #rows}, a number, that sorts those of one part as {@link #order} does, no
   * two alike; null if there is none.
   */
  default @Nullable String rank() {
    return null;
  }

  /**
   * Whether {@link #rows} brings rows that belong near each other into one part itself; others are
   * brought together by {@link #order} before they are written.
   */
  default boolean gathered() {
    return false;
  }

  /**
   * Whether {@link #rows} is made from the articles alone, without their stories and other reports,
   * so that it need not wait for them.
   */
  default boolean ofArticlesAlone() {
    return false;
  }

  /**
   * Keeps what {@link #rows} needs of the articles alone, if that is much: it is made while their
   * stories are looked for.
   */
  default void prepare(Material material) {}

  /** Conditions in SQL that every row must meet before the report is published, by name. */
  default Map<String, String> rules() {
    return Map.of();
  }

  /** The rows, in no order, with at least the columns of the schema. */
  Dataset<Row> rows(Material material);
}
