package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Relations broken off, restored and established, told by a verb or by a noun. */
final class RelationRules {
  private static final Set<String> DESERTING =
      Set.of("drop", "ditch", "dump", "abandon", "desert", "jilt", "leave");

  /** What is no act yet where relations are the object. */
  private static final Set<String> TALKING =
      Set.of(
          "discuss",
          "negotiate",
          "seek",
          "explore",
          "propose",
          "request",
          "consider",
          "weigh",
          "contemplate",
          "mull");

  /** Sentences within which "they" are still the two of an act. */
  private static final int NEAR = 8;

  private final Analysis with;
  private final RelationVocabulary vocabulary;
  private final Parties parties;
  private final RelationPhrases phrases;
  private final RelationActs acts;
  private final RelationNounRules nouns;
  private final ResumedRelations resumed;
  private final StandingRelations standing;
  private final AnniversaryRules anniversaries;
  private final RelationIdioms idioms;
  private final PassiveRelations passives;

  RelationRules(Analysis with, RelationVocabulary vocabulary, Descriptions descriptions) {
    this.with = with;
    this.vocabulary = vocabulary;
    this.parties = new Parties(with.actors, with.discourse, with.words, descriptions);
    this.phrases = new RelationPhrases(with, vocabulary);
    this.acts = new RelationActs(with, vocabulary, new Partners(with, parties));
    this.nouns = new RelationNounRules(with, vocabulary, parties, phrases, acts);
    this.resumed = new ResumedRelations(with, parties, phrases, acts);
    this.passives = new PassiveRelations(with, parties, acts);
    this.idioms = new RelationIdioms(with, parties, acts);
    this.anniversaries = new AnniversaryRules(with, vocabulary, parties);
    this.standing = new StandingRelations(with, vocabulary, parties);
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    if (verb != null) {
      Doing doing = vocabulary.verb(verb, preposition(parse, i + 1));
      if (doing != null) {
        boolean again = doing.act() == Act.ESTABLISH_RELATIONS && isAgain(parse, i, verb);
        verb(parse, i, verb, again ? new Doing(Act.RESTORE_RELATIONS, doing.formal()) : doing);
      } else {
        standing.apply(parse, i, verb);
      }
      deserted(parse, i, verb);
      onIce(parse, i, verb);
      putEnd(parse, i, verb);
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

  /** "dropped Taiwan", "ditched Taipei for Beijing": said of no other state's relations. */
  private void deserted(Parse parse, int i, VerbGroup verb) {
    int object = parse.skipRight(i + 1);
    boolean taiwan =
        DESERTING.contains(verb.lemma())
            && parse.is(object, PhraseKind.NOUN)
            && (parse.phrase(object).to() - parse.phrase(object).from() == 1
                    && parse.countries(object).stream().anyMatch(c -> c.country().equals("TWN"))
                || isTheIsland(parse, object));
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
      acts.add(
          "sever.desert", Act.SEVER_RELATIONS, reading, reading.actors, List.of("TWN"), parse, i);
    }
  }

  /** "dropped the island", where others broke with Taiwan. */
  private boolean isTheIsland(Parse parse, int phrase) {
    Frame told = with.discourse.lastRelations();
    return parse.phrase(phrase).to() - parse.phrase(phrase).from() == 2
        && parse.first(phrase).is("the")
        && parse.head(phrase).is("island")
        && told != null
        && (told.act() != Act.SEVER_RELATIONS
            || told.targets().stream().anyMatch(t -> t.country().equals("TWN")))
        && with.discourse.latest(NEAR).contains("TWN");
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

  /** "put an end to relations with Fiji". */
  private void putEnd(Parse parse, int i, VerbGroup verb) {
    int end = parse.skipRight(i + 1);
    boolean ends =
        verb.lemma().equals("put")
            && parse.is(end, PhraseKind.NOUN)
            && parse.head(end).is("end")
            && parse.isWord(end + 1, "to")
            && parse.is(end + 2, PhraseKind.NOUN)
            && phrases.isRelations(parse, end + 2);
    if (ends) {
      active(parse, i, new Doing(Act.SEVER_RELATIONS, false), end + 2);
    }
  }

  private void verb(Parse parse, int i, VerbGroup verb, Doing doing) {
    int object = objectOf(parse, i);
    if (object >= 0) {
      active(parse, i, doing, object);
      return;
    }
    int relative = relativeObject(parse, i);
    if (relative < 0 && parse.is(i - 1, PhraseKind.CONJ)) {
      int joined = i - 2; // "which Peru broke off in 1981 and resumed a year later"
      while (joined > 0 && parse.verb(joined) == null && !parse.is(joined, PhraseKind.BREAK)) {
        joined--;
      }
      relative = parse.verb(joined) == null ? -1 : relativeObject(parse, joined);
    }
    if (relative >= 0 && !verb.passive()) {
      active(parse, i, doing, relative);
      return;
    }
    boolean past = verb.passive() || verb.past() && parse.is(i - 1, PhraseKind.NOUN);
    if (past && resumed.theyPassive(parse, i, verb, doing)) {
      return;
    }
    boolean them = parse.isWord(parse.skipRight(i + 1), "them");
    int subject = them ? -1 : relationsBefore(parse, i);
    subject = subject < 0 && !them ? relationsOfBoth(parse, i) : subject;
    boolean passive = isPassive(verb) || isByAgent(parse, i, verb);
    if (subject >= 0 && phrases.diplomatic(parse, subject, doing) && passive) {
      passives.read(parse, i, verb, doing, subject);
    } else {
      resumed.takenUp(parse, i, verb, doing);
    }
  }

  /** "relations were broken in 1967 and resumed": the subject of both; -1 if there is none. */
  private int relationsOfBoth(Parse parse, int verb) {
    int before = parse.is(verb - 1, PhraseKind.CONJ) ? verb - 2 : -1;
    while (before > 0 && parse.verb(before) == null && !parse.is(before, PhraseKind.BREAK)) {
      before--;
    }
    VerbGroup other = parse.verb(before);
    return other != null && other.passive() ? relationsBefore(parse, before) : -1;
  }

  private static boolean isPassive(VerbGroup verb) {
    return verb.passive() || verb.form() == VerbGroup.Form.PARTICIPLE || verb.past();
  }

  /** "relations, cut by Lisbon": a form that is a participle before its agent. */
  private static boolean isByAgent(Parse parse, int i, VerbGroup verb) {
    VerbForm form = parse.node(verb.main()).verb();
    return form != null && form.invariant() && parse.isWord(parse.skipRight(i + 1), "by");
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
      if (phrases.isRelations(parse, at)) {
        return at;
      }
      int next = parse.skipRight(at + 1);
      if (parse.isWord(next, "of")
          && parse.is(next + 1, PhraseKind.NOUN)
          && RelationPhrases.mayHoldRelations(parse, at)) {
        at = next + 1;
      } else if (parse.is(next, PhraseKind.CONJ) || parse.is(next, PhraseKind.COMMA)) {
        at = parse.skipRight(next + 1);
      } else {
        return -1;
      }
    }
    return -1;
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
    for (int i = first; i <= noun; i += 2) { // "the resumption of relations with Peru, which"
      if (phrases.isRelations(parse, i)) {
        return i;
      }
    }
    return -1;
  }

  private int relationsBefore(Parse parse, int verb) {
    int at = parse.skipLeft(verb - 1);
    VerbGroup copula = parse.verb(at);
    VerbGroup own = parse.verb(verb);
    if (copula != null
        && own != null
        && copula.lemma().equals("be")
        && own.form() == VerbGroup.Form.INFINITIVE) {
      at = parse.skipLeft(at - 1); // "relations are to be established"
    }
    if (parse.is(at, PhraseKind.REL) || parse.is(at, PhraseKind.THAT)) {
      int held = parse.is(at - 1, PhraseKind.COMMA) ? held(parse, at - 2) : -1;
      if (held >= 0) {
        return held;
      }
      at = parse.skipLeft(at - 1);
    }
    int next = parse.skipRight(verb + 1);
    if (parse.is(at, PhraseKind.COMMA) && !parse.is(next, PhraseKind.NOUN)) {
      int open = insertion(parse, at);
      at = parse.skipLeft((open < 0 ? at : open) - 1); // "The ties, established in May,"
    }
    int headed =
        parse.is(parse.skipLeft(verb - 1), PhraseKind.COMMA) ? behindRelative(parse, verb) : -1;
    if (headed >= 0) {
      return headed;
    }
    if (!parse.is(at, PhraseKind.NOUN)) {
      return -1;
    }
    List<Lists.Item> items = Lists.endingAt(parse, at);
    int first = items.get(0).from();
    int last = items.get(items.size() - 1).from();
    VerbGroup governor = parse.verb(first - 1);
    boolean object = items.size() > 1 && !phrases.isRelations(parse, last);
    if (governor != null && (!governor.finite() || object)) {
      return -1; // "talks on establishing ties resumed", "cut ties with Mali, and Chad severed"
    }
    return phrases.isRelations(parse, first) ? first : phrases.isRelations(parse, last) ? last : -1;
  }

  /** The relations of "a resumption of relations with Libya, which were severed"; -1. */
  private int held(Parse parse, int last) {
    int first = parse.is(last, PhraseKind.NOUN) ? Lists.complexStart(parse, last) : last;
    for (int i = last - 2; i > first; i -= 2) {
      if (phrases.isRelations(parse, i) && parse.isWord(i + 1, "with")) {
        return i;
      }
    }
    return -1;
  }

  /**
   * "The relations that Peru had cut in 1978, the year of the war, were restored": the noun at the
   * clause's head before a relative clause; -1 if there is none.
   */
  private int behindRelative(Parse parse, int verb) {
    int noun = -1;
    int finite = 0;
    for (int i = 0; i < verb; i++) {
      if (parse.is(i, PhraseKind.BREAK)) {
        noun = -1;
        finite = 0;
      }
      boolean relative = parse.is(i, PhraseKind.THAT) || parse.is(i, PhraseKind.REL);
      boolean heads = relative && parse.is(i - 1, PhraseKind.NOUN) && noun < 0 && finite == 0;
      noun = heads && phrases.isRelations(parse, i - 1) ? i - 1 : noun;
      VerbGroup other = parse.verb(i);
      finite += other != null && other.finite() ? 1 : 0;
    }
    return finite == 1 ? noun : -1;
  }

  /**
   * The comma that opens ", cut in 1978," or ", which Peru had cut in 1978," before a comma; -1 if
   * neither a participle nor a relative clause stands between.
   */
  private static int insertion(Parse parse, int close) {
    for (int i = close - 1; i > 0 && !parse.is(i, PhraseKind.BREAK); i--) {
      if (parse.is(i, PhraseKind.COMMA)) {
        VerbGroup verb = parse.verb(i + 1);
        boolean relative = parse.is(i + 1, PhraseKind.REL);
        return relative || verb != null && isParticiple(parse, verb) ? i : -1;
      }
    }
    return -1;
  }

  private static boolean isParticiple(Parse parse, VerbGroup verb) {
    VerbForm form = parse.node(verb.main()).verb();
    boolean past = verb.past() || VerbForm.isParticiple(form) || form != null && form.invariant();
    return past && !verb.passive() && !verb.perfect() && verb.modal().isEmpty();
  }

  private void active(Parse parse, int i, Doing doing, int object) {
    if (!phrases.diplomatic(parse, object, doing)) {
      return;
    }
    boolean mutual = doing.act().mutual();
    Reading reading = with.climber.read(parse, i, mutual);
    if (reading.dropped || reading.ended) {
      return;
    }
    if (eachOther(parse, object) && reading.actors.size() == 2 && !mutual) {
      List<String> both = reading.actors;
      acts.add(RelationActs.ruleOf(doing, "verb"), doing.act(), reading, both, both, parse, i);
      return;
    }
    VerbGroup own = parse.verb(i);
    if (own != null && own.lemma().equals("agree") && reading.stance == Stance.DONE) {
      reading.stance = Stance.ANNOUNCED; // "agreed to full diplomatic relations"
    }
    if (own != null && own.lemma().equals("rule") && reading.stance == Stance.DONE) {
      reading.stance = Stance.REFUSED; // "ruled out relations with Fiji"
    }
    if (own != null && TALKING.contains(own.lemma())) {
      if (Objects.isDefinite(parse, object)) {
        return; // "discussed their diplomatic relations"
      }
      boolean seeks = own.lemma().equals("seek") && reading.stance == Stance.ANNOUNCED;
      reading.stance = seeks ? reading.stance : Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    Parties.Found found = parties.around(parse, object, reading.actors);
    boolean alone = found.with().isEmpty() && found.own().isEmpty() && reading.actors.size() < 2;
    if (mutual && alone && areThey(parse, reading)) {
      found = new Parties.Found(with.discourse.pair(), List.of(), true, object);
    }
    boolean unresolved =
        (parse.isWord(object + 1, "with") || parse.isWord(object + 1, "between"))
            && !eachOther(parse, object);
    Frame told = with.discourse.lastRelations();
    if (unresolved && told != null && isAnybody(parse, object + 2, reading, told)) {
      List<String> left = told.targets().stream().map(Target::country).toList();
      found = new Parties.Found(left, List.of(), false, object + 2);
    }
    if (found.with().isEmpty() && unresolved && found.own().size() < 2) {
      return;
    }
    if (found.with().isEmpty() && reading.actors.size() > 2 && reading.finite >= 0) {
      found = new Parties.Found(neighbour(parse, reading), found.own(), false, found.end());
    }
    acts.emit(
        RelationActs.ruleOf(doing, "verb"), doing.act(), reading, found, reading.actors, parse, i);
  }

  /** "will not break relations with anybody", behind the breaks of others: with those neither. */
  private static boolean isAnybody(Parse parse, int partner, Reading reading, Frame told) {
    return reading.stance == Stance.REFUSED
        && told.act() == Act.SEVER_RELATIONS
        && (parse.isWord(partner, "anybody")
            || parse.isWord(partner, "anyone")
            || parse.isWord(partner, "nobody"));
  }

  /** "Chad broke with Mali. They had established relations in 1973": the two of that act. */
  private boolean areThey(Parse parse, Reading reading) {
    Frame last = with.discourse.lastRelations();
    return reading.finite >= 0
        && parse.isWord(reading.from, "they")
        && last != null
        && parse.sentence().index() - last.parse().sentence().index() <= NEAR
        && with.discourse.pair().size() == 2
        && with.discourse.pair().containsAll(reading.actors);
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
}
