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
  /** A subject: its states, its phrases (-1 if it is only understood). */
  record Subject(List<String> codes, int from, int to) {
    static final Subject NONE = new Subject(List.of(), -1, -1);

    Subject {
      codes = List.copyOf(codes);
    }
  }

  private final Actors actors;
  private final Discourse discourse;
  private final Map<Integer, Subject> found = new HashMap<>();
  private @Nullable Parse cached;

  Subjects(Actors actors, Discourse discourse) {
    this.actors = actors;
    this.discourse = discourse;
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
      known = find(parse, verb);
      found.put(verb, known);
    }
    return known;
  }

  private Subject find(Parse parse, int verb) {
    if (parse.is(verb - 1, PhraseKind.CLOSE)
        && parse.is(verb - 2, PhraseKind.NOUN)
        && parse.is(verb - 3, PhraseKind.OPEN)
        && parse.skipLeft(verb - 1) < 0) {
      return nounSubject(parse, verb - 2);
    }
    int at = parse.skipLeft(verb - 1);
    if (at < 0) {
      return Subject.NONE;
    }
    if (parse.is(at, PhraseKind.COMMA)) {
      return behindInsertion(parse, at);
    }
    return direct(parse, at);
  }

  private Subject direct(Parse parse, int at) {
    if (parse.is(at, PhraseKind.NOUN)) {
      return nounSubject(parse, at);
    }
    if (parse.is(at, PhraseKind.REL) || parse.is(at, PhraseKind.THAT)) {
      int antecedent = at - 1;
      antecedent = parse.is(antecedent, PhraseKind.COMMA) ? antecedent - 1 : antecedent;
      antecedent = parse.skipLeft(antecedent);
      return parse.is(antecedent, PhraseKind.NOUN) ? relative(parse, at, antecedent) : Subject.NONE;
    }
    if (parse.is(at, PhraseKind.CONJ) || parse.is(at, PhraseKind.COMMA)) {
      return coordinated(parse, at);
    }
    return Subject.NONE;
  }

  /** What a relative pronoun stands for: "X and Y are the only states that". */
  private Subject relative(Parse parse, int pronoun, int antecedent) {
    Subject direct = nounSubject(parse, antecedent);
    if (direct.codes().isEmpty()) {
      direct = new Subject(actors.of(parse, antecedent, antecedent), antecedent, antecedent);
    }
    Node head = parse.head(Climber.complexStart(parse, antecedent));
    boolean counted =
        switch (head.word()) {
          case "countries",
              "states",
              "nations",
              "others",
              "capitals",
              "governments",
              "members",
              "country",
              "state",
              "nation",
              "those",
              "ones",
              "allies" ->
              true;
          default -> false;
        };
    if (!counted) {
      return direct;
    }
    int before = parse.skipLeft(Climber.complexStart(parse, antecedent) - 1);
    before = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : before;
    VerbGroup verb = parse.verb(before);
    if (verb != null && (verb.lemma().equals("be") || verb.lemma().equals("remain"))) {
      return of(parse, before);
    }
    for (int i = pronoun + 1; i + 2 < parse.size(); i++) {
      boolean among =
          parse.isWord(i, "among") && parse.isWord(i + 1, "them") || parse.isWord(i, "including");
      int first = parse.isWord(i, "including") ? i + 1 : i + 2;
      if (among && parse.is(first, PhraseKind.NOUN)) {
        Set<String> codes = new LinkedHashSet<>();
        for (Lists.Item item : Lists.startingAt(parse, first)) {
          codes.addAll(actors.of(parse, item.from(), item.to()));
        }
        return new Subject(new ArrayList<>(codes), antecedent, antecedent);
      }
    }
    return direct.codes().isEmpty() || head.word().endsWith("s") ? Subject.NONE : direct;
  }

  /** The subject shared with the finite verb before a conjunction. */
  private Subject coordinated(Parse parse, int conjunction) {
    for (int i = conjunction - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null
          && verb.finite()
          && (!relative(parse, i) || !commaBetween(parse, i, conjunction))) {
        return of(parse, i);
      }
      if (parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    return Subject.NONE;
  }

  private static boolean commaBetween(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return true;
      }
    }
    return false;
  }

  private static boolean relative(Parse parse, int verb) {
    int before = parse.skipLeft(verb - 1);
    return parse.is(before, PhraseKind.REL);
  }

  /** A comma before the verb closes an insertion, or a list, or an opening adverbial. */
  private Subject behindInsertion(Parse parse, int comma) {
    for (int open = comma - 1; open >= 0; open--) {
      if (!parse.is(open, PhraseKind.COMMA)) {
        continue;
      }
      int inside = parse.skipRight(open + 1);
      boolean relative = parse.is(inside, PhraseKind.REL) || parse.isWord(inside, "whose");
      if (relative || !holdsFinite(parse, open + 1, comma)) {
        int before = parse.skipLeft(open - 1);
        if (parse.is(before, PhraseKind.NOUN)) {
          Subject subject = nounSubject(parse, before);
          if (!subject.codes().isEmpty()) {
            return subject;
          }
        }
        if (parse.is(before, PhraseKind.NOUN) || relative) {
          break;
        }
      }
    }
    int last = parse.skipLeft(comma - 1);
    if (parse.is(last, PhraseKind.NOUN)) {
      Subject subject = nounSubject(parse, last);
      if (!subject.codes().isEmpty()) {
        return subject;
      }
    }
    return coordinated(parse, comma);
  }

  private static boolean holdsFinite(Parse parse, int from, int to) {
    for (int i = from; i < to; i++) {
      VerbGroup verb = parse.verb(i);
      boolean reduced =
          verb != null
              && verb.past()
              && !verb.perfect()
              && !verb.passive()
              && parse.is(i - 1, PhraseKind.NOUN)
              && parse.is(i + 1, PhraseKind.PREP);
      if (verb != null && verb.finite() && !reduced && !inRelative(parse, from, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the verb stands in a relative clause that begins after {@code from}. */
  private static boolean inRelative(Parse parse, int from, int verb) {
    for (int i = verb - 1; i > from; i--) {
      if (parse.is(i, PhraseKind.REL) || parse.is(i, PhraseKind.THAT)) {
        return true;
      }
      if (parse.is(i, PhraseKind.COMMA)) {
        return false;
      }
    }
    return false;
  }

  /** The subject whose last phrase is a noun phrase. */
  Subject nounSubject(Parse parse, int last) {
    List<Lists.Item> items = Lists.endingAt(parse, last);
    int first = items.get(0).from();
    boolean objectBefore = items.size() > 1 && parse.verb(first - 1) != null && first - 1 >= 0;
    boolean prepositionBefore =
        items.size() > 1
            && parse.is(first - 1, PhraseKind.PREP)
            && !parse.isWord(first - 1, "with");
    if (objectBefore || prepositionBefore) {
      items = items.subList(items.size() - 1, items.size());
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
    return new Subject(new ArrayList<>(codes), items.get(0).from(), last);
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
    return parse.isWord(phrase, "we") || parse.isWord(phrase, "i");
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
    return actors.of(parse, item.from(), item.to());
  }
}
