package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;

/** Relations broken off, restored and established, told by a verb or by a noun. */
final class RelationRules {
  private final Analysis with;
  private final RelationVocabulary vocabulary;
  private final RelationPhrases phrases;
  private final RelationArguments arguments;
  private final ActiveRelations active;
  private final PassiveRelations passives;
  private final ResumedRelations resumed;
  private final StandingRelations standing;
  private final RelationEndings endings;
  private final RelationIdioms idioms;
  private final RelationNounRules nouns;
  private final AnniversaryRules anniversaries;

  RelationRules(
      Analysis with,
      RelationVocabulary vocabulary,
      Descriptions descriptions,
      Claimants claimants) {
    this.with = with;
    this.vocabulary = vocabulary;
    Parties parties = new Parties(with.actors, with.discourse, with.words, descriptions, claimants);
    this.phrases = new RelationPhrases(with, vocabulary);
    RelationActs acts = new RelationActs(with, vocabulary, new Partners(with, parties));
    this.nouns = new RelationNounRules(with, vocabulary, parties, phrases, acts);
    this.resumed = new ResumedRelations(with, parties, phrases, acts);
    this.passives = new PassiveRelations(with, parties, acts);
    this.idioms = new RelationIdioms(with, parties, acts);
    this.anniversaries = new AnniversaryRules(with, vocabulary, parties);
    this.standing = new StandingRelations(with, vocabulary, parties);
    this.arguments = new RelationArguments(vocabulary, phrases);
    this.active = new ActiveRelations(with, parties, phrases, acts);
    this.endings = new RelationEndings(with, phrases, acts, arguments, active);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    if (verb != null) {
      Doing doing = vocabulary.verb(verb, RelationArguments.preposition(parse, i + 1));
      if (doing != null) {
        boolean again = doing.act() == Act.ESTABLISH_RELATIONS && isAgain(parse, i, verb);
        verb(parse, i, verb, again ? new Doing(Act.RESTORE_RELATIONS, doing.formal()) : doing);
      } else {
        standing.apply(parse, i, verb);
      }
      endings.apply(parse, i, verb);
      idioms.apply(parse, i, verb);
    } else if (parse.is(i, PhraseKind.NOUN)) {
      nouns.apply(parse, i);
      anniversaries.apply(parse, i);
      notePartner(parse, i);
    }
  }

  /** "took relations up again", "once more established": not for the first time. */
  private static boolean isAgain(Parse parse, int i, VerbGroup verb) {
    boolean again = verb.adverbs().contains("again") || verb.adverbs().contains("anew");
    for (int at = i + 1; !again && at < parse.size() && parse.verb(at) == null; at++) {
      if (parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.BREAK)) {
        return false;
      }
      again = parse.isWord(at, "again") || parse.isWord(at, "anew") || parse.isWord(at, "afresh");
    }
    return again;
  }

  /** "no relations with Israel": what later sentences mean by relations. */
  private void notePartner(Parse parse, int i) {
    boolean rupture = parse.head(i).is("break") || parse.head(i).is("rupture");
    if (parse.isWord(i + 1, "with")
        && parse.is(i + 2, PhraseKind.NOUN)
        && (rupture || phrases.isRelations(parse, i))
        && parse.head(i + 2).country() != null) {
      with.discourse.partner(parse.countries(i + 2).get(0).country());
    }
  }

  private void verb(Parse parse, int i, VerbGroup verb, Doing doing) {
    int object = arguments.objectOf(parse, i);
    if (object < 0 && !verb.passive()) {
      object = arguments.relativeOf(parse, i);
    }
    boolean attribute = // "called for normalised relations"
        parse.is(i - 1, PhraseKind.PREP) && verb.past() && !verb.perfect() && !verb.passive();
    if (object >= 0 && attribute) {
      return;
    }
    if (object >= 0) {
      active.read(parse, i, doing, object);
      return;
    }
    boolean past = verb.passive() || verb.past() && parse.is(i - 1, PhraseKind.NOUN);
    if (past && isOfDeed(parse, parse.skipLeft(i - 1))) {
      return;
    }
    if (past && resumed.theyPassive(parse, i, verb, doing)) {
      return;
    }
    boolean them = parse.isWord(parse.skipRight(i + 1), "them");
    int subject = them ? -1 : arguments.subjectOf(parse, i);
    boolean passive = isPassive(verb) || isByAgent(parse, i, verb);
    if (subject >= 0 && phrases.diplomatic(parse, subject, doing) && passive) {
      passives.read(parse, i, verb, doing, subject);
    } else {
      resumed.takenUp(parse, i, verb, doing);
    }
  }

  /** "A group for the opening of relations was formed": the noun tells the act. */
  private boolean isOfDeed(Parse parse, int subject) {
    return parse.isWord(subject - 1, "of")
        && parse.is(subject - 2, PhraseKind.NOUN)
        && vocabulary.noun(parse.head(subject - 2).word()) != null;
  }

  private static boolean isPassive(VerbGroup verb) {
    return verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE || verb.past();
  }

  /** "relations, cut by Lisbon": a form that is a participle before its agent. */
  private static boolean isByAgent(Parse parse, int i, VerbGroup verb) {
    VerbForm form = parse.node(verb.main()).verb();
    return form != null && form.invariant() && parse.isWord(parse.skipRight(i + 1), "by");
  }
}
