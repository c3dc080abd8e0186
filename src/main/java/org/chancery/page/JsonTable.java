package org.chancery.page;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/** Rows as JSON without repeating the names: {@code {"columns": […], "rows": [[…], …]}}. */
final class JsonTable {
  static final ObjectMapper JSON = new ObjectMapper();

  /** Measures are shown with two decimals; four keep their order. */
  private static final double DECIMALS = 1e4;

  private JsonTable() {}

  /** The first rows, at most so many. */
  static ObjectNode of(Dataset<Row> rows, int limit) {
    return of(List.of(rows.columns()), rows.takeAsList(limit));
  }

  static ObjectNode of(List<String> columns, List<Row> rows) {
    ObjectNode out = JSON.createObjectNode();
    ArrayNode names = out.putArray("columns");
    columns.forEach(names::add);
    ArrayNode array = out.putArray("rows");
    rows.forEach(row -> fields(array.addArray(), row));
    return out;
  }

  private static void fields(ArrayNode out, Row row) {
    for (int i = 0; i < row.size(); i++) {
      value(out, row.get(i));
    }
  }

  private static void value(ArrayNode out, @Nullable Object value) {
    if (value == null) {
      out.addNull();
    } else if (value instanceof Double number) {
      out.add(Math.round(number * DECIMALS) / DECIMALS);
    } else if (value instanceof Long number) {
      out.add(number);
    } else if (value instanceof Integer number) {
      out.add(number);
    } else if (value instanceof Boolean truth) {
      out.add(truth);
    } else if (value instanceof Row struct) {
      fields(out.addArray(), struct);
    } else if (value instanceof scala.collection.Seq<?> items) {
      ArrayNode array = out.addArray();
      CollectionConverters.asJava(items).forEach(item -> value(array, item));
    } else {
      out.add(value.toString());
    }
  }
}
