package org.chancery.dump.parquet;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.Type;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a row as fields, named and joined as those of a JSON object are: {@code
 * source.name}, {@code authors[].name}, the values of a list with commas between them. Nulls and
 * bytes that are no text are left out.
 */
final class ParquetFields {
  /** The Julian day of 1970-01-01, by which the old timestamps of 96 bits count. */
  private static final int EPOCH = 2_440_588;

  private final Map<String, StringBuilder> found = new HashMap<>();

  private ParquetFields() {}

  static Map<String, String> of(Group row) {
    ParquetFields fields = new ParquetFields();
    fields.collect(row, "");
    Map<String, String> values = new HashMap<>(2 * fields.found.size());
    fields.found.forEach((name, value) -> values.put(name, value.toString()));
    return values;
  }

  private void collect(Group group, String prefix) {
    GroupType type = group.getType();
    for (int i = 0; i < type.getFieldCount(); i++) {
      Type field = type.getType(i);
      for (int n = 0; n < group.getFieldRepetitionCount(i); n++) {
        String name = prefix + field.getName();
        if (field.isPrimitive()) {
          add(name, readable(group, i, n, field));
        } else if (field.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
          list(group.getGroup(i, n), name);
        } else {
          collect(group.getGroup(i, n), name + ".");
        }
      }
    }
  }

  /** The names of the two levels that stand between a list and its elements say nothing. */
  private void list(Group list, String name) {
    for (int n = 0; n < list.getFieldRepetitionCount(0); n++) {
      Type level = list.getType().getType(0);
      if (level.isPrimitive()) {
        add(name, readable(list, 0, n, level));
        continue;
      }
      Group element = list.getGroup(0, n);
      Type inner = element.getType().getType(0);
      if (element.getType().getFieldCount() > 1) {
        collect(element, name + "[].");
      } else if (element.getFieldRepetitionCount(0) > 0) {
        if (inner.isPrimitive()) {
          add(name, readable(element, 0, 0, inner));
        } else if (inner.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation) {
          list(element.getGroup(0, 0), name);
        } else {
          collect(element.getGroup(0, 0), name + "[].");
        }
      }
    }
  }

  private void add(String name, @Nullable String value) {
    if (value != null) {
      StringBuilder before = found.get(name);
      if (before == null) {
        found.put(name, new StringBuilder(value));
      } else {
        before.append(", ").append(value);
      }
    }
  }

  private static @Nullable String readable(Group group, int field, int n, Type type) {
    try {
      return value(group, field, n, type);
    } catch (DateTimeException | ArithmeticException e) {
      return null; // a moment outside all time
    }
  }

  private static @Nullable String value(Group group, int field, int n, Type type) {
    LogicalTypeAnnotation meaning = type.getLogicalTypeAnnotation();
    return switch (type.asPrimitiveType().getPrimitiveTypeName()) {
      case BINARY, FIXED_LEN_BYTE_ARRAY -> text(group.getBinary(field, n));
      case INT96 -> old(group.getInt96(field, n)).toString();
      case INT32 ->
          meaning instanceof DateLogicalTypeAnnotation
              ? LocalDate.ofEpochDay(group.getInteger(field, n)).toString()
              : group.getValueToString(field, n);
      case INT64 ->
          meaning instanceof TimestampLogicalTypeAnnotation time
              ? moment(group.getLong(field, n), time).toString()
              : group.getValueToString(field, n);
      case BOOLEAN, FLOAT, DOUBLE -> group.getValueToString(field, n);
    };
  }

  private static @Nullable String text(Binary bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.toByteBuffer()).toString();
    } catch (CharacterCodingException e) {
      return null; // a picture, a hash, a decimal number
    }
  }

  private static Instant moment(long value, TimestampLogicalTypeAnnotation time) {
    return Instant.EPOCH.plus(
        value,
        switch (time.getUnit()) {
          case MILLIS -> ChronoUnit.MILLIS;
          case MICROS -> ChronoUnit.MICROS;
          case NANOS -> ChronoUnit.NANOS;
        });
  }

  private static Instant old(Binary bytes) {
    ByteBuffer buffer = bytes.toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanos = buffer.getLong();
    long day = buffer.getInt();
    return Instant.EPOCH.plus(day - EPOCH, ChronoUnit.DAYS).plusNanos(nanos);
  }
}
