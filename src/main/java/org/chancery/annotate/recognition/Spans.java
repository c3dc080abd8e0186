package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Spans of time that only count: "three days", "a week". */
final class Spans {
  private Spans() {}

  /** The days of "three days", "a week"; 0 if the phrase is no such span. */
  static int days(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return 0;
    }
    Phrase span = parse.phrase(phrase);
    int size =
        switch (parse.head(phrase).word()) {
          case "day", "days" -> 1;
          case "week", "weeks" -> 7;
          default -> 0;
        };
    Node first = parse.node(Math.max(span.from(), span.to() - 2));
    int number = first.is("a") || first.is("one") ? 1 : Numbers.value(first.word());
    return span.to() - span.from() < 2 || number <= 0 ? 0 : number * size;
  }
}
