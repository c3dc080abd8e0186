package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Members.Exemption;
import org.chancery.annotate.recognition.Members.Named;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.Stance;

/** Recognitions told by a verb: "recognised", "was recognised by", "Russia-recognised". */
final class RecognizeRules {
  static final Set<String> VERBS = Set.of("recognise", "recognize", "recogne");
  private static final Set<String> UNDOING =
      Set.of("derecognise", "derecognize", "unrecognise", "unrecognize");

  private static final Set<String> NOW =
      Set.of("now", "time", "moment", "stage", "point", "present", "being");
  private static final Set<String> ENDING = Set.of("cease", "stop");

  private final Analysis with;
  private final NegativeObjects negative;
  private final EarlierRecognitions earlier;

  RecognizeRules(Analysis with) {
    this.with = with;
    this.earlier = new EarlierRecognitions(with);
    this.negative = new NegativeObjects(with.discourse, with.members);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    boolean undoes = verb != null && UNDOING.contains(verb.lemma());
    boolean recognises = verb != null && (VERBS.contains(verb.lemma()) || undoes);
    int next = parse.skipRight(i + 1);
    if (verb == null || !recognises && !acknowledges(parse, verb, next)) {
      return;
    }
    Act act = undoes ? Act.WITHDRAW : Act.RECOGNIZE;
    int by = agent(parse, next);
    if (undoes && verb.lemma().startsWith("un") && by > 0) {
      passive(parse, i, verb, Act.RECOGNIZE, by);
    } else if (verb.passive() || by == next + 1 && !parse.is(i + 1, PhraseKind.NOUN)) {
      passive(parse, i, verb, act, by);
    } else {
      active(parse, i, next, act);
    }
  }

  /** "acknowledged Kosovo's independence", "acknowledged Kosovo as a sovereign state". */
  private boolean acknowledges(Parse parse, VerbGroup verb, int object) {
    boolean accepts = // "refuse to accept the annexation"
        verb.lemma().equals("accept")
            && verb.form() == VerbGroup.Form.INFINITIVE
            && parse.is(object, PhraseKind.NOUN)
            && parse.first(object).is("the")
            && parse.head(object).is("annexation");
    if (accepts) {
      return true;
    }
    if (verb.lemma().equals("accept") && parse.is(object, PhraseKind.NOUN)) {
      int as = AsPhrases.asPhrase(parse, Lists.complexStartingAt(parse, object) + 1);
      return as > 0 && parse.containsClass(as, with.words, NounClass.STATE);
    }
    if (!verb.lemma().equals("acknowledge") || !parse.is(object, PhraseKind.NOUN)) {
      return false;
    }
    int end = Lists.complexStartingAt(parse, object);
    int as = AsPhrases.asPhrase(parse, end + 1);
    for (int i = object; i <= end; i += 2) {
      if (parse.contains(i, "independence") || parse.contains(i, "statehood")) {
        return true;
      }
    }
    return as > 0 && parse.containsClass(as, with.words, NounClass.STATE);
  }

  /** That it was never withdrawn: not what will or could be. */
  private static boolean isKept(Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    return verb != null
        && verb.negated()
        && verb.modal().isEmpty()
        && ENDING.contains(verb.lemma());
  }

  /** The agent after "by", a few phrases on at most; -1 if there is none. */
  private static int agent(Parse parse, int from) {
    for (int i = from; i < Math.min(parse.size(), from + 6); i++) {
      if (parse.isWord(i, "by") && parse.is(i + 1, PhraseKind.NOUN)) {
        return i + 1;
      }
      if (parse.verb(i) != null
          || parse.is(i, PhraseKind.BREAK)
          || parse.is(i, PhraseKind.REL)
          || parse.is(i, PhraseKind.COMMA)) {
        return -1;
      }
    }
    return -1;
  }

  private void active(Parse parse, int i, int next, Act act) {
    List<Target> targets = with.objects.at(parse, next);
    boolean eachOther = startsWith(parse, next, "each", "other");
    if (targets.isEmpty()) {
      targets = isHyphened(parse, i) ? described(parse, i) : understood(parse, i, next);
    }
    boolean integrity =
        startsWith(parse, next, "each", "other's", "other")
            && with.words.isNoun(parse.head(next).word(), NounClass.SOVEREIGNTY);
    boolean mutual = eachOther || integrity || mutually(parse, i);
    if (targets.isEmpty() && !mutual && !parse.is(next, PhraseKind.NOUN)) {
      return;
    }
    boolean secession = // whose state is told by its own name, if it has one
        parse.is(next, PhraseKind.NOUN)
            && (parse.contains(next, "secessionist") || parse.contains(next, "separatist"));
    if (secession || isOfDeed(parse, next)) {
      return;
    }
    Reading reading = with.climber.read(parse, i, false);
    boolean his =
        parse.is(next, PhraseKind.NOUN)
            && parse.first(next).is("his")
            && !parse.head(next).is("state");
    if (his && reading.stance != Stance.DONE) {
      return; // "says that Peru promised to recognise his country": it is he who says so
    }
    targets = mutual ? targets : with.antecedents.of(parse, next, targets, reading.actors);
    targets = negative.targets(parse, next, targets, reading);
    if (targets.isEmpty() && reading.stance == Stance.REFUSED && isSomeState(parse, next)) {
      targets = with.discourse.topic();
    }
    if (reading.dropped || targets.isEmpty() && !mutual) {
      return;
    }
    reading.embedded |= isHyphened(parse, i);
    if (act == Act.RECOGNIZE && isReason(parse, i)) {
      reading.actors = leftStates(parse, reading.actors, targets);
    }
    Act settled = act;
    boolean over = reading.stance == Stance.REFUSED && isOver(parse, next);
    if (over) {
      reading.stance = Stance.DONE; // "does not recognise Kosovo any longer"
    }
    boolean kept = reading.ended && isKept(reading);
    if (kept) {
      reading.stance = Stance.DONE; // "has never ceased to recognise Kosovo"
    }
    if ((reading.ended && !kept || over) && act == Act.RECOGNIZE) {
      settled = Act.WITHDRAW;
    }
    if (mutual) {
      for (String actor : reading.actors) {
        List<Target> rest = new ArrayList<>();
        ActObject object = integrity ? ActObject.SOVEREIGNTY : ActObject.STATE;
        reading.actors.stream()
            .filter(o -> !o.equals(actor))
            .forEach(o -> rest.add(new Target(o, object, null, null)));
        with.add("recognize.mutual", settled, reading, List.of(actor), rest, parse, i);
      }
      return;
    }
    String rule = settled == Act.WITHDRAW ? "withdraw.verb" : "recognize.active";
    List<String> doers = new ArrayList<>(reading.actors);
    if (!doers.isEmpty()) {
      doers.addAll(alongside(parse, next));
    }
    with.add(rule, settled, reading, doers, targets, parse, i);
  }

  /** "would not recognise a state without borders": the one spoken of. */
  private boolean isSomeState(Parse parse, int object) {
    return parse.is(object, PhraseKind.NOUN)
        && parse.first(object).is("a")
        && parse.countries(object).isEmpty()
        && (with.words.isNoun(parse.head(object).word(), NounClass.STATE)
            || with.words.isNoun(parse.head(object).word(), NounClass.GOVERNMENT));
  }

  /** "doubts the genocide; France has recognised it": what the sentence speaks of is no state. */
  private static boolean isOfDeed(Parse parse, int object) {
    for (int i = object - 1; parse.isWord(object, "it") && i >= 0; i--) {
      if (parse.is(i, PhraseKind.NOUN) && parse.head(i).is("genocide")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "it" does so in a clause of time or reason. */
  private static boolean isReason(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    return parse.isWord(subject, "it")
        && (parse.isWord(subject - 1, "after") || parse.isWord(subject - 1, "because"));
  }

  /** "broke off relations with Syria after it had recognised": it is who was left. */
  private List<String> leftStates(Parse parse, List<String> actors, List<Target> targets) {
    Frame last = with.discourse.last();
    boolean left =
        last != null
            && last.parse() == parse
            && last.act() == Act.SEVER_RELATIONS
            && last.targets().size() == 1
            && (actors.isEmpty() || last.actors().equals(actors));
    if (!left || last == null) {
      return actors;
    }
    String one = last.targets().get(0).country(); // but Beijing does not recognise Taiwan
    boolean rival = one.equals("CHN") && targets.stream().anyMatch(t -> t.country().equals("TWN"));
    return rival ? actors : List.of(one);
  }

  private static boolean isOver(Parse parse, int object) {
    for (int i = object; i < parse.size() && parse.verb(i) == null; i++) {
      String word = parse.is(i, PhraseKind.ADV) ? parse.first(i).word() : "";
      if (word.equals("anymore") || word.startsWith("any ")) {
        return true;
      }
    }
    return false;
  }

  /** "recognised Kosovo, alongside Peru and Chile", "together with Peru". */
  private List<String> alongside(Parse parse, int from) {
    for (int i = from; i + 1 < parse.size(); i++) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        break;
      }
      boolean together = parse.isWord(i, "with") && parse.isWord(i - 1, "together");
      if (parse.isWord(i, "alongside") || together) {
        return with.members.list(parse, i + 1);
      }
    }
    return List.of();
  }

  /** "Cyprus, which Turkey does not recognise"; "Madrid will not recognise." */
  private List<Target> understood(Parse parse, int i, int next) {
    boolean ends =
        next >= parse.size()
            || parse.is(next, PhraseKind.COMMA)
            || parse.is(next, PhraseKind.BREAK)
            || parse.is(next, PhraseKind.CONJ)
            || isForNow(parse, next);
    VerbGroup verb = parse.verb(i);
    int as = AsPhrases.asPhrase(parse, i + 1); // "whom Peru recognises as the president"
    if (!ends && as < 0 || verb == null) {
      return List.of();
    }
    boolean label = // "PERU - Recognised on 7 January"
        i == 2 && parse.is(1, PhraseKind.BREAK) && !parse.countries(0).isEmpty() && as < 0;
    if (label) {
      return with.discourse.topic();
    }
    int subject = parse.skipLeft(i - 1);
    if (parse.is(subject, PhraseKind.NOUN)) {
      int relative = parse.skipLeft(Lists.complexStart(parse, subject) - 1);
      if (!parse.is(relative, PhraseKind.REL)) {
        relative = Lists.endingAt(parse, subject).get(0).from() - 1; // "whom Peru and Chile"
      }
      if (parse.is(relative, PhraseKind.REL) || parse.is(relative, PhraseKind.THAT)) {
        int antecedent = parse.skipLeft(relative - 1);
        return antecedent(parse, antecedent, as);
      }
      boolean whose =
          parse.is(relative, PhraseKind.NOUN)
              && parse.first(relative).is("whose")
              && parse.containsClass(relative, with.words, NounClass.INDEPENDENCE);
      if (whose) {
        return antecedent(parse, relative - 1, as); // "Kosovo, whose independence Peru recognised"
      }
    }
    boolean infinitive = verb.form() == VerbGroup.Form.INFINITIVE; // "decided not to recognise"
    return verb.negated() && (verb.finite() || infinitive) && as < 0
        ? with.discourse.topic()
        : List.of();
  }

  /** "for now", "for the time being", "at this stage". */
  private static boolean isForNow(Parse parse, int at) {
    if (parse.isWord(at, "for") && parse.isWord(at + 1, "now")) {
      return true;
    }
    return (parse.isWord(at, "for") || parse.isWord(at, "at"))
        && parse.is(at + 1, PhraseKind.NOUN)
        && NOW.contains(parse.head(at + 1).word());
  }

  private List<Target> antecedent(Parse parse, int end, int as) {
    int noun = parse.is(end, PhraseKind.COMMA) ? parse.skipLeft(end - 1) : end;
    if (!parse.is(noun, PhraseKind.NOUN)) {
      return List.of();
    }
    List<Target> found = with.objects.of(parse, Lists.endingAt(parse, noun), as);
    return found.isEmpty()
        ? with.objects.of(parse, List.of(new Lists.Item(noun, noun)), as)
        : found;
  }

  /** "Abkhazia, a Russian-recognised territory", "Abkhazia is a": what the description is of. */
  private List<Target> described(Parse parse, int i) {
    int before = parse.skipLeft(i - 2);
    VerbGroup verb = parse.verb(before);
    boolean joins = parse.is(before, PhraseKind.COMMA) || verb != null && verb.lemma().equals("be");
    int noun = parse.skipLeft(before - 1);
    return joins && parse.is(noun, PhraseKind.NOUN)
        ? with.objects.of(parse, List.of(new Lists.Item(noun, noun)), -1)
        : List.of();
  }

  /** "the Russia-recognised republic". */
  private static boolean isHyphened(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int main = verb == null ? 0 : verb.main();
    return main > 0 && parse.node(main).first() - parse.node(main - 1).end() == 1;
  }

  private static boolean mutually(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int object = parse.skipRight(i + 1);
    boolean each = // "an agreement in which each recognises the other"
        verb != null && parse.first(i).is("each") && startsWith(parse, object, "the", "other");
    return each || verb != null && verb.adverbs().contains("mutually");
  }

  private static boolean startsWith(Parse parse, int phrase, String one, String two) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    Phrase p = parse.phrase(phrase);
    return p.to() - p.from() == 2
        && parse.node(p.from()).is(one)
        && parse.node(p.from() + 1).is(two);
  }

  /** Whether "each other's" opens a longer phrase. */
  private static boolean startsWith(Parse parse, int phrase, String one, String owner, String two) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    Phrase p = parse.phrase(phrase);
    return p.to() - p.from() > 2
        && parse.node(p.from()).is(one)
        && (parse.node(p.from() + 1).is(two) || parse.node(p.from() + 1).is(owner));
  }

  private void passive(Parse parse, int i, VerbGroup verb, Act act, int agent) {
    int subject = parse.skipLeft(i - 1);
    if (parse.is(subject, PhraseKind.REL) || parse.is(subject, PhraseKind.THAT)) {
      subject = parse.skipLeft(subject - 1);
      subject = parse.is(subject, PhraseKind.COMMA) ? parse.skipLeft(subject - 1) : subject;
    }
    if (!verb.passive() && parse.is(subject, PhraseKind.COMMA)) {
      subject = parse.skipLeft(subject - 1); // "Somaliland, recognised by"
    }
    if (!parse.is(subject, PhraseKind.NOUN)) {
      subject = verb.passive() ? with.subjects.of(parse, i).to() : -1;
    }
    if (agent < 0 && subject >= 0 && where(parse, i, verb, act, subject)) {
      return;
    }
    if (agent < 0) {
      earlier.together(parse, i, verb, subject);
      return;
    }
    if (subject < 0 && i == 0) {
      subject = behindOpening(parse, agent); // "Recognised by Peru, Kosovo joined"
    }
    List<String> doers = new ArrayList<>();
    List<Lists.Item> agents = Lists.startingAt(parse, agent);
    for (Lists.Item item : agents) {
      doers.addAll(with.actors.of(parse, item.from(), item.to()));
    }
    int end = agents.get(agents.size() - 1).to();
    Named named = with.members.following(parse, agent, end);
    if (doers.isEmpty() && (isGroup(parse, agent, end) || named.exemption() != Exemption.NONE)) {
      doers.addAll(named.codes());
    }
    int as = end + 1;
    int asPhrase = parse.isWord(as, "as") && parse.is(as + 1, PhraseKind.NOUN) ? as + 1 : -1;
    if (parse.isWord(i + 1, "as") && parse.is(i + 2, PhraseKind.NOUN)) {
      asPhrase = i + 2;
    }
    List<Target> targets =
        subject < 0
            ? fragment(parse, i)
            : with.objects.of(parse, Lists.endingAt(parse, subject), asPhrase);
    Frame told = with.discourse.last();
    boolean inTurn = // "which recognise Transnistria and are recognised by it"
        parse.first(agent).is(Tag.PRON)
            && parse.is(parse.skipLeft(i - 1), PhraseKind.CONJ)
            && told != null
            && told.parse() == parse
            && told.act() == Act.RECOGNIZE
            && told.targets().size() == 1;
    if (inTurn && told != null) {
      doers = List.of(told.targets().get(0).country());
      targets = told.actors().stream().map(Target::state).toList();
    }
    Reading reading = with.climber.read(parse, i, false);
    if (reading.dropped && verb.passive()) {
      return;
    }
    reading.embedded |= !verb.passive() || inTurn || parse.isWord(i + 1, "only");
    boolean not = verb.negated() != verb.lemma().startsWith("unrecogni");
    boolean negated = not != (named.exemption() == Exemption.ALL_BUT);
    reading.stance =
        negated ? Stance.REFUSED : verb.modal().isEmpty() ? Stance.DONE : reading.stance;
    if (act == Act.RECOGNIZE && verb.negated() && verb.adverbs().contains("longer")) {
      reading.stance = Stance.DONE; // "is no longer recognised by Britain"
      with.add("withdraw.verb", Act.WITHDRAW, reading, doers, targets, parse, i);
      return;
    }
    with.add("recognize.passive", act, reading, doers, targets, parse, i);
    if (!verb.negated()) {
      alsoBy(parse, act, end, targets, i);
    }
  }

  /** "South Africa, where the Sahrawi republic has been recognised since 2004". */
  private boolean where(Parse parse, int i, VerbGroup verb, Act act, int subject) {
    int where = Lists.complexStart(parse, subject) - 1;
    int before = parse.skipLeft(where - 1);
    int place = parse.is(before, PhraseKind.COMMA) ? parse.skipLeft(before - 1) : before;
    boolean there =
        parse.isWord(where, "where")
            && verb.passive()
            && verb.modal().isEmpty()
            && parse.is(place, PhraseKind.NOUN)
            && parse.head(place).country() != null;
    if (there) {
      List<Target> targets = with.objects.of(parse, Lists.endingAt(parse, subject), -1);
      Reading reading = ResumedRelations.passiveReading(i, verb);
      List<String> doers = with.actors.of(parse, place, place);
      with.add("recognize.passive", act, reading, doers, targets, parse, i);
    }
    return there;
  }

  /** The subject behind the comma that closes an opening participle; -1 if there is none. */
  private static int behindOpening(Parse parse, int from) {
    for (int i = from; i + 2 < parse.size(); i++) {
      VerbGroup verb = parse.verb(i + 2);
      if (parse.is(i, PhraseKind.COMMA) && parse.is(i + 1, PhraseKind.NOUN) && verb != null) {
        return verb.finite() ? i + 1 : -1;
      }
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return -1;
      }
    }
    return -1;
  }

  /** "and by Peru in May, but not by Chile": who else does or does not. */
  private void alsoBy(Parse parse, Act act, int end, List<Target> targets, int i) {
    for (int at = end + 1; at + 2 < parse.size(); at++) {
      if (parse.verb(at) != null || parse.is(at, PhraseKind.BREAK)) {
        return;
      }
      boolean not = parse.isWord(at, "not") && parse.isWord(at + 1, "by");
      boolean joint = parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.CONJ);
      int by = joint && parse.isWord(at + 1, "then") ? at + 2 : at + 1;
      boolean and = joint && parse.isWord(by, "by");
      if (not || and) {
        int first = parse.skipRight(by + 1);
        List<String> doers = with.members.list(parse, first);
        When when = not ? When.UNKNOWN : EventDates.behind(parse, first);
        Stance stance = not ? Stance.REFUSED : Stance.DONE;
        with.add(
            new Frame("recognize.passive", doers, act, targets, stance, when, List.of(), parse, i));
      }
    }
  }

  private boolean isGroup(Parse parse, int from, int to) {
    return with.members.isGroup(parse, from) || with.members.isGroup(parse, to);
  }

  /** A fact box's "Recognised by: Peru": what the box is about. */
  private List<Target> fragment(Parse parse, int i) {
    if (i > 0 && !parse.is(i - 1, PhraseKind.BREAK)) {
      return List.of();
    }
    return with.discourse.topic().isEmpty() && with.discourse.subject().size() == 1
        ? List.of(Target.state(with.discourse.subject().get(0)))
        : with.discourse.topic();
  }
}
