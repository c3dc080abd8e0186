package org.chancery.spark;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.chancery.model.Doc;
import org.jspecify.annotations.Nullable;

/**
 * Records as structs. Accessors and constructor are method handles looked up once, so that a row
 * costs no reflection.
 */
final class RecordCodec implements ValueCodec {
  private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
  private static final MethodType MAKER = MethodType.methodType(Object.class, Object[].class);

  private static final Object[] NOTHING_MORE = {};

  private final StructType type;
  private final ValueCodec[] codecs;
  private final MethodHandle[] getters;
  private final MethodHandle maker;
  private final Class<? extends Record> record;

  RecordCodec(Class<? extends Record> record) {
    this.record = record;
    RecordComponent[] components = record.getRecordComponents();
    StructField[] fields = new StructField[components.length];
    this.codecs = new ValueCodec[components.length];
    this.getters = new MethodHandle[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(record, MethodHandles.lookup());
      for (int i = 0; i < components.length; i++) {
        codecs[i] = ValueCodecs.of(components[i].getGenericType());
        getters[i] = lookup.unreflect(components[i].getAccessor()).asType(GETTER);
        fields[i] =
            DataTypes.createStructField(
                ColumnNames.of(components[i].getName()),
                codecs[i].type(),
                nullable(components[i]),
                metadata(components[i]));
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = record.getDeclaredConstructor(types);
      this.maker =
          lookup
              .unreflectConstructor(constructor)
              .asSpreader(Object[].class, types.length)
              .asType(MAKER);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("cannot reach the components of " + record, e);
    }
    this.type = DataTypes.createStructType(fields);
  }

  private static boolean nullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static Metadata metadata(RecordComponent component) {
    Doc doc = component.getAnnotation(Doc.class);
    return doc == null
        ? Metadata.empty()
        : new MetadataBuilder().putString("comment", doc.value()).build();
  }

  @Override
  public DataType type() {
    return type;
  }

  StructType struct() {
    return type;
  }

  @Override
  public Row toSpark(Object value) {
    return toSpark(value, NOTHING_MORE);
  }

  Row toSpark(Object value, Object[] more) {
    @Nullable Object[] out = new @Nullable Object[getters.length + more.length];
    for (int i = 0; i < getters.length; i++) {
      Object component = get(i, value);
      out[i] = component == null ? null : codecs[i].toSpark(component);
    }
    System.arraycopy(more, 0, out, getters.length, more.length);
    return RowFactory.create(out);
  }

  private @Nullable Object get(int i, Object value) {
    try {
      return (Object) getters[i].invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("accessor of " + record + " failed", e);
    }
  }

  @Override
  public Object fromSpark(Object value) {
    Row row = (Row) value;
    @Nullable Object[] parts = new @Nullable Object[codecs.length];
    for (int i = 0; i < parts.length; i++) {
      Object part = row.get(i);
      parts[i] = part == null ? null : codecs[i].fromSpark(part);
    }
    try {
      return (Object) maker.invokeExact(parts);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("constructor of " + record + " failed", e);
    }
  }
}
