package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/** Reads "the first country to recognise", "the only states that", and who came before. */
final class Ranks {
  private static final Set<String> RANKS =
      Set.of(
          "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth", "only", "last", "latest", "next", "newest", "sole", "few");

  private final Actors actors;
  private final Subjects subjects;
  private final MainClause main;

  Ranks(Actors actors, Subjects subjects, MainClause main) {
    this.actors = actors;
    this.subjects = subjects;
    this.main = main;
  }

  /** The phrase of "the first country", "the only states" in a complex; -1 if there is none. */
  int ranked(Parse parse, int start, int last) {
    for (int i = start; i <= last; i += 2) {
      if (!parse.is(i, PhraseKind.NOUN)) {
        return -1;
      }
      Phrase phrase = parse.phrase(i);
      for (int n = phrase.from(); n < phrase.to(); n++) {
        String word = parse.node(n).word();
        if (RANKS.contains(word) || word.matches("\\d+(st|nd|rd|th)")) {
          return i;
        }
      }
    }
    int back = parse.skipLeft(start - 1);
    if (parse.is(back, PhraseKind.PREP)
        && !parse.isWord(back, "to")
        && parse.is(back - 1, PhraseKind.NOUN)) {
      return ranked(parse, Lists.complexStart(parse, back - 1), back - 1);
    }
    return parse.is(back, PhraseKind.LINK)
            && parse.isWord(back, "after")
            && parse.is(back - 1, PhraseKind.NOUN)
        ? ranked(parse, Lists.complexStart(parse, back - 1), back - 1)
        : -1;
  }

  /** "the second country, after Peru, to recognise": the rank before the insertion; else -1. */
  int beforeInsertion(Parse parse, int close, VerbGroup verb) {
    if (verb.form() != VerbGroup.Form.INFINITIVE || !parse.is(close, PhraseKind.COMMA)) {
      return -1;
    }
    for (int open = close - 2; open > 0 && !parse.is(open, PhraseKind.BREAK); open--) {
      if (parse.is(open, PhraseKind.COMMA) && isBehind(parse, open + 1)) {
        int noun = parse.skipLeft(open - 1);
        return parse.is(noun, PhraseKind.NOUN)
            ? ranked(parse, Lists.complexStart(parse, noun), noun)
            : -1;
      }
    }
    return -1;
  }

  private static boolean isBehind(Parse parse, int i) {
    return parse.isWord(i, "after")
        || parse.isWord(i, "following")
        || parse.isWord(i, "besides")
        || parse.isWord(i, "beside");
  }

  int rank(Parse parse, int ranked, int verb, Reading reading) {
    for (int i = ranked + 1; i < verb; i++) {
      boolean after = isBehind(parse, i);
      if (after && parse.is(i + 1, PhraseKind.NOUN)) {
        for (Lists.Item item : Lists.startingAt(parse, i + 1)) {
          reading.others.addAll(actors.of(parse, item.from(), item.to()));
        }
      }
    }
    precededBy(parse, verb, reading);
    int governor = parse.skipLeft(ranked - 1);
    VerbGroup copula = parse.verb(governor);
    reading.cues.add("stance.rank");
    if (parse.contains(ranked, "last") && copula != null && !copula.modal().isEmpty()) {
      reading.stance = Stance.REFUSED;
    }
    boolean heads = // a headline's "Bhutan second to recognise it"
        parse.head(ranked).is("first")
            || parse.head(ranked).is("second")
            || parse.head(ranked).is("third");
    if (copula == null && heads && !parse.countries(ranked).isEmpty()) {
      reading.actors = List.of(parse.countries(ranked).get(0).country());
      return -1;
    }
    if (copula != null
        && (copula.lemma().equals("become")
            || copula.lemma().equals("be")
            || copula.lemma().equals("remain"))) {
      return governor;
    }
    int complement = complement(parse, verb);
    if (complement > 0) {
      reading.actors = subjects.nounList(parse, complement);
      reading.finite = complement - 1;
      reading.finiteVerb = parse.verb(reading.finite);
      reading.chain.add(reading.finite);
      return -1;
    }
    if (parse.is(governor, PhraseKind.COMMA) || governor < 0) {
      // apposition: "Iceland, the first country to recognise Lithuania, ..."
      int noun = parse.skipLeft(governor - 1);
      if (parse.is(noun, PhraseKind.NOUN)) {
        reading.actors = subjects.nounSubject(parse, noun).codes();
        return -1;
      }
    }
    main.understood(parse, ranked, reading);
    return -1;
  }

  /** The states of "The first country to recognise it was Peru"; -1 if the clause names none. */
  private int complement(Parse parse, int verb) {
    for (int i = verb + 1; i + 1 < parse.size(); i++) {
      VerbGroup group = parse.verb(i);
      if (group != null) {
        boolean names = group.lemma().equals("be") && group.finite() && !group.negated();
        return names && parse.is(i + 1, PhraseKind.NOUN) && parse.head(i + 1).country() != null
            ? i + 1
            : -1;
      }
      if (parse.is(i, PhraseKind.BREAK) || parse.is(i, PhraseKind.REL)) {
        return -1;
      }
    }
    return -1;
  }

  /** "becomes the second country to recognise it, after Peru": Peru did before. */
  private void precededBy(Parse parse, int verb, Reading reading) {
    for (int i = verb + 1; i < parse.size(); i++) {
      if (parse.isWord(i, "after")
          && parse.is(i + 1, PhraseKind.NOUN)
          && !parse.countries(i + 1).isEmpty()) {
        List<Lists.Item> items = Lists.startingAt(parse, i + 1);
        int end = parse.skipRight(items.get(items.size() - 1).to() + 1);
        if (parse.verb(end) == null && parse.head(items.get(0).from()).country() != null) {
          for (Lists.Item item : items) {
            reading.others.addAll(actors.of(parse, item.from(), item.to()));
          }
        }
        return;
      }
      if (parse.verb(i) != null) {
        return;
      }
    }
  }
}
