package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Entries of a chronology that name only the date and the states: "24 February 2008: Belgium." */
final class ChronicleRules {
  private static final int REACH = 8;

  private final Analysis with;

  ChronicleRules(Analysis with) {
    this.with = with;
  }

  void apply(Parse parse) {
    gaps(parse);
    Frame last = with.discourse.lastRecognition();
    if (last == null
        || !with.dates.heading().known()
        || !parse.is(0, PhraseKind.DATE)
        || !parse.is(1, PhraseKind.BREAK)
        || !parse.is(2, PhraseKind.NOUN)
        || parse.sentence().index() - last.parse().sentence().index() > REACH) {
      return;
    }
    List<Lists.Item> items = Lists.startingAt(parse, 2);
    if (parse.skipRight(items.get(items.size() - 1).to() + 1) < parse.size()) {
      return;
    }
    List<String> doers = new ArrayList<>();
    for (Lists.Item item : items) {
      if (parse.head(item.from()).country() != null) {
        doers.addAll(with.actors.of(parse, item.from(), item.to()));
      }
    }
    with.add(
        new Frame(
            "chronicle.entry",
            doers,
            Act.RECOGNIZE,
            last.targets(),
            Stance.DONE,
            with.dates.heading(),
            List.of(),
            parse,
            2));
  }

  /** "Peru recognised it in May, Chile on 4 June and Cuba on 8 July": the verb is left out. */
  private void gaps(Parse parse) {
    Frame last = with.discourse.last();
    if (last == null || last.parse() != parse || last.stance() != Stance.DONE) {
      return;
    }
    boolean listed = false;
    for (int i = last.phrase() + 1; i + 3 < parse.size(); i++) {
      boolean joint =
          parse.is(i, PhraseKind.COMMA)
              || parse.is(i, PhraseKind.CONJ)
              || parse.is(i, PhraseKind.BREAK);
      int noun = joint && parse.is(i + 1, PhraseKind.CONJ) ? i + 2 : i + 1;
      boolean state =
          parse.is(noun, PhraseKind.NOUN)
              && parse.head(noun).country() != null
              && parse.phrase(noun).to() - parse.phrase(noun).from() <= 2;
      listed |= parse.is(i, PhraseKind.COMMA) || parse.is(i, PhraseKind.BREAK);
      boolean dated =
          listed && parse.is(noun + 1, PhraseKind.PREP) && parse.is(noun + 2, PhraseKind.DATE);
      int after = noun + 3;
      boolean ends =
          after >= parse.size()
              || parse.is(after, PhraseKind.COMMA)
              || parse.is(after, PhraseKind.CONJ)
              || parse.is(after, PhraseKind.BREAK);
      if (joint && state && dated && ends) {
        List<String> doers = with.actors.of(parse, noun, noun);
        with.add(
            new Frame(
                "chronicle.gap",
                doers,
                last.act(),
                last.targets(),
                Stance.DONE,
                EventDates.behind(parse, noun),
                last.toward(),
                parse,
                noun));
        i = noun + 2;
      }
    }
  }
}
