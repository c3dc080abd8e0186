package org.chancery.annotate.country;

import java.util.Locale;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.chancery.model.Section;
import org.jspecify.annotations.Nullable;

/** A sentence as the rules of context see it. */
final class SentenceView {
  private static final int LONG_WORD = 4;
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_WORDS_OF_SENTENCE = 7;

  private final TextDocument document;
  private final Sentence sentence;
  private final @Nullable String[] words;
  private final @Nullable String[] lowered;
  private int headline = -1;

  SentenceView(TextDocument document, Sentence sentence) {
    this.document = document;
    this.sentence = sentence;
    int length = sentence.endToken() - sentence.firstToken();
    this.words = new @Nullable String[length];
    this.lowered = new @Nullable String[length];
  }

  TextDocument document() {
    return document;
  }

  Sentence sentence() {
    return sentence;
  }

  boolean isTitle() {
    return document.paragraphOf(sentence).section() == Section.TITLE;
  }

  boolean contains(int token) {
    return token >= sentence.firstToken() && token < sentence.endToken();
  }

  /** The token as written, or the empty string outside the sentence. */
  String word(int token) {
    if (!contains(token)) {
      return "";
    }
    String word = words[token - sentence.firstToken()];
    if (word == null) {
      word = document.token(token);
      words[token - sentence.firstToken()] = word;
    }
    return word;
  }

  /** The token in lower case, or the empty string outside the sentence. */
  String lower(int token) {
    if (!contains(token)) {
      return "";
    }
    String word = lowered[token - sentence.firstToken()];
    if (word == null) {
      word = word(token).toLowerCase(Locale.ROOT);
      lowered[token - sentence.firstToken()] = word;
    }
    return word;
  }

  boolean is(int token, String word) {
    return contains(token) && document.tokenIs(token, word);
  }

  boolean isWord(int token) {
    return contains(token) && document.tokenKind(token) == TokenKind.WORD;
  }

  boolean isPossessive(int token) {
    return contains(token) && document.tokenKind(token) == TokenKind.POSSESSIVE;
  }

  /** A capitalised word where capitals tell something: not in a headline that capitalises all. */
  boolean isNameLike(int token) {
    return isWord(token) && document.isCapitalized(token) && !isHeadline();
  }

  /** Whether nearly all longer words are capitalised, as in headlines. */
  boolean isHeadline() {
    if (headline < 0) {
      int capitals = 0;
      int words = 0;
      for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
        if (document.tokenKind(at) == TokenKind.WORD
            && document.tokenEnd(at) - document.tokenStart(at) >= LONG_WORD) {
          words++;
          capitals += document.isCapitalized(at) ? 1 : 0;
        }
      }
      int fewest = is(sentence.endToken() - 1, ".") ? FEWEST_WORDS_OF_SENTENCE : FEWEST_WORDS;
      headline = words >= fewest && capitals * 10 > words * 8 ? 1 : 0;
    }
    return headline == 1;
  }
}
