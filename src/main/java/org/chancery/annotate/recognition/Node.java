package org.chancery.annotate.recognition;

import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.time.DateExpression;
import org.jspecify.annotations.Nullable;

/**
 * A word, a country's name or a date of a sentence, with its reading.
 *
 * @param first its first token in the document
 * @param end the token after its last
 * @param word as written, in lower case
 * @param capital whether it begins with an upper-case letter
 */
record Node(
    int first,
    int end,
    String word,
    Tag tag,
    boolean capital,
    @Nullable VerbForm verb,
    @Nullable CountryMention country,
    @Nullable DateExpression date) {

  boolean is(Tag other) {
    return tag == other;
  }

  boolean is(String other) {
    return word.equals(other);
  }

  Node as(Tag other) {
    return new Node(first, end, word, other, capital, verb, country, date);
  }
}
