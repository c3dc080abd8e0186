package org.chancery.annotate.attribution;

/**
 * A noun phrase.
 *
 * @param first its first token
 * @param end the token after its last
 * @param coreFirst first token of its core, the part that holds the head: {@code the ministry} in
 *     {@code the ministry in Kyiv}
 * @param coreEnd the token after the core, whose last token is the head
 */
record Phrase(int first, int end, int coreFirst, int coreEnd) {
  static Phrase of(int first, int end) {
    return new Phrase(first, end, first, end);
  }

  /** The token of the head noun or of a name's last part. */
  int head() {
    return coreEnd - 1;
  }

  /** The same core in a wider or narrower phrase. */
  Phrase within(int newFirst, int newEnd) {
    return new Phrase(newFirst, newEnd, coreFirst, coreEnd);
  }
}
