package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Cues.Cue;
import org.chancery.annotate.recognition.Cues.Effect;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/** Reads nouns that govern an act: "its decision to", "a plan by Chad to", "calls for". */
final class NounCues {
  private static final Set<String> TAKING =
      Set.of(
          "sign",
          "take",
          "make",
          "issue",
          "adopt",
          "approve",
          "pass",
          "conclude",
          "reach",
          "publish",
          "exchange",
          "ratify");

  private final Cues cues;
  private final Owners owners;
  private final Actors actors;
  private final Subjects subjects;
  private final Discourse discourse;
  private final MainClause main;

  NounCues(
      Cues cues,
      Owners owners,
      Actors actors,
      Subjects subjects,
      Discourse discourse,
      MainClause main) {
    this.cues = cues;
    this.owners = owners;
    this.actors = actors;
    this.subjects = subjects;
    this.discourse = discourse;
    this.main = main;
  }

  int nounCue(Parse parse, int cuePhrase, int last, Cue cue, boolean mutual, Reading reading) {
    Phrase phrase = parse.phrase(cuePhrase);
    reading.apply(cue, mutual);
    boolean none = parse.node(phrase.from()).is("no");
    if (none && !cue.id().equals("stance.noun.hurry")) {
      reading.stance = Stance.REFUSED;
    }
    int governor = parse.skipLeft(cuePhrase - 1);
    VerbGroup verb = parse.verb(governor);
    Cue verbCue = verb == null ? null : cues.verb(verb);
    if (verb != null
        && verbCue != null
        && verbCue.unilateral() == Effect.REFUSED
        && !verb.negated()) {
      reading.stance = Stance.REFUSED;
    }
    boolean taken = verb == null || Saying.is(verb.lemma()) || TAKING.contains(verb.lemma());
    if (!taken && cue.unilateral() == Effect.DONE) {
      reading.embedded = true;
    }
    if (verb != null) {
      strengthen(parse.head(cuePhrase).word(), cue, verb, reading);
      undo(cue, verb, mutual, reading);
    }
    int possessive = Actors.lastPossessive(parse, phrase);
    List<String> owner =
        possessive >= 0 || owners.hasCountry(parse, phrase)
            ? owners.ownerOf(parse, phrase)
            : List.of();
    if (owner.isEmpty()
        && parse.is(cuePhrase + 1, PhraseKind.PREP)
        && (parse.isWord(cuePhrase + 1, "by") || parse.isWord(cuePhrase + 1, "of"))
        && cuePhrase + 2 <= last) {
      owner = actors.of(parse, cuePhrase + 2, last);
      if (parse.isWord(cuePhrase + 1, "by")) {
        owner = subjects.nounList(parse, cuePhrase + 2);
      }
    }
    reading.from = cuePhrase;
    if (!owner.isEmpty()) {
      reading.embedded = true;
      reading.actors = owner;
      if (verb != null) {
        reading.chain.add(governor);
        reading.finite = governor;
        reading.finiteVerb = verb;
      }
      return -1;
    }
    Node det = parse.node(phrase.from());
    boolean own = det.is("its") || det.is("their") || det.is("his") || det.is("her");
    if (own && verb == null) {
      reading.actors = discourse.subject();
      return -1;
    }
    if (verb != null && !verb.passive()) {
      return governor;
    }
    if (parse.is(governor, PhraseKind.PREP) && parse.verb(parse.skipLeft(governor - 1)) != null) {
      return parse.skipLeft(governor - 1);
    }
    if (own) {
      reading.actors = discourse.subject();
    }
    main.understood(parse, cuePhrase, reading);
    List<String> chamber = chamber(parse, reading.finite);
    if (!chamber.isEmpty()) {
      reading.actors = chamber;
    }
    VerbGroup main = reading.finiteVerb;
    if (verb == null && main != null && main.passive() && reading.finite > cuePhrase) {
      strengthen(parse.head(cuePhrase).word(), cue, main, reading);
    }
    return -1;
  }

  /** "was tabled in Peru's parliament": whose chamber has the bill before it. */
  private List<String> chamber(Parse parse, int verb) {
    VerbGroup main = parse.verb(verb);
    boolean tabled = main != null && main.passive();
    for (int i = verb + 1; tabled && i + 1 < parse.size() && parse.verb(i) == null; i++) {
      boolean placed = parse.isWord(i, "in") || parse.isWord(i, "to") || parse.isWord(i, "before");
      if (placed && parse.is(i + 1, PhraseKind.NOUN) && subjects.isChamber(parse, i + 1)) {
        return actors.of(parse, i + 1, Lists.complexStartingAt(parse, i + 1));
      }
    }
    return List.of();
  }

  /** "reversed its decision to", "shelved plans to". */
  private void undo(Cue cue, VerbGroup verb, boolean mutual, Reading reading) {
    Cue undoing = cues.undoing(verb);
    if (undoing == null || verb.negated()) {
      return;
    }
    boolean decided = cue.unilateral() == Effect.DONE;
    if (decided && undoing.unilateral() == Effect.WITHDRAW) {
      reading.apply(undoing, mutual);
    } else {
      reading.stance = Stance.REFUSED;
    }
  }

  /** "announces plans to": a plan that is declared is announced; a signed paper is done. */
  private static void strengthen(String noun, Cue cue, VerbGroup verb, Reading reading) {
    boolean declared =
        verb.lemma().equals("announce")
            || verb.lemma().equals("declare")
            || verb.lemma().equals("confirm");
    if (declared
        && (noun.startsWith("plan") || noun.startsWith("step") || noun.startsWith("intention"))
        && reading.stance == Stance.CONSIDERED) {
      reading.stance = Stance.ANNOUNCED;
    }
    boolean signed =
        verb.lemma().equals("sign")
            || verb.lemma().equals("conclude")
            || verb.lemma().equals("exchange");
    boolean paper =
        cue.id().equals("stance.noun.agreement") || cue.id().equals("stance.noun.decision");
    if (signed && paper && verb.modal().isEmpty() && !verb.negated()) {
      reading.stance = Stance.DONE;
    }
  }
}
