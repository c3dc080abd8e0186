package org.chancery.warehouse;

import org.apache.spark.sql.types.StructType;

/**
 * Compares columns by name and type; whether they may be null and what is said of them is let go.
 */
final class Columns {
  private Columns() {}

  static boolean same(StructType one, StructType other) {
    return one.asNullable().simpleString().equals(other.asNullable().simpleString());
  }
}
