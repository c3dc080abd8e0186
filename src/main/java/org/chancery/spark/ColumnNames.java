package org.chancery.spark;

/** Record component names as column names: {@code firstOffset} becomes {@code first_offset}. */
final class ColumnNames {
  private ColumnNames() {}

  static String of(String component) {
    StringBuilder out = new StringBuilder(component.length() + 4);
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        out.append('_').append((char) (c - 'A' + 'a'));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
