package org.chancery.spark;

import org.apache.spark.sql.types.DataType;

/** How values of one Java type travel through Spark. Null never reaches a codec. */
interface ValueCodec {
  /** The type of the column. */
  DataType type();

  /** A value as Spark takes it in a row. */
  Object toSpark(Object value);

  /** A value from a row, as the record wants it. */
  Object fromSpark(Object value);
}
