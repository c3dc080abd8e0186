package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Sentences without a verb that take up the act before: "Chile too.", "Not so Chile." */
final class FragmentRules {
  static final Set<String> TOO = Set.of("too", "as well", "likewise", "also");

  private final Analysis with;

  FragmentRules(Analysis with) {
    this.with = with;
  }

  void apply(Parse parse) {
    int names = states(parse, 0);
    if (names >= 0 && parse.skipRight(names + 1) >= parse.size()) { // "Peru and Chile. They"
      with.discourse.subject(with.subjects.nounList(parse, 0));
    }
    Frame last = with.discourse.last();
    if (last == null
        || last.act() == Act.CONDEMN
        || parse.sentence().index() - last.parse().sentence().index() != 1) {
      return;
    }
    int first = parse.isWord(0, "not") ? 1 : 0;
    first = first == 1 && parse.isWord(1, "so") ? 2 : first;
    int end = states(parse, first);
    if (end < 0) {
      return;
    }
    boolean too =
        parse.is(end + 1, PhraseKind.ADV)
            && TOO.contains(parse.first(end + 1).word())
            && parse.skipRight(end + 1) >= parse.size();
    boolean not = first > 0 && parse.skipRight(end + 1) >= parse.size();
    if (!too && !not) {
      return;
    }
    Stance stance = not ? Stance.REFUSED : last.stance();
    When when = not ? When.UNKNOWN : EventDates.behind(parse, end + 1);
    with.add(
        new Frame(
            "follow.fragment",
            with.subjects.nounList(parse, first),
            last.act(),
            last.targets(),
            stance,
            when,
            List.of(),
            parse,
            first));
  }

  /** The last phrase of a list of states' names; -1 if something else stands there. */
  private static int states(Parse parse, int first) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return -1;
    }
    int end = -1;
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      if (item.from() != item.to() || parse.head(item.from()).country() == null) {
        return -1;
      }
      end = item.to();
    }
    return end;
  }
}
