package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.ProtestObjects.Against;
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
  private static final Set<String> SUMMONING = Set.of("summon", "call", "recall", "invite");
  private static final Set<String> LODGE =
      Set.of("lodge", "file", "send", "hand", "deliver", "submit", "issue", "register");

  private final Analysis with;
  private final ProtestObjects objects;
  private final ReactionRules reactions;

  CondemnRules(Analysis with) {
    this.with = with;
    this.objects = new ProtestObjects(with);
    this.reactions = new ReactionRules(with, objects);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    if (verb == null) {
      inProtest(parse, i);
      return;
    }
    ReactionRules.Reaction reaction = reactions.read(parse, i, verb);
    if (reaction != null) {
      Reading reading = with.climber.read(parse, i, false);
      List<String> doers = reaction.doers().isEmpty() ? reading.actors : reaction.doers();
      reading.dropped &= reaction.doers().isEmpty();
      emit(parse, i, reading, doers, reaction.against(), "condemn.react");
    } else if (LODGE.contains(verb.lemma())) {
      lodged(parse, i);
    } else if (DRAW.contains(verb.lemma())) {
      drawn(parse, i);
    } else if (CALLING.contains(verb.lemma())) {
      called(parse, i);
    } else if (verb.lemma().equals("be")) {
      judged(parse, i);
    } else if (VERBS.contains(verb.lemma())) {
      boolean reduced = verb.past() && parse.isWord(parse.skipRight(i + 1), "by");
      if (verb.passive() || reduced) {
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
    Against against = objects.against(parse, at);
    if (against == null
        && parse.is(at, PhraseKind.NOUN)
        && !parse.countries(at).isEmpty()
        && (parse.isWord(at + 1, "for") || parse.isWord(at + 1, "over"))) {
      against = objects.blamed(parse, at);
    }
    if (against == null && ends(parse, at)) {
      against = antecedent(parse, i);
    }
    VerbGroup verb = parse.verb(i);
    boolean bare = verb != null && verb.lemma().equals("protest");
    if (against == null && bare && (ends(parse, at) || parse.is(at, PhraseKind.CONJ))) {
      against = objects.recent(parse);
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
    int main = MainClause.mainVerb(parse, i);
    VerbGroup calls = parse.verb(main);
    boolean purpose =
        reading.dropped && calls != null && main < i && SUMMONING.contains(calls.lemma());
    if (purpose) {
      reading = with.climber.read(parse, main, false); // "summoned the envoy to protest"
    }
    emit(parse, i, reading, reading.actors, against, "condemn.verb");
  }

  /** "a decision that Serbia condemned": what the pronoun stands for. */
  private @Nullable Against antecedent(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int pronoun = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    int noun = parse.skipLeft(pronoun - 1);
    boolean relative = parse.is(pronoun, PhraseKind.THAT) || parse.is(pronoun, PhraseKind.REL);
    return relative && parse.is(noun, PhraseKind.NOUN)
        ? objects.against(parse, Lists.complexStart(parse, noun))
        : null;
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
    Against against = objects.against(parse, start);
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
    while (parse.is(object, PhraseKind.NOUN)
        && !isProtestNoun(parse, object)
        && (parse.is(object + 1, PhraseKind.NOUN) || parse.isWord(object + 1, "of"))) {
      object += parse.isWord(object + 1, "of") ? 2 : 1; // "sent Peru a note of protest"
    }
    if (!parse.is(object, PhraseKind.NOUN) || !isProtestNoun(parse, object)) {
      return;
    }
    int at = object + 1;
    if (parse.isWord(at, "against") || parse.isWord(at, "over") || parse.isWord(at, "at")) {
      Against against = objects.against(parse, parse.skipRight(at + 1));
      if (against != null) {
        Reading reading = with.climber.read(parse, i, false);
        emit(parse, i, reading, reading.actors, against, "condemn.protest");
      }
    }
  }

  private static boolean isProtestNoun(Parse parse, int phrase) {
    return parse.contains(phrase, "protest") || parse.contains(phrase, "protests");
  }

  /** "recalled its envoy in protest at the recognition": the subject protests. */
  private void inProtest(Parse parse, int i) {
    boolean at =
        parse.isWord(i + 1, "at") || parse.isWord(i + 1, "against") || parse.isWord(i + 1, "over");
    if (!parse.is(i, PhraseKind.ADV) || !at || !isProtest(parse, i)) {
      return;
    }
    Against against = objects.against(parse, parse.skipRight(i + 2));
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
    Against against = objects.against(parse, object);
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
        || !verb.modal().isEmpty()
        || !isJudgement(parse, i)) {
      return;
    }
    int start = Lists.complexStart(parse, subject);
    Against against = objects.against(parse, start);
    int that = parse.skipLeft(start - 1);
    int before = parse.is(that, PhraseKind.THAT) ? parse.skipLeft(that - 1) : that;
    if (against != null && before >= 0 && isSaying(parse, before)) {
      Reading reading = with.climber.read(parse, before, false);
      emit(parse, i, reading, reading.actors, against, "condemn.call");
      return;
    }
    int says = i + 1;
    while (against != null && says < parse.size() && !isSaying(parse, says)) {
      says++;
    }
    if (against != null && says < parse.size()) {
      Reading reading = with.climber.read(parse, says, false);
      boolean inverted = reading.actors.isEmpty() && parse.is(says + 1, PhraseKind.NOUN);
      List<String> doers =
          inverted ? with.subjects.nounSubject(parse, says + 1).codes() : reading.actors;
      emit(parse, i, reading, doers, against, "condemn.call");
    }
  }

  private static boolean isSaying(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    return verb != null && verb.finite() && Saying.is(verb.lemma());
  }

  /** Whether a word of condemnation stands in the few phrases behind one. */
  private static boolean isJudgement(Parse parse, int from) {
    if (isJudging(parse, from)) {
      return true;
    }
    for (int at = from + 1; at < Math.min(parse.size(), from + 5); at++) {
      if (parse.verb(at) != null
          || parse.is(at, PhraseKind.COMMA)
          || parse.is(at, PhraseKind.BREAK)) {
        return false;
      }
      if (isJudging(parse, at)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJudging(Parse parse, int i) {
    if (!parse.is(i, PhraseKind.NOUN)) {
      return false;
    }
    Phrase phrase = parse.phrase(i);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (ProtestObjects.JUDGEMENTS.contains(parse.node(n).word())) {
        return true;
      }
    }
    return false;
  }

  /** "The recognition drew a protest from": who protests stands last. */
  private void drawn(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int object = parse.skipRight(i + 1);
    VerbGroup verb = parse.verb(i);
    boolean gerund =
        verb != null && verb.form() == VerbGroup.Form.GERUND && parse.is(subject, PhraseKind.COMMA);
    if (!gerund && !parse.is(subject, PhraseKind.NOUN) || !parse.is(object, PhraseKind.NOUN)) {
      return;
    }
    List<String> doers = new ArrayList<>();
    for (int at = object; at < Math.min(parse.size(), object + 8); at++) {
      if (parse.is(at, PhraseKind.NOUN)
          && PROTESTS.contains(parse.head(at).word())
          && (parse.isWord(at + 1, "from") || parse.isWord(at + 1, "by"))
          && parse.is(at + 2, PhraseKind.NOUN)) {
        doers.addAll(objects.agents(parse, at + 2));
        break;
      }
      if (parse.verb(at) != null || parse.is(at, PhraseKind.BREAK)) {
        break;
      }
    }
    Against against =
        doers.isEmpty()
            ? null
            : gerund
                ? objects.justTold(parse)
                : objects.against(parse, Lists.complexStart(parse, subject));
    if (against != null) {
      Reading reading = with.climber.read(parse, i, false);
      emit(parse, i, reading, doers, against, "condemn.drawn");
    }
  }
}
