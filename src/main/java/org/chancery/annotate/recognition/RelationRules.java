package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Relations broken off, restored and established, told by a verb or by a noun. */
final class RelationRules {
  private static final Set<String> DESERTING =
      Set.of("drop", "ditch", "dump", "abandon", "desert", "jilt", "leave");
  private static final Set<String> DECLARING =
      Set.of("announce", "declare", "proclaim", "order", "confirm", "decree");

  private final Analysis with;
  private final RelationVocabulary vocabulary;
  private final Parties parties;
  private final Partners partners;
  private final StandingRelations standing;
  private final AnniversaryRules anniversaries;

  RelationRules(Analysis with, RelationVocabulary vocabulary, Descriptions descriptions) {
    this.with = with;
    this.vocabulary = vocabulary;
    this.parties = new Parties(with.actors, with.discourse, with.words, descriptions);
    this.partners = new Partners(with, parties);
    this.anniversaries = new AnniversaryRules(with, vocabulary, parties);
    this.standing = new StandingRelations(with, vocabulary, parties);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    if (verb != null) {
      Doing doing = vocabulary.verb(verb, preposition(parse, i + 1));
      if (doing != null) {
        verb(parse, i, verb, doing);
      } else {
        standing.apply(parse, i, verb);
      }
      deserted(parse, i, verb);
      onIce(parse, i, verb);
    } else if (parse.is(i, PhraseKind.NOUN)) {
      nominal(parse, i);
      anniversaries.apply(parse, i);
    }
  }

  /** "dropped Taiwan", "ditched Taipei for Beijing": said of no other state's relations. */
  private void deserted(Parse parse, int i, VerbGroup verb) {
    int object = parse.skipRight(i + 1);
    boolean taiwan =
        DESERTING.contains(verb.lemma())
            && parse.is(object, PhraseKind.NOUN)
            && parse.phrase(object).to() - parse.phrase(object).from() == 1
            && parse.countries(object).stream().anyMatch(c -> c.country().equals("TWN"));
    int next = parse.skipRight(object + 1);
    boolean ends =
        next >= parse.size()
            || parse.isWord(next, "for")
            || parse.isWord(next, "in")
            || parse.isWord(next, "since")
            || parse.is(next, PhraseKind.COMMA)
            || parse.is(next, PhraseKind.BREAK)
            || parse.is(next, PhraseKind.CONJ);
    if (!taiwan || !ends) {
      return;
    }
    Reading reading = with.climber.read(parse, i, false);
    if (!reading.dropped) {
      add("sever.desert", Act.SEVER_RELATIONS, reading, reading.actors, List.of("TWN"), parse, i);
    }
  }

  /** "put its relations with Fiji on ice": suspended them. */
  private void onIce(Parse parse, int i, VerbGroup verb) {
    int object = verb.lemma().equals("put") ? objectOf(parse, i) : -1;
    boolean frozen = false;
    for (int at = object; object > 0 && at + 1 < parse.size() && parse.verb(at) == null; at++) {
      frozen |=
          parse.isWord(at, "on") && (parse.isWord(at + 1, "ice") || parse.isWord(at + 1, "hold"));
    }
    if (frozen) {
      active(parse, i, new Doing(Act.SEVER_RELATIONS, false), object);
    }
  }

  private void verb(Parse parse, int i, VerbGroup verb, Doing doing) {
    int object = objectOf(parse, i);
    if (object >= 0) {
      active(parse, i, doing, object);
      return;
    }
    int relative = relativeObject(parse, i);
    if (relative >= 0 && !verb.passive()) {
      active(parse, i, doing, relative);
      return;
    }
    boolean past = verb.passive() || verb.past() && parse.is(i - 1, PhraseKind.NOUN);
    if (past && theyPassive(parse, i, verb, doing)) {
      return;
    }
    int subject = relationsBefore(parse, i);
    if (subject >= 0 && diplomatic(parse, subject, doing) && isPassive(verb)) {
      passive(parse, i, verb, doing, subject);
    } else {
      takenUp(parse, i, verb, doing);
    }
  }

  private static boolean isPassive(VerbGroup verb) {
    return verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE || verb.past();
  }

  private static String preposition(Parse parse, int at) {
    return parse.is(at, PhraseKind.PREP) ? parse.first(at).word() : "";
  }

  /** The phrase of relations that is the verb's object; -1 if there is none. */
  private int objectOf(Parse parse, int verb) {
    VerbGroup group = parse.verb(verb);
    boolean joined = group != null && vocabulary.joins(group, preposition(parse, verb + 1));
    int at = parse.skipRight(joined ? verb + 2 : verb + 1);
    for (int step = 0; step < 4 && parse.is(at, PhraseKind.NOUN); step++) {
      if (isRelations(parse, at)) {
        return at;
      }
      int next = parse.skipRight(at + 1);
      if (parse.isWord(next, "of")
          && parse.is(next + 1, PhraseKind.NOUN)
          && mayHoldRelations(parse, at)) {
        at = next + 1;
      } else if (parse.is(next, PhraseKind.CONJ) || parse.is(next, PhraseKind.COMMA)) {
        at = parse.skipRight(next + 1);
      } else {
        return -1;
      }
    }
    return -1;
  }

  /** "36 years of relations", "the suspension of". */
  private static boolean mayHoldRelations(Parse parse, int at) {
    Node head = parse.head(at);
    return head.is("years") || head.is("decades") || head.is("state") || head.is("period");
  }

  private boolean isRelations(Parse parse, int at) {
    boolean own = parse.is(at, PhraseKind.NOUN) && parse.head(at).is("theirs");
    if (own) {
      return with.discourse.lastRelations() != null || relationsInSentence(parse, at);
    }
    return with.words.isNoun(parse.head(at).word(), NounClass.RELATIONS);
  }

  /**
   * "they had been established in 1992", "the ties were resumed", behind relations spoken of:
   * between the same two.
   */
  private boolean theyPassive(Parse parse, int i, VerbGroup verb, Doing doing) {
    Frame last = with.discourse.lastRelations();
    int subject = parse.skipLeft(i - 1);
    boolean the =
        parse.is(subject, PhraseKind.NOUN)
            && parse.phrase(subject).to() - parse.phrase(subject).from() == 2
            && parse.first(subject).is("the")
            && isRelations(parse, subject);
    boolean reduced = // "restoring relations cut in 2010"
        subject == i - 1
            && last != null
            && last.parse() == parse
            && !verb.perfect()
            && parse.is(subject, PhraseKind.NOUN)
            && isRelations(parse, subject);
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
    emit(ruleOf(doing, "passive"), doing.act(), reading, pair, List.of(), parse, i);
    return true;
  }

  private static Reading passiveReading(int i, VerbGroup verb) {
    Reading reading = new Reading();
    reading.finite = i;
    reading.finiteVerb = verb;
    reading.chain.add(i);
    if (!verb.modal().isEmpty()) {
      reading.stance = verb.modal().equals("will") ? Stance.ANNOUNCED : Stance.CONSIDERED;
    }
    if (verb.negated()) {
      reading.stance = Stance.REFUSED;
    }
    return reading;
  }

  /** "relations with Peru, which Chile had broken off": the noun that the pronoun stands for. */
  private int relativeObject(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    if (!parse.is(subject, PhraseKind.NOUN)) {
      return -1;
    }
    int pronoun = Lists.complexStart(parse, subject) - 1;
    if (!parse.is(pronoun, PhraseKind.REL) && !parse.is(pronoun, PhraseKind.THAT)) {
      return -1;
    }
    int noun = parse.skipLeft(pronoun - 1);
    noun = parse.is(noun, PhraseKind.COMMA) ? parse.skipLeft(noun - 1) : noun;
    if (!parse.is(noun, PhraseKind.NOUN)) {
      return -1;
    }
    int first = Lists.endingAt(parse, noun).get(0).from();
    return isRelations(parse, first) ? first : -1;
  }

  private int relationsBefore(Parse parse, int verb) {
    int at = parse.skipLeft(verb - 1);
    if (parse.is(at, PhraseKind.REL) || parse.is(at, PhraseKind.THAT)) {
      at = parse.skipLeft(at - 1);
    }
    int next = parse.skipRight(verb + 1);
    if (parse.is(at, PhraseKind.COMMA) && !parse.is(next, PhraseKind.NOUN)) {
      int open = insertion(parse, at);
      at = parse.skipLeft((open < 0 ? at : open) - 1); // "The ties, established in May,"
    }
    if (!parse.is(at, PhraseKind.NOUN)) {
      return -1;
    }
    List<Lists.Item> items = Lists.endingAt(parse, at);
    int first = items.get(0).from();
    int last = items.get(items.size() - 1).from();
    return isRelations(parse, first) ? first : isRelations(parse, last) ? last : -1;
  }

  /** The comma that opens ", cut in 1978," before a comma; -1 if no participle stands between. */
  private static int insertion(Parse parse, int close) {
    for (int i = close - 1; i > 0 && i > close - 6; i--) {
      if (parse.is(i, PhraseKind.COMMA)) {
        VerbGroup verb = parse.verb(i + 1);
        return verb != null && !verb.passive() && verb.modal().isEmpty() ? i : -1;
      }
    }
    return -1;
  }

  /** Whether the relations are diplomatic ones, or just relations with a state. */
  private boolean diplomatic(Parse parse, int noun, Doing doing) {
    Phrase phrase = parse.phrase(noun);
    boolean formal = false;
    boolean filtered = false;
    int from = phrase.from();
    if (parse.is(noun - 1, PhraseKind.CONJ) && parse.is(noun - 2, PhraseKind.NOUN)) {
      from = parse.phrase(noun - 2).from();
    }
    for (int n = from; n < phrase.to(); n++) {
      String word = parse.node(n).word();
      formal |= vocabulary.isFormal(word);
      filtered |= vocabulary.isFilter(word);
    }
    VerbGroup verb = parse.verb(parse.skipLeft(noun - 1));
    boolean normal = verb != null && verb.lemma().startsWith("normali");
    boolean relationship = parse.head(noun).word().startsWith("relationship") && !normal;
    boolean diplomatic = formal || !filtered && !relationship && !doing.formal();
    if (!diplomatic) {
      with.drops.note(parse, "not said of diplomatic relations");
    }
    return diplomatic;
  }

  private void active(Parse parse, int i, Doing doing, int object) {
    if (!diplomatic(parse, object, doing)) {
      return;
    }
    boolean mutual = doing.act().mutual();
    Reading reading = with.climber.read(parse, i, mutual);
    if (reading.dropped || reading.ended) {
      return;
    }
    if (eachOther(parse, object) && reading.actors.size() == 2 && !mutual) {
      List<String> both = reading.actors;
      add(ruleOf(doing, "verb"), doing.act(), reading, both, both, parse, i);
      return;
    }
    VerbGroup own = parse.verb(i);
    if (own != null && own.lemma().equals("agree") && reading.stance == Stance.DONE) {
      reading.stance = Stance.ANNOUNCED; // "agreed to full diplomatic relations"
    }
    Parties.Found found = parties.around(parse, object, reading.actors);
    boolean unresolved = parse.isWord(object + 1, "with") || parse.isWord(object + 1, "between");
    if (found.with().isEmpty() && unresolved && found.own().size() < 2) {
      return;
    }
    if (found.with().isEmpty() && reading.actors.size() > 2 && reading.finite >= 0) {
      found = new Parties.Found(neighbour(parse, reading), found.own(), false, found.end());
    }
    emit(ruleOf(doing, "verb"), doing.act(), reading, found, reading.actors, parse, i);
  }

  /** "Qatar's neighbours cut ties: ...": whose neighbours they are. */
  private List<String> neighbour(Parse parse, Reading reading) {
    int subject = with.subjects.of(parse, reading.finite).from();
    boolean owned =
        parse.is(subject, PhraseKind.NOUN)
            && Actors.lastPossessive(parse, parse.phrase(subject)) > 0;
    return owned
        ? with.owners.ownerOf(parse, parse.phrase(subject)).stream()
            .filter(code -> !reading.actors.contains(code))
            .toList()
        : List.of();
  }

  private static boolean eachOther(Parse parse, int object) {
    return parse.isWord(object + 1, "with")
        && parse.is(object + 2, PhraseKind.NOUN)
        && parse.contains(object + 2, "each")
        && parse.contains(object + 2, "other");
  }

  private void passive(Parse parse, int i, VerbGroup verb, Doing doing, int subject) {
    Parties.Found before = parties.around(parse, subject);
    List<String> doers = new ArrayList<>();
    int next = parse.skipRight(i + 1);
    Parties.Found found = before;
    if (before.with().isEmpty()) {
      for (int at = next; at < parse.size() && at < next + 4; at++) {
        if (parse.isWord(at, "between") || parse.isWord(at, "with")) {
          found = parties.around(parse, at - 1);
          break;
        }
      }
      found = new Parties.Found(found.with(), before.own(), found.between(), found.end());
    }
    if (parse.isWord(next, "by") && parse.is(next + 1, PhraseKind.NOUN)) {
      for (Lists.Item item : Lists.startingAt(parse, next + 1)) {
        doers.addAll(with.actors.of(parse, item.from(), item.to()));
      }
    }
    Reading reading = passiveReading(i, verb);
    if (found.with().isEmpty() && found.own().isEmpty() && !found.between() && doers.isEmpty()) {
      List<String> pair = namedTogether(parse);
      if (doing.act().mutual() && !parse.is(parse.skipLeft(i - 1), PhraseKind.REL)) {
        found = new Parties.Found(pair, List.of(), true, subject);
      } else if (!pair.isEmpty() && parse.is(parse.skipLeft(subject - 1), PhraseKind.THAT)) {
        doers.addAll(sayer(parse, List.of()));
        doers.retainAll(pair); // "Chad told Fiji that relations were cut"
        pair = pair.stream().filter(c -> !doers.contains(c)).toList();
        found = new Parties.Found(doers.isEmpty() ? List.of() : pair, List.of(), false, subject);
      }
    }
    if (found.with().size() == 1 && found.own().isEmpty() && doers.isEmpty()) {
      doers.addAll(sayer(parse, found.with()));
    }
    boolean unresolved = found.between() && found.with().isEmpty();
    if (unresolved || found.with().isEmpty() && found.own().isEmpty() && doers.isEmpty()) {
      return;
    }
    emit(ruleOf(doing, "passive"), doing.act(), reading, found, doers, parse, i);
  }

  /** The two states that the sentence names, if just two. */
  private static List<String> namedTogether(Parse parse) {
    List<String> named =
        parse.countriesIn(0, parse.nodeCount()).stream()
            .map(CountryMention::country)
            .distinct()
            .toList();
    return named.size() == 2 ? named : List.of();
  }

  /** "Relations with Fiji were restored, Chad's president said": who says so. */
  private List<String> sayer(Parse parse, List<String> partner) {
    for (int i = 0; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite() && Saying.is(verb.lemma())) {
        List<String> codes = with.subjects.of(parse, i).codes();
        if (codes.size() == 1 && !partner.containsAll(codes)) {
          return codes;
        }
      }
    }
    return List.of();
  }

  private static String ruleOf(Doing doing, String form) {
    return switch (doing.act()) {
      case SEVER_RELATIONS -> "sever." + form;
      case RESTORE_RELATIONS -> "restore." + form;
      default -> "establish." + form;
    };
  }

  private void emit(
      String rule,
      Act act,
      Reading reading,
      Parties.Found found,
      List<String> doers,
      Parse parse,
      int phrase) {
    List<String> actors = new ArrayList<>();
    List<String> others = new ArrayList<>();
    if (found.between() && found.with().size() == 1 && found.own().isEmpty()) {
      return;
    }
    if (found.between() && found.with().size() >= 2) {
      List<String> all = found.with();
      actors.add(doers.size() == 1 && all.contains(doers.get(0)) ? doers.get(0) : all.get(0));
      all.stream().filter(c -> !actors.contains(c)).forEach(others::add);
    } else if (!found.with().isEmpty()) {
      Set<String> own = new LinkedHashSet<>(doers);
      if (own.isEmpty()) {
        own.addAll(found.own());
      }
      own.removeAll(found.with());
      actors.addAll(own);
      others.addAll(found.with());
      if (actors.isEmpty() && reading.finite < 0) {
        with.discourse.subject().stream().filter(c -> !others.contains(c)).forEach(actors::add);
      }
    } else if (found.own().size() == 2) {
      actors.add(found.own().get(0));
      others.add(found.own().get(1));
    } else if (found.own().size() == 1) {
      others.addAll(found.own());
      doers.stream().filter(c -> !others.contains(c)).forEach(actors::add);
    } else if (doers.size() >= 2 && !partners.partner(reading, parse, phrase, doers).isEmpty()) {
      actors.addAll(doers);
      others.addAll(partners.partner(reading, parse, phrase, doers));
    } else if (doers.size() == 2) {
      actors.add(doers.get(0));
      others.add(doers.get(1));
    } else if (doers.size() == 1) {
      actors.addAll(doers);
      partners.pairWith(act, doers.get(0), parse, phrase).forEach(others::add);
    }
    List<String> strangers = new ArrayList<>(others);
    strangers.removeIf(o -> !actors.stream().allMatch(a -> vocabulary.areStrangers(a, o)));
    if (act == Act.RESTORE_RELATIONS && normalises(parse, phrase) && !strangers.isEmpty()) {
      String first = rule.replace("restore", "establish");
      add(first, Act.ESTABLISH_RELATIONS, reading, actors, strangers, parse, phrase);
      others.removeAll(strangers);
    }
    add(rule, act, reading, actors, others, parse, phrase);
  }

  private void add(
      String rule,
      Act act,
      Reading reading,
      List<String> actors,
      List<String> others,
      Parse parse,
      int phrase) {
    with.add(
        rule, act, reading, actors, others.stream().map(Target::plain).toList(), parse, phrase);
  }

  /** Whether the phrase speaks of normal relations, which need not have been before. */
  private static boolean normalises(Parse parse, int phrase) {
    VerbGroup verb = parse.verb(phrase);
    String word = verb == null ? parse.head(phrase).word() : verb.lemma();
    return word.startsWith("normali");
  }

  /** "cut them off", "broke with Havana": only where relations were spoken of. */
  private void takenUp(Parse parse, int i, VerbGroup verb, Doing doing) {
    int next = parse.skipRight(i + 1);
    boolean taiwan =
        parse.isWord(next, "with")
            && parse.is(next + 1, PhraseKind.NOUN)
            && parse.countries(next + 1).stream().anyMatch(c -> c.country().equals("TWN"));
    boolean spoken = with.discourse.lastRelations() != null;
    if (!spoken && !relationsInSentence(parse, parse.size()) && !taiwan) {
      return;
    }
    boolean breaks =
        verb.lemma().equals("break")
            && parse.isWord(next, "with")
            && parse.is(next + 1, PhraseKind.NOUN);
    boolean itsOwn =
        parse.is(next, PhraseKind.NOUN)
            && parse.head(next).is("own")
            && doing.act() == Act.SEVER_RELATIONS;
    boolean before = verb.perfect() || doing.act() != Act.ESTABLISH_RELATIONS;
    boolean pronoun = itsOwn || parse.isWord(next, "them") && before;
    if (!breaks && !pronoun) {
      return;
    }
    Reading reading = with.climber.read(parse, i, doing.act().mutual());
    if (reading.dropped) {
      return;
    }
    List<String> others = new ArrayList<>();
    if (breaks) {
      for (Lists.Item item : Lists.startingAt(parse, next + 1)) {
        others.addAll(parties.party(parse, item));
      }
    }
    if (breaks && others.isEmpty()) {
      return;
    }
    Parties.Found found = new Parties.Found(others, List.of(), false, next);
    emit(
        ruleOf(doing, breaks ? "with" : "pronoun"),
        doing.act(),
        reading,
        found,
        reading.actors,
        parse,
        i);
  }

  private boolean relationsInSentence(Parse parse, int before) {
    for (int i = 0; i < before; i++) {
      if (parse.is(i, PhraseKind.NOUN) && isRelations(parse, i)) {
        return true;
      }
    }
    return false;
  }

  /** "the establishment of diplomatic relations between Chad and Sudan". */
  private void nominal(Parse parse, int i) {
    Doing doing = vocabulary.noun(parse.head(i).word());
    if (doing == null) {
      return;
    }
    int of = parse.is(i + 1, PhraseKind.ADV) ? i + 2 : i + 1; // "the breaking off of"
    boolean joins =
        parse.isWord(of, "of")
            || parse.isWord(of, "to") && parse.head(i).is("end")
            || parse.isWord(of, "on") && parse.head(i).is("plug")
            || parse.isWord(of, "in")
                && parse.is(of + 1, PhraseKind.NOUN)
                && isRelations(parse, of + 1);
    if (!joins && doing.act() == Act.SEVER_RELATIONS) {
      rupture(parse, i, doing);
      return;
    }
    int object = parse.skipRight(of + 1);
    if (parse.is(object, PhraseKind.NOUN)
        && mayHoldRelations(parse, object)
        && parse.isWord(object + 1, "of")) {
      object += 2; // "an end to eight decades of ties"
    }
    if (!joins || !parse.is(object, PhraseKind.NOUN)) {
      return;
    }
    if (!isRelations(parse, object)
        || !diplomatic(parse, object, doing)
        || doing.act() == Act.ESTABLISH_RELATIONS
            && !diplomatic(parse, object, new Doing(doing.act(), true))) {
      return;
    }
    Parties.Found found = parties.around(parse, object);
    boolean unresolved = parse.isWord(object + 1, "with") || parse.isWord(object + 1, "between");
    Reading reading = with.nominals.read(parse, i, found.end(), doing.act().mutual());
    if (reading.dropped || unresolved && found.with().isEmpty()) {
      return;
    }
    if (found.with().isEmpty() && found.own().isEmpty()) {
      found = new Parties.Found(parties.pairNear(parse, i), List.of(), true, found.end());
    }
    List<String> owner = new ArrayList<>(with.owners.ownerOf(parse, parse.phrase(i)));
    List<String> doers = owner.isEmpty() ? reading.actors : owner;
    if (doers.isEmpty()) {
      reading.finite = -1;
    }
    emit(ruleOf(doing, "noun"), doing.act(), reading, found, doers, parse, i);
  }

  /** "the diplomatic break with Taipei", "announced a break with", "ruled out a break". */
  private void rupture(Parse parse, int i, Doing doing) {
    String head = parse.head(i).word();
    boolean rupture = head.equals("break") || head.equals("rupture") || head.equals("severance");
    VerbGroup verb = parse.verb(parse.skipLeft(i - 1));
    boolean partner =
        parse.isWord(i + 1, "with")
            && !parse.countries(Math.min(i + 2, parse.size() - 1)).isEmpty();
    boolean diplomatic = parse.contains(i, "diplomatic");
    boolean spoken = partner || with.discourse.lastRelations() != null;
    if (!rupture || !diplomatic && (verb == null || !spoken)) {
      return;
    }
    Parties.Found found = parties.around(parse, i);
    Reading reading = with.nominals.read(parse, i, found.end(), false);
    boolean declared = partner && verb != null && DECLARING.contains(verb.lemma());
    boolean open = reading.stance == Stance.REFUSED || reading.stance == Stance.CONSIDERED;
    if (open || declared || diplomatic && !found.with().isEmpty()) {
      emit("sever.rupture", doing.act(), reading, found, reading.actors, parse, i);
    }
  }
}
