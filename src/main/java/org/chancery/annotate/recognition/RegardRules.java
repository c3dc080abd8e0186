package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/**
 * Recognitions told by what a state holds to be so: "considers him the legitimate president of
 * Niger", "regards Crimea as part of Russia", "recognises that Taiwan is part of China".
 */
final class RegardRules {
  private static final Set<String> VERBS =
      Set.of("consider", "regard", "view", "see", "accept", "treat", "deem", "acknowledge");
  private static final Set<String> RECOGNISING =
      Set.of("recognise", "recognize", "acknowledge", "accept", "affirm", "reaffirm", "declare");
  private static final Set<String> LAWFUL =
      Set.of(
          "legitimate", "rightful", "lawful", "legal", "sole", "true", "legitimately", "lawfully");

  /** Phrases of the clause in which what is held to be so may stand. */
  private static final int REACH = 8;

  private final Analysis with;
  private final TextDocument document;

  RegardRules(Analysis with, TextDocument document) {
    this.with = with;
    this.document = document;
  }

  void apply(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    if (verb == null || verb.passive()) {
      return;
    }
    int object = parse.skipRight(i + 1);
    Target target = null;
    if (VERBS.contains(verb.lemma()) && parse.is(object, PhraseKind.NOUN)) {
      target = held(parse, object);
    }
    if (target == null && RECOGNISING.contains(verb.lemma())) {
      target = clause(parse, object);
    }
    if (target == null) {
      return;
    }
    Reading reading = with.climber.read(parse, i, false);
    List<String> doers = new ArrayList<>(reading.actors);
    doers.remove(target.country());
    if (reading.dropped || doers.isEmpty()) {
      return;
    }
    When when = with.dates.of(parse, reading, i);
    boolean lasting = // what is held has long been so; what is acknowledged is news
        when.basis() == EventDateBasis.PUBLICATION && !verb.lemma().equals("acknowledge");
    with.add(
        new Frame(
            "recognize.regard",
            doers,
            Act.RECOGNIZE,
            List.of(target),
            reading.stance,
            lasting ? When.UNKNOWN : when,
            List.of(),
            parse,
            i));
  }

  /** "considers Crimea (as, to be) part of Russia", "views him as the legitimate president of". */
  private @Nullable Target held(Parse parse, int object) {
    int last = Lists.complexStartingAt(parse, object);
    int complement = parse.skipRight(last + 1);
    VerbGroup toBe = parse.verb(complement);
    boolean linked =
        parse.isWord(complement, "as")
            || toBe != null
                && toBe.lemma().equals("be")
                && toBe.form() == VerbGroup.Form.INFINITIVE;
    if (linked) {
      complement = parse.skipRight(complement + 1);
    }
    boolean inOne = parse.head(object).is("part") && !parse.first(object).is("part");
    Target part = inOne ? part(parse, object, object) : null;
    if (part != null) {
      return part;
    }
    int to = Math.min(parse.size(), complement + REACH);
    return statement(parse, object, complement, to);
  }

  /** "recognises that Taiwan is part of China". */
  private @Nullable Target clause(Parse parse, int object) {
    int subject = parse.is(object, PhraseKind.THAT) ? parse.skipRight(object + 1) : object;
    if (!parse.is(object, PhraseKind.THAT) || !parse.is(subject, PhraseKind.NOUN)) {
      return null;
    }
    int to = Math.min(parse.size(), subject + REACH);
    for (int i = subject + 1; i < to; i++) {
      VerbGroup verb = parse.verb(i);
      boolean holds =
          verb != null
              && !verb.negated()
              && (verb.lemma().equals("be") || verb.lemma().equals("belong"));
      if (holds) {
        return statement(parse, subject, parse.skipRight(i + 1), Math.min(parse.size(), i + REACH));
      }
      if (under(parse, subject, i) != null) {
        return under(parse, subject, i);
      }
      if (verb != null || parse.is(i, PhraseKind.BREAK)) {
        return null;
      }
    }
    return null;
  }

  /** What the phrases from one on say of the subject: part of a state, under its rule, lawful. */
  private @Nullable Target statement(Parse parse, int subject, int from, int to) {
    Target under = under(parse, subject, from);
    if (under != null) {
      return under;
    }
    if (!parse.is(from, PhraseKind.NOUN)) {
      return null;
    }
    String head = parse.head(from).word();
    if (head.equals("part") || head.equals("capital") || head.equals("territory")) {
      return part(parse, subject, from);
    }
    return lawful(parse, subject, from, to);
  }

  /** "under Moroccan sovereignty". */
  private @Nullable Target under(Parse parse, int subject, int at) {
    boolean under =
        parse.isWord(at, "under")
            && parse.is(at + 1, PhraseKind.NOUN)
            && with.words.isNoun(parse.head(at + 1).word(), NounClass.SOVEREIGNTY);
    return under ? sovereignty(parse, Possessors.codes(parse.countries(at + 1)), subject) : null;
  }

  private @Nullable Target part(Parse parse, int subject, int part) {
    List<String> own =
        parse.isWord(part + 1, "of") && parse.is(part + 2, PhraseKind.NOUN)
            ? Possessors.codes(parse.countries(part + 2))
            : Possessors.codes(parse.countries(part));
    return part == subject && !parse.isWord(part + 1, "of")
        ? null
        : sovereignty(parse, own, subject);
  }

  private @Nullable Target sovereignty(Parse parse, List<String> owner, int subject) {
    return owner.isEmpty()
        ? null
        : new Target(
            owner.get(0), ActObject.SOVEREIGNTY, null, parse.text(document, subject, subject));
  }

  /** "the legitimate president of Niger". */
  private @Nullable Target lawful(Parse parse, int subject, int from, int to) {
    if (parse.is(from + 1, PhraseKind.CONJ) && parse.is(from + 2, PhraseKind.NOUN)) {
      return lawful(parse, subject, from + 2, to); // "the rightful and legitimate leader"
    }
    boolean lawful = false;
    Phrase phrase = parse.phrase(from);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      lawful |= LAWFUL.contains(parse.node(n).word());
    }
    boolean rules =
        parse.containsClass(from, with.words, NounClass.GOVERNMENT)
            || parse.head(from).is("authority")
            || parse.head(from).is("representative");
    boolean bare = phrase.to() - phrase.from() == 1;
    if (!lawful || !rules && !bare) {
      return null;
    }
    List<String> country = new ArrayList<>(Possessors.codes(parse.countries(from)));
    for (int i = from + 1; i + 1 < to && country.isEmpty(); i++) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.COMMA)) {
        break;
      }
      if (parse.isWord(i, "of") && parse.is(i + 1, PhraseKind.NOUN)) {
        country.addAll(Possessors.codes(parse.countries(i + 1)));
      }
    }
    if (country.isEmpty()) {
      country.addAll(Possessors.codes(parse.countries(subject)));
    }
    if (country.isEmpty()) {
      country.addAll(with.actors.person(parse, parse.phrase(subject)));
    }
    if (country.isEmpty()) {
      return null;
    }
    String who = parse.text(document, subject, subject);
    return new Target(country.get(0), ActObject.GOVERNMENT, who, null);
  }
}
