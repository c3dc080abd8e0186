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
    boolean bare = last.rule().startsWith("follow");
    boolean listed = bare;
    boolean told = bare;
    for (int i = bare ? last.phrase() + 1 : afterObject(parse, last); i < parse.size(); i++) {
      told |= parse.is(i, PhraseKind.DATE) || isTime(parse, i);
      listed |= told && (parse.is(i, PhraseKind.COMMA) || parse.is(i, PhraseKind.BREAK));
      if (parse.verb(i) != null) {
        return;
      }
      boolean joint =
          parse.is(i, PhraseKind.COMMA)
              || parse.is(i, PhraseKind.CONJ)
              || parse.is(i, PhraseKind.BREAK);
      int first = joint && parse.is(i + 1, PhraseKind.CONJ) ? i + 2 : i + 1;
      if (!joint || !told || !listed && !actsOnly(parse, first, last)) {
        continue;
      }
      int end = states(parse, first);
      int after = end < 0 ? -1 : afterTime(parse, end + 1);
      if (after < 0) {
        continue;
      }
      with.add(
          new Frame(
              "chronicle.gap",
              with.subjects.nounList(parse, first),
              last.act(),
              last.targets(),
              Stance.DONE,
              EventDates.behind(parse, end),
              last.toward(),
              parse,
              first));
      i = after - 1;
    }
  }

  /** Past the list that the act's verb governs: its members are no actors. */
  private static int afterObject(Parse parse, Frame last) {
    int at = parse.skipRight(last.phrase() + 1);
    while (parse.is(at, PhraseKind.PREP) && parse.is(at + 1, PhraseKind.NOUN)) {
      at++;
    }
    if (!parse.is(at, PhraseKind.NOUN)) {
      return last.phrase() + 1;
    }
    int end = Lists.startingAt(parse, at).get(Lists.startingAt(parse, at).size() - 1).to();
    return parse.is(end + 1, PhraseKind.PREP) && parse.is(end + 2, PhraseKind.NOUN)
        ? Lists.startingAt(parse, end + 2).get(Lists.startingAt(parse, end + 2).size() - 1).to() + 1
        : end + 1;
  }

  /** Without a comma a state may as well be one more object, if it is one of disputed statehood. */
  private static boolean actsOnly(Parse parse, int first, Frame last) {
    return last.act() == Act.RECOGNIZE
        && parse.is(first, PhraseKind.NOUN)
        && last.targets().stream().allMatch(t -> t.country().startsWith("X"))
        && parse.countries(first).stream().noneMatch(c -> c.country().startsWith("X"));
  }

  /** The last phrase of a list of states' names alone; -1 if another noun is among them. */
  private static int states(Parse parse, int first) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return -1;
    }
    int end = -1;
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      Phrase phrase = parse.phrase(item.from());
      boolean name = parse.head(item.from()).country() != null && phrase.to() - phrase.from() <= 2;
      if (!name || item.from() != item.to()) {
        return -1;
      }
      end = item.to();
    }
    return end;
  }

  /**
   * Where the clause ends after a time: "on 4 June", "a week later", "in the summer of 2019"; -1.
   */
  private static int afterTime(Parse parse, int from) {
    int at = from;
    boolean time = false;
    while (at < parse.size()
        && !parse.is(at, PhraseKind.COMMA)
        && !parse.is(at, PhraseKind.CONJ)
        && !parse.is(at, PhraseKind.BREAK)) {
      boolean part =
          parse.is(at, PhraseKind.DATE)
              || parse.is(at, PhraseKind.ADV)
              || parse.is(at, PhraseKind.PREP)
              || isTime(parse, at);
      if (!part) {
        return -1;
      }
      time |= parse.is(at, PhraseKind.DATE) || isTime(parse, at);
      at++;
    }
    return time ? at : -1;
  }

  private static boolean isTime(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && switch (parse.head(phrase).word()) {
          case "afterwards",
              "afterward",
              "days",
              "weeks",
              "months",
              "years",
              "week",
              "month",
              "year",
              "day",
              "summer",
              "autumn",
              "spring",
              "winter",
              "breakfast",
              "later" ->
              true;
          default -> false;
        };
  }
}
