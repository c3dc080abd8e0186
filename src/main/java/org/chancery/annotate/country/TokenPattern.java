package org.chancery.annotate.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.text.TokenKind;

/**
 * What must stand beside a name for a rule of context to apply.
 *
 * <p>Elements are separated by spaces: a word (letter case counts if it begins with a capital),
 * {@code <list>} for an entry of a word list, {@code <Cap>} for a capitalised word, {@code <Cap>*}
 * for up to four of them, {@code <num>} for a number of up to three digits, {@code <'s>} for a mark
 * of possession, {@code <start>} for the sentence's beginning.
 */
final class TokenPattern {
  private static final int MOST_CAPITALS = 4;
  private static final int NO_MATCH = Integer.MIN_VALUE;

  private sealed interface Element permits Word, Listed, Marker {}

  private record Word(String text, boolean exact) implements Element {}

  private record Listed(WordLists.WordList list) implements Element {}

  private enum Marker implements Element {
    CAPITALIZED,
    CAPITALIZED_RUN,
    NUMBER,
    POSSESSIVE,
    START
  }

  private final List<Element> elements;
  private final int step;

  private TokenPattern(List<Element> elements, int step) {
    this.elements = elements;
    this.step = step;
  }

  /** A pattern for what follows a name. */
  static TokenPattern after(String pattern, WordLists lists) {
    return new TokenPattern(parse(pattern, lists), 1);
  }

  /** A pattern for what precedes a name. */
  static TokenPattern before(String pattern, WordLists lists) {
    List<Element> reversed = new ArrayList<>();
    parse(pattern, lists).forEach(element -> reversed.add(0, element));
    return new TokenPattern(reversed, -1);
  }

  private static List<Element> parse(String pattern, WordLists lists) {
    List<Element> elements = new ArrayList<>();
    for (String part : pattern.split(" ", -1)) {
      elements.add(
          switch (part) {
            case "<Cap>" -> Marker.CAPITALIZED;
            case "<Cap>*" -> Marker.CAPITALIZED_RUN;
            case "<num>" -> Marker.NUMBER;
            case "<'s>" -> Marker.POSSESSIVE;
            case "<start>" -> Marker.START;
            default ->
                part.startsWith("<") && part.endsWith(">")
                    ? new Listed(lists.get(part.substring(1, part.length() - 1)))
                    : new Word(part, !part.isEmpty() && Character.isUpperCase(part.charAt(0)));
          });
    }
    return elements;
  }

  /**
   * The words in lower case that may stand nearest to the name; empty if that is no matter of
   * words.
   */
  Set<String> nearestWords() {
    Element nearest = elements.get(0);
    if (nearest instanceof Word word) {
      return Set.of(word.text().toLowerCase(Locale.ROOT));
    }
    return nearest instanceof Listed listed ? listed.list().edgeWords(step < 0) : Set.of();
  }

  /** Whether the tokens from {@code from} on, in the pattern's direction, fit. */
  boolean matches(SentenceView sentence, int from) {
    return match(sentence, from, 0);
  }

  private boolean match(SentenceView sentence, int at, int element) {
    if (element == elements.size()) {
      return true;
    }
    Element wanted = elements.get(element);
    if (wanted == Marker.START) {
      return !sentence.contains(at);
    }
    if (wanted == Marker.CAPITALIZED_RUN) {
      int next = at;
      for (int taken = 0; taken <= MOST_CAPITALS; taken++) {
        if (match(sentence, next, element + 1)) {
          return true;
        }
        if (!sentence.isNameLike(next)) {
          return false;
        }
        next += step;
      }
      return false;
    }
    if (wanted instanceof Listed listed) {
      return matchListed(sentence, at, element, listed.list());
    }
    int next = single(sentence, at, wanted);
    return next != NO_MATCH && match(sentence, next, element + 1);
  }

  private boolean matchListed(SentenceView sentence, int at, int element, WordLists.WordList list) {
    if (!sentence.contains(at)) {
      return false;
    }
    String token = sentence.word(at);
    List<String[]> phrases = step > 0 ? list.phrasesFrom(token) : list.phrasesTo(token);
    for (String[] phrase : phrases) {
      int first = step > 0 ? at : at - phrase.length + 1;
      boolean fits = true;
      for (int word = 0; fits && word < phrase.length; word++) {
        fits = sentence.word(first + word).equals(phrase[word]);
      }
      if (fits && match(sentence, at + step * phrase.length, element + 1)) {
        return true;
      }
    }
    return list.contains(token) && match(sentence, at + step, element + 1);
  }

  private int single(SentenceView sentence, int at, Element wanted) {
    boolean fits;
    if (wanted instanceof Word word) {
      fits = word.exact() ? sentence.word(at).equals(word.text()) : sentence.is(at, word.text());
    } else if (wanted == Marker.CAPITALIZED) {
      fits = sentence.isNameLike(at);
    } else if (wanted == Marker.NUMBER) {
      fits = isShortNumber(sentence, at);
    } else {
      fits = wanted == Marker.POSSESSIVE && sentence.isPossessive(at);
    }
    return fits ? at + step : NO_MATCH;
  }

  private static boolean isShortNumber(SentenceView sentence, int at) {
    return sentence.contains(at)
        && sentence.document().tokenKind(at) == TokenKind.NUMBER
        && sentence.word(at).length() <= 3
        && sentence.word(at).chars().allMatch(Character::isDigit);
  }
}
