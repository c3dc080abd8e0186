package org.chancery.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** The codec of a record component, by its type. */
final class ValueCodecs {
  private static final Map<Class<?>, DataType> PLAIN =
      Map.ofEntries(
          Map.entry(String.class, DataTypes.StringType),
          Map.entry(int.class, DataTypes.IntegerType),
          Map.entry(Integer.class, DataTypes.IntegerType),
          Map.entry(long.class, DataTypes.LongType),
          Map.entry(Long.class, DataTypes.LongType),
          Map.entry(double.class, DataTypes.DoubleType),
          Map.entry(Double.class, DataTypes.DoubleType),
          Map.entry(boolean.class, DataTypes.BooleanType),
          Map.entry(Boolean.class, DataTypes.BooleanType));

  private ValueCodecs() {}

  static ValueCodec of(Type type) {
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListCodec(of(list.getActualTypeArguments()[0]));
    }
    if (!(type instanceof Class<?> raw)) {
      throw new IllegalArgumentException("no column type for " + type);
    }
    DataType plain = PLAIN.get(raw);
    if (plain != null) {
      return new Plain(plain, v -> v, v -> v);
    }
    if (raw == LocalDate.class) {
      return new Plain(
          DataTypes.DateType, v -> v, v -> v instanceof Date date ? date.toLocalDate() : v);
    }
    if (raw == Instant.class) {
      return new Plain(
          DataTypes.TimestampType, v -> v, v -> v instanceof Timestamp t ? t.toInstant() : v);
    }
    if (raw.isEnum()) {
      return EnumCodec.of(raw);
    }
    if (raw.isRecord()) {
      return new RecordCodec(raw.asSubclass(Record.class));
    }
    throw new IllegalArgumentException("no column type for " + type);
  }

  private record Plain(DataType type, UnaryOperator<Object> out, UnaryOperator<Object> in)
      implements ValueCodec {
    @Override
    public Object toSpark(Object value) {
      return out.apply(value);
    }

    @Override
    public Object fromSpark(Object value) {
      return in.apply(value);
    }
  }
}
