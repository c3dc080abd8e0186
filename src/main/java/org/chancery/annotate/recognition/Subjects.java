package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

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

  Subjects(Actors actors) {
    this.actors = actors;
  }

  Subject of(Parse parse, int verb) {
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
      return parse.is(antecedent, PhraseKind.NOUN) ? nounSubject(parse, antecedent) : Subject.NONE;
    }
    if (parse.is(at, PhraseKind.CONJ) || parse.is(at, PhraseKind.COMMA)) {
      return coordinated(parse, at);
    }
    return Subject.NONE;
  }

  /** The subject shared with the finite verb before a conjunction. */
  private Subject coordinated(Parse parse, int conjunction) {
    for (int i = conjunction - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite() && !relative(parse, i)) {
        return of(parse, i);
      }
      if (parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    return Subject.NONE;
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
      if (verb != null && verb.finite()) {
        return true;
      }
    }
    return false;
  }

  /** The subject whose last phrase is a noun phrase. */
  Subject nounSubject(Parse parse, int last) {
    List<Lists.Item> items = Lists.endingAt(parse, last);
    int first = items.get(0).from();
    boolean objectBefore = items.size() > 1 && parse.verb(first - 1) != null && first - 1 >= 0;
    boolean prepositionBefore = items.size() > 1 && parse.is(first - 1, PhraseKind.PREP);
    if (objectBefore || prepositionBefore) {
      items = items.subList(items.size() - 1, items.size());
    }
    Set<String> codes = new LinkedHashSet<>();
    for (Lists.Item item : items) {
      codes.addAll(actors.of(parse, item.from(), item.to()));
    }
    return new Subject(new ArrayList<>(codes), items.get(0).from(), last);
  }
}
