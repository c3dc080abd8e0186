package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RecognitionVerbs.Doing;
import org.chancery.model.Act;
import org.chancery.model.MentionKind;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Recognitions told by the noun: "Peru's recognition of Kosovo", "withdrew its recognition". */
final class RecognitionNounRules {
  private static final Set<String> OTHER_KINDS =
      Set.of(
          "facial",
          "face",
          "speech",
          "voice",
          "image",
          "brand",
          "name",
          "revenue",
          "pattern",
          "handwriting",
          "international",
          "un",
          "award",
          "special",
          "public",
          "widespread",
          "global",
          "growing");
  private static final Set<String> DOUBTING =
      Set.of("review", "reconsider", "rethink", "reassess", "re-examine", "reexamine");
  private static final Set<String> DELIBERATING =
      Set.of(
          "think",
          "talk",
          "consult",
          "negotiate",
          "deliberate",
          "debate",
          "ponder",
          "reflect",
          "decide",
          "vote");
  private static final Set<String> SEEKING =
      Set.of(
          "thank",
          "hope",
          "ask",
          "appeal",
          "plead",
          "seek",
          "want",
          "campaign",
          "push",
          "strive",
          "lobby",
          "await");
  private static final Set<String> HAILING = Set.of("hail", "welcome", "celebrate", "cheer");
  private static final Set<String> QUESTS =
      Set.of("bid", "quest", "campaign", "push", "hopes", "hope", "struggle", "request");
  private static final Set<String> PAPERS =
      Set.of(
          "letter",
          "note",
          "act",
          "policy",
          "law",
          "resolution",
          "motion",
          "decision",
          "declaration",
          "bill",
          "statement");
  private static final Set<String> HANDING =
      Set.of("hand", "deliver", "present", "send", "convey", "submit");
  private static final Set<String> LAPSING = Set.of("lapse", "expire", "cease");
  private static final Set<String> APPROACHING =
      Set.of("move", "lean", "inch", "edge", "head", "drift", "turn", "come", "work", "be");
  private static final Set<String> PLANNED =
      Set.of(
          "planned",
          "possible",
          "proposed",
          "potential",
          "future",
          "eventual",
          "imminent",
          "impending",
          "likely",
          "expected",
          "prospective",
          "looming");
  private static final Set<String> ENDINGS =
      Set.of(
          "withdrawal",
          "suspension",
          "revocation",
          "retraction",
          "cancellation",
          "rescission",
          "freeze",
          "freezing");

  private final Analysis with;
  private final RecognitionVerbs verbs;
  private final CondemnWords condemnWords;
  private final SwitchRules switches;

  RecognitionNounRules(
      Analysis with, RecognitionVerbs verbs, CondemnWords condemnWords, SwitchRules switches) {
    this.with = with;
    this.verbs = verbs;
    this.condemnWords = condemnWords;
    this.switches = switches;
  }

  void apply(Parse parse, int i) {
    if (!parse.is(i, PhraseKind.NOUN)
        || !with.words.isNoun(parse.head(i).word(), NounClass.RECOGNITION)
        || parse.head(i).is("nonrecognition")
        || isOtherKind(parse, i)
        || parse.isWord(i - 1, "of") && SwitchRules.isSwitch(parse, i - 2)) {
      return;
    }
    Noun noun = read(parse, i);
    if (noun == null) {
      return;
    }
    int before = parse.skipLeft(i - 1);
    if (handedOver(parse, i, noun)) {
      return;
    }
    if (parse.isWord(before, "of")
        && parse.is(before - 1, PhraseKind.NOUN)
        && PAPERS.contains(parse.head(before - 1).word())
        && verbs.of(parse.verb(parse.skipLeft(before - 2))) == Doing.WITHDRAW) {
      before = parse.skipLeft(before - 2); // "rescinds its letter of recognition"
    }
    before = pastInsertion(parse, before);
    VerbGroup verb = parse.verb(before);
    Doing doing = verbs.of(verb);
    if (doing == Doing.CONSIDER && condemnWords.judge(parse, noun.end() + 1)) {
      doing = Doing.CONDEMN; // "considers the recognition illegal"
    }
    if (doing == Doing.CONDEMN && isOwnRefusal(parse, i, verb, noun)) {
      doing = Doing.REFUSE;
    }
    int joined = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : -1;
    Doing on =
        verbs.of(
            parse.verb(joined),
            parse.is(before, PhraseKind.PREP) ? parse.first(before).word() : "");
    if (on != null && parse.isWord(before, "on")) {
      verb = parse.verb(joined); // "went back on its recognition"
      doing = on;
      before = joined;
    }
    if (verb != null && takenBack(parse, noun.end() + 1, verb)) {
      doing = Doing.WITHDRAW;
    }
    if (verb == null
        && parse.is(before, PhraseKind.NOUN)
        && !noun.named()
        && verbs.of(parse.verb(before - 1)) == Doing.GRANT) {
      // "granted the council full recognition"
      List<Target> targets = with.objects.at(parse, before);
      if (!targets.isEmpty()) {
        byVerb(parse, i, before - 1, Doing.GRANT, new Noun(List.of(), targets, true, i));
      }
      return;
    }
    if (doing == Doing.GRANT && verb != null && isRecipient(parse, i)) {
      List<Target> targets = List.of(Target.state(parse.countries(i).get(0).country()));
      byVerb(parse, i, before, doing, new Noun(List.of(), targets, true, i));
      return;
    }
    if (doing == null) {
      int after = parse.skipRight(noun.end() + 1);
      VerbGroup following = parse.verb(after);
      boolean ended =
          following != null
              && (following.passive() || following.form() == VerbGroup.Form.PARTICIPLE)
              && verbs.of(following) == Doing.WITHDRAW;
      boolean lapsed =
          following != null && following.finite() && LAPSING.contains(following.lemma());
      if (following != null && (ended || lapsed)) {
        passiveEnding(parse, after, following, noun);
        return;
      }
    }
    if (doing == Doing.SWITCH && verb != null) {
      switches.recognition(parse, before, i);
    } else if (doing != null && verb != null) {
      byVerb(parse, i, before, doing, noun);
    } else if (!byEnding(parse, i, noun)) {
      plain(parse, i, noun);
    }
  }

  /** "granted Kosovo full recognition": the name that opens the phrase. */
  private static boolean isRecipient(Parse parse, int i) {
    CountryMention first = parse.first(i).country();
    return first != null
        && first.kind() == MentionKind.NAME
        && Actors.lastPossessive(parse, parse.phrase(i)) < 0
        && !parse.isWord(i + 1, "of")
        && !parse.isWord(i + 1, "to");
  }

  /** "opposes unilateral recognition of": what nobody has done cannot be condemned. */
  private static boolean isOwnRefusal(Parse parse, int i, @Nullable VerbGroup verb, Noun noun) {
    return verb != null
        && (verb.lemma().equals("oppose") || verb.lemma().equals("reject"))
        && noun.named()
        && noun.owner().isEmpty()
        && !parse.first(i).is(Tag.DET);
  }

  /** "handed over its note of recognition to Kosovo's envoy". */
  private boolean handedOver(Parse parse, int i, Noun noun) {
    int paper = parse.isWord(i - 1, "of") ? i - 2 : -1;
    int verb = parse.skipLeft(paper - 1);
    verb = parse.isWord(verb, "over") ? verb - 1 : verb;
    VerbGroup hands = parse.verb(verb);
    boolean handed =
        parse.is(paper, PhraseKind.NOUN)
            && PAPERS.contains(parse.head(paper).word())
            && hands != null
            && HANDING.contains(hands.lemma());
    if (!handed) {
      return false;
    }
    int to = parse.isWord(noun.end() + 1, "to") ? noun.end() + 2 : -1;
    List<Target> targets =
        noun.named() || !parse.is(to, PhraseKind.NOUN)
            ? noun.targets()
            : parse.countries(to).stream().limit(1).map(c -> Target.state(c.country())).toList();
    Reading reading = with.climber.read(parse, verb, false);
    if (!reading.dropped) {
      with.add("recognize.grant", Act.RECOGNIZE, reading, reading.actors, targets, parse, i);
    }
    return true;
  }

  /** "withdraws, with immediate effect, its recognition": the verb before the insertion. */
  private static int pastInsertion(Parse parse, int before) {
    if (!parse.is(before, PhraseKind.COMMA)) {
      return before;
    }
    for (int i = before - 1; i > 0 && i >= before - 4 && parse.verb(i) == null; i--) {
      if (parse.is(i, PhraseKind.COMMA) && parse.verb(i - 1) != null) {
        return i - 1;
      }
    }
    return before;
  }

  private static boolean takenBack(Parse parse, int at, VerbGroup verb) {
    return verb.lemma().equals("take") && parse.isWord(at, "back");
  }

  private static boolean isOtherKind(Parse parse, int i) {
    Phrase phrase = parse.phrase(i);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (OTHER_KINDS.contains(parse.node(n).word())) {
        return true;
      }
    }
    return parse.isWord(i - 1, "in") && phrase.to() - phrase.from() == 1
        || parse.isWord(i - 1, "beyond");
  }

  /** The noun's owner, agents, targets and last phrase. */
  private record Noun(List<String> owner, List<Target> targets, boolean named, int end) {}

  @Nullable private Noun read(Parse parse, int i) {
    List<String> owner = new ArrayList<>(with.owners.ownerOf(parse, parse.phrase(i)));
    if (owner.isEmpty()) {
      owner.addAll(pronounOwner(parse, i));
    }
    int end = i;
    boolean named = false;
    List<Target> targets = owner.isEmpty() ? List.of() : with.discourse.recognisedBy(owner);
    targets = targets.isEmpty() ? with.discourse.topic() : targets;
    int of = isObjectWord(parse, i + 1) ? i + 1 : -1;
    int to = granted(parse, i) && parse.isWord(i + 1, "of") ? behindOwner(parse, i + 1) : -1;
    if (to > 0) {
      owner = agents(parse, i + 2); // "extends the recognition of Peru to Kosovo"
      of = to;
    }
    Doing governed = verbs.of(parse.verb(parse.skipLeft(i - 1)));
    boolean takenFrom =
        parse.isWord(i + 1, "from") && (governed == Doing.WITHDRAW || governed == Doing.REFUSE);
    if (of < 0 && takenFrom) {
      of = i + 1;
    }
    if (of < 0
        && (parse.isWord(i + 1, "by") || parse.isWord(i + 1, "from"))
        && parse.is(i + 2, PhraseKind.NOUN)) {
      List<String> whose = owner;
      owner = agents(parse, i + 2);
      end = lastOf(parse, i + 2);
      int object = i + 4; // "recognition by Peru of Kosovo"
      if (parse.isWord(object - 1, "of") && parse.is(object, PhraseKind.NOUN)) {
        List<Target> own = with.objects.at(parse, object);
        List<String> doers = with.actors.of(parse, i + 2, i + 2);
        if (!own.isEmpty() && !doers.isEmpty()) {
          return new Noun(doers, own, true, lastOf(parse, object));
        }
      }
      if (!whose.isEmpty() && !owner.isEmpty()) {
        List<Target> own = whose.stream().map(Target::state).toList();
        return new Noun(owner, own, true, end); // "Abkhazia's recognition by Tuvalu"
      }
    }
    boolean granted = of > 0 && granted(parse, i);
    boolean dated = of > 0 && parse.is(of + 1, PhraseKind.DATE); // "the recognition of 8 July"
    end = dated ? of + 1 : end;
    if (of > 0 && !dated && (parse.isWord(of, "of") || granted || takenFrom)) {
      int first = parse.skipRight(of + 1);
      boolean judged =
          verbs.of(parse.verb(parse.skipLeft(i - 1))) == Doing.CONDEMN
              || condemnWords.judge(parse, first);
      targets = judged ? with.objects.judgedAt(parse, first) : with.objects.at(parse, first);
      if (targets.isEmpty()) {
        return null;
      }
      named = true;
      with.discourse.topic(targets);
      end = lastOf(parse, first);
      int as = judged ? -1 : AsPhrases.asPhrase(parse, end + 1);
      end = as < 0 ? end : Lists.complexStartingAt(parse, as);
      int next = parse.skipRight(end + 1);
      if ((parse.isWord(next, "by") || parse.isWord(next, "from"))
          && parse.is(next + 1, PhraseKind.NOUN)) {
        owner = agents(parse, next + 1);
        end = lastOf(parse, next + 1);
      }
    }
    if (targets.isEmpty() && !owner.isEmpty()) {
      targets = recognised(parse, i);
    }
    int comes = parse.skipRight(end + 1);
    VerbGroup verb = parse.verb(comes);
    boolean came = owner.isEmpty() && verb != null && verb.lemma().equals("come");
    if (came && parse.isWord(comes + 1, "from") && parse.is(comes + 2, PhraseKind.NOUN)) {
      owner = agents(parse, comes + 2); // "Recognition of Kosovo came from Peru"
    }
    boolean label = parse.is(1, PhraseKind.BREAK) && parse.first(1).is(":") && i == 2;
    if (owner.isEmpty() && label && parse.is(0, PhraseKind.NOUN)) {
      owner = with.actors.of(parse, 0, 0); // "GHANA: recognition was announced"
    }
    return new Noun(owner, targets, named, end);
  }

  /** "recognition of", "to", and "conferred recognition on". */
  private boolean isObjectWord(Parse parse, int at) {
    boolean on =
        (parse.isWord(at, "on") || parse.isWord(at, "upon"))
            && parse.is(at + 1, PhraseKind.NOUN)
            && !parse.countries(at + 1).isEmpty();
    return parse.isWord(at, "of") || parse.isWord(at, "to") || on && granted(parse, at - 1);
  }

  /** Whether the verb before the noun grants it. */
  private boolean granted(Parse parse, int noun) {
    return verbs.of(parse.verb(parse.skipLeft(noun - 1))) == Doing.GRANT;
  }

  /** The "to" behind "recognition of Peru"; -1 if nothing follows so. */
  private static int behindOwner(Parse parse, int of) {
    if (!parse.is(of + 1, PhraseKind.NOUN)) {
      return -1;
    }
    int to = Lists.complexStartingAt(parse, of + 1) + 1;
    return parse.isWord(to, "to") && parse.is(to + 1, PhraseKind.NOUN) ? to : -1;
  }

  /** "Nauru, whose recognition of"; "protested to Nauru over its recognition of". */
  private List<String> pronounOwner(Parse parse, int i) {
    Node first = parse.first(i);
    int before = parse.skipLeft(i - 1);
    boolean over = parse.isWord(before, "over") || parse.isWord(before, "for");
    boolean whose = first.is("whose") && parse.is(before, PhraseKind.COMMA);
    int noun = parse.skipLeft(before - 1);
    if (!whose && !(over && (first.is("its") || first.is("their")))
        || !parse.is(noun, PhraseKind.NOUN)) {
      return List.of();
    }
    return whose
        ? with.subjects.nounSubject(parse, noun).codes()
        : with.actors.of(parse, noun, noun);
  }

  /**
   * "Kosovo thanked Grenada for its recognition", "Kosovo hopes for recognition by Grenada": who
   * gives thanks or hopes is recognised.
   */
  private List<Target> recognised(Parse parse, int i) {
    for (int at = i - 1; at >= 0; at--) {
      VerbGroup verb = parse.verb(at);
      if (verb != null) {
        boolean hails = HAILING.contains(verb.lemma());
        return SEEKING.contains(verb.lemma()) || hails
            ? with.subjects.of(parse, at).codes().stream()
                .filter(code -> !hails || Objects.isDisputed(code))
                .map(Target::state)
                .toList()
            : List.of();
      }
      if (parse.is(at, PhraseKind.NOUN) && QUESTS.contains(parse.head(at).word())) {
        return with.owners.ownerOf(parse, parse.phrase(at)).stream().map(Target::state).toList();
      }
    }
    boolean opens = parse.is(i + 1, PhraseKind.COMMA) && parse.is(i + 2, PhraseKind.NOUN);
    return opens // "With Peru's recognition, Kosovo"
        ? with.actors.of(parse, i + 2, i + 2).stream()
            .filter(Objects::isDisputed)
            .map(Target::state)
            .toList()
        : List.of();
  }

  private static int lastOf(Parse parse, int first) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return first;
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    return items.get(items.size() - 1).to();
  }

  private List<String> agents(Parse parse, int first) {
    List<String> found = new ArrayList<>();
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      found.addAll(with.actors.of(parse, item.from(), item.to()));
    }
    return found;
  }

  private void byVerb(Parse parse, int i, int verb, Doing doing, Noun noun) {
    Reading reading = with.climber.read(parse, verb, false);
    if (reading.dropped) {
      return;
    }
    List<String> doers = reading.actors;
    switch (doing) {
      case WITHDRAW -> {
        with.add("withdraw.recognition", Act.WITHDRAW, reading, doers, noun.targets(), parse, i);
        if (reading.claimed) {
          with.doubt();
        }
      }
      case GRANT -> {
        VerbGroup grants = parse.verb(verb);
        if (grants != null && grants.negated() && Saying.is(grants.lemma())) {
          return; // who has announced nothing has not refused
        }
        if (grants != null && grants.passive() && !noun.owner().isEmpty() && !doers.isEmpty()) {
          List<Target> receivers = doers.stream().map(Target::state).toList();
          with.add("recognize.grant", Act.RECOGNIZE, reading, noun.owner(), receivers, parse, i);
          return; // "was granted recognition by Peru"
        }
        if (grants != null && grants.passive() && parse.isWord(i + 1, "by")) {
          return; // "was given recognition by the assembly"
        }
        List<String> own = noun.owner().isEmpty() ? doers : noun.owner();
        with.add("recognize.grant", Act.RECOGNIZE, reading, own, noun.targets(), parse, i);
      }
      case REFUSE -> {
        reading.stance = reading.stance == Stance.REFUSED ? Stance.CONSIDERED : Stance.REFUSED;
        with.add("recognize.refuse", Act.RECOGNIZE, reading, doers, noun.targets(), parse, i);
      }
      case CONSIDER -> {
        if (parse.first(i).is("the") && !noun.named()) {
          return;
        }
        reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
        VerbGroup considers = parse.verb(verb);
        boolean doubts =
            considers != null
                && DOUBTING.contains(considers.lemma())
                && (parse.first(i).is("its") || parse.first(i).is("their"));
        if (doubts) {
          with.add("withdraw.recognition", Act.WITHDRAW, reading, doers, noun.targets(), parse, i);
          return;
        }
        with.add("recognize.consider", Act.RECOGNIZE, reading, doers, noun.targets(), parse, i);
      }
      case GAIN -> {
        if (noun.owner().isEmpty() && noun.named() && parse.isWord(i + 1, "of")) {
          List<Target> own = doers.stream().map(Target::state).toList();
          List<String> givers = noun.targets().stream().map(Target::country).toList();
          with.add("recognize.gain", Act.RECOGNIZE, reading, givers, own, parse, i);
        } else if (!noun.owner().isEmpty() && !doers.isEmpty()) {
          List<Target> own = doers.stream().map(Target::state).toList();
          with.add("recognize.gain", Act.RECOGNIZE, reading, noun.owner(), own, parse, i);
        }
      }
      default -> plain(parse, i, noun);
    }
  }

  private void passiveEnding(Parse parse, int at, VerbGroup verb, Noun noun) {
    Reading reading = new Reading();
    reading.finite = at;
    reading.finiteVerb = verb;
    reading.chain.add(at);
    if (!verb.modal().isEmpty()) {
      reading.stance = verb.modal().equals("will") ? Stance.ANNOUNCED : Stance.CONSIDERED;
    }
    if (verb.negated()) {
      reading.stance = Stance.REFUSED;
    }
    List<String> doers = noun.owner().isEmpty() ? with.discourse.subject() : noun.owner();
    with.add("withdraw.passive", Act.WITHDRAW, reading, doers, noun.targets(), parse, at);
  }

  /** "the withdrawal of its recognition". */
  private boolean byEnding(Parse parse, int i, Noun noun) {
    if (!parse.isWord(i - 1, "of")
        || !parse.is(i - 2, PhraseKind.NOUN)
        || !ENDINGS.contains(parse.head(i - 2).word())) {
      return false;
    }
    Reading reading = with.nominals.read(parse, i - 2, noun.end(), false);
    List<String> owner = with.owners.ownerOf(parse, parse.phrase(i - 2));
    List<String> doers = owner.isEmpty() ? noun.owner() : owner;
    if (doers.isEmpty()) {
      doers = reading.actors;
    }
    with.add("withdraw.noun", Act.WITHDRAW, reading, doers, noun.targets(), parse, i);
    return true;
  }

  /** A recognition that its own words tell: with an owner or an agent. */
  private void plain(Parse parse, int i, Noun noun) {
    if (noun.owner().isEmpty()) {
      refusalNoun(parse, i, noun);
      return;
    }
    Reading reading = with.nominals.read(parse, i, noun.end(), false);
    if (reading.dropped) {
      return;
    }
    if (isPlanned(parse, i)) {
      reading.stance = Stance.CONSIDERED;
    } else if (parse.first(i).is("no")) {
      reading.stance = Stance.REFUSED;
    } else if (reading.stance == Stance.CONSIDERED && condemnWords.judge(parse, noun.end() + 1)) {
      reading.stance = Stance.DONE; // "considers the recognition illegal"
    }
    boolean another =
        !reading.actors.isEmpty()
            && reading.actors.stream().noneMatch(noun.owner()::contains)
            && reading.stance == Stance.REFUSED;
    if (joined(parse, i, noun)) {
      reading.stance = Stance.DONE;
    } else if (another || reading.stance != Stance.DONE && factual(parse, i)) {
      reading.stance = Stance.DONE;
    }
    boolean underAnother =
        !reading.actors.isEmpty() && reading.actors.stream().noneMatch(noun.owner()::contains);
    When when = EventDates.within(parse, i);
    if (!when.known() && (!underAnother || hasDateBefore(parse, i))) {
      when = EventDates.behind(parse, noun.end());
    }
    if (!when.known() && !underAnother) {
      when = EventDates.behind(parse, i);
    }
    if (!when.known() && !underAnother) {
      when = EventDates.happening(parse, noun.end());
    }
    int told = noun.end() + 2;
    VerbGroup announced = parse.is(told - 1, PhraseKind.COMMA) ? parse.verb(told) : null;
    if (!when.known() && announced != null && announced.past() && !announced.passive()) {
      when = EventDates.attachedTo(parse, List.of(told)); // "recognition, announced on Monday,"
    }
    if (!when.known() && (reading.stance != Stance.DONE || announced(reading))) {
      when = with.dates.of(parse, reading, i);
    }
    if (!when.known() && reading.stance == Stance.DONE) {
      when = with.dates.heading();
    }
    String head = parse.head(i).word();
    boolean taken = head.startsWith("derecogni");
    boolean not = head.startsWith("nonrecogni") && reading.stance == Stance.DONE;
    Frame frame =
        new Frame(
            taken ? "withdraw.noun" : "recognize.noun",
            noun.owner(),
            taken ? Act.WITHDRAW : Act.RECOGNIZE,
            noun.targets(),
            not ? Stance.REFUSED : reading.stance,
            when,
            List.of(),
            parse,
            i);
    with.add(frame);
  }

  /** "Peru's planned recognition". */
  private static boolean isPlanned(Parse parse, int i) {
    Phrase phrase = parse.phrase(i);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (PLANNED.contains(parse.node(n).word())) {
        return true;
      }
    }
    return false;
  }

  /** "will not join Peru's recognition of": an act of the subject's beside the owner's. */
  private boolean joined(Parse parse, int i, Noun noun) {
    int before = parse.skipLeft(i - 1);
    before = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : before;
    VerbGroup verb = parse.verb(before);
    if (verb == null || !verb.lemma().equals("join")) {
      return false;
    }
    Reading reading = with.climber.read(parse, before, false);
    with.add("recognize.join", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    return true;
  }

  /** "On Friday Serbia condemned Peru's recognition on Thursday": each has its own day. */
  private static boolean hasDateBefore(Parse parse, int phrase) {
    for (int i = phrase - 1; i >= 0; i--) {
      if (EventDates.date(parse, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "Peru's recognition was announced on Sunday". */
  private static boolean announced(Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null
        && verb.passive()
        && (Saying.is(verb.lemma())
            || verb.lemma().equals("grant")
            || verb.lemma().equals("extend"));
  }

  /** Whether the noun speaks of a fact: it has an owner and nothing governs it as a wish. */
  private static boolean factual(Parse parse, int i) {
    int before = parse.skipLeft(i - 1);
    if (!parse.is(before, PhraseKind.PREP)) {
      return false;
    }
    Node head = parse.is(before - 1, PhraseKind.NOUN) ? parse.head(before - 1) : null;
    return head != null && (head.is("support") || head.is("opposition") || head.is("response"));
  }

  /** "stopped short of recognition", "its refusal of recognition". */
  private void refusalNoun(Parse parse, int i, Noun noun) {
    int before = parse.skipLeft(i - 1);
    if (!parse.is(before, PhraseKind.PREP)) {
      return;
    }
    if (deliberates(parse, i, before, noun) || asksFor(parse, i, before, noun)) {
      return;
    }
    int at = parse.skipLeft(before - 1);
    if (parse.is(at, PhraseKind.NOUN) && noun.named()) {
      decree(parse, i, at, noun);
      return;
    }
    VerbGroup verb = parse.verb(at);
    if (verb != null && verb.lemma().equals("stop") && verb.particle().equals("short")) {
      Reading reading = with.climber.read(parse, at, false);
      reading.stance = Stance.REFUSED;
      with.add(
          "recognize.refuse", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    }
  }

  /** "appealed to Peru for recognition", "pressed Peru for recognition of Kosovo". */
  private boolean asksFor(Parse parse, int i, int preposition, Noun noun) {
    int asked = parse.skipLeft(preposition - 1);
    if (!parse.isWord(preposition, "for") || !parse.is(asked, PhraseKind.NOUN)) {
      return false;
    }
    int start = Lists.endingAt(parse, asked).get(0).from();
    int at = parse.skipLeft(start - 1);
    at = parse.is(at, PhraseKind.PREP) ? parse.skipLeft(at - 1) : at;
    VerbGroup verb = parse.verb(at);
    if (verb == null || verb.negated() || with.cues.objectVerb(verb) == null) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    reading.stance = Stance.CONSIDERED;
    List<Target> targets =
        noun.named() || reading.actors.stream().noneMatch(Objects::isDisputed)
            ? noun.targets()
            : reading.actors.stream().map(Target::state).toList();
    List<String> doers = with.subjects.nounList(parse, start);
    with.add("recognize.consider", Act.RECOGNIZE, reading, doers, targets, parse, i);
    return true;
  }

  /** "is moving closer to recognition", "is leaning towards recognition". */
  private boolean approaches(Parse parse, int i, int preposition, Noun noun) {
    boolean to = parse.isWord(preposition, "to");
    boolean towards = parse.isWord(preposition, "towards") || parse.isWord(preposition, "toward");
    int at = parse.skipLeft(preposition - 1);
    if (to) {
      boolean close =
          parse.is(at, PhraseKind.NOUN) && with.cues.adjective(parse.head(at).word()) != null;
      at = close ? parse.skipLeft(at - 1) : -1;
    }
    VerbGroup verb = parse.verb(at);
    if (!to && !towards || verb == null || !APPROACHING.contains(verb.lemma())) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    with.add(
        "recognize.consider", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    return true;
  }

  /** "is thinking about recognition", "is consulting its partners on recognition". */
  private boolean deliberates(Parse parse, int i, int preposition, Noun noun) {
    boolean topic = parse.isWord(preposition, "on") || parse.isWord(preposition, "about");
    int at = parse.skipLeft(preposition - 1);
    if (approaches(parse, i, preposition, noun)) {
      return true;
    }
    if (parse.is(at, PhraseKind.NOUN)) {
      at = parse.skipLeft(Lists.complexStart(parse, at) - 1);
    }
    VerbGroup verb = parse.verb(at);
    if (!topic || verb == null || !DELIBERATING.contains(verb.lemma())) {
      return false;
    }
    Reading reading = with.climber.read(parse, at, false);
    reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    with.add(
        "recognize.consider", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    return true;
  }

  /** "signed decrees on the recognition of". */
  private void decree(Parse parse, int i, int paper, Noun noun) {
    Node head = parse.head(paper);
    boolean decree =
        head.word().startsWith("decree")
            || head.is("order")
            || head.is("proclamation")
            || head.is("declaration");
    int governor = parse.skipLeft(paper - 1);
    VerbGroup verb = parse.verb(governor);
    if (parse.isWord(parse.skipLeft(i - 1), "against")
        && verb != null
        && PAPERS.contains(head.word())) {
      Reading reading = with.climber.read(parse, governor, false);
      reading.stance = reading.stance == Stance.DONE ? Stance.REFUSED : reading.stance;
      with.add(
          "recognize.refuse", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
      return;
    }
    if (decree && verb != null && (verb.lemma().equals("sign") || verb.lemma().equals("issue"))) {
      Reading reading = with.climber.read(parse, governor, false);
      with.add(
          "recognize.decree", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    }
  }
}
