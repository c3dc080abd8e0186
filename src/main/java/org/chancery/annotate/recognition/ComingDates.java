package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.jspecify.annotations.Nullable;

/** Dates of what is announced: "will recognise Fiji and open relations on 1 January". */
final class ComingDates {
  private final @Nullable LocalDate published;
  private final QuotedDays quoted;

  ComingDates(@Nullable LocalDate published, QuotedDays quoted) {
    this.published = published;
    this.quoted = quoted;
  }

  /** The day of what a reading announces; unknown if it is past by now. */
  When of(Parse parse, Reading reading) {
    int verb = reading.chain.isEmpty() ? 0 : reading.chain.get(0);
    List<Integer> own = reading.chain.isEmpty() ? List.of() : reading.chain.subList(0, 1);
    When when = EventDates.ahead(parse, own, published);
    if (!when.known() && parse.is(parse.skipLeft(verb - 1), PhraseKind.CONJ)) {
      // "will break with Chad in May and recognise Fiji"
      when = EventDates.attachedTo(parse, reading.chain.subList(1, reading.chain.size()));
    }
    if (!when.known()) {
      when = ahead(parse, verb);
    }
    if (!when.known()) {
      return When.UNKNOWN;
    }
    When spoken = quoted.asSpoken(parse, when);
    return published == null || !spoken.lastDay().isBefore(published.minusDays(1))
        ? spoken
        : When.UNKNOWN;
  }

  /**
   * "will recognise Fiji and open relations on 1 January", "will do so when parliament meets
   * today": the date of the verb that is joined behind; unknown if none is.
   */
  private static When ahead(Parse parse, int verb) {
    for (int i = verb + 1; i + 1 < parse.size() && !parse.is(i, PhraseKind.BREAK); i++) {
      boolean joined = parse.is(i, PhraseKind.CONJ) && parse.verb(i + 1) != null;
      if (joined && !parse.first(i + 1).capital()) {
        VerbGroup next = parse.verb(i + 1);
        boolean same = next != null && next.modal().isEmpty() && !next.past();
        return same ? EventDates.attachedTo(parse, List.of(i + 1)) : When.UNKNOWN;
      }
      if (parse.isWord(i, "when") || parse.isWord(i, "once")) {
        int at = MainClause.verbAfter(parse, i);
        return at > i ? EventDates.attachedTo(parse, List.of(at)) : When.UNKNOWN;
      }
      if (parse.verb(i) != null) {
        return When.UNKNOWN;
      }
    }
    return When.UNKNOWN;
  }
}
