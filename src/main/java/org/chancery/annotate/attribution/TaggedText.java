package org.chancery.annotate.attribution;

import java.util.BitSet;
import java.util.List;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.jspecify.annotations.Nullable;

/** A document's tokens with their word classes, cues and known sources. */
final class TaggedText {
  private static final int CAPITAL = 1 << 31;
  private static final List<String> PERSON_ENDS =
      List.of("er", "or", "ist", "man", "woman", "ian", "eer");

  private final TextDocument document;
  private final String text;
  private final int[] classes;
  private final char[] marks;
  private final @Nullable Cue[] cues;
  private final NameIndex.@Nullable Match<Source>[] sources;
  private final BitSet quotations;

  @SuppressWarnings({"unchecked", "rawtypes"})
  TaggedText(TextDocument document, Lexicon lexicon, NameIndex<Source> known) {
    this.document = document;
    this.text = document.text();
    int count = document.tokenCount();
    classes = new int[count];
    cues = new @Nullable Cue[count];
    marks = new char[count];
    for (int token = 0; token < count; token++) {
      TokenKind kind = document.tokenKind(token);
      int start = document.tokenStart(token);
      if (kind == TokenKind.WORD) {
        int place = lexicon.find(document, token);
        if (place >= 0) {
          classes[token] = lexicon.classes(place);
          cues[token] = lexicon.cue(place);
        }
        if (Character.isUpperCase(document.charAt(start)) || continuesCapital(token)) {
          classes[token] |= CAPITAL;
        }
      } else if (kind == TokenKind.PUNCTUATION) {
        marks[token] = document.charAt(start);
      }
    }
    quotations = Quotations.in(document);
    sources = new NameIndex.@Nullable Match[count];
    List<NameIndex.Match<Source>> matches = known.matches(document);
    for (NameIndex.Match<Source> match : matches) {
      for (int token = match.firstToken(); token < match.endToken(); token++) {
        sources[token] = match;
      }
    }
  }

  TextDocument document() {
    return document;
  }

  int count() {
    return classes.length;
  }

  boolean is(int token, WordClass wordClass) {
    return token >= 0 && token < classes.length && (classes[token] & wordClass.bit()) != 0;
  }

  boolean isAny(int token, int bits) {
    return token >= 0 && token < classes.length && (classes[token] & bits) != 0;
  }

  /** The cue of words, "says", that a token is, null if it is none. */
  @Nullable Cue cue(int token) {
    Cue cue = token >= 0 && token < cues.length ? cues[token] : null;
    return cue == null || cue.needs() == Cue.Needs.POSITION ? null : cue;
  }

  /** The cue that a token is, also that of a position, "supports", which is no verb of saying. */
  @Nullable Cue cueOrPosition(int token) {
    return cues[token];
  }

  /** Whether a token is a cue's form that can be finite. */
  boolean isFiniteCue(int token) {
    Cue cue = cue(token);
    return cue != null && cue.form() != Cue.Form.ING;
  }

  /** Whether a known medium's name holds a token. */
  boolean isMedium(int token) {
    NameIndex.Match<Source> match = source(token);
    return match != null && match.value().isMedium();
  }

  /** The known source whose name holds a token. */
  NameIndex.@Nullable Match<Source> source(int token) {
    return token >= 0 && token < sources.length ? sources[token] : null;
  }

  /** The first known medium in the text whose canonical name ends with a word, null if none. */
  @Nullable Source mediumNamed(String lastWord) {
    String end = ' ' + lastWord;
    for (NameIndex.Match<Source> match : sources) {
      if (match != null
          && match.value().isMedium()
          && match.value().name().endsWith(end)
          && !match.value().name().equals("The" + end)) {
        return match.value();
      }
    }
    return null;
  }

  boolean is(int token, String word) {
    return document.tokenIs(token, word);
  }

  /** Whether a token has a capital or goes on, behind a hyphen, a word that has: "Ki-moon". */
  boolean isCapitalized(int token) {
    return token >= 0 && token < classes.length && (classes[token] & CAPITAL) != 0;
  }

  /** Whether a small noun that no list has ends as words for persons do: "welder", "violinist". */
  boolean namesPerson(int token) {
    return isWord(token)
        && !isCapitalized(token)
        && PERSON_ENDS.stream().anyMatch(end -> endsWith(token, end));
  }

  /** Whether a small word such as "von" or "al" goes on to a name: "von der Leyen", "al-Sisi". */
  boolean isParticleOfName(int token) {
    int at = token;
    while (is(at, WordClass.PARTICLE) && !isCapitalized(at)) {
      at++;
    }
    return at > token && (isCapitalized(at) || mark(at) == '-' && touches(at - 1, at));
  }

  /** "a source familiar with", "two people briefed on". */
  boolean isAcquainted(int token) {
    return is(token, "familiar")
        || is(token, "briefed")
        || is(token, "close")
        || is(token, "involved")
        || is(token, "knowledge")
        || is(token, "informed");
  }

  private boolean continuesCapital(int token) {
    return token > 1
        && marks[token - 1] == '-'
        && touches(token - 1, token)
        && touches(token - 2, token - 1)
        && (classes[token - 2] & CAPITAL) != 0;
  }

  /** Whether a token stands inside a quotation that both begins and ends in its paragraph. */
  boolean isQuoted(int token) {
    return quotations.get(token);
  }

  boolean isWord(int token) {
    return token >= 0 && token < count() && document.tokenKind(token) == TokenKind.WORD;
  }

  boolean isNumber(int token) {
    return token >= 0 && token < count() && document.tokenKind(token) == TokenKind.NUMBER;
  }

  boolean isPossessive(int token) {
    return token >= 0 && token < count() && document.tokenKind(token) == TokenKind.POSSESSIVE;
  }

  /** The punctuation character of a token, 0 if it is none. */
  char mark(int token) {
    return token >= 0 && token < marks.length ? marks[token] : 0;
  }

  /** Whether two neighbouring tokens touch. */
  boolean touches(int token, int next) {
    return token >= 0 && next < count() && document.tokenEnd(token) == document.tokenStart(next);
  }

  boolean isQuote(int token) {
    char c = mark(token);
    return c == '"'
        || c == '\u201c'
        || c == '\u201d'
        || c == '\u00ab'
        || c == '\u00bb'
        || c == '\u201e'
        || c == '\u2018'
        || c == '\u2019' && !isPossessive(token)
        || c == '\'';
  }

  /** A quotation mark that is no apostrophe: two single quotes stand for a double one. */
  boolean isQuotation(int token) {
    return isQuote(token)
        && (mark(token) != '\'' || mark(token + 1) == '\'' && touches(token, token + 1));
  }

  boolean isDash(int token) {
    char c = mark(token);
    return c == '\u2014' || c == '\u2013' || c == '\u2015' || c == '-';
  }

  boolean endsWith(int token, String suffix) {
    if (!isWord(token)) {
      return false;
    }
    int start = document.tokenEnd(token) - suffix.length();
    return start > document.tokenStart(token)
        && text.regionMatches(true, start, suffix, 0, suffix.length());
  }

  String word(int token) {
    return document.token(token);
  }

  /** The text of the tokens {@code [first, end)}. */
  String span(int first, int end) {
    return document.span(first, end - 1);
  }

  /** Whether a phrase is a proper name and no office's or body's. */
  boolean isName(Phrase phrase) {
    return isCapitalized(phrase.head())
        && !isAny(
            phrase.head(), WordClass.ROLE.bit() | WordClass.BODY.bit() | WordClass.SPEAKER.bit());
  }
}
