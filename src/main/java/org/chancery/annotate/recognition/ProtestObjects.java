package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** What a protest is about: whose recognition of which states. */
final class ProtestObjects {
  static final Set<String> JUDGEMENTS =
      Set.of(
          "deplorable",
          "regrettable",
          "unacceptable",
          "illegal",
          "unlawful",
          "illegitimate",
          "void",
          "mistake",
          "error",
          "provocation",
          "outrage",
          "outrageous",
          "shameful",
          "disgraceful",
          "betrayal",
          "violation",
          "unjustified",
          "inadmissible",
          "blunder",
          "hostile",
          "unfriendly",
          "provocative",
          "reckless",
          "irresponsible",
          "wrong",
          "breach",
          "insult",
          "scandalous",
          "disgrace",
          "affront");
  private static final Set<String> PROPOSALS =
      Set.of("bill", "motion", "proposal", "resolution", "draft", "law", "petition");

  private final Analysis with;

  ProtestObjects(Analysis with) {
    this.with = with;
  }

  /** The states whose recognition is condemned, and who had recognised them. */
  record Against(List<Target> targets, List<String> toward) {}

  /** The recognition that the same sentence has just told; null if it told none. */
  @Nullable Against justTold(Parse parse) {
    Frame recent = with.discourse.lastRecognition();
    return recent != null && recent.parse() == parse
        ? new Against(recent.targets(), recent.actors())
        : null;
  }

  /** The recognition told a few sentences before; null if none was. */
  @Nullable Against recent(Parse parse) {
    Frame recent = with.discourse.lastRecognition();
    return recent != null && recent.stance() == Stance.DONE && near(parse, recent)
        ? new Against(recent.targets(), recent.actors())
        : null;
  }

  @Nullable Against against(Parse parse, int at) {
    if (!parse.is(at, PhraseKind.NOUN)) {
      return null;
    }
    Phrase phrase = parse.phrase(at);
    Node head = headBefore(parse, at);
    Frame recent = with.discourse.lastRecognition();
    List<String> owner = with.owners.ownerOf(parse, phrase);
    if (with.words.isNoun(head.word(), NounClass.RECOGNITION)) {
      List<Target> targets = owner.isEmpty() ? List.of() : with.discourse.recognisedBy(owner);
      targets = targets.isEmpty() ? with.discourse.topic() : targets;
      List<String> toward = owner;
      if (parse.isWord(at + 1, "of")) {
        targets = with.objects.at(parse, parse.skipRight(at + 2));
      }
      int by = find(parse, at + 1, "by", 8);
      if (toward.isEmpty() && by > 0 && parse.is(by + 1, PhraseKind.NOUN)) {
        toward = agents(parse, by + 1);
      }
      return new Against(targets, toward.isEmpty() && recent != null ? recent.actors() : toward);
    }
    if (with.words.isNoun(head.word(), NounClass.DECISION)) {
      return decision(parse, at, owner, recent);
    }
    boolean pronoun = head.is("it") || head.is("this");
    if (pronoun && recent != null && near(parse, recent)) {
      return new Against(recent.targets(), recent.actors());
    }
    if (head.is("countries") || head.is("states") || head.is("nations")) {
      int verb = parse.skipRight(at + 2);
      VerbGroup group = parse.verb(verb);
      if (group != null && group.lemma().startsWith("recogni")) {
        return new Against(with.objects.at(parse, parse.skipRight(verb + 1)), List.of());
      }
    }
    return null;
  }

  /** "condemned Peru for the recognition", "for recognising". */
  @Nullable Against blamed(Parse parse, int at) {
    List<String> toward = with.actors.of(parse, at, at);
    int next = parse.skipRight(at + 2);
    VerbGroup verb = parse.verb(next);
    if (verb != null && verb.lemma().startsWith("recogni")) {
      return new Against(with.objects.at(parse, parse.skipRight(next + 1)), toward);
    }
    Against found = against(parse, next);
    return found == null ? null : new Against(found.targets(), toward);
  }

  private @Nullable Against decision(
      Parse parse, int at, List<String> owner, @Nullable Frame recent) {
    List<String> toward = owner;
    int next = at + 1;
    for (int i = next; i < Math.min(parse.size(), at + 8); i++) {
      if ((parse.isWord(i, "by") || parse.isWord(i, "of"))
          && parse.is(i + 1, PhraseKind.NOUN)
          && toward.isEmpty()) {
        toward = agents(parse, i + 1);
      }
      VerbGroup verb = parse.verb(i);
      if (parse.is(i, PhraseKind.COMMA)) {
        break;
      }
      if (verb != null) {
        boolean recognition = verb.lemma().startsWith("recogni") && verb.nonFinite();
        if (recognition && toward.isEmpty() && PROPOSALS.contains(parse.head(at).word())) {
          return null; // who rejects a bill to recognise refuses to
        }
        if (recognition) {
          return new Against(with.objects.at(parse, parse.skipRight(i + 1)), toward);
        }
        if (verb.form() == VerbGroup.Form.INFINITIVE) {
          return null;
        }
        break;
      }
      if (with.words.isNoun(
          parse.is(i, PhraseKind.NOUN) ? parse.head(i).word() : "", NounClass.RECOGNITION)) {
        return against(parse, i);
      }
    }
    boolean takesUp =
        recent != null
            && (parse.first(at).is("the")
                || parse.first(at).is("this")
                || parse.first(at).is("that")
                || parse.is(at - 1, PhraseKind.COMMA) && recent.parse() == parse
                || !owner.isEmpty())
            && (owner.isEmpty() || recent.actors().containsAll(owner))
            && with.discourse.last() != null
            && (with.discourse.last().act() == Act.RECOGNIZE
                || with.discourse.last().act() == Act.CONDEMN
                || near(parse, recent));
    return takesUp && recent != null
        ? new Against(recent.targets(), owner.isEmpty() ? recent.actors() : owner)
        : null;
  }

  static boolean near(Parse parse, Frame frame) {
    return parse.sentence().index() - frame.parse().sentence().index() <= 3;
  }

  List<String> agents(Parse parse, int first) {
    List<String> found = new ArrayList<>();
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      found.addAll(with.actors.of(parse, item.from(), item.to()));
    }
    return found;
  }

  private static int find(Parse parse, int from, String word, int reach) {
    for (int i = from; i < Math.min(parse.size(), from + reach); i++) {
      if (parse.isWord(i, word)) {
        return i;
      }
      if (parse.verb(i) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** The head of "the decision" in "called the decision unacceptable", where no mark parts them. */
  private static Node headBefore(Parse parse, int at) {
    Phrase phrase = parse.phrase(at);
    boolean judged = JUDGEMENTS.contains(parse.head(at).word()) && phrase.to() - phrase.from() > 1;
    return judged ? parse.node(phrase.to() - 2) : parse.head(at);
  }
}
