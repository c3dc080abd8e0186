package org.chancery.dump;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.chancery.model.BadReason;

/**
 * The fields of a JSON object by name. A nested one is named by its path with points ({@code
 * source.name}), with brackets after an array of objects ({@code authors[].name}); the values of an
 * array are joined by commas: {@code "Ada Quill, Ben Stone"}. Nulls are left out.
 */
public final class JsonFields {
  /** The payload of records that are all fields. */
  public static final byte[] NO_BYTES = {};

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private JsonFields() {}

  /** A line that is no object, and why. */
  public static final class Unusable extends Exception {
    private static final long serialVersionUID = 1;
    private final BadReason reason;

    Unusable(BadReason reason, String detail) {
      super(detail);
      this.reason = reason;
    }

    /** What kind of thing is wrong. */
    public BadReason reason() {
      return reason;
    }

    /** The same in words. */
    public String detail() {
      return String.valueOf(getMessage());
    }
  }

  /** Whether this is a JSON object, the whole of it. */
  static boolean isObject(String json) {
    try {
      parse(json);
      return true;
    } catch (Unusable e) {
      return false;
    }
  }

  /**
   * @param mayHaveMark whether a byte order mark may stand before the object
   */
  public static Map<String, String> of(byte[] bytes, int from, int length, boolean mayHaveMark)
      throws Unusable {
    String json;
    try {
      json =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes, from, length))
              .toString();
    } catch (CharacterCodingException e) {
      throw new Unusable(BadReason.BAD_ENCODING, "the line is not UTF-8: " + e.getMessage());
    }
    return parse(mayHaveMark && json.startsWith("\ufeff") ? json.substring(1) : json);
  }

  private static Map<String, String> parse(String json) throws Unusable {
    try (JsonParser parser = JSON.createParser(json)) {
      JsonToken first = parser.nextToken();
      if (first != JsonToken.START_OBJECT) {
        throw new Unusable(BadReason.MALFORMED, "the line is no JSON object but begins " + first);
      }
      Map<String, StringBuilder> found = new HashMap<>();
      collect(parser, "", found);
      if (parser.nextToken() != null) {
        throw new Unusable(BadReason.MALFORMED, "something follows the JSON object in its line");
      }
      Map<String, String> fields = new HashMap<>(2 * found.size());
      found.forEach((name, value) -> fields.put(name, value.toString()));
      return fields;
    } catch (JsonProcessingException e) {
      throw new Unusable(BadReason.MALFORMED, "broken JSON: " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory failed", e);
    }
  }

  private static void collect(JsonParser parser, String prefix, Map<String, StringBuilder> fields)
      throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = prefix + parser.currentName();
      value(parser, parser.nextToken(), name, fields);
    }
  }

  private static void value(
      JsonParser parser, JsonToken token, String name, Map<String, StringBuilder> fields)
      throws IOException {
    switch (token) {
      case START_OBJECT -> collect(parser, name + ".", fields);
      case START_ARRAY -> {
        for (JsonToken t; (t = parser.nextToken()) != JsonToken.END_ARRAY; ) {
          value(parser, t, t == JsonToken.START_OBJECT ? name + "[]" : name, fields);
        }
      }
      case VALUE_NULL -> {
        // as if the field were not there
      }
      default -> {
        StringBuilder before = fields.get(name);
        if (before == null) {
          fields.put(name, new StringBuilder(parser.getText()));
        } else {
          before.append(", ").append(parser.getText());
        }
      }
    }
  }
}
