package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;

/** Prints rows in columns, the last one as wide as it is. */
final class TextTable {
  private static final int GAP = 2;

  private TextTable() {}

  /** Prints the rows; the first is the head. Columns whose cells are all numbers stand right. */
  static void print(PrintWriter out, List<String[]> rows) {
    int columns = rows.get(0).length;
    int[] widths = new int[columns];
    boolean[] numeric = new boolean[columns];
    for (int column = 0; column < columns; column++) {
      boolean numbers = rows.size() > 1;
      for (int row = 0; row < rows.size(); row++) {
        String cell = rows.get(row)[column];
        widths[column] = Math.max(widths[column], cell.codePointCount(0, cell.length()));
        numbers &= row == 0 || isNumber(cell);
      }
      numeric[column] = numbers;
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < columns; column++) {
        String cell = row[column];
        String pad = " ".repeat(widths[column] - cell.codePointCount(0, cell.length()));
        boolean last = column == columns - 1;
        line.append(numeric[column] ? pad + cell : last ? cell : cell + pad);
        line.append(last ? "" : " ".repeat(GAP));
      }
      out.println(line);
    }
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty()
        && cell.chars().allMatch(c -> c >= '0' && c <= '9' || ",.-%".indexOf(c) >= 0);
  }
}
