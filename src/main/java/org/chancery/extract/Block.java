package org.chancery.extract;

/**
 * A run of text of a page that no block element interrupts.
 *
 * @param text the text, white space collapsed, lines broken where the page has a line break
 * @param linkChars how many of its characters stand inside links
 * @param kind what holds it
 * @param inBody whether it stands inside an element that is named as an article's body
 */
record Block(String text, int linkChars, Kind kind, boolean inBody) {

  enum Kind {
    PARAGRAPH,
    /** A heading of the first level. */
    TITLE,
    HEADING,
    /** An item of a list. */
    ITEM,
    /** A row of a table. */
    ROW,
    /** A picture's caption or credit. */
    CAPTION
  }

  Block as(Kind other) {
    return new Block(text, linkChars, other, inBody);
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1, (double) linkChars / text.length());
  }
}
