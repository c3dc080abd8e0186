package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Protests against somebody else's recognition. */
final class CondemnRules {
  private static final Set<String> VERBS =
      Set.of(
          "condemn",
          "denounce",
          "reject",
          "protest",
          "slam",
          "criticise",
          "criticize",
          "deplore",
          "decry",
          "blast",
          "rebuke",
          "censure",
          "lambast",
          "lambaste",
          "object",
          "oppose");
  private static final Set<String> CALLING =
      Set.of("call", "describe", "label", "brand", "term", "regard");
  private static final Set<String> JUDGEMENTS =
      Set.of(
          "deplorable",
          "regrettable",
          "unacceptable",
          "illegal",
          "unlawful",
          "illegitimate",
          "void",
          "mistake",
          "error",
          "provocation",
          "outrage",
          "outrageous",
          "shameful",
          "disgraceful",
          "betrayal",
          "violation",
          "unjustified",
          "inadmissible",
          "blunder");
  private static final Set<String> DRAW =
      Set.of(
          "draw", "provoke", "prompt", "spark", "trigger", "elicit", "bring", "earn", "meet",
          "receive");
  private static final Set<String> PROTESTS =
      Set.of(
          "protest",
          "protests",
          "condemnation",
          "criticism",
          "rebuke",
          "denunciation",
          "outcry",
          "fury",
          "outrage");
  private static final Set<String> PROPOSALS =
      Set.of("bill", "motion", "proposal", "resolution", "draft", "law", "petition");
  private static final Set<String> LODGE =
      Set.of("lodge", "file", "send", "hand", "deliver", "submit", "issue", "register");

  private final Analysis with;

  CondemnRules(Analysis with) {
    this.with = with;
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    if (verb == null) {
      inProtest(parse, i);
      return;
    }
    if (LODGE.contains(verb.lemma())) {
      lodged(parse, i);
    } else if (DRAW.contains(verb.lemma())) {
      drawn(parse, i);
    } else if (CALLING.contains(verb.lemma())) {
      called(parse, i);
    } else if (verb.lemma().equals("be")) {
      judged(parse, i);
    } else if (VERBS.contains(verb.lemma())) {
      if (verb.passive()) {
        passive(parse, i);
      } else {
        active(parse, i);
      }
    }
  }

  private void active(Parse parse, int i) {
    int at = parse.skipRight(i + 1);
    if (parse.isWord(at, "as") && parse.is(at + 2, PhraseKind.NOUN)) {
      at += 2; // "denounced as illegal the vote"
    }
    if (parse.isWord(at, "against") || parse.isWord(at, "to") || parse.isWord(at, "at")) {
      at = parse.skipRight(at + 1);
    }
    Against against = against(parse, at);
    if (against == null
        && parse.is(at, PhraseKind.NOUN)
        && !parse.countries(at).isEmpty()
        && (parse.isWord(at + 1, "for") || parse.isWord(at + 1, "over"))) {
      against = blamed(parse, at);
    }
    if (against == null && ends(parse, at) && bareFollows()) {
      Frame last = with.discourse.last();
      if (last != null) {
        against = new Against(last.targets(), last.toward());
      }
    }
    if (against == null) {
      return;
    }
    Reading reading = with.climber.read(parse, i, false);
    emit(parse, i, reading, reading.actors, against, "condemn.verb");
  }

  private void emit(
      Parse parse, int i, Reading reading, List<String> doers, Against against, String rule) {
    if (reading.dropped) {
      return;
    }
    List<String> actors = new ArrayList<>(doers);
    actors.removeAll(against.toward());
    When when =
        reading.stance == Stance.ANNOUNCED
            ? EventDates.attachedTo(parse, reading.chain)
            : with.dates.of(parse, reading, i);
    List<Target> targets = new ArrayList<>();
    for (Target target : against.targets()) {
      targets.add(Target.plain(target.country()));
    }
    with.add(
        new Frame(
            rule, actors, Act.CONDEMN, targets, reading.stance, when, against.toward(), parse, i));
  }

  /** After a protest in the sentence before, a bare "protested" is another one. */
  private boolean bareFollows() {
    Frame last = with.discourse.last();
    return last != null && last.act() == Act.CONDEMN;
  }

  private static boolean ends(Parse parse, int at) {
    return at >= parse.size() || parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.BREAK);
  }

  private void passive(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int next = parse.skipRight(i + 1);
    if (!parse.is(subject, PhraseKind.NOUN) || !parse.isWord(next, "by")) {
      return;
    }
    int start = Lists.complexStart(parse, subject);
    if (parse.isWord(start - 1, "as") && parse.is(start - 2, PhraseKind.NOUN)) {
      start = Lists.complexStart(parse, start - 2); // "the recognition of Peru as a state"
    }
    Against against = against(parse, start);
    if (against == null) {
      return;
    }
    List<String> doers = new ArrayList<>();
    for (Lists.Item item : Lists.startingAt(parse, parse.skipRight(next + 1))) {
      doers.addAll(with.actors.of(parse, item.from(), item.to()));
    }
    Reading reading = new Reading();
    reading.chain.add(i);
    reading.finiteVerb = parse.verb(i);
    emit(parse, i, reading, doers, against, "condemn.passive");
  }

  /** "lodged a protest against the recognition". */
  private void lodged(Parse parse, int i) {
    int object = parse.skipRight(i + 1);
    if (!parse.is(object, PhraseKind.NOUN)
        || !(parse.contains(object, "protest") || parse.contains(object, "protests"))) {
      return;
    }
    int at = object + 1;
    if (parse.isWord(at, "against") || parse.isWord(at, "over") || parse.isWord(at, "at")) {
      Against against = against(parse, parse.skipRight(at + 1));
      if (against != null) {
        Reading reading = with.climber.read(parse, i, false);
        emit(parse, i, reading, reading.actors, against, "condemn.protest");
      }
    }
  }

  /** "recalled its envoy in protest at the recognition": the subject protests. */
  private void inProtest(Parse parse, int i) {
    boolean at =
        parse.isWord(i + 1, "at") || parse.isWord(i + 1, "against") || parse.isWord(i + 1, "over");
    if (!parse.is(i, PhraseKind.ADV) || !at || !isProtest(parse, i)) {
      return;
    }
    Against against = against(parse, parse.skipRight(i + 2));
    int verb = MainClause.mainVerb(parse, i);
    if (against != null && verb >= 0) {
      Reading reading = with.climber.read(parse, verb, false);
      emit(parse, i, reading, reading.actors, against, "condemn.protest");
    }
  }

  private static boolean isProtest(Parse parse, int i) {
    return parse.first(i).word().endsWith("protest");
  }

  /** "called the decision deplorable". */
  private void called(Parse parse, int i) {
    int object = parse.skipRight(i + 1);
    Against against = against(parse, object);
    if (against != null && isJudgement(parse, object)) {
      Reading reading = with.climber.read(parse, i, false);
      emit(parse, i, reading, reading.actors, against, "condemn.call");
    }
  }

  /** "'This step is regrettable,' the ministry said". */
  private void judged(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    VerbGroup verb = parse.verb(i);
    if (!parse.is(subject, PhraseKind.NOUN)
        || verb == null
        || verb.negated()
        || !isJudgement(parse, i)) {
      return;
    }
    Against against = against(parse, Lists.complexStart(parse, subject));
    int says = i + 1;
    while (against != null && says < parse.size() && !isSaying(parse, says)) {
      says++;
    }
    if (against != null && says < parse.size()) {
      Reading reading = with.climber.read(parse, says, false);
      emit(parse, i, reading, reading.actors, against, "condemn.call");
    }
  }

  /** The head of "the decision" in "called the decision unacceptable", where no mark parts them. */
  private static Node headBefore(Parse parse, int at) {
    Phrase phrase = parse.phrase(at);
    boolean judged = JUDGEMENTS.contains(parse.head(at).word()) && phrase.to() - phrase.from() > 1;
    return judged ? parse.node(phrase.to() - 2) : parse.head(at);
  }

  private static boolean isSaying(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    return verb != null && verb.finite() && Saying.is(verb.lemma());
  }

  /** Whether a word of condemnation stands in the few phrases behind one. */
  private static boolean isJudgement(Parse parse, int from) {
    if (parse.is(from, PhraseKind.NOUN) && JUDGEMENTS.contains(parse.head(from).word())) {
      return true;
    }
    for (int at = from + 1; at < Math.min(parse.size(), from + 5); at++) {
      if (parse.verb(at) != null
          || parse.is(at, PhraseKind.COMMA)
          || parse.is(at, PhraseKind.BREAK)) {
        return false;
      }
      if (parse.is(at, PhraseKind.NOUN) && JUDGEMENTS.contains(parse.head(at).word())) {
        return true;
      }
    }
    return false;
  }

  /** "The recognition drew a protest from": who protests stands last. */
  private void drawn(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int object = parse.skipRight(i + 1);
    if (!parse.is(subject, PhraseKind.NOUN) || !parse.is(object, PhraseKind.NOUN)) {
      return;
    }
    List<String> doers = new ArrayList<>();
    for (int at = object; at < Math.min(parse.size(), object + 8); at++) {
      if (parse.is(at, PhraseKind.NOUN)
          && PROTESTS.contains(parse.head(at).word())
          && (parse.isWord(at + 1, "from") || parse.isWord(at + 1, "by"))
          && parse.is(at + 2, PhraseKind.NOUN)) {
        doers.addAll(agents(parse, at + 2));
        break;
      }
      if (parse.verb(at) != null || parse.is(at, PhraseKind.BREAK)) {
        break;
      }
    }
    Against against = doers.isEmpty() ? null : against(parse, Lists.complexStart(parse, subject));
    if (against != null) {
      Reading reading = with.climber.read(parse, i, false);
      emit(parse, i, reading, doers, against, "condemn.drawn");
    }
  }

  /** What is condemned: the recognition of which states, by whom. */
  private record Against(List<Target> targets, List<String> toward) {}

  private @Nullable Against against(Parse parse, int at) {
    if (!parse.is(at, PhraseKind.NOUN)) {
      return null;
    }
    Phrase phrase = parse.phrase(at);
    Node head = headBefore(parse, at);
    Frame recent = with.discourse.lastRecognition();
    List<String> owner = with.owners.ownerOf(parse, phrase);
    if (with.words.isNoun(head.word(), NounClass.RECOGNITION)) {
      List<Target> targets = owner.isEmpty() ? List.of() : with.discourse.recognisedBy(owner);
      targets = targets.isEmpty() ? with.discourse.topic() : targets;
      List<String> toward = owner;
      if (parse.isWord(at + 1, "of")) {
        targets = with.objects.at(parse, parse.skipRight(at + 2));
      }
      int by = find(parse, at + 1, "by", 8);
      if (toward.isEmpty() && by > 0 && parse.is(by + 1, PhraseKind.NOUN)) {
        toward = agents(parse, by + 1);
      }
      return new Against(targets, toward.isEmpty() && recent != null ? recent.actors() : toward);
    }
    if (with.words.isNoun(head.word(), NounClass.DECISION)) {
      return decision(parse, at, owner, recent);
    }
    boolean pronoun = head.is("it") || head.is("this");
    if (pronoun && recent != null && near(parse, recent)) {
      return new Against(recent.targets(), recent.actors());
    }
    if (head.is("countries") || head.is("states") || head.is("nations")) {
      int verb = parse.skipRight(at + 2);
      VerbGroup group = parse.verb(verb);
      if (group != null && group.lemma().startsWith("recogni")) {
        return new Against(with.objects.at(parse, parse.skipRight(verb + 1)), List.of());
      }
    }
    return null;
  }

  /** "condemned Peru for the recognition", "for recognising". */
  private @Nullable Against blamed(Parse parse, int at) {
    List<String> toward = with.actors.of(parse, at, at);
    int next = parse.skipRight(at + 2);
    VerbGroup verb = parse.verb(next);
    if (verb != null && verb.lemma().startsWith("recogni")) {
      return new Against(with.objects.at(parse, parse.skipRight(next + 1)), toward);
    }
    Against found = against(parse, next);
    return found == null ? null : new Against(found.targets(), toward);
  }

  private @Nullable Against decision(
      Parse parse, int at, List<String> owner, @Nullable Frame recent) {
    List<String> toward = owner;
    int next = at + 1;
    for (int i = next; i < Math.min(parse.size(), at + 8); i++) {
      if ((parse.isWord(i, "by") || parse.isWord(i, "of"))
          && parse.is(i + 1, PhraseKind.NOUN)
          && toward.isEmpty()) {
        toward = agents(parse, i + 1);
      }
      VerbGroup verb = parse.verb(i);
      if (parse.is(i, PhraseKind.COMMA)) {
        break;
      }
      if (verb != null) {
        boolean recognition = verb.lemma().startsWith("recogni") && verb.nonFinite();
        if (recognition && toward.isEmpty() && PROPOSALS.contains(parse.head(at).word())) {
          return null; // who rejects a bill to recognise refuses to
        }
        if (recognition) {
          return new Against(with.objects.at(parse, parse.skipRight(i + 1)), toward);
        }
        if (verb.form() == VerbGroup.Form.INFINITIVE) {
          return null;
        }
        break;
      }
      if (with.words.isNoun(
          parse.is(i, PhraseKind.NOUN) ? parse.head(i).word() : "", NounClass.RECOGNITION)) {
        return against(parse, i);
      }
    }
    boolean takesUp =
        recent != null
            && (parse.first(at).is("the")
                || parse.first(at).is("this")
                || parse.first(at).is("that")
                || !owner.isEmpty())
            && (owner.isEmpty() || recent.actors().containsAll(owner))
            && with.discourse.last() != null
            && (with.discourse.last().act() == Act.RECOGNIZE
                || with.discourse.last().act() == Act.CONDEMN
                || near(parse, recent));
    return takesUp && recent != null
        ? new Against(recent.targets(), owner.isEmpty() ? recent.actors() : owner)
        : null;
  }

  private static boolean near(Parse parse, Frame frame) {
    return parse.sentence().index() - frame.parse().sentence().index() <= 3;
  }

  private List<String> agents(Parse parse, int first) {
    List<String> found = new ArrayList<>();
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      found.addAll(with.actors.of(parse, item.from(), item.to()));
    }
    return found;
  }

  private static int find(Parse parse, int from, String word, int reach) {
    for (int i = from; i < Math.min(parse.size(), from + reach); i++) {
      if (parse.isWord(i, word)) {
        return i;
      }
      if (parse.verb(i) != null) {
        return -1;
      }
    }
    return -1;
  }
}
