package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.annotate.recognition.Members.Exemption;
import org.chancery.annotate.recognition.Members.Named;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.jspecify.annotations.Nullable;

/**
 * Subjects that count states which are named apart: "More than 140 countries, including Sweden".
 */
final class CountedSubjects {
  private final Actors actors;
  private final Members members;
  private final NounSubjects nouns;

  CountedSubjects(Actors actors, Members members, NounSubjects nouns) {
    this.actors = actors;
    this.members = members;
    this.nouns = nouns;
  }

  /** "Four countries recognise it: Russia, ...": the states of a counted subject come last. */
  Subject listedBehind(Parse parse, int verb, Subject subject) {
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

  /**
   * "More than 140 countries, including Sweden and Poland, have": what the insertion names of the
   * group, or the noun before a remark between dashes; null if there is none.
   */
  @Nullable Subject behindMembers(Parse parse, int close, PhraseKind mark) {
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
        Subject own = nouns.endingAt(parse, last);
        if (own.codes().isEmpty() || named.exemption() != Exemption.NONE) {
          return new Subject(named.codes(), start, last, named.exemption());
        }
        Set<String> both = new LinkedHashSet<>(own.codes());
        both.addAll(named.codes()); // "Peru and a handful of others, among them Chile,"
        return new Subject(new ArrayList<>(both), own.from(), own.to());
      }
      if (mark == PhraseKind.BREAK) {
        return nouns.endingAt(parse, last);
      }
    }
    return null;
  }
}
