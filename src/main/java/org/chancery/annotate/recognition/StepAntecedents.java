package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Which of the acts told before a verb takes up: the last, or one that suits the verb better. */
final class StepAntecedents {
  private final Analysis with;

  StepAntecedents(Analysis with) {
    this.with = with;
  }

  /** The act taken up: the last that is no protest, but after "line" or "also protested". */
  @Nullable Frame of(Parse parse, int i, VerbGroup verb) {
    Frame last = beforeAside(parse, i, verb, with.discourse.last());
    boolean follows = verb.lemma().equals("follow");
    Frame leader = follows ? ledBy(parse, i + 1) : null;
    if (leader != null) {
      return leader;
    }
    Frame led = led(verb);
    if (led != null && last != null && isPassedOver(last, led, parse, i, verb)) {
      return led;
    }
    if (last == null
        || last.act() != Act.CONDEMN
        || StepPhrases.isOne(parse, i + 1, Set.of("line"))) {
      return last;
    }
    return with.discourse.lastNoProtest();
  }

  /** The last fact, as a verb takes it up. */
  private @Nullable Frame led(VerbGroup verb) {
    Frame fact = with.discourse.lastFact();
    if (fact == null) {
      return null;
    }
    Frame led = deedBeside(fact);
    boolean ahead = // "is under pressure to follow suit": in what is news
        verb.nonFinite() || !verb.modal().isEmpty() || verb.adverbs().contains("-ing");
    boolean chronicle = with.dates.heading().known(); // which tells of its own days
    boolean old = with.dates.isPast(led.when());
    return verb.lemma().equals("follow") && ahead && old && !chronicle ? news(led) : led;
  }

  /** Whether the last fact is taken up rather than the last act. */
  private boolean isPassedOver(Frame last, Frame led, Parse parse, int i, VerbGroup verb) {
    boolean aside = // "has never recognised it. Peru has ruled it out" takes up no withdrawal
        last.stance() == Stance.REFUSED
            && led.act() == Act.WITHDRAW
            && !verb.lemma().equals("rule");
    boolean musing = // "took the same step": not the one that was only thought of
        last.stance() == Stance.CONSIDERED
            && led.stance() == Stance.DONE
            && led.act() != last.act()
            && verb.past();
    boolean crowns = last.act() == Act.ESTABLISH_RELATIONS && with.discourse.lastCrowns();
    boolean belated = // "has never recognised it. Peru yielded in 1974": to what others had done
        last.stance() == Stance.REFUSED
            && !led.targets().equals(last.targets())
            && TurningVerbs.isBelated(parse, i, verb);
    boolean behind = // "had broken them off in 1967. Hungary did the same that day"
        Asides.isBackground(last)
            && verb.lemma().equals("do")
            && verb.past()
            && parse.sentence().index() - last.parse().sentence().index() == 1;
    return last.parse() != parse
        && !behind
        && !isAlike(parse, i, verb)
        && (verb.lemma().equals("follow")
            || aside
            || musing
            || crowns
            || belated
            || Asides.isBackground(last));
  }

  /** "South Africa refuses. Algeria does too", "Algeria has not done so either". */
  static boolean isAlike(Parse parse, int i, VerbGroup verb) {
    boolean either =
        verb.negated() && (parse.isWord(i + 1, "either") || parse.isWord(i + 2, "either"));
    return verb.lemma().equals("do") && (parse.isWord(i + 1, "too") || either);
  }

  /** "Portugal, which cut its ties in May, is likely to do likewise": the act before the aside. */
  private @Nullable Frame beforeAside(Parse parse, int i, VerbGroup verb, @Nullable Frame last) {
    boolean aside =
        last != null
            && last.parse() == parse
            && Asides.isInRelative(parse, last)
            && !verb.lemma().equals("withdraw") // what was recognised in the aside
            && closes(parse, last.phrase(), i);
    Frame before = aside ? latest(frame -> frame.parse() != parse && !isProtest(frame)) : null;
    return before == null ? last : before;
  }

  private static boolean closes(Parse parse, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** What the state did that the phrase names: "Peru's example", "Peru"; null if it names none. */
  private @Nullable Frame ledBy(Parse parse, int object) {
    if (!parse.is(object, PhraseKind.NOUN) || parse.countries(object).isEmpty()) {
      return null;
    }
    String leader = parse.countries(object).get(0).country();
    Frame news =
        latest(
            frame ->
                !isProtest(frame)
                    && frame.actors().contains(leader)
                    && !with.dates.isLongPast(frame.when()));
    return news == null
        ? latest(frame -> !isProtest(frame) && frame.actors().contains(leader))
        : news;
  }

  /** The last act that is news; the given one if none is. */
  private Frame news(Frame past) {
    return latestOr(
        past,
        frame ->
            (frame.stance() == Stance.DONE || frame.stance() == Stance.ANNOUNCED)
                && !isProtest(frame)
                && !with.dates.isPast(frame.when()));
  }

  /** "broke with Taipei and is to open relations with Beijing": what is done, not what is to be. */
  private Frame deedBeside(Frame promise) {
    return promise.stance() != Stance.ANNOUNCED
        ? promise
        : latestOr(
            promise,
            frame ->
                frame.parse() == promise.parse()
                    && frame.stance() == Stance.DONE
                    && !isProtest(frame)
                    && frame.actors().equals(promise.actors()));
  }

  /** The act taken up, where the verb's object or day speaks of a later one or of a break. */
  @Nullable Frame settled(@Nullable Frame told, Parse parse, int i, VerbGroup verb) {
    if (told == null) {
      return null;
    }
    Frame last = told;
    if (!verb.past() && isMatter(parse, i) && with.dates.isLongPast(last.when())) {
      last = current(last); // "is reviewing the matter": no act of long ago
    }
    if (isNews(parse, i, last)) {
      Frame now = current(last);
      last = isOfOneState(now, last) ? now : last;
    }
    boolean ofBreak = KeptRelations.isStaying(verb) || StepPhrases.namesBreak(parse, i);
    return ofBreak && !KeptRelations.broken(last) ? latestOr(last, KeptRelations::broken) : last;
  }

  /** Whether both acts are of one actor or towards one state. */
  private static boolean isOfOneState(Frame one, Frame other) {
    boolean actor = one.actors().stream().anyMatch(other.actors()::contains);
    return actor
        || one.targets().stream()
            .anyMatch(t -> other.targets().stream().anyMatch(o -> o.country().equals(t.country())));
  }

  /** "the matter", "the question", "the issue". */
  static boolean isMatter(Parse parse, int verb) {
    return StepPhrases.isOne(parse, parse.skipRight(verb + 1), DeliberatingVerbs.QUESTIONS);
  }

  /** "It recognised it in 1979. Panama took the same step in November": as what is news. */
  private boolean isNews(Parse parse, int i, Frame last) {
    When own =
        last.parse() != parse && with.dates.isLongPast(last.when())
            ? EventDates.attachedTo(parse, List.of(i))
            : When.UNKNOWN;
    return own.known() && !with.dates.isLongPast(own);
  }

  /** The last act, of whatever stance, that is not of long ago; the given one if all are. */
  private Frame current(Frame past) {
    return latestOr(past, frame -> !isProtest(frame) && !with.dates.isLongPast(frame.when()));
  }

  private static boolean isProtest(Frame frame) {
    return frame.act() == Act.CONDEMN;
  }

  private Frame latestOr(Frame other, Predicate<Frame> wanted) {
    Frame found = latest(wanted);
    return found == null ? other : found;
  }

  /** The last act told that is wanted; null if there is none. */
  private @Nullable Frame latest(Predicate<Frame> wanted) {
    for (int i = with.frames.size() - 1; i >= 0; i--) {
      if (wanted.test(with.frames.get(i))) {
        return with.frames.get(i);
      }
    }
    return null;
  }
}
