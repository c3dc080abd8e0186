package org.chancery.annotate.text;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.Section;
import org.jspecify.annotations.Nullable;

/**
 * An article's title and body as one text with its tokens, sentences and paragraphs.
 *
 * <p>The text is the title, a blank line and the body, or the body alone where there is no title.
 * All offsets of tokens, sentences and paragraphs are into this text; {@link #bodyStart} turns them
 * into offsets into the body.
 */
public final class TextDocument {
  private final String text;
  private final int bodyStart;
  private final Tokens tokens;
  private final char[] characters;
  private final int[] hashes;
  private final List<Sentence> sentences;
  private final List<Paragraph> paragraphs;

  private TextDocument(
      String text,
      int bodyStart,
      Tokens tokens,
      List<Sentence> sentences,
      List<Paragraph> paragraphs) {
    this.text = text;
    this.bodyStart = bodyStart;
    this.tokens = tokens;
    this.characters = tokens.text();
    this.hashes = new int[tokens.count()];
    for (int token = 0; token < hashes.length; token++) {
      hashes[token] = WordHash.of(characters, tokens.start(token), tokens.end(token));
    }
    this.sentences = List.copyOf(sentences);
    this.paragraphs = List.copyOf(paragraphs);
  }

  /**
   * Splits an article.
   *
   * @param title the headline, null or blank if there is none
   * @param body the body, its paragraphs separated by blank lines
   */
  public static TextDocument of(@Nullable String title, String body) {
    boolean titled = title != null && !title.isBlank();
    String text = titled ? title + "\n\n" + body : body;
    int bodyStart = titled ? text.length() - body.length() : 0;
    Tokens tokens = Tokens.of(text);
    List<Sentence> sentences = new ArrayList<>();
    List<Paragraph> paragraphs = new ArrayList<>();
    int token = 0;
    int start = 0;
    while (token < tokens.count()) {
      int end = paragraphEnd(text, Math.max(start, tokens.start(token)));
      int endToken = token;
      while (endToken < tokens.count() && tokens.start(endToken) < end) {
        endToken++;
      }
      int firstSentence = sentences.size();
      SentenceSplitter.split(text, tokens, token, endToken, paragraphs.size(), sentences);
      Section section = titled && token == 0 ? Section.TITLE : Section.BODY;
      paragraphs.add(
          new Paragraph(
              paragraphs.size(),
              section,
              firstSentence,
              sentences.size(),
              token,
              endToken,
              tokens.start(token),
              tokens.end(endToken - 1)));
      token = endToken;
      start = end;
    }
    return new TextDocument(
        text, bodyStart, tokens, sentences, PageFurniture.classify(text, paragraphs));
  }

  /** The end of the paragraph that {@code from} stands in: a blank line, or the text's end. */
  private static int paragraphEnd(String text, int from) {
    int at = from;
    while (true) {
      int newline = text.indexOf('\n', at);
      if (newline < 0) {
        return text.length();
      }
      int next = newline + 1;
      while (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) <= ' ') {
        next++;
      }
      if (next >= text.length() || text.charAt(next) == '\n') {
        return newline;
      }
      at = next;
    }
  }

  public String text() {
    return text;
  }

  /** The character at an offset of the text. */
  public char charAt(int offset) {
    return characters[offset];
  }

  /** The text's characters, not to be changed. */
  char[] characters() {
    return characters;
  }

  /** The hash of a token, to look it up in a table of words. */
  public int wordHash(int token) {
    return hashes[token];
  }

  /** Offset of the body in the text: 0 without a title. */
  public int bodyStart() {
    return bodyStart;
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  public List<Paragraph> paragraphs() {
    return paragraphs;
  }

  public int tokenCount() {
    return tokens.count();
  }

  public int tokenStart(int token) {
    return tokens.start(token);
  }

  public int tokenEnd(int token) {
    return tokens.end(token);
  }

  public TokenKind tokenKind(int token) {
    return tokens.kind(token);
  }

  /** The token as written. */
  public String token(int token) {
    return text.substring(tokens.start(token), tokens.end(token));
  }

  /** Whether the token is written as {@code word}, letter case aside. */
  public boolean tokenIs(int token, String word) {
    if (token < 0 || token >= tokens.count()) {
      return false;
    }
    int start = tokens.start(token);
    if (tokens.end(token) - start != word.length()) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      if (!isSame(characters[start + at], word.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** The same for a word that some characters are. */
  public boolean tokenIs(int token, char[] word, int from, int length) {
    int start = tokens.start(token);
    if (tokens.end(token) - start != length) {
      return false;
    }
    for (int at = 0; at < length; at++) {
      if (!isSame(characters[start + at], word[from + at])) {
        return false;
      }
    }
    return true;
  }

  /** As {@link String#equalsIgnoreCase} has it. */
  private static boolean isSame(char one, char other) {
    if (one == other) {
      return true;
    }
    if ((one | other) < 0x80) {
      int folded = one | 0x20;
      return folded == (other | 0x20) && folded >= 'a' && folded <= 'z';
    }
    return Character.toLowerCase(Character.toUpperCase(one))
        == Character.toLowerCase(Character.toUpperCase(other));
  }

  /** Whether the token begins with an upper-case letter. */
  public boolean isCapitalized(int token) {
    return token >= 0
        && token < tokens.count()
        && Character.isUpperCase(characters[tokens.start(token)]);
  }

  /** The sentence that holds a token. */
  public Sentence sentenceOf(int token) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).firstToken() <= token) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return sentences.get(low);
  }

  /** The paragraph that holds a sentence. */
  public Paragraph paragraphOf(Sentence sentence) {
    return paragraphs.get(sentence.paragraph());
  }

  /** The characters from the first token to the last, both inclusive. */
  public String span(int firstToken, int lastToken) {
    return text.substring(tokens.start(firstToken), tokens.end(lastToken));
  }
}
