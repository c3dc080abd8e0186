package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Chronologies: acts told by a date and the states alone, in a line or behind another act. */
final class ChronicleRules {
  private static final int REACH = 8;

  private final Analysis with;
  private final ChronicleEntries entries;

  ChronicleRules(Analysis with) {
    this.with = with;
    this.entries = new ChronicleEntries(with);
  }

  void apply(Parse parse) {
    gaps(parse);
    Frame last = with.discourse.lastRecognition();
    boolean near =
        last != null && parse.sentence().index() - last.parse().sentence().index() <= REACH;
    List<Target> targets = near && last != null ? last.targets() : with.discourse.asked();
    Frame told = with.discourse.last();
    boolean broken = // "Ethiopia's break leaves Israel few embassies. CAMEROON: October 15."
        targets.isEmpty()
            && told != null
            && told.act() == Act.SEVER_RELATIONS
            && told.targets().size() == 1
            && parse.is(0, PhraseKind.NOUN)
            && parse.is(1, PhraseKind.BREAK)
            && parse.sentence().index() - told.parse().sentence().index() <= REACH;
    if (broken && told != null) {
      entries.apply(parse, Act.SEVER_RELATIONS, told.targets());
    } else if (!targets.isEmpty()) {
      entries.apply(parse, Act.RECOGNIZE, targets);
    }
  }

  /** "Peru recognised it in May, Chile on 4 June and Cuba on 8 July": the verb is left out. */
  private void gaps(Parse parse) {
    Frame last = deedHere(parse, beforeInversion(with.discourse.last()));
    if (last == null || last.parse() != parse || last.stance() != Stance.DONE) {
      return;
    }
    Frame first = firstOfTwo(parse, last);
    if (first != null) {
      gaps(parse, first, last.phrase());
    }
    gaps(parse, last, parse.size());
  }

  /** "Peru did so in May and Chile in June, while Cuba took till July": the follower before. */
  private @Nullable Frame firstOfTwo(Parse parse, Frame last) {
    for (int i = with.frames.size() - 1; i >= 0; i--) {
      Frame frame = with.frames.get(i);
      if (frame.parse() != parse) {
        return null;
      }
      boolean before = frame.phrase() < last.phrase() && frame.stance() == Stance.DONE;
      if (before && frame.rule().startsWith("follow") && last.rule().startsWith("follow")) {
        return frame;
      }
    }
    return null;
  }

  /** Reads the gaps behind one act, up to a phrase. */
  private void gaps(Parse parse, Frame last, int limit) {
    partners(parse, last);
    boolean bare = last.rule().startsWith("follow");
    boolean listed = bare;
    boolean told = bare || isDatedFirst(parse, last);
    boolean interrupted = false;
    int start = afterHappening(parse, last);
    start = start > 0 ? start : bare ? last.phrase() + 1 : afterObject(parse, last);
    for (int i = start; i < limit; i++) {
      told |= parse.is(i, PhraseKind.DATE) || isTime(parse, i);
      // ", and Peru on 3 May" alone may be one more object
      boolean comma = parse.is(i, PhraseKind.COMMA) && !parse.is(i + 1, PhraseKind.CONJ);
      boolean colon = parse.is(i, PhraseKind.BREAK) && parse.first(i).is(":");
      listed |= told && (comma || parse.is(i, PhraseKind.BREAK));
      interrupted = !colon && (interrupted || parse.verb(i) != null);
      if (interrupted) {
        continue; // "broke with it, and the rest followed: Ghana on Monday, Mali on Friday"
      }
      boolean joint =
          parse.is(i, PhraseKind.COMMA)
              || parse.is(i, PhraseKind.CONJ)
              || parse.is(i, PhraseKind.BREAK);
      int first = joint && parse.is(i + 1, PhraseKind.CONJ) ? i + 2 : i + 1;
      first = isThatOf(parse, first) ? first + 2 : first;
      boolean clause = // no date stands between, else it may be one more object
          parse.is(i, PhraseKind.COMMA)
              && parse.is(i - 1, PhraseKind.NOUN)
              && Lists.isGap(parse, first);
      boolean more =
          !listed && !clause && isTarget(parse, i, last)
              || parse.is(i - 1, PhraseKind.DATE) && areEntities(parse, first, last);
      if (joint && told && more) {
        i = another(parse, first, last);
        continue;
      }
      boolean actors = // "Peru recognised it on 9 June and Chile on 11 June", as others had done
          actsOnly(parse, first, last)
              || parse.is(i - 1, PhraseKind.DATE) && isRecognisedByOthers(last);
      if (!joint || !told || !listed && !clause && !actors) {
        continue;
      }
      int end = states(parse, first);
      int after = end < 0 ? -1 : afterTime(parse, end + 1);
      after = after < 0 && end > 0 && isToo(parse, end + 1) ? end + 2 : after;
      after = after < 0 && end > 0 && isLast(parse, end + 1) ? afterTime(parse, end + 4) : after;
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
              EventDates.behind(parse, isLast(parse, end + 1) ? end + 3 : end),
              last.toward(),
              parse,
              first));
      i = after - 1;
    }
  }

  /** "recognised Fiji in 2011 and Niue in 2015": another state that is recognised. */
  private boolean isTarget(Parse parse, int conjunction, Frame last) {
    boolean bare =
        parse.is(conjunction, PhraseKind.CONJ) && parse.is(conjunction - 1, PhraseKind.DATE);
    int end = bare ? states(parse, conjunction + 1) : -1;
    return end > 0
        && afterTime(parse, end + 1) > 0
        && last.act() == Act.RECOGNIZE
        && last.when().known()
        && last.targets().stream().allMatch(t -> t.object() == ActObject.STATE)
        && !isRecognisedByOthers(last)
        && !actsOnly(parse, conjunction + 1, last);
  }

  /** "Kosovo in 2015, Palestine in 2016": what is recognised rather than who recognises. */
  private boolean areEntities(Parse parse, int first, Frame last) {
    int end = states(parse, first);
    return end > 0
        && afterTime(parse, end + 1) > 0
        && last.act() == Act.RECOGNIZE
        && last.targets().stream().allMatch(t -> DisputedStates.isOne(t.country()))
        && with.subjects.nounList(parse, first).stream().allMatch(DisputedStates::isOne);
  }

  /** Whether others have recognised the same before: then who is named next does so too. */
  private boolean isRecognisedByOthers(Frame last) {
    return with.frames.stream()
        .anyMatch(
            frame ->
                frame.act() == Act.RECOGNIZE
                    && frame.parse() != last.parse()
                    && frame.targets().equals(last.targets())
                    && !frame.actors().equals(last.actors()));
  }

  /** Adds the recognition of the states that begin at a phrase; the last phrase of their date. */
  private int another(Parse parse, int first, Frame last) {
    int end = states(parse, first);
    with.add(
        new Frame(
            "chronicle.gap",
            last.actors(),
            last.act(),
            with.subjects.nounList(parse, first).stream().map(Target::state).toList(),
            Stance.DONE,
            EventDates.behind(parse, end),
            last.toward(),
            parse,
            first));
    return afterTime(parse, end + 1) - 1;
  }

  /** "Peru's recognition came on Sunday, Chile's on Monday": past the verb; -1 behind others. */
  private static int afterHappening(Parse parse, Frame last) {
    int verb = parse.skipRight(last.phrase() + 1);
    VerbGroup comes = parse.is(last.phrase(), PhraseKind.NOUN) ? parse.verb(verb) : null;
    return comes != null && (comes.lemma().equals("come") || comes.lemma().equals("follow"))
        ? verb + 1
        : -1;
  }

  /** "and that of Chile on Tuesday". */
  private static boolean isThatOf(Parse parse, int at) {
    return (parse.isWord(at, "that") || parse.isWord(at, "those")) && parse.isWord(at + 1, "of");
  }

  /**
   * "Peru recognised it in May, Chile on 4 June, while Cuba still refuses": the last that is done.
   */
  private @Nullable Frame deedHere(Parse parse, @Nullable Frame last) {
    boolean undone = last != null && last.parse() == parse && last.stance() != Stance.DONE;
    for (int i = with.frames.size() - 1; undone && i >= 0; i--) {
      Frame frame = with.frames.get(i);
      if (frame.parse() != parse) {
        return last;
      }
      if (frame.stance() == Stance.DONE && frame.act() != Act.CONDEMN) {
        return frame;
      }
    }
    return last;
  }

  /** "Peru recognised it, and Chile on Tuesday, as did Cuba": the act behind which the gap is. */
  private @Nullable Frame beforeInversion(@Nullable Frame last) {
    if (last == null || !last.rule().equals("follow.inverted")) {
      return last;
    }
    for (int i = with.frames.size() - 1; i >= 0; i--) {
      Frame frame = with.frames.get(i);
      if (frame.parse() == last.parse() && frame.phrase() < last.phrase()) {
        return frame;
      }
    }
    return last;
  }

  /** "On Monday Peru recognised it": the date stands before. */
  private static boolean isDatedFirst(Parse parse, Frame last) {
    for (int i = 0; i < last.phrase(); i++) {
      if (parse.is(i, PhraseKind.DATE) && !Datelines.isOne(parse, i)) {
        return true;
      }
    }
    return false;
  }

  /** "and Uruguay, last, on 8 September". */
  private static boolean isLast(Parse parse, int comma) {
    return parse.is(comma, PhraseKind.COMMA)
        && (parse.isWord(comma + 1, "last") || parse.isWord(comma + 1, "finally"))
        && parse.is(comma + 2, PhraseKind.COMMA);
  }

  /** "Peru did in May, Chile and Cuba likewise". */
  private static boolean isToo(Parse parse, int at) {
    return parse.is(at, PhraseKind.ADV)
        && FragmentRules.TOO.contains(parse.first(at).word())
        && ClauseEnds.endsClause(parse, at + 1);
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
    boolean named =
        parse.countries(first).stream().noneMatch(c -> DisputedStates.isOne(c.country()));
    return last.targets().stream()
        .allMatch(
            t ->
                t.object() != null && t.object() != ActObject.STATE
                    || named && DisputedStates.isOne(t.country())
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
  static int states(Parse parse, int first) {
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
  static int afterTime(Parse parse, int from) {
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
              || at == from && parse.isWord(at, "till") // "and China till the 31st"
              || at == from && parse.isWord(at, "until")
              || isTime(parse, at)
              || time && isManner(parse, at);
      if (!part) {
        return -1;
      }
      time |= parse.is(at, PhraseKind.DATE) || isTime(parse, at);
      at++;
    }
    return time ? at : -1;
  }

  /** "by decree of its president". */
  static boolean isManner(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && parse.is(phrase - 1, PhraseKind.PREP)
        && parse.countries(phrase).isEmpty();
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
