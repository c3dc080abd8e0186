package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Finds the phrase of relations that a verb speaks of: as its object, or before it. */
final class RelationArguments {
  private final RelationVocabulary vocabulary;
  private final RelationPhrases phrases;

  RelationArguments(RelationVocabulary vocabulary, RelationPhrases phrases) {
    this.vocabulary = vocabulary;
    this.phrases = phrases;
  }

  /** The phrase of relations that is the verb's object; -1 if there is none. */
  int objectOf(Parse parse, int verb) {
    VerbGroup group = parse.verb(verb);
    boolean joined = group != null && vocabulary.joins(group, preposition(parse, verb + 1));
    int at = parse.skipRight(joined ? verb + 2 : verb + 1);
    int shifted = Adverbials.objectBehind(parse, at); // "broke off in a note its relations"
    at = shifted < 0 ? at : shifted;
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

  /** The preposition at a phrase; empty if none stands there. */
  static String preposition(Parse parse, int at) {
    return parse.is(at, PhraseKind.PREP) ? parse.first(at).word() : "";
  }

  /** The phrase of relations for which a relative pronoun before the verb stands; else -1. */
  int relativeOf(Parse parse, int verb) {
    int relative = relativeObject(parse, verb);
    int joined = joinedTo(parse, verb); // "which Peru broke off in 1981 and resumed a year later"
    return relative < 0 && joined >= 0 ? relativeObject(parse, joined) : relative;
  }

  /** The verb with which a conjunction joins the verb; -1 if there is none. */
  private static int joinedTo(Parse parse, int verb) {
    int at = parse.is(verb - 1, PhraseKind.CONJ) ? verb - 2 : -1;
    while (at > 0 && parse.verb(at) == null && !parse.is(at, PhraseKind.BREAK)) {
      at--;
    }
    return parse.verb(at) == null ? -1 : at;
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

  /** The phrase of relations before the verb that is its subject; -1 if there is none. */
  int subjectOf(Parse parse, int verb) {
    int subject = relationsBefore(parse, verb);
    return subject < 0 ? relationsOfBoth(parse, verb) : subject;
  }

  /** "relations were broken in 1967 and resumed": the subject of both; -1 if there is none. */
  private int relationsOfBoth(Parse parse, int verb) {
    int joined = joinedTo(parse, verb);
    VerbGroup other = parse.verb(joined);
    return other != null && other.passive() ? relationsBefore(parse, joined) : -1;
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
}
