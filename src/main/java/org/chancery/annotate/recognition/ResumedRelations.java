package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Relations taken up from before: "they were resumed", "cut them off", "broke with Havana". */
final class ResumedRelations {
  private static final Set<String> TALKS = Set.of("negotiate", "discuss");

  private final Analysis with;
  private final Parties parties;
  private final RelationPhrases phrases;
  private final RelationActs acts;

  ResumedRelations(Analysis with, Parties parties, RelationPhrases phrases, RelationActs acts) {
    this.with = with;
    this.parties = parties;
    this.phrases = phrases;
    this.acts = acts;
  }

  /**
   * "they had been established in 1992", "the ties were resumed", behind relations spoken of:
   * between the same two.
   */
  boolean theyPassive(Parse parse, int i, VerbGroup verb, Doing doing) {
    Frame last = with.discourse.lastRelations();
    int subject = parse.skipLeft(i - 1);
    boolean the =
        parse.is(subject, PhraseKind.NOUN)
            && parse.phrase(subject).to() - parse.phrase(subject).from() == 2
            && parse.first(subject).is("the")
            && phrases.isRelations(parse, subject);
    boolean reduced = // "restoring relations cut in 2010"
        subject == i - 1
            && last != null
            && last.parse() == parse
            && !verb.perfect()
            && parse.is(subject, PhraseKind.NOUN)
            && phrases.isRelations(parse, subject);
    boolean they =
        parse.isWord(subject, "they") || parse.isWord(subject, "these") || the || reduced;
    if (!they
        || verb.negated()
        || last == null
        || with.discourse.pair().size() != 2
        || parse.sentence().index() - last.parse().sentence().index() > 1) {
      return false;
    }
    Reading reading = passiveReading(i, verb);
    Parties.Found pair = new Parties.Found(with.discourse.pair(), List.of(), true, i);
    acts.emit(
        RelationActs.ruleOf(doing, "passive"), doing.act(), reading, pair, List.of(), parse, i);
    return true;
  }

  static Reading passiveReading(int i, VerbGroup verb) {
    Reading reading = new Reading();
    reading.finite = i;
    reading.finiteVerb = verb;
    reading.chain.add(i);
    if (verb.form() == VerbGroup.Form.INFINITIVE) {
      reading.stance = Stance.ANNOUNCED;
    }
    if (!verb.modal().isEmpty()) {
      reading.stance = verb.modal().equals("will") ? Stance.ANNOUNCED : Stance.CONSIDERED;
    }
    if (TALKS.contains(verb.lemma())) {
      reading.stance = Stance.CONSIDERED; // "relations are being negotiated"
    }
    if (verb.negated()) {
      reading.stance = Stance.REFUSED;
    }
    return reading;
  }

  /** "cut them off", "broke with Havana": only where relations were spoken of. */
  void takenUp(Parse parse, int i, VerbGroup verb, Doing doing) {
    int next = parse.skipRight(i + 1);
    boolean taiwan =
        parse.isWord(next, "with")
            && parse.is(next + 1, PhraseKind.NOUN)
            && parse.countries(next + 1).stream().anyMatch(c -> c.country().equals("TWN"));
    boolean known =
        parse.is(next + 1, PhraseKind.NOUN)
            && parse.countries(next + 1).stream()
                .anyMatch(c -> with.discourse.commonPartner("").contains(c.country()));
    boolean spoken = with.discourse.lastRelations() != null || known;
    boolean named = // "Morocco broke with Algeria", where relations are the article's matter
        with.discourse.speaksOfRelations()
            && parse.isWord(next, "with")
            && parse.is(next + 1, PhraseKind.NOUN)
            && (parse.head(next + 1).country() != null
                || parse.head(next + 1).capital()
                    && !parties.party(parse, new Lists.Item(next + 1, next + 1)).isEmpty());
    if (!spoken && !named && !phrases.relationsInSentence(parse, parse.size()) && !taiwan) {
      return;
    }
    boolean breaks =
        verb.lemma().equals("break")
            && parse.isWord(next, "with")
            && parse.is(next + 1, PhraseKind.NOUN);
    boolean cutsOff = // "Manama cut off Doha on 5 June", where relations are the article's matter
        verb.lemma().equals("cut")
            && verb.particle().equals("off")
            && !verb.passive()
            && with.discourse.speaksOfRelations()
            && parse.is(next, PhraseKind.NOUN)
            && parse.head(next).country() != null
            && (ClauseEnds.endsClause(parse, next + 1) || parse.is(next + 2, PhraseKind.DATE));
    Frame told = with.discourse.last();
    boolean itsOwn = // and not "withdrew its recognition. Chad revoked its own"
        parse.is(next, PhraseKind.NOUN)
            && parse.head(next).is("own")
            && (told == null || told.act() != Act.WITHDRAW)
            && doing.act() != Act.ESTABLISH_RELATIONS;
    boolean before =
        verb.perfect()
            || doing.act() != Act.ESTABLISH_RELATIONS
            || partner(parse, next) > 0
            || spokenJustBefore(parse);
    boolean pronoun = itsOwn || parse.isWord(next, "them") && before;
    if (!breaks && !pronoun && !cutsOff) {
      return;
    }
    Reading reading = with.climber.read(parse, i, doing.act().mutual());
    if (reading.dropped) {
      return;
    }
    List<String> others = new ArrayList<>();
    int partner = breaks ? next + 1 : cutsOff ? next : partner(parse, next);
    if (partner > 0) {
      for (Lists.Item item : Lists.startingAt(parse, partner)) {
        others.addAll(parties.party(parse, item));
      }
    }
    Frame broken = with.discourse.lastRelations();
    boolean anybody = // "does not intend to break with anyone"
        breaks
            && reading.stance == Stance.REFUSED
            && broken != null
            && broken.act() == Act.SEVER_RELATIONS
            && (parse.isWord(next + 1, "anyone") || parse.isWord(next + 1, "anybody"));
    if (anybody && broken != null) {
      broken.targets().forEach(target -> others.add(target.country()));
    }
    if (breaks && others.isEmpty()) {
      return;
    }
    boolean theTwo = // "cut ties with Chad, and the two restored them"
        others.isEmpty()
            && doing.act().mutual()
            && with.discourse.pair().size() == 2
            && reading.finite >= 0
            && parse.is(reading.from, PhraseKind.NOUN)
            && parse.countries(reading.from).isEmpty()
            && (parse.contains(reading.from, "two") || parse.isWord(reading.from, "they"));
    if (theTwo) {
      Parties.Found both = new Parties.Found(with.discourse.pair(), List.of(), true, next);
      acts.emit(
          RelationActs.ruleOf(doing, "pronoun"), doing.act(), reading, both, List.of(), parse, i);
      return;
    }
    Frame last = with.discourse.lastRelations();
    boolean same = // "which broke with Iran in solidarity with Riyadh, restores them"
        others.isEmpty()
            && last != null
            && last.parse() == parse
            && last.actors().equals(reading.actors);
    boolean another = // "Chad resumed relations with China. Malawi established them in 2007"
        others.isEmpty()
            && last != null
            && last.stance() == Stance.DONE
            && last.targets().size() == 1
            && parse.sentence().index() - last.parse().sentence().index() == 1
            && reading.actors.size() == 1
            && !with.discourse.pair().containsAll(reading.actors);
    if ((same || another) && last != null) {
      last.targets().forEach(target -> others.add(target.country()));
    }
    boolean ofOthers = // "Kuwait and Oman refuse to restore them": those with Syria
        others.isEmpty()
            && last != null
            && reading.actors.size() == 2
            && !with.discourse.pair().containsAll(reading.actors);
    if (ofOthers && last != null) {
      last.targets().forEach(target -> others.add(target.country()));
    }
    Parties.Found found = new Parties.Found(others, List.of(), false, next);
    acts.emit(
        RelationActs.ruleOf(doing, breaks ? "with" : "pronoun"),
        doing.act(),
        reading,
        found,
        reading.actors,
        parse,
        i);
  }

  private boolean spokenJustBefore(Parse parse) {
    Frame last = with.discourse.lastRelations();
    boolean begun = last != null && last.act() != Act.SEVER_RELATIONS;
    return last != null
        && (last.parse() == parse
            || begun && parse.sentence().index() - last.parse().sentence().index() == 1);
  }

  /** "broke them off with Taiwan": the phrase behind the pronoun's own "with"; -1 if none. */
  private static int partner(Parse parse, int pronoun) {
    int at = parse.skipRight(pronoun + 1);
    if (parse.isWord(at, "off")) {
      at = parse.skipRight(at + 1);
    }
    return parse.isWord(at, "with") && parse.is(at + 1, PhraseKind.NOUN) ? at + 1 : -1;
  }
}
