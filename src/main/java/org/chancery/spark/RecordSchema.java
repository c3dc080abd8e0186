package org.chancery.spark;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A record class as the schema of a table. Columns are named and typed after the components, in
 * snake case; components marked {@code @Nullable} may be null; what {@code @Doc} says becomes the
 * column's comment.
 *
 * <p>Instances are immutable, may be shared by threads and sent to executors.
 *
 * @param <T> the record class
 */
public final class RecordSchema<T extends Record> implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Class<T> record;

  @SuppressWarnings("serial") // rebuilt on arrival, see Wire
  private final RecordCodec codec;

  private RecordSchema(Class<T> record) {
    this.record = record;
    this.codec = new RecordCodec(record);
  }

  public static <T extends Record> RecordSchema<T> of(Class<T> record) {
    return new RecordSchema<>(record);
  }

  /** The schema for Spark. */
  public StructType struct() {
    return codec.struct();
  }

  /** The columns in order, for people. */
  public List<Column> columns() {
    return Arrays.stream(struct().fields()).map(RecordSchema::column).toList();
  }

  private static Column column(StructField field) {
    return new Column(
        field.name(),
        field.dataType().simpleString(),
        field.nullable(),
        field.getComment().getOrElse(() -> ""));
  }

  /** The encoder for Datasets of rows of this schema. */
  public Encoder<Row> encoder() {
    return RowEncoder.encoderFor(struct(), true);
  }

  public Row toRow(T value) {
    return codec.toSpark(value);
  }

  /** The row with more values behind. */
  public Row toRow(T value, Object... more) {
    return codec.toSpark(value, more);
  }

  /** The record of a row whose fields stand in this schema's order. */
  public T fromRow(Row row) {
    return record.cast(codec.fromSpark(row));
  }

  /**
   * The rows with exactly the columns of this schema: picked by name, put in order, cast, with
   * their comments.
   */
  public Dataset<Row> conform(Dataset<Row> rows) {
    return rows.select(
        Arrays.stream(struct().fields())
            .map(
                f ->
                    functions
                        .col(f.name())
                        .cast(f.dataType().asNullable())
                        .as(f.name(), f.metadata()))
            .toArray(org.apache.spark.sql.Column[]::new));
  }

  private Object writeReplace() {
    return new Wire<>(record);
  }

  /** What travels to executors: the class alone. */
  private record Wire<T extends Record>(Class<T> record) implements Serializable {
    private Object readResolve() {
      return RecordSchema.of(record);
    }
  }
}
