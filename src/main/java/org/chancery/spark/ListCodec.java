package org.chancery.spark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import scala.jdk.javaapi.CollectionConverters;

/** Lists as arrays without nulls. */
final class ListCodec implements ValueCodec {
  private final ValueCodec element;

  ListCodec(ValueCodec element) {
    this.element = element;
  }

  @Override
  public DataType type() {
    return DataTypes.createArrayType(element.type(), false);
  }

  @Override
  public Object toSpark(Object value) {
    List<?> list = (List<?>) value;
    Object[] out = new Object[list.size()];
    for (int i = 0; i < out.length; i++) {
      out[i] = element.toSpark(list.get(i));
    }
    return out;
  }

  @Override
  public Object fromSpark(Object value) {
    Collection<?> items = CollectionConverters.asJava((scala.collection.Seq<?>) value);
    List<Object> out = new ArrayList<>(items.size());
    for (Object item : items) {
      out.add(element.fromSpark(item));
    }
    return List.copyOf(out);
  }
}
