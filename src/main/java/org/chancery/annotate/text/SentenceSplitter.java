package org.chancery.annotate.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts a paragraph's tokens into sentences.
 *
 * <p>A point, an exclamation or a question mark ends a sentence, closing quotes and brackets
 * included, when what follows can begin one; points after initials and known abbreviations do not,
 * unless a word follows that never continues them.
 */
final class SentenceSplitter {
  /** Abbreviations that a name or a number follows, so that their point never ends a sentence. */
  private static final Set<String> TITLES =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "col", "lt", "maj", "capt", "cmdr", "adm", "sgt",
          "cpl", "pvt", "rep", "reps", "sen", "sens", "gov", "govs", "pres", "rev", "fr", "hon",
          "st", "ste", "mt", "ft", "no", "nos", "vs", "fig", "vol", "pp", "ed", "eds", "al", "cf",
          "op", "art", "sec", "amb", "sr", "sra", "min", "dep", "insp", "supt", "det", "messrs",
          "mme", "mlle", "mgr", "msgr", "brig", "lieut");

  /** Abbreviations that something always follows, also where they begin with a small letter. */
  private static final Set<String> CONTINUED =
      Set.of("vs", "cf", "pp", "messrs", "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep");

  /** Abbreviations that may end a sentence: only an upper-case sentence opener decides. */
  private static final Set<String> WORDS =
      Set.of(
          "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun", "inc", "corp", "ltd",
          "co", "bros", "jr", "etc", "approx", "dept", "est", "ala", "ariz", "ark", "calif", "colo",
          "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn",
          "miss", "mo", "mont", "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt",
          "wash", "wis", "wyo");

  /** Words that open a sentence and hardly ever go on after an abbreviation. */
  private static final Set<String> OPENERS =
      Set.of(
          "the",
          "a",
          "an",
          "in",
          "on",
          "at",
          "it",
          "he",
          "she",
          "they",
          "we",
          "i",
          "this",
          "that",
          "these",
          "those",
          "but",
          "and",
          "however",
          "meanwhile",
          "there",
          "his",
          "her",
          "their",
          "its",
          "after",
          "before",
          "as",
          "when",
          "while",
          "if",
          "for",
          "according",
          "some",
          "many",
          "both",
          "also",
          "such",
          "under",
          "since",
          "so",
          "what",
          "who",
          "why",
          "how",
          "you",
          "no");

  private static final String BULLETS = "*•·▪-–—";
  private static final String DASHES = "-–—";

  /** A date with its mark takes no more characters. */
  private static final int DATE = 24;

  private SentenceSplitter() {}

  static void split(
      String text, Tokens tokens, int firstToken, int endToken, int paragraph, List<Sentence> out) {
    int first = firstToken;
    for (int at = firstToken; at < endToken; at++) {
      if (at > first && opensLine(text, tokens, at) && startsEntry(text, tokens, at)) {
        add(tokens, first, at, paragraph, out);
        first = at;
      }
      int last = terminatorEnd(text, tokens, at, endToken);
      if (last < 0) {
        continue;
      }
      if (last + 1 >= endToken || endsSentence(text, tokens, first, at, last)) {
        add(tokens, first, last + 1, paragraph, out);
        first = last + 1;
      }
      at = last;
    }
    if (first < endToken) {
      add(tokens, first, endToken, paragraph, out);
    }
  }

  /** Whether a token that another one precedes is the first of its line. */
  private static boolean opensLine(String text, Tokens tokens, int at) {
    int before = tokens.start(at) - 1;
    int end = tokens.end(at - 1);
    while (before >= end && text.charAt(before) == ' ') {
      before--;
    }
    return before >= end && text.charAt(before) == '\n';
  }

  /**
   * Whether a token that opens a line begins an entry of a list: behind a bullet, or with a date
   * and a mark as in "3 May 2008 – Peru". Other ends of lines may be a mail program's.
   */
  private static boolean startsEntry(String text, Tokens tokens, int at) {
    int start = tokens.start(at);
    char opens = text.charAt(start);
    boolean spaced = start + 1 < text.length() && text.charAt(start + 1) == ' ';
    if (BULLETS.indexOf(opens) >= 0 && spaced) {
      return true;
    }
    if (!Character.isDigit(opens)) {
      return false;
    }
    int end = Math.min(text.length(), start + DATE);
    for (int i = start; i < end && text.charAt(i) != '\n'; i++) {
      char mark = text.charAt(i);
      boolean dash = DASHES.indexOf(mark) >= 0 && text.charAt(i - 1) == ' ';
      if (dash || mark == ':' && i + 1 < text.length() && text.charAt(i + 1) == ' ') {
        return true;
      }
    }
    return false;
  }

  /** The last token of a terminator with its closing quotes and brackets, or -1 if none is here. */
  private static int terminatorEnd(String text, Tokens tokens, int at, int endToken) {
    boolean mark =
        tokens.kind(at) == TokenKind.PUNCTUATION && isTerminator(text.charAt(tokens.start(at)));
    boolean abbreviation =
        tokens.kind(at) == TokenKind.WORD && text.charAt(tokens.end(at) - 1) == '.';
    if (!mark && !abbreviation) {
      return -1;
    }
    int last = at;
    while (last + 1 < endToken
        && tokens.start(last + 1) == tokens.end(last)
        && isCloser(text.charAt(tokens.start(last + 1)))) {
      last++;
    }
    return last;
  }

  private static boolean endsSentence(
      String text, Tokens tokens, int first, int mark, int lastOfMark) {
    int next = lastOfMark + 1;
    boolean newline = text.substring(tokens.end(lastOfMark), tokens.start(next)).indexOf('\n') >= 0;
    if (tokens.start(next) == tokens.end(lastOfMark) && !newline) {
      return false;
    }
    char opener = text.charAt(tokens.start(next));
    int word = next;
    while (word < tokens.count() - 1
        && tokens.kind(word) == TokenKind.PUNCTUATION
        && isOpener(text.charAt(tokens.start(word)))) {
      word++;
      opener = text.charAt(tokens.start(word));
    }
    boolean canOpen = Character.isUpperCase(opener) || Character.isDigit(opener) || word > next;
    if (!canOpen || Character.isLowerCase(opener) && word > next && lastOfMark == mark) {
      return newline && canOpen;
    }
    if (tokens.kind(mark) == TokenKind.WORD) {
      return isOpenerWord(text, tokens, word);
    }
    if (text.charAt(tokens.start(mark)) != '.' || lastOfMark > mark || mark == first) {
      return true;
    }
    int before = mark - 1;
    if (tokens.end(before) != tokens.start(mark) || tokens.kind(before) != TokenKind.WORD) {
      return true;
    }
    String abbreviated =
        text.substring(tokens.start(before), tokens.end(before)).toLowerCase(Locale.ROOT);
    if (abbreviated.length() == 1 && Character.isUpperCase(text.charAt(tokens.start(before)))) {
      boolean platform = // "wrote it on X. Ecuador did"
          abbreviated.equals("x") && before > first && isWord(text, tokens, before - 1, "on");
      return platform || isOpenerWord(text, tokens, word);
    }
    if (CONTINUED.contains(abbreviated)) {
      return false;
    }
    if (TITLES.contains(abbreviated)) {
      return !Character.isUpperCase(text.charAt(tokens.start(before)))
          && !Character.isDigit(opener);
    }
    if (WORDS.contains(abbreviated) && Character.isUpperCase(text.charAt(tokens.start(before)))) {
      return isOpenerWord(text, tokens, word);
    }
    return true;
  }

  private static boolean isWord(String text, Tokens tokens, int token, String word) {
    return word.contentEquals(text.subSequence(tokens.start(token), tokens.end(token)));
  }

  private static boolean isOpenerWord(String text, Tokens tokens, int token) {
    return OPENERS.contains(
        text.substring(tokens.start(token), tokens.end(token)).toLowerCase(Locale.ROOT));
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026' || c == '\u3002';
  }

  private static boolean isCloser(char c) {
    return c == '"'
        || c == '\''
        || c == '\u201d'
        || c == '\u2019'
        || c == ')'
        || c == ']'
        || c == '\u00bb'
        || c == '.'
        || c == '!'
        || c == '?';
  }

  private static boolean isOpener(char c) {
    return c == '"'
        || c == '\''
        || c == '\u201c'
        || c == '\u2018'
        || c == '('
        || c == '['
        || c == '\u00ab'
        || c == '*'
        || c == '-'
        || c == '\u2013'
        || c == '\u2014'
        || c == '\u2022';
  }

  private static void add(Tokens tokens, int first, int end, int paragraph, List<Sentence> out) {
    out.add(
        new Sentence(out.size(), paragraph, first, end, tokens.start(first), tokens.end(end - 1)));
  }
}
