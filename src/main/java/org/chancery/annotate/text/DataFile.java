package org.chancery.annotate.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the CSV files that hold names and rules: UTF-8, a header, one row a line, {@code #} at the
 * start of a line for a comment, double quotes around a field that holds a comma or a quote.
 */
public final class DataFile {
  private DataFile() {}

  /**
   * The rows of a file beside a class, each with the header's number of fields.
   *
   * @param header the columns that the file must have, separated by commas
   */
  public static List<List<String>> rows(Class<?> beside, String file, String header) {
    try (InputStream in = beside.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + file + " beside " + beside.getName());
      }
      return rows(new InputStreamReader(in, StandardCharsets.UTF_8), file, header);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  /**
   * The rows of a reader, which is read to its end but not closed.
   *
   * @param name what to call the file in messages
   * @throws IllegalArgumentException if the header or a row does not fit, with file and line
   */
  public static List<List<String>> rows(Reader reader, String name, String header)
      throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<List<String>> rows = new ArrayList<>();
    boolean headed = false;
    int columns = header.split(",", -1).length;
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      String own = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
      if (own.isBlank() || own.startsWith("#")) {
        continue;
      }
      if (!headed) {
        if (!own.strip().equals(header)) {
          throw new IllegalArgumentException(
              name + ":" + number + ": the header must be " + header + ", not " + own);
        }
        headed = true;
        continue;
      }
      List<String> fields = fields(own);
      if (fields.size() != columns) {
        throw new IllegalArgumentException(
            name + ":" + number + ": " + columns + " fields expected, " + fields.size() + " found");
      }
      rows.add(fields);
    }
    return rows;
  }

  /** The items of a field that holds a list separated by {@code |}. */
  public static List<String> list(String field) {
    List<String> items = new ArrayList<>();
    for (String item : field.split("\\|", -1)) {
      if (!item.isBlank()) {
        items.add(item.strip());
      }
    }
    return items;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (quoted && c == '"' && at + 1 < line.length() && line.charAt(at + 1) == '"') {
        field.append(c);
        at++;
      } else if (c == '"' && (quoted || field.isEmpty())) {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
