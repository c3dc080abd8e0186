package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.jspecify.annotations.Nullable;

/** Finds who does what a finite verb says. */
final class Subjects {
  private final Actors actors;
  private final Discourse discourse;
  private final Members members;
  private final NounSubjects nouns;
  private final CountedSubjects counted;
  private final InterruptedSubjects interrupted;
  private final RelativeSubjects relatives;
  private final Map<Integer, Subject> found = new HashMap<>();
  private @Nullable Parse cached;

  Subjects(Actors actors, Discourse discourse, Members members) {
    this.actors = actors;
    this.discourse = discourse;
    this.members = members;
    this.nouns = new NounSubjects(this, actors, discourse, members);
    this.counted = new CountedSubjects(actors, members, nouns);
    this.interrupted = new InterruptedSubjects(this, nouns);
    this.relatives = new RelativeSubjects(this, actors, members);
  }

  /** The subject of the finite verb, as it is understood when the verb is first read. */
  Subject of(Parse parse, int verb) {
    if (parse != cached) {
      cached = parse;
      found.clear();
    }
    Subject known = found.get(verb);
    if (known == null) {
      found.put(verb, Subject.NONE); // a subject that is looked for through itself is none
      known = counted.listedBehind(parse, verb, find(parse, verb));
      found.put(verb, known);
    }
    return known;
  }

  private Subject find(Parse parse, int verb) {
    if (parse.is(verb - 1, PhraseKind.CLOSE)
        && parse.is(verb - 2, PhraseKind.NOUN)
        && parse.is(verb - 3, PhraseKind.OPEN)
        && parse.skipLeft(verb - 1) < 0) {
      return nouns.endingAt(parse, verb - 2);
    }
    int modal = Auxiliaries.strayModalOf(parse, verb);
    boolean inverted = Auxiliaries.isNegation(parse, modal - 1);
    int at = parse.skipLeft((modal < 0 || inverted ? verb : modal) - 1); // "Nor will Peru"
    if (at < 0) {
      VerbGroup opens = parse.verb(verb);
      boolean left = // "PERU: Broke off relations in May. Restored them in July"
          opens != null && opens.finite() && opens.past() && !discourse.label().isEmpty();
      return left ? new Subject(discourse.label(), -1, -1) : Subject.NONE;
    }
    boolean there = // "said that there were no plans to": who says so has none
        parse.is(at, PhraseKind.THAT) && parse.first(verb).is("there");
    int before = there ? parse.skipLeft(at - 1) : at;
    VerbGroup says = parse.verb(before);
    if (says != null && (there || at == verb - 1) && says.finite() && Saying.is(says.lemma())) {
      return of(parse, before); // a headline's "Peru says will recognise"
    }
    if (parse.is(at, PhraseKind.COMMA)) {
      Subject named = counted.behindMembers(parse, at, PhraseKind.COMMA);
      return named == null ? interrupted.of(parse, at) : named;
    }
    if (parse.is(at, PhraseKind.BREAK)) {
      boolean label = at == 1 && isName(parse, 0);
      Subject named =
          label ? nouns.endingAt(parse, 0) : counted.behindMembers(parse, at, PhraseKind.BREAK);
      return named == null ? Subject.NONE : named; // a fact box's "PERU: Recognises Kosovo"
    }
    boolean both = parse.isWord(at, "both") && parse.is(at - 1, PhraseKind.COMMA);
    return both ? interrupted.of(parse, at - 1) : direct(parse, at);
  }

  private static boolean isName(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && parse.head(phrase).country() != null;
  }

  /** The subject of a verb behind the phrase that ends it or takes it up. */
  Subject direct(Parse parse, int at) {
    int adverbial = parse.is(at, PhraseKind.NOUN) ? Lists.complexStart(parse, at) - 1 : -1;
    if (parse.is(adverbial, PhraseKind.PREP) && parse.countries(at).isEmpty()) {
      boolean span = isSpan(parse.head(at).word());
      boolean joins = parse.is(adverbial - 1, PhraseKind.CONJ);
      if (joins && (span || parse.contains(at, "same"))) {
        return coordinated(parse, adverbial - 1); // "and in the same breath cut off"
      }
      if (span && parse.is(adverbial - 1, PhraseKind.REL)) {
        return direct(parse, adverbial - 1); // "which for thirty years refused"
      }
    }
    if (parse.is(at, PhraseKind.NOUN)) {
      int reduced = behindReduced(parse, at);
      int name = Adverbials.nameBeforeOccasion(parse, at); // "Peru after long talks recognised"
      boolean occasion = reduced < 0 && name >= 0;
      return nouns.endingAt(parse, occasion ? name : reduced < 0 ? at : reduced);
    }
    if (parse.is(at, PhraseKind.REL) || parse.is(at, PhraseKind.THAT)) {
      boolean both = parse.isWord(at - 1, "of") && parse.is(at - 2, PhraseKind.NOUN);
      int listed = both && parse.is(at - 3, PhraseKind.COMMA) ? parse.skipLeft(at - 4) : -1;
      boolean neither = both && (parse.isWord(at - 2, "neither") || parse.isWord(at - 2, "both"));
      if (neither && parse.is(listed, PhraseKind.NOUN)) {
        return new Subject(lastOfEach(parse, listed), at - 2, listed);
      }
      int antecedent = both ? at - 3 : at - 1; // "Peru and Chile, both of which"
      antecedent = parse.is(antecedent, PhraseKind.COMMA) ? antecedent - 1 : antecedent;
      antecedent = parse.skipLeft(antecedent);
      if (parse.is(antecedent, PhraseKind.COMMA) && parse.is(antecedent + 1, PhraseKind.ADV)) {
        antecedent = parse.skipLeft(antecedent - 1); // "It was Peru, too, that"
      }
      return parse.is(antecedent, PhraseKind.NOUN)
          ? relatives.of(parse, at, antecedent)
          : Subject.NONE;
    }
    if (parse.is(at, PhraseKind.CONJ) || parse.is(at, PhraseKind.COMMA)) {
      return coordinated(parse, at);
    }
    return Subject.NONE;
  }

  /** The noun of "and for twenty years has refused". */
  static boolean isSpan(String word) {
    return switch (word) {
      case "days", "weeks", "months", "years", "decades", "generations" -> true;
      default -> false;
    };
  }

  /**
   * "The government recognised by Peru cut": the noun before the participle; -1 if there is none.
   */
  static int behindReduced(Parse parse, int agent) {
    int by = Lists.complexStart(parse, agent) - 1;
    VerbGroup verb = parse.verb(by - 1);
    boolean reduced =
        parse.isWord(by, "by")
            && verb != null
            && verb.past()
            && !verb.passive()
            && !verb.perfect()
            && parse.is(by - 2, PhraseKind.NOUN);
    return reduced ? by - 2 : -1;
  }

  /** The subject shared with the finite verb before a conjunction. */
  Subject coordinated(Parse parse, int conjunction) {
    for (int i = conjunction - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null
          && verb.finite()
          && (!isRelative(parse, i) || !commaBetween(parse, i, conjunction))
          && !isAside(parse, i, conjunction)
          && !isRemark(parse, i)) {
        Subject shared = of(parse, i);
        if (shared.codes().size() < 2 || !isToldOf(parse, i, conjunction)) {
          return shared;
        }
      }
      if (parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    return Subject.NONE;
  }

  /** "announces that Peru and Chile have agreed, and signs": several do not "signs". */
  private static boolean isToldOf(Parse parse, int verb, int conjunction) {
    VerbGroup next = parse.verb(conjunction + 1);
    VerbForm form = next == null ? null : parse.node(next.main()).verb();
    boolean single = next != null && next.simplePresent() && VerbForm.isThird(form);
    int subject = parse.skipLeft(verb - 1);
    int start =
        parse.is(subject, PhraseKind.NOUN) ? Lists.endingAt(parse, subject).get(0).from() : 0;
    return single && parse.is(start - 1, PhraseKind.THAT);
  }

  /** "broke off relations after it had been insulted, and restored them": who broke them off. */
  private static boolean isAside(Parse parse, int verb, int conjunction) {
    int subject = parse.skipLeft(verb - 1);
    int link = parse.is(subject, PhraseKind.NOUN) ? Lists.complexStart(parse, subject) - 1 : -1;
    boolean occasion =
        parse.is(link, PhraseKind.LINK)
            && (parse.isWord(link, "after")
                || parse.isWord(link, "because")
                || parse.isWord(link, "when")
                || parse.isWord(link, "since"));
    return occasion && link > 0 && parse.is(conjunction - 1, PhraseKind.COMMA);
  }

  /** ", a spokesman said," between two verbs of one subject. */
  private static boolean isRemark(Parse parse, int verb) {
    int open = verb - 2;
    return parse.is(open, PhraseKind.COMMA)
        && parse.is(verb + 1, PhraseKind.COMMA)
        && ClauseEnds.isRemark(parse, open + 1, verb + 1);
  }

  private static boolean commaBetween(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelative(Parse parse, int verb) {
    int before = parse.skipLeft(verb - 1);
    int link = parse.is(before, PhraseKind.NOUN) ? Lists.complexStart(parse, before) - 1 : before;
    return parse.is(link, PhraseKind.REL); // "in which not one vote was cast"
  }

  /** The state of the person whom a noun phrase names; none if it names none. */
  List<String> person(Parse parse, int phrase) {
    return actors.person(parse, parse.phrase(phrase));
  }

  /** The states that the last subject stood for. */
  List<String> last() {
    return discourse.subject();
  }

  /** The subject whose last phrase is a noun phrase. */
  Subject nounSubject(Parse parse, int last) {
    return nouns.endingAt(parse, last);
  }

  /** Whether the verb's subject is somebody by his name, also one unknown, or by an office. */
  boolean isPerson(Parse parse, int verb) {
    Subject subject = of(parse, verb);
    int from = subject.from();
    return parse.is(from, PhraseKind.NOUN)
        && parse.head(from).country() == null
        && !parse.head(from).is(Tag.PRON)
        && (actors.isPerson(parse, from)
            || subject.codes().isEmpty()
                && parse.head(from).capital()
                && !parse.first(verb).capital());
  }

  /** Whether a noun phrase names a parliament. */
  boolean isChamber(Parse parse, int phrase) {
    return actors.isChamber(parse, phrase);
  }

  /** Whether a noun phrase speaks of states by their number only. */
  boolean isGroup(Parse parse, int phrase) {
    return members.isGroup(parse, phrase);
  }

  /** The states of the list that begins at a phrase. */
  List<String> nounList(Parse parse, int first) {
    return actors.ofEach(parse, Lists.startingAt(parse, first));
  }

  /** The states of "relations with Peru and Chile" that "both of which" takes up. */
  private List<String> lastOfEach(Parse parse, int last) {
    Set<String> codes = new LinkedHashSet<>();
    for (Lists.Item item : Lists.endingAt(parse, last)) {
      codes.addAll(actors.of(parse, item.to(), item.to()));
    }
    return new ArrayList<>(codes);
  }
}
