package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Finds what a relative pronoun stands for: "X and Y are the only states that". */
final class RelativeSubjects {
  private static final Set<String> SIGNING = Set.of("sign", "issue", "publish", "exchange");
  private static final Set<String> PAPERS =
      Set.of(
          "proclamation",
          "decree",
          "order",
          "declaration",
          "note",
          "notes",
          "letter",
          "letters",
          "agreement",
          "accord",
          "deal",
          "pact",
          "document",
          "statement",
          "memorandum",
          "treaty",
          "protocol",
          "communique",
          "communiqu\u00e9");

  private final Subjects subjects;
  private final Actors actors;
  private final Members members;

  RelativeSubjects(Subjects subjects, Actors actors, Members members) {
    this.subjects = subjects;
    this.actors = actors;
    this.members = members;
  }

  /** "signed a proclamation that recognises": who signs it does so. */
  static boolean isPaper(Parse parse, int noun, int verb) {
    VerbGroup signs = parse.verb(verb);
    return signs != null
        && signs.finite()
        && !signs.passive()
        && SIGNING.contains(signs.lemma())
        && PAPERS.contains(parse.head(Lists.complexStart(parse, noun)).word());
  }

  /** Whether the verb behind the pronoun is a plural's: "which recognise". */
  private static boolean isPlural(Parse parse, int pronoun) {
    VerbGroup verb = parse.verb(pronoun + 1);
    VerbForm form = verb == null ? null : parse.node(verb.main()).verb();
    return verb != null
        && form != null
        && verb.simplePresent()
        && form.shape() == VerbForm.Shape.BASE
        && !form.invariant();
  }

  /** "it was Peru, Chile and Cuba that recognised": all of them did. */
  private static boolean isCleft(Parse parse, int first) {
    VerbGroup verb = parse.verb(first - 1);
    return verb != null
        && verb.lemma().equals("be")
        && parse.isWord(parse.skipLeft(first - 2), "it");
  }

  /** What a relative pronoun stands for: "X and Y are the only states that". */
  Subject of(Parse parse, int pronoun, int antecedent) {
    int paper = antecedent - 2; // "signed an accord in Rome that restores"
    boolean placed =
        (parse.isWord(antecedent - 1, "in") || parse.isWord(antecedent - 1, "at"))
            && (parse.is(antecedent + 1, PhraseKind.THAT)
                || parse.is(antecedent + 1, PhraseKind.REL))
            && parse.is(paper, PhraseKind.NOUN)
            && PAPERS.contains(parse.head(paper).word());
    if (placed) {
      return of(parse, pronoun, paper);
    }
    int group = alongside(parse, antecedent);
    if (group >= 0) {
      Set<String> codes = new LinkedHashSet<>(of(parse, pronoun, group).codes());
      codes.addAll(subjects.nounList(parse, Lists.endingAt(parse, antecedent).get(0).from()));
      return new Subject(new ArrayList<>(codes), group, antecedent);
    }
    Subject direct = subjects.nounSubject(parse, antecedent);
    List<Lists.Item> items = Lists.endingAt(parse, antecedent);
    if (items.size() > 2 && parse.is(pronoun - 1, PhraseKind.COMMA)) {
      direct = new Subject(actors.ofEach(parse, items), items.get(0).from(), antecedent);
    } else if (items.size() > 1
        && (isPlural(parse, pronoun) || isCleft(parse, items.get(0).from()))) {
      int first = items.get(0).from(); // "from Peru and Chile, which recognise"
      direct = new Subject(subjects.nounList(parse, first), first, antecedent);
    }
    if (direct.codes().isEmpty()) {
      direct = new Subject(actors.of(parse, antecedent, antecedent), antecedent, antecedent);
    }
    Node head = parse.head(Lists.complexStart(parse, antecedent));
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
          default -> members.isGroup(parse, antecedent);
        };
    if (!counted) {
      int signed = parse.skipLeft(Lists.complexStart(parse, antecedent) - 1);
      return direct.codes().isEmpty() && isPaper(parse, antecedent, signed)
          ? subjects.of(parse, signed)
          : direct;
    }
    int before = parse.skipLeft(Lists.complexStart(parse, antecedent) - 1);
    int named = parse.skipLeft(before - 1);
    if (parse.isWord(before, "as") && parse.is(named, PhraseKind.NOUN)) {
      int first = Lists.endingAt(parse, named).get(0).from();
      List<String> left = subjects.nounList(parse, first); // "leaving Peru as the only state"
      if (!left.isEmpty()) {
        return new Subject(left, antecedent, antecedent);
      }
    }
    boolean apposed = // "Pakistan, the one state that does not recognise it"
        parse.is(before, PhraseKind.COMMA)
            && parse.is(named, PhraseKind.NOUN)
            && parse.head(named).country() != null
            && parse.first(antecedent).is("the")
            && Lists.complexStart(parse, antecedent) == antecedent
            && !head.word().endsWith("s");
    if (apposed) {
      return new Subject(actors.of(parse, named, named), antecedent, antecedent);
    }
    before = parse.is(before, PhraseKind.PREP) ? parse.skipLeft(before - 1) : before;
    VerbGroup verb = parse.verb(before);
    if (verb != null
        && (verb.lemma().equals("be")
            || verb.lemma().equals("remain")
            || verb.lemma().equals("join")
            || verb.lemma().equals("belong")
            || verb.lemma().equals("count")
            || verb.lemma().equals("rank")
            || verb.lemma().equals("become"))) {
      return subjects.of(parse, before);
    }
    int raises = MainClause.mainVerb(parse, before < 0 ? 0 : before + 1);
    VerbGroup raising = parse.verb(raises);
    boolean numbered =
        raising != null
            && raises < pronoun
            && (raising.lemma().equals("bring") || raising.lemma().equals("raise"))
            && parse.contains(Lists.complexStart(parse, antecedent), "number");
    if (numbered) {
      return subjects.of(parse, raises); // "Peru brings to 101 the number of states that"
    }
    List<String> complement = complement(parse, pronoun);
    if (!complement.isEmpty()) {
      return new Subject(complement, antecedent, antecedent);
    }
    List<String> apart = namedApart(parse, pronoun, Lists.complexStart(parse, antecedent));
    if (!apart.isEmpty()) {
      return new Subject(apart, antecedent, antecedent);
    }
    for (int i = pronoun + 1; i + 2 < parse.size(); i++) {
      boolean among =
          parse.isWord(i, "among") && parse.isWord(i + 1, "them") || parse.isWord(i, "including");
      int first = parse.isWord(i, "including") ? i + 1 : i + 2;
      if (among && parse.is(first, PhraseKind.NOUN)) {
        return new Subject(subjects.nounList(parse, first), antecedent, antecedent);
      }
    }
    return direct.codes().isEmpty() || head.word().endsWith("s") ? Subject.NONE : direct;
  }

  /** "the two states that recognise it - Peru and Chile - sent": those between the dashes. */
  private List<String> namedApart(Parse parse, int pronoun, int group) {
    for (int i = pronoun + 2; i + 1 < parse.size(); i++) {
      boolean dash = parse.is(i, PhraseKind.BREAK);
      if (dash || parse.is(i, PhraseKind.COMMA)) {
        List<String> named = members.list(parse, i + 1);
        int end = ChronicleRules.states(parse, i + 1);
        boolean closed = end > 0 && parse.is(end + 1, parse.phrase(i).type());
        int number = Numbers.largest(parse, group);
        return closed && (dash && named.size() > 1 || named.size() == number) ? named : List.of();
      }
    }
    return List.of();
  }

  /** The group before ", along with Peru and Chile, that"; -1 if there is no such insertion. */
  private int alongside(Parse parse, int antecedent) {
    int with = Lists.endingAt(parse, antecedent).get(0).from() - 1;
    int open = parse.is(with - 1, PhraseKind.COMMA) ? with - 1 : with - 2;
    boolean joins =
        parse.isWord(with, "with")
            || parse.isWord(with, "alongside")
            || parse.isWord(with, "including");
    int group = parse.skipLeft(open - 1);
    return joins && parse.is(open, PhraseKind.COMMA) && members.isGroup(parse, group) ? group : -1;
  }

  /** "The states that recognise it are Russia and Syria": the states after the main verb. */
  private List<String> complement(Parse parse, int pronoun) {
    boolean past = false;
    for (int i = pronoun + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      boolean names = verb != null && (verb.lemma().equals("be") || verb.lemma().equals("include"));
      if (past && names && verb != null && verb.finite()) {
        return members.list(parse, parse.skipRight(i + 1));
      }
      past |= verb != null && verb.finite();
      if (parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    return List.of();
  }
}
