package org.chancery.dump;

import java.util.ArrayList;
import java.util.List;

/** One row, taken in line by line until no quoted value is open. */
final class CsvRow {
  private final char separator;
  private final List<String> values = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private boolean open;

  CsvRow(char separator) {
    this.separator = separator;
  }

  /** Takes a line, the first one or one that goes on with an open value. */
  CsvRow add(String line) {
    String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    if (open) {
      value.append('\n');
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open) {
        boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
        if (doubled) {
          value.append(c);
          i++;
        } else if (c == '"') {
          open = false;
        } else {
          value.append(c);
        }
      } else if (c == separator) {
        close();
      } else if (c == '"' && value.isEmpty()) {
        open = true;
      } else {
        value.append(c);
      }
    }
    if (!open) {
      close();
    }
    return this;
  }

  private void close() {
    values.add(value.toString());
    value.setLength(0);
  }

  /** Whether a quoted value goes on in the next line. */
  boolean open() {
    return open;
  }

  List<String> values() {
    return values;
  }
}
