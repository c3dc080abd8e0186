package org.chancery.explain;

/**
 * A marked passage, characters {@code [start, end)} of the document's text.
 *
 * @param label what the passage is, in a word: {@code FRA}, {@code Reuters}
 * @param why the reason or the rule's id
 */
record Mark(int start, int end, Kind kind, String label, String why) {
  /** What is marked, the outermost first. */
  enum Kind {
    ACT("36;4"),
    CREDIT("33"),
    COUNTRY("32;1"),
    DATE("35"),
    DROPPED("2;9");

    private final String colour;

    Kind(String colour) {
      this.colour = colour;
    }

    /** Parameters of the terminal's colour sequence. */
    String colour() {
      return colour;
    }
  }
}
