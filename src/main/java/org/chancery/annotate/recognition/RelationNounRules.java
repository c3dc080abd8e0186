package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * Acts of relations told by a noun: "the establishment of", "an end to", "the diplomatic break".
 */
final class RelationNounRules {
  private static final Set<String> DECLARING =
      Set.of("announce", "declare", "order", "confirm", "decree");

  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "plans",
          "intention",
          "desire",
          "wish",
          "reason",
          "need",
          "appetite",
          "ground",
          "grounds",
          "cause");

  private final Analysis with;
  private final RelationVocabulary vocabulary;
  private final Parties parties;
  private final RelationPhrases phrases;
  private final RelationActs acts;

  RelationNounRules(
      Analysis with,
      RelationVocabulary vocabulary,
      Parties parties,
      RelationPhrases phrases,
      RelationActs acts) {
    this.with = with;
    this.vocabulary = vocabulary;
    this.parties = parties;
    this.phrases = phrases;
    this.acts = acts;
  }

  /** "the establishment of diplomatic relations between Chad and Sudan". */
  void apply(Parse parse, int i) {
    Doing doing = vocabulary.noun(parse.head(i).word());
    VerbGroup puts = parse.verb(parse.skipLeft(i - 1));
    boolean idiom = puts != null && puts.lemma().equals("put") && parse.head(i).is("end");
    if (doing == null || idiom) {
      return; // "put an end to" is told by its verb
    }
    int of = parse.is(i + 1, PhraseKind.ADV) ? i + 2 : i + 1; // "the breaking off of"
    boolean joins =
        parse.isWord(of, "of")
            || parse.isWord(of, "to") && (parse.head(i).is("end") || parse.head(i).is("return"))
            || parse.isWord(of, "on") && parse.head(i).is("plug")
            || parse.isWord(of, "in")
                && parse.is(of + 1, PhraseKind.NOUN)
                && phrases.isRelations(parse, of + 1);
    if (!joins && doing.act() == Act.SEVER_RELATIONS) {
      rupture(parse, i, doing);
      return;
    }
    int object = parse.skipRight(of + 1);
    if (parse.is(object, PhraseKind.NOUN)
        && RelationPhrases.mayHoldRelations(parse, object)
        && parse.isWord(object + 1, "of")) {
      object += 2; // "an end to eight decades of ties"
    }
    if (!joins || !parse.is(object, PhraseKind.NOUN)) {
      return;
    }
    if (!phrases.isRelations(parse, object)
        || !phrases.diplomatic(parse, object, doing)
        || doing.act() == Act.ESTABLISH_RELATIONS
            && !isWithState(parse, object)
            && !phrases.diplomatic(parse, object, new Doing(doing.act(), true))) {
      return;
    }
    Parties.Found found = parties.around(parse, object);
    boolean unresolved = parse.isWord(object + 1, "with") || parse.isWord(object + 1, "between");
    Reading reading = with.nominals.read(parse, i, found.end(), doing.act().mutual());
    if (reading.dropped || unresolved && found.with().isEmpty()) {
      return;
    }
    boolean joinsIn = // "voted for the suspension of relations", behind the breaks of others
        doing.act() == Act.SEVER_RELATIONS
            && reading.actors.size() == 1
            && with.discourse.lastRelations() != null
            && !with.discourse.pair().containsAll(reading.actors);
    if (found.with().isEmpty() && found.own().isEmpty() && !joinsIn) {
      List<String> pair =
          reading.actors.size() == 2 && reading.stance == Stance.CONSIDERED
              ? reading.actors // "Envoys of the two are discussing the establishment of relations"
              : parties.pairNear(parse, i);
      Frame last = with.discourse.lastRelations();
      if (last != null
          && last.act() == doing.act()
          && doing.act() == Act.SEVER_RELATIONS
          && with.discourse.pair().size() == 2
          && with.discourse.pair().containsAll(pair)) {
        return; // "this cutting of ties": the one just told
      }
      found = new Parties.Found(pair, List.of(), true, found.end());
    }
    List<String> owner = with.owners.ownerOf(parse, parse.phrase(i));
    VerbGroup governs = reading.finiteVerb;
    boolean weighed = // "said that a resumption of relations was being weighed": by who says so
        governs != null
            && governs.passive()
            && reading.stance == Stance.CONSIDERED
            && parse.is(parse.skipLeft(i - 1), PhraseKind.THAT);
    int says = weighed ? MainClause.mainVerb(parse, i) : -1;
    List<String> sayer = says >= 0 && says < i ? with.subjects.of(parse, says).codes() : List.of();
    owner = owner.isEmpty() ? sayer : owner;
    List<String> doers = owner.isEmpty() ? reading.actors : owner;
    if (doers.isEmpty()) {
      reading.finite = -1;
    }
    acts.emit(RelationActs.ruleOf(doing, "noun"), doing.act(), reading, found, doers, parse, i);
  }

  /** "the establishment of relations with China": said of states only. */
  private static boolean isWithState(Parse parse, int object) {
    return parse.head(object).is("relations")
        && parse.isWord(object + 1, "with")
        && parse.is(object + 2, PhraseKind.NOUN)
        && parse.head(object + 2).country() != null;
  }

  /** "said that a break was not on the table": by who says so, with whom others broke. */
  private boolean tabled(Parse parse, int i, VerbGroup verb) {
    int at = parse.skipRight(i + 1);
    int on = parse.skipRight(at + 1);
    boolean table =
        verb.lemma().equals("be")
            && verb.finite()
            && parse.isWord(on, "on")
            && parse.is(on + 1, PhraseKind.NOUN)
            && (parse.head(on + 1).is("table") || parse.head(on + 1).is("agenda"));
    int says = table ? MainClause.mainVerb(parse, i) : -1;
    VerbGroup main = says == at ? null : parse.verb(says);
    if (main == null || !Saying.is(main.lemma()) || with.discourse.lastRelations() == null) {
      return false;
    }
    Reading reading = new Reading();
    reading.stance = verb.negated() ? Stance.REFUSED : Stance.CONSIDERED;
    reading.chain.add(says);
    reading.finite = at;
    reading.finiteVerb = verb;
    reading.actors = with.subjects.of(parse, says).codes();
    acts.emit(
        "sever.rupture",
        Act.SEVER_RELATIONS,
        reading,
        parties.around(parse, i),
        reading.actors,
        parse,
        i);
    return true;
  }

  /** "the diplomatic break with Taipei", "announced a break with", "ruled out a break". */
  private void rupture(Parse parse, int i, Doing doing) {
    String head = parse.head(i).word();
    boolean rupture = head.equals("break") || head.equals("rupture") || head.equals("severance");
    int before = parse.skipLeft(i - 1);
    VerbGroup beyond = parse.isWord(before, "of") ? parse.verb(parse.skipLeft(before - 1)) : null;
    boolean unheard = beyond != null && beyond.lemma().equals("hear") && beyond.negated();
    boolean planned = // "has no plans for a rupture"
        parse.isWord(before, "for")
            && parse.is(before - 1, PhraseKind.NOUN)
            && PLANS.contains(parse.head(before - 1).word());
    VerbGroup verb = // "would not hear of a rupture"
        unheard ? beyond : parse.verb(planned ? parse.skipLeft(before - 2) : before);
    boolean partner =
        parse.isWord(i + 1, "with")
            && !parse.countries(Math.min(i + 2, parse.size() - 1)).isEmpty();
    boolean diplomatic = parse.contains(i, "diplomatic");
    boolean spoken = partner || with.discourse.lastRelations() != null;
    VerbGroup next = parse.verb(parse.skipRight(i + 1));
    if (rupture && next != null && tabled(parse, i, next)) {
      return;
    }
    boolean described = verb != null && verb.lemma().equals("be"); // "It is not the first rupture"
    boolean silent = // "did not announce a break": it refused none either
        verb != null && verb.negated() && verb.past() && verb.lemma().equals("announce");
    if (described || silent || verb != null && next != null && next.finite() && !next.passive()) {
      return; // "did not think the break would lead to war"
    }
    if (!rupture || !diplomatic && (verb == null || !spoken)) {
      return;
    }
    Parties.Found found = parties.around(parse, i);
    Reading reading = with.nominals.read(parse, i, found.end(), false);
    Frame told = with.discourse.lastRelations();
    boolean known = // "announced the break", behind others' breaks
        parse.first(i).is("the")
            && told != null
            && told.act() == Act.SEVER_RELATIONS
            && told.parse() != parse;
    boolean declared = (partner || known) && verb != null && DECLARING.contains(verb.lemma());
    if (planned && parse.contains(before - 1, "no")) {
      reading.stance = Stance.REFUSED;
    }
    boolean open = reading.stance == Stance.REFUSED || reading.stance == Stance.CONSIDERED;
    if (open || declared || diplomatic && !found.with().isEmpty()) {
      acts.emit("sever.rupture", doing.act(), reading, found, reading.actors, parse, i);
    }
  }
}
