package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.recognition.Members.Exemption;
import org.chancery.annotate.recognition.Members.Named;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.jspecify.annotations.Nullable;

/** Finds who does what a finite verb says. */
final class Subjects {
  /**
   * A subject: its states, its phrases (-1 if it is only understood).
   *
   * @param exemption whether the states are those that the subject leaves out
   */
  record Subject(List<String> codes, int from, int to, Exemption exemption) {
    static final Subject NONE = new Subject(List.of(), -1, -1);

    Subject {
      codes = List.copyOf(codes);
    }

    Subject(List<String> codes, int from, int to) {
      this(codes, from, to, Exemption.NONE);
    }
  }

  private final Actors actors;
  private final Discourse discourse;
  private final Members members;
  private final RelativeSubjects relatives;
  private final Map<Integer, Subject> found = new HashMap<>();
  private @Nullable Parse cached;

  Subjects(Actors actors, Discourse discourse, Members members) {
    this.actors = actors;
    this.discourse = discourse;
    this.members = members;
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
      known = listedBehind(parse, verb, find(parse, verb));
      found.put(verb, known);
    }
    return known;
  }

  /** "Four countries recognise it: Russia, ...": the states of a counted subject come last. */
  private Subject listedBehind(Parse parse, int verb, Subject subject) {
    if (subject.from() < 0 || !members.isGroup(parse, subject.to())) {
      return subject;
    }
    boolean described = // "Six African countries recognise it, among them Chad"
        parse.countries(subject.from()).isEmpty()
            && Numbers.value(parse.first(subject.from()).word()) > 1
            && subject.from() == subject.to();
    if (!subject.codes().isEmpty() && !described) {
      return subject;
    }
    for (int i = verb + 1; i < parse.size(); i++) {
      boolean mark = parse.is(i, PhraseKind.BREAK) || parse.is(i, PhraseKind.COMMA);
      if (mark && !members.isGroup(parse, i - 1)) {
        Named named = members.following(parse, subject.from(), i - 1);
        if (!named.codes().isEmpty()) {
          return new Subject(named.codes(), subject.from(), subject.to(), named.exemption());
        }
      }
      if (parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    boolean opened =
        parse.isWord(0, "with")
            && parse.is(1, PhraseKind.NOUN)
            && parse.is(subject.from() - 1, PhraseKind.COMMA)
            && Lists.complexStartingAt(parse, 1) == subject.from() - 2;
    return opened // "With Peru, 101 states have recognised it"
        ? new Subject(actors.of(parse, 1, subject.from() - 2), subject.from(), subject.to())
        : subject;
  }

  private Subject find(Parse parse, int verb) {
    if (parse.is(verb - 1, PhraseKind.CLOSE)
        && parse.is(verb - 2, PhraseKind.NOUN)
        && parse.is(verb - 3, PhraseKind.OPEN)
        && parse.skipLeft(verb - 1) < 0) {
      return nounSubject(parse, verb - 2);
    }
    int modal = Auxiliaries.strayModalOf(parse, verb);
    boolean inverted = parse.isWord(modal - 1, "nor") || parse.isWord(modal - 1, "never");
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
      Subject named = behindMembers(parse, at, PhraseKind.COMMA);
      return named == null ? behindInsertion(parse, at) : named;
    }
    if (parse.is(at, PhraseKind.BREAK)) {
      boolean label = at == 1 && isName(parse, 0);
      Subject named = label ? nounSubject(parse, 0) : behindMembers(parse, at, PhraseKind.BREAK);
      return named == null ? Subject.NONE : named; // a fact box's "PERU: Recognises Kosovo"
    }
    boolean both = parse.isWord(at, "both") && parse.is(at - 1, PhraseKind.COMMA);
    return both ? behindInsertion(parse, at - 1) : direct(parse, at);
  }

  /**
   * "More than 140 countries, including Sweden and Poland, have": what the insertion names of the
   * group, or the noun before a remark between dashes; null if there is none.
   */
  private @Nullable Subject behindMembers(Parse parse, int close, PhraseKind mark) {
    for (int open = close - 1; open > 0; open--) {
      VerbGroup verb = parse.verb(open);
      if (verb != null && verb.finite() && mark == PhraseKind.COMMA) {
        return null;
      }
      int last = parse.skipLeft(open - 1);
      if (!parse.is(open, mark) || !parse.is(last, PhraseKind.NOUN)) {
        continue;
      }
      int start = Lists.complexStart(parse, last);
      Named named = members.inserted(parse, last, open, close);
      if (!named.codes().isEmpty()
          && (members.isGroup(parse, last) || named.exemption() != Exemption.NONE)) {
        Subject own = nounSubject(parse, last);
        if (own.codes().isEmpty() || named.exemption() != Exemption.NONE) {
          return new Subject(named.codes(), start, last, named.exemption());
        }
        Set<String> both = new LinkedHashSet<>(own.codes());
        both.addAll(named.codes()); // "Peru and a handful of others, among them Chile,"
        return new Subject(new ArrayList<>(both), own.from(), own.to());
      }
      if (mark == PhraseKind.BREAK) {
        return nounSubject(parse, last);
      }
    }
    return null;
  }

  private static boolean isName(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && parse.head(phrase).country() != null;
  }

  private Subject direct(Parse parse, int at) {
    int adverbial = parse.is(at, PhraseKind.NOUN) ? Lists.complexStart(parse, at) - 1 : -1;
    if (parse.is(adverbial, PhraseKind.PREP)
        && parse.is(adverbial - 1, PhraseKind.CONJ)
        && (parse.contains(at, "same") || isSpan(parse.head(at).word()))
        && parse.countries(at).isEmpty()) {
      return coordinated(parse, adverbial - 1); // "and in the same breath cut off"
    }
    if (parse.is(at, PhraseKind.NOUN)) {
      int reduced = behindReduced(parse, at);
      return nounSubject(parse, reduced < 0 ? at : reduced);
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
  private static boolean isSpan(String word) {
    return switch (word) {
      case "days", "weeks", "months", "years", "decades", "generations" -> true;
      default -> false;
    };
  }

  /**
   * "The government recognised by Peru cut": the noun before the participle; -1 if there is none.
   */
  private static int behindReduced(Parse parse, int agent) {
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
  private Subject coordinated(Parse parse, int conjunction) {
    for (int i = conjunction - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null
          && verb.finite()
          && (!isRelative(parse, i) || !commaBetween(parse, i, conjunction))
          && !isRemark(parse, i)) {
        return of(parse, i);
      }
      if (parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    return Subject.NONE;
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

  /** A comma before the verb closes an insertion, or a list, or an opening adverbial. */
  private Subject behindInsertion(Parse parse, int comma) {
    for (int open = comma - 1; open >= 0; open--) {
      if (!parse.is(open, PhraseKind.COMMA)) {
        continue;
      }
      int inside = parse.skipRight(open + 1);
      boolean relative =
          parse.is(inside, PhraseKind.REL)
              || parse.isWord(inside, "themselves") // "Mali and Niger, themselves run by soldiers,"
              || parse.isWord(inside, "itself")
              || parse.is(inside, PhraseKind.NOUN) && parse.first(inside).is("whose");
      boolean remark = ClauseEnds.isRemark(parse, open + 1, comma);
      if (relative || remark || !ClauseEnds.holdsFinite(parse, open + 1, comma)) {
        int before = parse.skipLeft(open - 1);
        before = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : before;
        if (parse.is(before, PhraseKind.REL)) {
          return direct(parse, before); // "Peru, which on Friday, an hour later, recognised"
        }
        boolean through = // "Greece, through its premier, Mr. Papandreou, denounced"
            parse.isWord(before - 1, "through") && parse.is(before - 2, PhraseKind.COMMA);
        if (through) {
          continue;
        }
        if (parse.is(before, PhraseKind.NOUN)) {
          Subject subject = nounSubject(parse, before);
          if (!subject.codes().isEmpty() || remark || parse.verb(inside) != null) {
            return subject; // "The Union, meeting in Peru, refused"
          }
        }
        if (parse.is(before, PhraseKind.NOUN) || relative) {
          break;
        }
      }
    }
    int last = parse.skipLeft(comma - 1);
    int before = headlineVerb(parse, last, comma);
    if (before >= 0) {
      return of(parse, before);
    }
    if (parse.is(last, PhraseKind.NOUN)) {
      Subject subject = nounSubject(parse, last);
      if (!subject.codes().isEmpty()) {
        return subject;
      }
    }
    return coordinated(parse, comma);
  }

  /** The first verb of a headline's "Peru drops Fiji, opens relations"; -1 in other sentences. */
  private static int headlineVerb(Parse parse, int object, int comma) {
    VerbGroup next = parse.verb(comma + 1);
    int verb = parse.is(object, PhraseKind.NOUN) ? Lists.complexStart(parse, object) - 1 : -1;
    verb = parse.is(verb, PhraseKind.PREP) ? verb - 1 : verb;
    VerbGroup first = parse.verb(verb);
    boolean present =
        first != null
            && first.simplePresent()
            && next != null
            && next.simplePresent()
            && !Saying.is(next.lemma());
    return present && parse.is(verb - 1, PhraseKind.NOUN) ? verb : -1;
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
    List<Lists.Item> items = Lists.endingAt(parse, last);
    int first = items.get(0).from();
    boolean objectBefore = items.size() > 1 && parse.verb(first - 1) != null && first - 1 >= 0;
    boolean prepositionBefore =
        items.size() > 1
            && parse.is(first - 1, PhraseKind.PREP)
            && (!parse.isWord(first - 1, "with")
                || parse.verb(first - 2) != null
                || parse.is(first - 2, PhraseKind.NOUN));
    if (objectBefore || prepositionBefore) {
      int own = items.size() - 1;
      while (own > 1 && !opensClause(parse, items.get(own).from())) {
        own--;
      }
      boolean opened = opensClause(parse, items.get(own).from());
      int start = opened ? own : isListBehindOpening(parse, items) ? 1 : items.size() - 1;
      items = items.subList(start, items.size());
    }
    Named left = members.exceptEndingAt(parse, items);
    if (left.exemption() == Exemption.NONE) {
      left = members.exceptedAhead(parse, items.get(0).from());
    }
    if (left.exemption() != Exemption.NONE) {
      return new Subject(left.codes(), groupStart(parse, first), last, left.exemption());
    }
    Set<String> codes = new LinkedHashSet<>();
    for (Lists.Item item : items) {
      if (isSpeaker(parse, item.from())) {
        codes.addAll(speaker(parse, item));
      } else if (isConditioned(parse, item.from())) {
        codes.addAll(discourse.latest(1));
      } else {
        codes.addAll(actors.of(parse, item.from(), item.to()));
      }
    }
    if (codes.isEmpty() && parse.is(last + 1, PhraseKind.OPEN) && members.isGroup(parse, last)) {
      codes.addAll(members.following(parse, first, last).codes());
    }
    Named opening =
        codes.isEmpty() ? members.exceptOpening(parse, items.get(0).from()) : Named.NOBODY;
    return opening.exemption() == Exemption.NONE
        ? new Subject(new ArrayList<>(codes), items.get(0).from(), last)
        : new Subject(opening.codes(), items.get(0).from(), last, opening.exemption());
  }

  /** "Of the members of the Union, Spain, Malta and Peru": the list behind the comma. */
  private static boolean isListBehindOpening(Parse parse, List<Lists.Item> items) {
    boolean opening =
        parse.is(0, PhraseKind.PREP)
            || parse.is(0, PhraseKind.LINK)
            || parse.is(0, PhraseKind.ADV)
            || parse.is(0, PhraseKind.DATE);
    return opening
        && items.size() > 2
        && parse.is(items.get(1).from() - 1, PhraseKind.COMMA)
        && parse.is(items.get(items.size() - 1).from() - 1, PhraseKind.CONJ);
  }

  /** ", and Peru": a conjunction behind a comma. */
  private static boolean opensClause(Parse parse, int phrase) {
    return parse.is(phrase - 1, PhraseKind.CONJ) && parse.is(phrase - 2, PhraseKind.COMMA);
  }

  /** Whether the verb's subject is somebody by his name, also one unknown, or by an office. */
  boolean isPerson(Parse parse, int verb) {
    Subject subject = of(parse, verb);
    int from = subject.from();
    return parse.is(from, PhraseKind.NOUN)
        && parse.head(from).country() == null
        && !parse.head(from).is(Tag.PRON)
        && (actors.isOfficer(parse, from)
            || !actors.person(parse, parse.phrase(from)).isEmpty()
            || actors.isFullName(parse, parse.phrase(from))
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
    Set<String> codes = new LinkedHashSet<>();
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      codes.addAll(actors.of(parse, item.from(), item.to()));
    }
    return new ArrayList<>(codes);
  }

  /** The states of "relations with Peru and Chile" that "both of which" takes up. */
  private List<String> lastOfEach(Parse parse, int last) {
    Set<String> codes = new LinkedHashSet<>();
    for (Lists.Item item : Lists.endingAt(parse, last)) {
      codes.addAll(actors.of(parse, item.to(), item.to()));
    }
    return new ArrayList<>(codes);
  }

  /** The group before "but": "all members of the EU but Spain". */
  private static int groupStart(Parse parse, int first) {
    return parse.isWord(first - 1, "but") ? Lists.complexStart(parse, first - 2) : first;
  }

  /** "aid to Fiji if it ..., sanctions on Fiji if the country ...": the country named last. */
  private static boolean isConditioned(Parse parse, int phrase) {
    boolean takesUp =
        parse.isWord(phrase, "it")
            || parse.isWord(phrase, "they")
            || parse.contains(phrase, "the") && parse.head(phrase).is("country");
    int before = parse.skipLeft(phrase - 1);
    return takesUp && (parse.isWord(before, "if") || parse.isWord(before, "unless")) && before > 0;
  }

  private static boolean isSpeaker(Parse parse, int phrase) {
    boolean own = parse.first(phrase).is("my") || parse.first(phrase).is("our");
    Node head = parse.head(phrase);
    return parse.isWord(phrase, "we")
        || parse.isWord(phrase, "i")
        || own && (head.is("government") || head.is("country") || head.is("nation"));
  }

  /** Who "we" are: the subject of the nearest verb of saying outside, else the last speaker. */
  private List<String> speaker(Parse parse, Lists.Item item) {
    for (int step = 1; step < parse.size(); step++) {
      for (int at : new int[] {item.from() - step, item.from() + step}) {
        VerbGroup verb = parse.verb(at);
        if (verb != null && verb.finite() && Saying.is(verb.lemma())) {
          int last = parse.skipLeft(at - 1);
          boolean inverted = at > item.from() && !parse.is(last, PhraseKind.NOUN);
          List<String> codes =
              inverted && parse.is(at + 1, PhraseKind.NOUN)
                  ? nounSubject(parse, at + 1).codes()
                  : last >= 0 && !isSpeaker(parse, last) ? of(parse, at).codes() : List.of();
          if (!codes.isEmpty()) {
            return codes;
          }
        }
      }
    }
    boolean label = parse.is(1, PhraseKind.BREAK) && parse.first(1).is(":");
    return label && item.from() > 1 // "Peru: we recognise it"
        ? nounSubject(parse, 0).codes()
        : actors.of(parse, item.from(), item.to());
  }
}
