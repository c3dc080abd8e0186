package org.chancery.page;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.report.Material;

/** One part of the page's data. Its size does not grow with the corpus beyond a bound. */
interface Part {
  /** What the page's scripts call it. */
  String name();

  JsonNode data(Material material);

  /** Text from articles, cut to a length and called as before. */
  static String cut(String column, int length) {
    return "left(" + column + ", " + length + ") AS " + column;
  }

  /** An address that the page may link to, or null. */
  static String link(String column) {
    return "if("
        + column
        + " RLIKE '^(?i)https?://' AND length("
        + column
        + ") <= 2000, "
        + column
        + ", NULL)";
  }
}
