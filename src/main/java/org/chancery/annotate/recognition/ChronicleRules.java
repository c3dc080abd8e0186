package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
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
    if (last == null || parse.sentence().index() - last.parse().sentence().index() > REACH) {
      return;
    }
    boolean dated =
        with.dates.heading().known()
            && parse.is(0, PhraseKind.DATE)
            && parse.is(1, PhraseKind.BREAK);
    if (dated && isEntry(parse, 2)) {
      add(parse, named(parse, 2), with.dates.heading(), last, 2);
    } else if (isLabel(parse)) {
      label(parse, last);
    }
  }

  /** Whether a list of states, and at most an apposition, is all that follows. */
  private static boolean isEntry(Parse parse, int first) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return false;
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    int end = parse.skipRight(items.get(items.size() - 1).to() + 1);
    for (int i = end; i < parse.size(); i++) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return false;
      }
    }
    return end >= parse.size() || parse.is(end, PhraseKind.COMMA);
  }

  /** "MALTA and FIJI: 13 and 14 March respectively", "Peru – 3 May 2008": names, then dates. */
  private static boolean isLabel(Parse parse) {
    int end = parse.is(0, PhraseKind.NOUN) ? states(parse, 0) : -1;
    if (end < 0 || !parse.is(end + 1, PhraseKind.BREAK) || parse.first(end + 1).is("|")) {
      return false;
    }
    boolean dated = false;
    for (int i = end + 2; i < parse.size(); i++) {
      boolean part =
          parse.is(i, PhraseKind.DATE)
              || parse.is(i, PhraseKind.PREP)
              || parse.is(i, PhraseKind.CONJ)
              || parse.is(i, PhraseKind.COMMA)
              || parse.is(i, PhraseKind.ADV);
      if (!part) {
        return false;
      }
      dated |= parse.is(i, PhraseKind.DATE);
    }
    return dated;
  }

  private void label(Parse parse, Frame last) {
    List<String> doers = named(parse, 0);
    List<When> dates = Respectively.dates(parse, doers.size());
    for (int i = 0; i < dates.size(); i++) {
      add(parse, doers.subList(i, i + 1), dates.get(i), last, 0);
    }
    if (dates.isEmpty()) {
      add(parse, doers, EventDates.behind(parse, states(parse, 0) + 1), last, 0);
    }
  }

  private List<String> named(Parse parse, int first) {
    List<String> doers = new ArrayList<>();
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      if (parse.head(item.from()).country() != null) {
        doers.addAll(with.actors.of(parse, item.from(), item.to()));
      }
    }
    return doers;
  }

  private void add(Parse parse, List<String> doers, When when, Frame last, int phrase) {
    with.add(
        new Frame(
            "chronicle.entry",
            doers,
            Act.RECOGNIZE,
            last.targets(),
            Stance.DONE,
            when,
            List.of(),
            parse,
            phrase));
  }

  /** "Peru recognised it in May, Chile on 4 June and Cuba on 8 July": the verb is left out. */
  private void gaps(Parse parse) {
    Frame last = with.discourse.last();
    if (last == null || last.parse() != parse || last.stance() != Stance.DONE) {
      return;
    }
    partners(parse, last);
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

  /** "established relations with Fiji in 1997 and with Niue in 2007": another partner. */
  private void partners(Parse parse, Frame last) {
    boolean relations = last.targets().stream().allMatch(target -> target.object() == null);
    for (int i = last.phrase() + 1; relations && i + 2 < parse.size(); i++) {
      boolean joint = parse.is(i, PhraseKind.COMMA) || parse.is(i, PhraseKind.CONJ);
      if (parse.verb(i) != null) {
        return;
      }
      int end = joint && parse.isWord(i + 1, "with") ? states(parse, i + 2) : -1;
      if (end > 0 && afterTime(parse, end + 1) > 0) {
        with.add(
            new Frame(
                "chronicle.gap",
                last.actors(),
                last.act(),
                with.subjects.nounList(parse, i + 2).stream().map(Target::plain).toList(),
                Stance.DONE,
                EventDates.behind(parse, end),
                List.of(),
                parse,
                i));
      }
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

  /**
   * Without a comma a state may as well be one more object: not beside one of disputed statehood, a
   * government or a territory, nor where the object has a preposition.
   */
  private static boolean actsOnly(Parse parse, int first, Frame last) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return false;
    }
    boolean recognised = last.act() == Act.RECOGNIZE || last.act() == Act.WITHDRAW;
    boolean named = parse.countries(first).stream().noneMatch(c -> Objects.isDisputed(c.country()));
    return last.targets().stream()
        .allMatch(
            t ->
                t.object() != null && t.object() != ActObject.STATE
                    || named && Objects.isDisputed(t.country())
                    || !recognised && isPartner(parse, t.country(), first));
  }

  /** Whether a state is the partner behind "with". */
  private static boolean isPartner(Parse parse, String country, int before) {
    for (int i = 0; i + 1 < before; i++) {
      if (parse.isWord(i, "with") && parse.is(i + 1, PhraseKind.NOUN)) {
        if (parse.countries(i + 1).stream().anyMatch(c -> c.country().equals(country))) {
          return true;
        }
      }
    }
    return false;
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
