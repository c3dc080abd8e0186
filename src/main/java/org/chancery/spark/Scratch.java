package org.chancery.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Keeps rows that several steps of a run need, so that they are computed once. */
public interface Scratch {
  /** The rows, kept under that name for the rest of the run; the first rows of a name stay. */
  Dataset<Row> keep(String name, Dataset<Row> rows);
}
