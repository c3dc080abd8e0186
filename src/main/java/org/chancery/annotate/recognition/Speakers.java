package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Who "we" are that a sentence quotes, and whose "our government" is. */
final class Speakers {
  private final Subjects subjects;
  private final NounSubjects nouns;
  private final Actors actors;

  Speakers(Subjects subjects, NounSubjects nouns, Actors actors) {
    this.subjects = subjects;
    this.nouns = nouns;
    this.actors = actors;
  }

  /** Whether a noun phrase is "we" or what is ours. */
  static boolean speaks(Parse parse, int phrase) {
    boolean own = parse.first(phrase).is("my") || parse.first(phrase).is("our");
    Node head = parse.head(phrase);
    return parse.isWord(phrase, "we")
        || parse.isWord(phrase, "i")
        || own && (head.is("government") || head.is("country") || head.is("nation"));
  }

  /** Who "we" are: the subject of the nearest verb of saying outside, else the last speaker. */
  List<String> of(Parse parse, Lists.Item item) {
    for (int step = 1; step < parse.size(); step++) {
      for (int at : new int[] {item.from() - step, item.from() + step}) {
        VerbGroup verb = parse.verb(at);
        if (verb != null && verb.finite() && Saying.is(verb.lemma())) {
          int last = parse.skipLeft(at - 1);
          boolean inverted = at > item.from() && !parse.is(last, PhraseKind.NOUN);
          List<String> codes =
              inverted && parse.is(at + 1, PhraseKind.NOUN)
                  ? nouns.endingAt(parse, at + 1).codes()
                  : last >= 0 && !speaks(parse, last) ? subjects.of(parse, at).codes() : List.of();
          if (!codes.isEmpty()) {
            return codes;
          }
        }
      }
    }
    boolean label = parse.is(1, PhraseKind.BREAK) && parse.first(1).is(":");
    return label && item.from() > 1 // "Peru: we recognise it"
        ? nouns.endingAt(parse, 0).codes()
        : actors.of(parse, item.from(), item.to());
  }
}
