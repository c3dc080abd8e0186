package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * Refusals told by a noun: "Slovakia's non-recognition of Kosovo", "recognition of Kosovo would be
 * premature, Slovakia's premier said".
 */
final class NonRecognitionRules {
  private static final Set<String> TOO_SOON =
      Set.of(
          "premature",
          "mistake",
          "wrong",
          "impossible",
          "error",
          "counterproductive",
          "unhelpful",
          "unthinkable",
          "early");
  private static final Set<String> DUE =
      Set.of("agenda", "table", "option", "cards", "consideration", "discussion", "possible");
  private static final Set<String> ENDING =
      Set.of("end", "abandon", "drop", "reverse", "rethink", "review", "reconsider", "lift");

  private static final Set<String> UNDOING =
      Set.of("withdraw", "revoke", "rescind", "suspend", "cancel", "reverse");

  private final Analysis with;

  NonRecognitionRules(Analysis with) {
    this.with = with;
  }

  void apply(Parse parse, int i) {
    if (!parse.is(i, PhraseKind.NOUN)) {
      return;
    }
    Node head = parse.head(i);
    if (head.is("nonrecognition")) {
      policy(parse, i);
    } else if (head.is("recognition")
        && parse.isWord(i + 1, "of")
        && (undoing(parse, i) >= 0 || with.owners.ownerOf(parse, parse.phrase(i)).isEmpty())) {
      unwanted(parse, i);
    }
  }

  /** "reaffirmed its non-recognition of", "Slovakia's position on the non-recognition of". */
  private void policy(Parse parse, int i) {
    List<Target> targets =
        parse.isWord(i + 1, "of")
            ? with.objects.at(parse, parse.skipRight(i + 2))
            : with.discourse.topic();
    List<String> doers = new ArrayList<>(with.owners.ownerOf(parse, parse.phrase(i)));
    int before = parse.skipLeft(i - 1);
    if (parse.is(before, PhraseKind.PREP) && parse.is(before - 1, PhraseKind.NOUN)) {
      int paper = before - 1;
      doers.addAll(doers.isEmpty() ? with.owners.ownerOf(parse, parse.phrase(paper)) : List.of());
      before = parse.skipLeft(paper - 1);
    }
    VerbGroup verb = parse.verb(before);
    if (verb != null && ENDING.contains(verb.lemma())) {
      return; // who ends a policy of non-recognition may yet recognise
    }
    Reading reading = verb == null ? new Reading() : with.climber.read(parse, before, false);
    if (doers.isEmpty()) {
      doers.addAll(reading.actors);
    }
    reading.stance = Stance.REFUSED;
    with.add("recognize.refuse", Act.RECOGNIZE, reading, doers, targets, parse, i);
  }

  /**
   * "recognition of Kosovo is not on the agenda, Slovakia's premier said", "To withdraw the
   * recognition of Kosovo is out of the question, Podgorica said".
   */
  private void unwanted(Parse parse, int i) {
    int undoing = undoing(parse, i);
    int first = parse.skipRight(i + 2);
    if (!parse.is(first, PhraseKind.NOUN)) {
      return;
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    int at = parse.skipRight(items.get(items.size() - 1).to() + 1);
    VerbGroup verb = parse.verb(at);
    if (verb == null || !verb.lemma().equals("be") || !isUnwanted(parse, at, verb)) {
      return;
    }
    int says = saying(parse, undoing < 0 ? i : undoing, at);
    if (says < 0) {
      return;
    }
    Reading reading = with.climber.read(parse, says, false);
    reading.stance = Stance.REFUSED;
    List<Target> targets = with.objects.of(parse, items, -1);
    String rule = undoing < 0 ? "recognize.refuse" : "withdraw.recognition";
    Act act = undoing < 0 ? Act.RECOGNIZE : Act.WITHDRAW;
    with.add(rule, act, reading, reading.actors, targets, parse, says);
  }

  /** The phrase of "to withdraw", "a withdrawal" before "the recognition of"; -1. */
  private static int undoing(Parse parse, int i) {
    int before = parse.skipLeft(i - 1);
    VerbGroup verb = parse.verb(before);
    if (verb != null) {
      return !verb.finite() && UNDOING.contains(verb.lemma()) ? before : -1;
    }
    boolean noun =
        parse.isWord(before, "of")
            && parse.is(before - 1, PhraseKind.NOUN)
            && (parse.head(before - 1).is("withdrawal") || parse.head(before - 1).is("revocation"));
    return noun ? before - 1 : -1;
  }

  private static boolean isUnwanted(Parse parse, int be, VerbGroup verb) {
    if (verb.particle().equals("out") && parse.isWord(be + 1, "of") && !verb.negated()) {
      return true; // "is out of the question"
    }
    for (int i = be + 1; i < Math.min(parse.size(), be + 4); i++) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.COMMA)) {
        return false;
      }
      String word = parse.is(i, PhraseKind.NOUN) ? parse.head(i).word() : "";
      if (verb.negated() ? DUE.contains(word) : TOO_SOON.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The verb of saying before or behind the clause; -1 if there is none. */
  private static int saying(Parse parse, int subject, int be) {
    int before = parse.skipLeft(subject - 1);
    before = parse.is(before, PhraseKind.THAT) ? parse.skipLeft(before - 1) : before;
    VerbGroup says = parse.verb(before);
    if (says != null && says.finite() && Saying.is(says.lemma())) {
      return before;
    }
    for (int i = be + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        return Saying.is(verb.lemma()) ? i : -1;
      }
    }
    return -1;
  }
}
