package org.chancery.annotate.attribution;

import java.util.Locale;
import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/** Reads what records open a speech with: "REED: ", "Mrs. Penrose: ". */
final class SpeechOpeners {
  private static final int SHORTEST_SHOUT = 3;
  private static final int LONGEST_NAME = 4;

  private final TaggedText text;
  private final PersonNames persons;
  private final Transcript transcript;

  SpeechOpeners(TaggedText text, PersonNames persons) {
    this.text = text;
    this.persons = persons;
    this.transcript = new Transcript(text);
  }

  /**
   * The person whose name is written in capitals only, null if the article knows none and nobody of
   * that name speaks in a transcript.
   */
  @Nullable Speaker inCapitals(int first, int end) {
    for (int at = first; at < end; at++) {
      String word = text.word(at);
      if (word.length() < SHORTEST_SHOUT || !word.equals(word.toUpperCase(Locale.ROOT))) {
        return null;
      }
    }
    String shouted = text.word(end - 1);
    String surname = shouted.charAt(0) + shouted.substring(1).toLowerCase(Locale.ROOT);
    String name = persons.isSurname(surname) ? surname : transcript.speaker(first, end);
    return name == null
        ? null
        : new Speaker(
            first,
            end,
            name,
            null,
            SourceType.PERSON,
            AttributionKind.STATEMENT,
            Speaker.Sort.PERSON);
  }

  /**
   * Who speaks behind "Mrs. Penrose: " or "The Lord Privy Seal (Sir Ian Gilmour): ", as records of
   * a parliament begin a speech; null if a sentence begins otherwise.
   */
  @Nullable Speaker addressed(int first, int end) {
    int title = text.is(first, "the") ? bracketed(first, end) : first;
    if (title < 0 || !text.is(title, WordClass.HONORIFIC) || !text.isCapitalized(title)) {
      return null;
    }
    int name = text.mark(title + 1) == '.' ? title + 2 : title + 1;
    int close = name;
    while (close < end && close - name < LONGEST_NAME && text.isCapitalized(close)) {
      close++;
    }
    int colon = title > first && text.mark(close) == ')' ? close + 1 : close;
    boolean speaks = close > name && text.mark(colon) == ':' && colon + 1 < end;
    return speaks
        ? new Speaker(
            name,
            close,
            Transcript.written(text.span(name, close)),
            null,
            SourceType.PERSON,
            AttributionKind.STATEMENT,
            Speaker.Sort.PERSON)
        : null;
  }

  /** The token behind the bracket that follows an office, -1 without one. */
  private int bracketed(int first, int end) {
    int at = first;
    while (at < end && (text.isCapitalized(at) || text.is(at, "of") || text.is(at, "for"))) {
      at++;
    }
    return text.mark(at) == '(' ? at + 1 : -1;
  }
}
