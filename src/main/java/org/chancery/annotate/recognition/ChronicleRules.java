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
}
