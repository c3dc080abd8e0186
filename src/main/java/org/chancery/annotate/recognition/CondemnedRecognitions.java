package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.CondemnWords.Role;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.MentionKind;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Finds which recognition a noun phrase means that somebody condemns. */
final class CondemnedRecognitions {
  /** What is condemned: the recognition of which states, by whom. */
  record Against(List<Target> targets, List<String> toward) {}

  private final Analysis with;
  private final CondemnWords words;

  CondemnedRecognitions(Analysis with, CondemnWords words) {
    this.with = with;
    this.words = words;
  }

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

  /** The recognition that the noun phrase at {@code at} speaks of; null if of none. */
  @Nullable Against at(Parse parse, int at) {
    if (!parse.is(at, PhraseKind.NOUN)) {
      return null;
    }
    Phrase phrase = parse.phrase(at);
    Node head = headBefore(parse, at);
    Frame recent = told(with.discourse.lastRecognition());
    List<String> owner = with.owners.ownerOf(parse, phrase);
    boolean several = // "denounced the Canadian and British decisions"
        parse.is(at + 1, PhraseKind.CONJ)
            && parse.is(at + 2, PhraseKind.NOUN)
            && isPeople(parse.head(at))
            && !parse.countries(at + 2).isEmpty()
            && with.words.isNoun(parse.head(at + 2).word(), NounClass.DECISION);
    if (several) {
      List<String> all = new ArrayList<>(Possessors.codes(parse.countries(at)));
      all.addAll(Possessors.codes(parse.countries(at + 2)));
      return decision(parse, at + 2, all, recent);
    }
    if (with.words.isNoun(head.word(), NounClass.RECOGNITION)) {
      return recognition(parse, at, owner, recent);
    }
    if (with.words.isNoun(head.word(), NounClass.DECISION)) {
      boolean told = // "the decision of Peru to recognise it"
          parse.isWord(at + 1, "of") || parse.isWord(at + 1, "to");
      return !told && isOfRupture(owner, recent) ? null : decision(parse, at, owner, recent);
    }
    boolean pronoun = head.is("it") || head.is("this");
    Against judged = pronoun ? judgedBefore(parse, at, recent) : null;
    if (judged != null) {
      return judged;
    }
    Frame last = with.discourse.last();
    if (pronoun && last != null && last.act() == Act.CONDEMN) {
      return new Against(last.targets(), last.toward());
    }
    if (pronoun && recent != null && near(parse, recent)) {
      return new Against(recent.targets(), recent.actors());
    }
    if (head.is("countries") || head.is("states") || head.is("nations")) {
      int verb = parse.skipRight(at + 2);
      if (isRecognising(parse, verb)) {
        return new Against(with.objects.at(parse, parse.skipRight(verb + 1)), List.of());
      }
    }
    return null;
  }

  /** "Bolivia broke off relations with Israel. Israel condemned the decision": no recognition. */
  private boolean isOfRupture(List<String> owner, @Nullable Frame recent) {
    Frame last = with.discourse.last();
    return last != null
        && recent != null
        && last.act() == Act.SEVER_RELATIONS
        && last.stance() == Stance.DONE
        && last.parse().sentence().index() > recent.parse().sentence().index()
        && (owner.isEmpty() || owner.equals(last.actors()));
  }

  private static boolean isPeople(Node head) {
    return head.country() != null && head.country().kind() == MentionKind.DEMONYM;
  }

  /** The last recognition of which there is something to condemn: not a refusal told behind it. */
  private @Nullable Frame told(@Nullable Frame last) {
    Frame done = with.discourse.recognitions().lastDone();
    boolean refused = last != null && last.stance() == Stance.REFUSED;
    return refused && done != null ? done : last;
  }

  /** "called the Peruvian decision a mistake and condemned it": the decision before. */
  private @Nullable Against judgedBefore(Parse parse, int pronoun, @Nullable Frame recent) {
    for (int i = pronoun - 1; i > 0 && !parse.is(i, PhraseKind.BREAK); i--) {
      if (parse.is(i, PhraseKind.NOUN)
          && with.words.isNoun(headBefore(parse, i).word(), NounClass.DECISION)) {
        List<String> owner = with.owners.ownerOf(parse, parse.phrase(i));
        return owner.isEmpty() ? null : decision(parse, i, owner, recent);
      }
    }
    return null;
  }

  private Against recognition(Parse parse, int at, List<String> owner, @Nullable Frame recent) {
    List<Target> targets =
        owner.isEmpty() ? List.of() : with.discourse.recognitions().recognisedBy(owner);
    boolean bare = targets.isEmpty() && parse.first(at).is("the") && recent != null;
    targets =
        bare && recent != null && recent.stance() == Stance.DONE
            ? recent.targets()
            : targets.isEmpty() ? with.discourse.topic() : targets;
    List<String> toward = owner;
    if (parse.isWord(at + 1, "of")) {
      int object = parse.skipRight(at + 2);
      targets = with.antecedents.of(parse, object, with.objects.judgedAt(parse, object), owner);
    }
    int by = find(parse, at + 1, "by", 8);
    if (toward.isEmpty() && by > 0 && parse.is(by + 1, PhraseKind.NOUN)) {
      toward = agents(parse, by + 1);
    }
    return new Against(targets, toward.isEmpty() && recent != null ? recent.actors() : toward);
  }

  /** "condemned Peru for the recognition", "for recognising". */
  @Nullable Against blamed(Parse parse, int at) {
    List<String> toward = with.actors.of(parse, at, at);
    int next = parse.skipRight(at + 2);
    if (isRecognising(parse, next)) {
      return new Against(with.objects.at(parse, parse.skipRight(next + 1)), toward);
    }
    Against found = at(parse, next);
    return found == null ? null : new Against(found.targets(), toward);
  }

  /**
   * What a clause behind its object means: "a step which Serbia condemned", "a move Serbia
   * condemned"; null if the verb at {@code verb} has no such object before it.
   */
  @Nullable Against before(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    if (!parse.is(subject, PhraseKind.NOUN)) {
      return null;
    }
    int object = parse.skipLeft(Lists.complexStart(parse, subject) - 1);
    if (parse.is(object, PhraseKind.REL) || parse.is(object, PhraseKind.THAT)) {
      object = parse.skipLeft(object - 1);
      object = parse.is(object, PhraseKind.COMMA) ? parse.skipLeft(object - 1) : object;
    }
    return parse.is(object, PhraseKind.NOUN) ? apposition(parse, object) : null;
  }

  /** "recognised it, a step condemned by": the noun takes up what its own sentence tells. */
  @Nullable Against apposition(Parse parse, int noun) {
    Frame recent = with.discourse.lastRecognition();
    boolean takesUp =
        recent != null
            && recent.parse() == parse
            && recent.phrase() < noun
            && with.words.isNoun(parse.head(noun).word(), NounClass.DECISION);
    return takesUp && recent != null ? new Against(recent.targets(), recent.actors()) : null;
  }

  private @Nullable Against decision(
      Parse parse, int at, List<String> owner, @Nullable Frame recent) {
    List<String> toward = owner;
    boolean declares = parse.head(at).is("declaration") || parse.head(at).is("proclamation");
    if (owner.isEmpty() && declares && !parse.isWord(at + 1, "by")) {
      return null; // of independence, and of no recognition
    }
    for (int i = at + 1; i < Math.min(parse.size(), at + 8); i++) {
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
        boolean recognition = isRecognising(parse, i) && verb.nonFinite();
        if (recognition && toward.isEmpty() && words.is(Role.PROPOSAL, parse.head(at).word())) {
          return null; // who rejects a bill to recognise refuses to
        }
        if (recognition) {
          return new Against(with.objects.judgedAt(parse, parse.skipRight(i + 1)), toward);
        }
        if (verb.form() == VerbGroup.Form.INFINITIVE) {
          return null;
        }
        break;
      }
      if (with.words.isNoun(
          parse.is(i, PhraseKind.NOUN) ? parse.head(i).word() : "", NounClass.RECOGNITION)) {
        return at(parse, i);
      }
    }
    return takenUp(parse, at, owner, recent);
  }

  private @Nullable Against takenUp(
      Parse parse, int at, List<String> owner, @Nullable Frame latest) {
    Frame recent = latest;
    if (latest != null && !owner.isEmpty() && !latest.actors().containsAll(owner)) {
      recent = with.discourse.recognitions().lastBy(owner);
    }
    boolean takesUp =
        recent != null
            && recent.stance() != Stance.REFUSED
            && (parse.first(at).is("the")
                || parse.first(at).is("this")
                || parse.first(at).is("that")
                || parse.is(at - 1, PhraseKind.COMMA) && recent.parse() == parse
                || !owner.isEmpty())
            && (owner.isEmpty() || recent.actors().containsAll(owner))
            && with.discourse.last() != null
            && (with.discourse.last().act() == Act.RECOGNIZE
                || with.discourse.last().act() == Act.CONDEMN
                || near(parse, recent)
                || !owner.isEmpty() && recent.actors().equals(owner));
    return takesUp && recent != null
        ? new Against(recent.targets(), owner.isEmpty() ? recent.actors() : owner)
        : null;
  }

  /** The head of "the decision" in "called the decision unacceptable", where no mark parts them. */
  private Node headBefore(Parse parse, int at) {
    Phrase phrase = parse.phrase(at);
    boolean judged =
        words.is(Role.JUDGEMENT, parse.head(at).word()) && phrase.to() - phrase.from() > 1;
    return judged ? parse.node(phrase.to() - 2) : parse.head(at);
  }

  private static boolean isRecognising(Parse parse, int at) {
    VerbGroup verb = parse.verb(at);
    return verb != null && verb.lemma().startsWith("recogni");
  }

  private static boolean near(Parse parse, Frame frame) {
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
}
