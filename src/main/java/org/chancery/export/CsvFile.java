package org.chancery.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * A table as comma-separated values by RFC 4180, in UTF-8 with the mark by which spreadsheets know
 * it. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
 */
final class CsvFile {
  private static final char BYTE_ORDER_MARK = '\ufeff';

  private CsvFile() {}

  static void write(List<String> columns, Iterator<Row> rows, OutputStream stream)
      throws IOException {
    try (Writer out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))) {
      out.write(BYTE_ORDER_MARK);
      for (int i = 0; i < columns.size(); i++) {
        out.write(i == 0 ? "" : ",");
        out.write(columns.get(i));
      }
      out.write("\r\n");
      while (rows.hasNext()) {
        Row row = rows.next();
        for (int i = 0; i < row.size(); i++) {
          out.write(i == 0 ? "" : ",");
          out.write(cell(row.get(i)));
        }
        out.write("\r\n");
      }
    }
  }

  static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    String text = value.toString();
    if (value instanceof String && isFormula(text)) {
      text = "'" + text;
    }
    boolean quoted =
        text.indexOf(',') >= 0
            || text.indexOf('"') >= 0
            || text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0;
    return quoted ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }

  /** What the common spreadsheets compute rather than show. */
  private static boolean isFormula(String text) {
    String start = text.stripLeading();
    return !text.isEmpty()
        && ("\t\r\n".indexOf(text.charAt(0)) >= 0
            || (!start.isEmpty() && "=+-@\uff1d\uff0b\uff0d\uff20".indexOf(start.charAt(0)) >= 0));
  }
}
