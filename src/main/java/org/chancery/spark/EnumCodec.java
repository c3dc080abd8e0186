package org.chancery.spark;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Enum constants as lower-case strings. */
final class EnumCodec implements ValueCodec {
  private final Map<Object, String> texts;
  private final Map<String, Object> constants;

  private EnumCodec(Map<Object, String> texts, Map<String, Object> constants) {
    this.texts = texts;
    this.constants = constants;
  }

  static EnumCodec of(Class<?> type) {
    Map<Object, String> texts = new HashMap<>();
    Map<String, Object> constants = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      String text = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
      texts.put(constant, text);
      constants.put(text, constant);
    }
    return new EnumCodec(Map.copyOf(texts), Map.copyOf(constants));
  }

  @Override
  public DataType type() {
    return DataTypes.StringType;
  }

  @Override
  public Object toSpark(Object value) {
    String text = texts.get(value);
    if (text == null) {
      throw new IllegalArgumentException(value + " is none of " + texts.keySet());
    }
    return text;
  }

  @Override
  public Object fromSpark(Object value) {
    Object constant = constants.get(value);
    if (constant == null) {
      throw new IllegalArgumentException(value + " is none of " + constants.keySet());
    }
    return constant;
  }
}
