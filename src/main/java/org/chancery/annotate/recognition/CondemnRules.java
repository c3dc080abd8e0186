package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.CondemnWords.Role;
import org.chancery.annotate.recognition.CondemnedRecognitions.Against;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Protests against somebody else's recognition. */
final class CondemnRules {
  /** Phrases behind "accused of" within which the recognition may stand. */
  private static final int REACH = 10;

  private final Analysis with;
  private final CondemnWords words;
  private final CondemnedRecognitions recognitions;
  private final ReactionRules reactions;

  CondemnRules(Analysis with, CondemnWords words) {
    this.with = with;
    this.words = words;
    this.recognitions = new CondemnedRecognitions(with, words);
    this.reactions = new ReactionRules(with, recognitions);
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
      return;
    }
    if (words.is(Role.VERB, verb.lemma())) {
      boolean reduced = parse.isWord(parse.skipRight(i + 1), "by");
      if (verb.passive() || reduced && verb.past()) {
        passive(parse, i);
      } else {
        active(parse, i);
      }
      return;
    }
    boolean told = words.is(Role.CALLING, verb.lemma()) && called(parse, i);
    told |= words.is(Role.LODGING, verb.lemma()) && lodged(parse, i);
    told |= words.is(Role.VOICING, verb.lemma()) && lodged(parse, i);
    if (told) {
      return;
    }
    if (verb.lemma().equals("add") && added(parse, i)) {
      return;
    }
    if (words.is(Role.CAUSING, verb.lemma())) {
      drawn(parse, i);
    } else if (verb.lemma().equals("be")) {
      judged(parse, i);
    } else if (verb.lemma().equals("summon")) {
      summoned(parse, i);
    } else if (verb.lemma().equals("accuse")) {
      accused(parse, i);
    }
  }

  private void active(Parse parse, int i) {
    int at = parse.skipRight(i + 1);
    if (parse.isWord(at, "as") && parse.is(at + 2, PhraseKind.NOUN)) {
      at += 2; // "denounced as illegal the vote"
    }
    at = pastRecipient(parse, at);
    if (parse.isWord(at, "against")
        || parse.isWord(at, "to")
        || parse.isWord(at, "at")
        || parse.isWord(at, "over")) {
      at = parse.skipRight(at + 1);
    }
    Against against = recognitions.at(parse, pastOwners(parse, at));
    if (against == null
        && parse.is(at, PhraseKind.NOUN)
        && !parse.countries(at).isEmpty()
        && (parse.isWord(at + 1, "for") || parse.isWord(at + 1, "over"))) {
      against = recognitions.blamed(parse, at);
    }
    if (against == null && ends(parse, at)) {
      against = recognitions.before(parse, i);
      against = against == null ? takenUp(parse, i) : against;
    }
    VerbGroup verb = parse.verb(i);
    boolean bare = verb != null && verb.lemma().equals("protest");
    if (against == null && bare && parse.is(at, PhraseKind.CONJ)) {
      against = recognitions.recent(parse);
    }
    if (against == null || isOwnRefusal(parse, i, at)) {
      return;
    }
    Reading reading = with.climber.read(parse, i, false);
    emit(parse, i, reading, reading.actors, against, "condemn.verb");
  }

  /** "opposes unilateral recognition of": who opposes what nobody has done refuses it. */
  private boolean isOwnRefusal(Parse parse, int verb, int object) {
    VerbGroup group = parse.verb(verb);
    boolean opposes =
        group != null && (group.lemma().equals("oppose") || group.lemma().equals("reject"));
    return opposes
        && parse.is(object, PhraseKind.NOUN)
        && with.words.isNoun(parse.head(object).word(), NounClass.RECOGNITION)
        && !parse.first(object).is(Tag.DET)
        && with.owners.ownerOf(parse, parse.phrase(object)).isEmpty();
  }

  /** "the British, Canadian and Australian recognition": the phrase that ends with the noun. */
  private int pastOwners(Parse parse, int at) {
    if (!parse.is(at, PhraseKind.NOUN) || parse.countries(at).isEmpty()) {
      return at;
    }
    List<Lists.Item> items = Lists.startingAt(parse, at);
    int last = items.get(items.size() - 1).from();
    boolean owners =
        items.size() > 1
            && items.stream().noneMatch(item -> parse.countries(item.from()).isEmpty())
            && with.words.isNoun(parse.head(last).word(), NounClass.RECOGNITION);
    return owners ? last : at;
  }

  /** Past "to the African Union" in "protested to the African Union over". */
  private static int pastRecipient(Parse parse, int at) {
    boolean recipient = // "protested in the Security Council against"
        parse.isWord(at, "to") || parse.isWord(at, "with") || parse.isWord(at, "in");
    if (!recipient || !parse.is(at + 1, PhraseKind.NOUN)) {
      return at;
    }
    int next = parse.skipRight(Lists.complexStartingAt(parse, at + 1) + 1);
    return isAgainst(parse, next) ? next : at;
  }

  private static boolean isAgainst(Parse parse, int at) {
    return parse.isWord(at, "against")
        || parse.isWord(at, "over")
        || parse.isWord(at, "at")
        || parse.isWord(at, "about");
  }

  private void emit(
      Parse parse, int i, Reading reading, List<String> doers, Against against, String rule) {
    if (reading.dropped || isForOpposition(parse, i)) {
      return;
    }
    List<String> actors = new ArrayList<>(doers);
    actors.removeAll(against.toward());
    When when =
        reading.stance == Stance.ANNOUNCED
            ? EventDates.attachedTo(parse, reading.chain)
            : with.dates.ofProtest(parse, reading, i);
    List<Target> targets = new ArrayList<>();
    for (Target target : against.targets()) {
      targets.add(Target.plain(target.country()));
    }
    with.add(
        new Frame(
            rule, actors, Act.CONDEMN, targets, reading.stance, when, against.toward(), parse, i));
  }

  /** "Mr. Attlee, for the Opposition, called the decision a betrayal": not the state. */
  private static boolean isForOpposition(Parse parse, int verb) {
    for (int i = 1; i + 1 < verb; i++) {
      if (parse.isWord(i, "for")
          && parse.is(i + 1, PhraseKind.NOUN)
          && parse.head(i + 1).is("opposition")) {
        return true;
      }
    }
    return false;
  }

  /** After a protest a bare "protested" is another one; after a recognition it is the first. */
  private @Nullable Against takenUp(Parse parse, int i) {
    Frame last = with.discourse.last();
    if (last != null && last.act() == Act.CONDEMN) {
      return new Against(last.targets(), last.toward());
    }
    VerbGroup verb = parse.verb(i);
    boolean protests =
        verb != null && (verb.lemma().equals("protest") || verb.lemma().equals("object"));
    return protests ? recognitions.recent(parse) : null;
  }

  private static boolean ends(Parse parse, int at) {
    return at >= parse.size()
        || parse.is(at, PhraseKind.COMMA)
        || parse.is(at, PhraseKind.BREAK)
        || parse.is(at, PhraseKind.CONJ) && parse.is(at + 1, PhraseKind.NOUN);
  }

  private void passive(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int next = parse.skipRight(i + 1);
    if (!parse.is(subject, PhraseKind.NOUN) || !parse.isWord(next, "by")) {
      return;
    }
    Against against = recognitions.at(parse, startOf(parse, subject));
    against = against == null ? recognitions.apposition(parse, subject) : against;
    if (against == null) {
      return;
    }
    List<String> doers = recognitions.agents(parse, parse.skipRight(next + 1));
    Reading reading = new Reading();
    reading.chain.add(i);
    reading.finiteVerb = parse.verb(i);
    emit(parse, i, reading, doers, against, "condemn.passive");
  }

  /** The first phrase of a noun with complements: "the recognition of Peru as a state". */
  private static int startOf(Parse parse, int last) {
    int start = Lists.complexStart(parse, last);
    return parse.isWord(start - 1, "as") && parse.is(start - 2, PhraseKind.NOUN)
        ? Lists.complexStart(parse, start - 2)
        : start;
  }

  /** "Egypt and Turkey added their condemnations": of the recognition just told. */
  private boolean added(Parse parse, int i) {
    int object = parse.skipRight(i + 1);
    boolean own =
        parse.is(object, PhraseKind.NOUN)
            && (parse.first(object).is("its") || parse.first(object).is("their"))
            && words.in(Role.PROTEST, parse, object)
            && !isAgainst(parse, object + 1);
    Against against = own ? recognitions.recent(parse) : null;
    if (against != null) {
      Reading reading = with.climber.read(parse, i, false);
      emit(parse, i, reading, reading.actors, against, "condemn.protest");
    }
    return against != null;
  }

  /** "lodged a protest with Peru over the recognition", "voiced its opposition to". */
  private boolean lodged(Parse parse, int i) {
    int object = parse.skipRight(i + 1);
    object = parse.isWord(object, "over") || parse.isWord(object, "in") ? object + 1 : object;
    if (!parse.is(object, PhraseKind.NOUN)) {
      return false;
    }
    boolean recipient = // "sent Canberra a note of protest"
        parse.head(object).country() != null && parse.is(object + 1, PhraseKind.NOUN);
    object = recipient ? object + 1 : object;
    boolean protest = words.in(Role.PROTEST, parse, object);
    int at = object + 1;
    if (!protest && parse.isWord(at, "of") && words.in(Role.PROTEST, parse, at + 1)) {
      protest = true; // "a note of protest"
      at += 2;
    }
    at = pastRecipient(parse, at);
    boolean to = parse.isWord(at, "to") || parse.isWord(at, "of");
    if (!protest || !to && !isAgainst(parse, at)) {
      return false;
    }
    Against against = recognitions.at(parse, parse.skipRight(at + 1));
    if (against != null) {
      Reading reading = with.climber.read(parse, i, false);
      emit(parse, i, reading, reading.actors, against, "condemn.protest");
    }
    return against != null;
  }

  /** "summoned the Peruvian ambassador over the recognition". */
  private void summoned(Parse parse, int i) {
    int object = parse.skipRight(i + 1);
    int over = parse.skipRight(Lists.complexStartingAt(parse, Math.max(object, 0)) + 1);
    if (words.in(Role.ENVOY, parse, object) && parse.isWord(over, "over")) {
      Against against = recognitions.at(parse, parse.skipRight(over + 1));
      if (against != null) {
        Reading reading = with.climber.read(parse, i, false);
        emit(parse, i, reading, reading.actors, against, "condemn.protest");
      }
    }
  }

  /** "accused Peru of rewarding terrorism by recognising". */
  private void accused(Parse parse, int i) {
    int object = parse.skipRight(i + 1);
    if (!parse.is(object, PhraseKind.NOUN) || !parse.isWord(object + 1, "of")) {
      return;
    }
    List<String> toward = with.actors.of(parse, object, object);
    for (int at = object + 2; at < Math.min(parse.size(), object + REACH); at++) {
      VerbGroup verb = parse.verb(at);
      boolean recognising =
          verb != null
              && verb.lemma().startsWith("recogni")
              && verb.form() == VerbGroup.Form.GERUND;
      if (recognising) {
        List<Target> targets = with.objects.judgedAt(parse, parse.skipRight(at + 1));
        Reading reading = with.climber.read(parse, i, false);
        emit(parse, i, reading, reading.actors, new Against(targets, toward), "condemn.verb");
        return;
      }
      if (verb != null && verb.finite() || parse.is(at, PhraseKind.BREAK)) {
        return;
      }
    }
  }

  /** "recalled its envoy in protest at the recognition": the subject protests. */
  private void inProtest(Parse parse, int i) {
    boolean protest =
        parse.is(i, PhraseKind.ADV)
            && parse.first(i).word().endsWith("protest")
            && isAgainst(parse, i + 1);
    if (!protest) {
      return;
    }
    Against against = recognitions.at(parse, parse.skipRight(i + 2));
    int verb = MainClause.mainVerb(parse, i);
    if (against != null && verb >= 0) {
      Reading reading = with.climber.read(parse, verb, false);
      emit(parse, i, reading, reading.actors, against, "condemn.protest");
    }
  }

  /** "called the decision deplorable", "a step that Serbia called unlawful". */
  private boolean called(Parse parse, int i) {
    int object = parse.skipRight(i + 1);
    if (!words.judge(parse, object)) {
      return false;
    }
    Against against = recognitions.at(parse, object);
    against = against == null ? recognitions.before(parse, i) : against;
    if (against != null) {
      Reading reading = with.climber.read(parse, i, false);
      emit(parse, i, reading, reading.actors, against, "condemn.call");
    }
    return against != null;
  }

  /** "'This step is regrettable,' the ministry said", "said that the step was regrettable". */
  private void judged(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    VerbGroup verb = parse.verb(i);
    if (!parse.is(subject, PhraseKind.NOUN)
        || verb == null
        || verb.negated()
        || !verb.modal().isEmpty()
        || !words.judge(parse, i)) {
      return;
    }
    int start = startOf(parse, subject);
    Against against = recognitions.at(parse, start);
    int says = against == null ? -1 : saying(parse, start, i);
    if (against != null && says >= 0) {
      Reading reading = with.climber.read(parse, says, false);
      boolean inverted = reading.actors.isEmpty() && parse.is(says + 1, PhraseKind.NOUN);
      List<String> doers =
          inverted ? with.subjects.nounSubject(parse, says + 1).codes() : reading.actors;
      emit(parse, i, reading, doers, against, "condemn.call");
    }
  }

  /** The verb of saying around a clause; -1 if there is none. */
  private static int saying(Parse parse, int subject, int verb) {
    int before = parse.skipLeft(subject - 1);
    before = parse.is(before, PhraseKind.THAT) ? parse.skipLeft(before - 1) : before;
    if (isSaying(parse, before)) {
      return before;
    }
    int after = verb + 1;
    while (after < parse.size() && !isSaying(parse, after)) {
      after++;
    }
    return after < parse.size() ? after : -1;
  }

  private static boolean isSaying(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    return verb != null && verb.finite() && Saying.is(verb.lemma());
  }

  /** "The recognition drew a protest from": who protests stands last. */
  private void drawn(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    int object = parse.skipRight(i + 1);
    List<String> doers = protesters(parse, object);
    if (doers.isEmpty()) {
      return;
    }
    Against against =
        parse.is(subject, PhraseKind.NOUN) ? recognitions.at(parse, startOf(parse, subject)) : null;
    VerbGroup verb = parse.verb(i);
    boolean result =
        verb != null && verb.nonFinite() && parse.is(subject, PhraseKind.COMMA) && against == null;
    against = result ? recognitions.justTold(parse) : against;
    if (against != null) {
      Reading reading = with.climber.read(parse, i, false);
      emit(parse, i, reading, doers, against, "condemn.drawn");
    }
  }

  private List<String> protesters(Parse parse, int object) {
    for (int at = object; at < Math.min(parse.size(), object + 8); at++) {
      if (parse.is(at, PhraseKind.NOUN)
          && words.is(Role.PROTEST, parse.head(at).word())
          && (parse.isWord(at + 1, "from") || parse.isWord(at + 1, "by"))
          && parse.is(at + 2, PhraseKind.NOUN)) {
        return recognitions.agents(parse, at + 2);
      }
      if (parse.verb(at) != null || parse.is(at, PhraseKind.BREAK)) {
        return List.of();
      }
    }
    return List.of();
  }
}
