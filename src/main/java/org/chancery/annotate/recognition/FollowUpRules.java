package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Acts that take up the one before: "followed suit", "did so too", "ruled the step out". */
final class FollowUpRules {
  private static final int REACH = 8;

  private final Analysis with;
  private final FollowerRules followers;
  private final FollowUpVerbs verbs;

  FollowUpRules(Analysis with) {
    this.with = with;
    this.followers = new FollowerRules(with);
    this.verbs = new FollowUpVerbs(with.words, with.cues, with.actors);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    Frame latest = with.discourse.last();
    if (verb == null && latest != null && isBefore(latest, parse, i)) {
      followers.modal(parse, i, latest);
      return;
    }
    if (verb == null
        || followers.listed(parse, i, verb)
        || latest == null
        || !isBefore(latest, parse, i)
        || followers.apply(parse, i, verb, latest)) {
      return;
    }
    Frame last = antecedent(parse, i);
    Frame recognised = with.discourse.lastRecognition();
    boolean turned = // "recognised Peking and withdrew from Taipei": the first is the step
        last != null && ToldActs.turns(last, recognised);
    last = turned ? recognised : last;
    if (last != null && !verb.past() && isMatter(parse, i) && with.dates.isLongPast(last.when())) {
      last = current(last); // "is reviewing the matter": no act of long ago
    }
    if (last != null && isNews(parse, i, last)) {
      last = current(last);
    }
    boolean ofBreak = KeptRelations.isStaying(verb) || StepPhrases.namesBreak(parse, i);
    if (last != null && ofBreak && !KeptRelations.broken(last)) {
      last = lastBreak(last);
    }
    if (last == null || !isBefore(last, parse, i)) {
      return;
    }
    String rule = verbs.ruleOf(parse, i, verb, last);
    boolean open = rule != null && (rule.equals("follow.undecided") || rule.equals("follow.waver"));
    if (open && recognised != null && isAnswer(last, recognised)) {
      last = recognised; // "Caracas broke with Washington over it. Spain has not made up its mind"
    }
    boolean explicit =
        turned
            || verb.lemma().equals("stop")
            || verb.lemma().equals("join") && parse.isWord(parse.skipRight(i + 1), "them");
    boolean weighed = // "had been informed and was giving thought to the same step"
        rule != null && rule.equals("follow.weigh") && parse.is(i - 1, PhraseKind.CONJ);
    int next = parse.skipRight(i + 1);
    boolean joinsIn = // "did likewise and sent its consul. Peru followed on Wednesday"
        verb.lemma().equals("follow")
            && last.parse() != parse
            && (parse.is(next, PhraseKind.DATE)
                || parse.is(next, PhraseKind.PREP) && parse.is(next + 1, PhraseKind.DATE));
    boolean broken = // "and in Honduras the government is thinking about a break"
        rule != null
            && rule.equals("follow.weigh")
            && (StepPhrases.isOne(parse, next, StepPhrases.BREAKS)
                || StepPhrases.isOne(parse, next + 1, StepPhrases.BREAKS));
    explicit |= weighed || broken || joinsIn || !verb.past() && isMatter(parse, i);
    if (rule != null && rule.equals("follow.did") && isOfOther(parse, i, last)) {
      return;
    }
    if (rule == null || !explicit && Interruptions.interrupted(parse, i, last)) {
      return;
    }
    Reading reading = with.climber.read(parse, i, last.act().mutual());
    if (rule.equals("follow.going")) {
      reading.stance = Reading.worse(reading.stance, Stance.ANNOUNCED);
    } else if (rule.equals("follow.undecided") || rule.equals("follow.waver")) {
      reading.stance = Stance.CONSIDERED;
    } else if (rule.equals("follow.keep")) {
      reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
    } else if (rule.equals("follow.noplans") || rule.equals("follow.unready")) {
      reading.stance = Stance.REFUSED;
      if (UndecidedVerbs.isUnripe(parse, i)) {
        reading.actors = reading.reporter;
      }
    } else if (rule.equals("follow.refuse")) {
      reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
    } else if (rule.equals("follow.weigh")) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    } else if (rule.equals("follow.studied")) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      reading.actors = reading.reporter;
    }
    int object = parse.skipRight(i + 1);
    boolean agreed =
        last.stance() == Stance.ANNOUNCED && last.act().mutual() && !Asides.isHad(parse, i);
    boolean said = Saying.is(verb.lemma()) && StepPhrases.isSame(parse, object);
    said |= isAlike(parse, i) && last.stance() == Stance.REFUSED;
    if (StepPhrases.isSameView(parse, object) || said || agreed && reading.stance == Stance.DONE) {
      reading.stance = last.stance();
    }
    if (parse.is(object, PhraseKind.NOUN)
        && parse.first(object).is("no")
        && (StepPhrases.isNothing(parse, object)
            || StepPhrases.isOne(parse, object, StepPhrases.STEPS))) {
      reading.stance = Stance.REFUSED; // "would take no such step"
    }
    VerbGroup finite = reading.finiteVerb;
    boolean yielded = // "recognised it. Washington had long hesitated": until it did so
        reading.stance != Stance.DONE
            && last.stance() == Stance.DONE
            && finite != null
            && Asides.isHad(parse, reading.finite)
            && last.actors().containsAll(reading.actors);
    if (!reading.dropped && !yielded) {
      take(rule, reading, parse, i, last);
    }
  }

  /** "It recognised it in 1979. Panama took the same step in November": as what is news. */
  private boolean isNews(Parse parse, int i, Frame last) {
    When own =
        last.parse() != parse && with.dates.isLongPast(last.when())
            ? EventDates.attachedTo(parse, List.of(i))
            : When.UNKNOWN;
    return own.known() && !with.dates.isLongPast(own);
  }

  /** Whether who was not recognised, or whose land was, breaks with the recogniser. */
  private static boolean isAnswer(Frame rupture, Frame recognition) {
    return rupture.act() == Act.SEVER_RELATIONS
        && rupture.targets().stream().map(Target::country).anyMatch(recognition.actors()::contains);
  }

  private static boolean isElliptic(Parse parse, int i, Frame last) {
    VerbGroup verb = parse.verb(i);
    return verb != null && EllipticVerbs.isBare(parse, i, verb, last);
  }

  /** "It might have ended there. It did not.": what the sentence between leaves open. */
  private boolean isOfOther(Parse parse, int i, Frame last) {
    Parse before = with.dates.previous();
    boolean it =
        before != null
            && last.parse() != before
            && parse.isWord(parse.skipLeft(i - 1), "it")
            && isElliptic(parse, i, last);
    for (int at = 1; it && before != null && at < before.size(); at++) {
      VerbGroup verb = before.verb(at);
      if (verb != null && verb.finite()) {
        return !verb.modal().isEmpty() && before.isWord(before.skipLeft(at - 1), "it");
      }
    }
    return false;
  }

  private static boolean isBefore(Frame frame, Parse parse, int i) {
    return parse.sentence().index() - frame.parse().sentence().index() <= REACH
        && (frame.parse() != parse || frame.phrase() < i);
  }

  /** The act taken up: the last that is no protest, but after "line" or "also protested". */
  private @Nullable Frame antecedent(Parse parse, int i) {
    Frame last = beforeAside(parse, i, with.discourse.last());
    VerbGroup verb = parse.verb(i);
    Frame led = with.discourse.lastFact();
    boolean follows = verb != null && verb.lemma().equals("follow");
    Frame leader = follows ? ledBy(parse, i + 1) : null;
    if (leader != null) {
      return leader;
    }
    led = led == null ? null : deedBeside(led);
    boolean ahead = // "is under pressure to follow suit": in what is news
        verb != null
            && (verb.nonFinite() || !verb.modal().isEmpty() || verb.adverbs().contains("-ing"));
    boolean chronicle = with.dates.heading().known(); // which tells of its own days
    boolean old = led != null && with.dates.isPast(led.when());
    led = follows && ahead && led != null && old && !chronicle ? news(led) : led;
    boolean aside =
        last != null && last.stance() == Stance.REFUSED && led != null && led.act() == Act.WITHDRAW;
    boolean musing = // "took the same step": not the one that was only thought of
        last != null
            && led != null
            && last.stance() == Stance.CONSIDERED
            && led.stance() == Stance.DONE
            && led.act() != last.act()
            && verb != null
            && verb.past();
    boolean crowns =
        last != null && last.act() == Act.ESTABLISH_RELATIONS && with.discourse.lastCrowns();
    boolean
        belated = // "has never recognised Israel. Peru yielded in 1974": to what others had done
        verb != null
                && last != null
                && last.stance() == Stance.REFUSED
                && led != null
                && !led.targets().equals(last.targets())
                && TurningVerbs.isBelated(parse, i, verb);
    boolean behind = // "had broken them off in 1967. Hungary did the same that day"
        last != null
            && Asides.isBackground(last)
            && verb != null
            && verb.lemma().equals("do")
            && verb.past()
            && parse.sentence().index() - last.parse().sentence().index() == 1;
    if (led != null
        && last != null
        && last.parse() != parse
        && !behind
        && !isAlike(parse, i)
        && (follows || aside || musing || crowns || belated || Asides.isBackground(last))) {
      return led;
    }
    if (last == null
        || last.act() != Act.CONDEMN
        || StepPhrases.isOne(parse, i + 1, Set.of("line"))) {
      return last;
    }
    return with.discourse.lastNoProtest();
  }

  /** "Portugal, which cut its ties in May, is likely to do likewise": the act before the aside. */
  private @Nullable Frame beforeAside(Parse parse, int i, @Nullable Frame last) {
    boolean aside =
        last != null
            && last.parse() == parse
            && Asides.isInRelative(parse, last)
            && !lemma(parse, i).equals("withdraw") // what was recognised in the aside
            && closes(parse, last.phrase(), i);
    for (int at = with.frames.size() - 1; aside && at >= 0; at--) {
      Frame frame = with.frames.get(at);
      if (frame.parse() != parse && frame.act() != Act.CONDEMN) {
        return frame;
      }
    }
    return last;
  }

  /** "South Africa refuses. Algeria does too". */
  private static boolean isAlike(Parse parse, int i) {
    return lemma(parse, i).equals("do") && parse.isWord(i + 1, "too");
  }

  private static String lemma(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    return verb == null ? "" : verb.lemma();
  }

  private static boolean closes(Parse parse, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  /** "the matter", "the question", "the issue". */
  private static boolean isMatter(Parse parse, int verb) {
    int object = parse.skipRight(verb + 1);
    return StepPhrases.isOne(parse, object, DeliberatingVerbs.QUESTIONS);
  }

  /** The last act, of whatever stance, that is not of long ago; the given one if all are. */
  private Frame current(Frame past) {
    for (int i = with.frames.size() - 1; i >= 0; i--) {
      Frame frame = with.frames.get(i);
      if (frame.act() != Act.CONDEMN && !with.dates.isLongPast(frame.when())) {
        return frame;
      }
    }
    return past;
  }

  /** The last act that is news; the given one if none is. */
  private Frame news(Frame past) {
    for (int i = with.frames.size() - 1; i >= 0; i--) {
      Frame frame = with.frames.get(i);
      boolean fact = frame.stance() == Stance.DONE || frame.stance() == Stance.ANNOUNCED;
      if (fact && frame.act() != Act.CONDEMN && !with.dates.isPast(frame.when())) {
        return frame;
      }
    }
    return past;
  }

  /** "broke with Taipei and is to open relations with Beijing": what is done, not what is to be. */
  private Frame deedBeside(Frame promise) {
    for (int i = with.frames.size() - 1; i >= 0 && promise.stance() == Stance.ANNOUNCED; i--) {
      Frame frame = with.frames.get(i);
      if (frame.parse() == promise.parse()
          && frame.stance() == Stance.DONE
          && frame.act() != Act.CONDEMN
          && frame.actors().equals(promise.actors())) {
        return frame;
      }
    }
    return promise;
  }

  /** The last break that the article tells; the given act if it tells none. */
  private Frame lastBreak(Frame last) {
    for (int i = with.frames.size() - 1; i >= 0; i--) {
      if (KeptRelations.broken(with.frames.get(i))) {
        return with.frames.get(i);
      }
    }
    return last;
  }

  /** What the state did that the phrase names: "Peru's example", "Peru"; null if it names none. */
  private @Nullable Frame ledBy(Parse parse, int object) {
    if (!parse.is(object, PhraseKind.NOUN) || parse.countries(object).isEmpty()) {
      return null;
    }
    String leader = parse.countries(object).get(0).country();
    for (int i = with.frames.size() - 1; i >= 0; i--) {
      Frame frame = with.frames.get(i);
      if (frame.act() != Act.CONDEMN && frame.actors().contains(leader)) {
        return frame;
      }
    }
    return null;
  }

  private void take(String rule, Reading reading, Parse parse, int i, Frame last) {
    List<String> doers = new ArrayList<>(reading.actors);
    List<String> before = new ArrayList<>(last.actors());
    if (rule.equals("follow.suit") || rule.equals("follow.join")) {
      doers.removeAll(before);
    }
    boolean fulfils = // "will recognise it. By Friday it had done so"
        last.stance() == Stance.ANNOUNCED && reading.stance == Stance.DONE && last.parse() != parse;
    if (last.act() == Act.SEVER_RELATIONS && before.size() == 1 && last.targets().size() > 2) {
      return; // one state's breaks with several are no step that others take
    }
    boolean another = !with.otherPartner(parse, i, last).equals(last.targets());
    boolean same = !doers.isEmpty() && before.containsAll(doers) && !fulfils && !another;
    boolean undone = // "voted to do so. It has not done it"
        reading.stance == Stance.REFUSED && last.stance() == Stance.CONSIDERED;
    if (same && rule.equals("follow.did") && !undone) {
      if (!reading.others.isEmpty()) {
        with.add(
            new Frame(
                rule,
                reading.others,
                last.act(),
                last.targets(),
                Stance.DONE,
                When.UNKNOWN,
                List.of(),
                parse,
                i));
      }
      When when = with.dates.of(parse, reading, i);
      boolean undated = !last.when().known() || last.when().basis() == EventDateBasis.PUBLICATION;
      if (undated && when.known() && before.size() == doers.size()) {
        with.date(last, when); // "Peru, the first to recognise it, did so on 4 May"
      }
      return;
    }
    if (rule.equals("follow.did") && last.rule().endsWith(".switch")) {
      switched(reading, doers, parse, i, last);
      return;
    }
    List<Target> targets = new ArrayList<>(with.otherPartner(parse, i, last));
    targets.removeIf(t -> doers.contains(t.country()));
    if (targets.isEmpty() && last.act().mutual() && doers.size() == 2) {
      targets.add(Target.plain(doers.remove(1))); // "and Somalia and Eritrea did so in July"
    }
    if (targets.isEmpty() && last.act() == Act.SEVER_RELATIONS) {
      before.forEach(code -> targets.add(Target.plain(code))); // the one that was left
    }
    if (rule.equals("follow.switch")) {
      switched(reading, doers, parse, i, last);
      return;
    }
    if (last.act() == Act.CONDEMN) {
      with.add(
          new Frame(
              rule,
              doers,
              last.act(),
              targets,
              reading.stance,
              with.dates.of(parse, reading, i),
              last.toward(),
              parse,
              i));
      return;
    }
    boolean recognised = last.act() == Act.RECOGNIZE && last.stance() == Stance.DONE;
    boolean keeps = rule.equals("follow.mind") && recognised && before.containsAll(doers);
    boolean turns =
        recognised
            && rule.equals("follow.refuse")
            && StepPhrases.isOne(parse, i + 1, DeliberatingVerbs.CHANGES);
    Act act = rule.equals("follow.withdrew") || keeps || turns ? Act.WITHDRAW : last.act();
    int object = parse.skipRight(i + 1);
    object = parse.is(object, PhraseKind.PREP) ? object + 1 : object;
    if (last.act() == Act.SEVER_RELATIONS && BareDeeds.isReturn(parse, object)) {
      act = Act.RESTORE_RELATIONS;
      if (doers.size() == 2 && targets.isEmpty()) {
        targets.add(Target.plain(doers.remove(1))); // "the two are thinking about a resumption"
      }
    }
    boolean regrets = // "Ghana, which withdrew its recognition, is reconsidering"
        last.act() == Act.WITHDRAW
            && last.stance() == Stance.DONE
            && before.containsAll(doers)
            && lemma(parse, i).equals("reconsider");
    if (regrets) {
      act = Act.RECOGNIZE;
    }
    if (rule.equals("follow.return")) {
      if (!before.containsAll(doers)) {
        return; // who did not break has nowhere to return to
      }
      act = Act.RESTORE_RELATIONS;
    }
    with.add(rule, act, reading, doers, targets, parse, i);
  }

  /** "made the same switch": both acts of the one before, the break and the new relations. */
  private void switched(Reading reading, List<String> doers, Parse parse, int i, Frame last) {
    List<Frame> before =
        with.frames.stream()
            .filter(f -> f.parse() == last.parse() && f.actors().equals(last.actors()))
            .toList();
    for (Frame frame : before) {
      with.add("follow.switch", frame.act(), reading, doers, frame.targets(), parse, i);
    }
  }
}
