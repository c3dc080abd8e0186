package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Members.Exemption;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/** Settles who does what a finite verb tells, with what the subject itself makes of the act. */
final class ClauseSubjects {
  private static final Set<String> SUPPOSING =
      Set.of("expect", "believe", "think", "hope", "predict", "suppose", "reckon", "guess");

  private static final Set<String> REJECTING =
      Set.of("vote", "reject", "defeat", "shelve", "block", "turn");

  private final Owners owners;
  private final Subjects subjects;
  private final Discourse discourse;
  private final Surroundings surroundings;

  ClauseSubjects(Owners owners, Subjects subjects, Discourse discourse, Surroundings surroundings) {
    this.owners = owners;
    this.subjects = subjects;
    this.discourse = discourse;
    this.surroundings = surroundings;
  }

  void subject(Parse parse, int at, Reading reading) {
    Subject subject = subjects.of(parse, at);
    reading.from = subject.from() < 0 ? at : subject.from();
    if (reading.actors.isEmpty()) {
      reading.actors = subject.codes();
    }
    if (subject.from() >= 0) {
      Node first = parse.first(subject.from());
      boolean none = subject.exemption() == Exemption.NONE;
      if (none
          && (first.is("neither")
              || first.is("none")
              || first.is("no") && reading.stance == Stance.DONE)) {
        reading.stance = Stance.REFUSED;
      }
    }
    if (subject.exemption() == Exemption.ALL_BUT) {
      reading.stance = reading.stance == Stance.REFUSED ? Stance.DONE : Stance.REFUSED;
    }
    leader(parse, at, reading);
    likened(parse, subject, at, reading);
    inserted(parse, subject, at, reading);
    supposed(parse, subject, at, reading);
    together(parse, at, reading);
    joined(parse, at, reading);
    VerbGroup auxiliary = parse.verb(subject.from() - 1);
    if (subject.from() > 0 && Auxiliaries.isNegativeOpening(parse, subject.from() - 1)) {
      reading.stance = Stance.REFUSED;
    } else if (auxiliary != null && Auxiliaries.isFronted(auxiliary)) {
      reading.chain.add(subject.from() - 1); // "Not until 1992 did Cuba": its date is the act's
      reading.finiteVerb = auxiliary;
    }
    proposed(parse, subject, reading);
    surroundings.finish(parse, reading.from, reading);
    boolean expletive =
        subject.from() >= 0
            && parse.isWord(subject.from(), "it")
            && reading.cues.stream().anyMatch(c -> c.startsWith("stance.adjective"));
    boolean there = reading.cues.contains("stance.noun.question") && reading.actors.isEmpty();
    if (expletive || there) {
      reading.actors = reading.reporter;
    }
    Surroundings.subjunctive(parse, at, subject, reading);
  }

  /** "Like Peru, Chile recognised", "Unlike Peru, Chile did not": Peru did. */
  private void likened(Parse parse, Subject subject, int verb, Reading reading) {
    for (int i = verb + 1; i + 1 < parse.size(); i++) {
      boolean alike = // "does not recognise it, unlike Chile and Mali"
          parse.isWord(i, "unlike") && reading.stance == Stance.REFUSED
              || parse.isWord(i, "like") && reading.stance == Stance.DONE;
      boolean last = alike && ChronicleRules.states(parse, i + 1) == lastPhrase(parse);
      if (last && parse.is(i - 1, PhraseKind.COMMA)) {
        reading.others.addAll(subjects.nounList(parse, i + 1));
      }
    }
    boolean like = parse.isWord(0, "like") && reading.stance == Stance.DONE;
    boolean unlike = parse.isWord(0, "unlike") && reading.stance == Stance.REFUSED;
    if (!like && !unlike || !parse.is(1, PhraseKind.NOUN)) {
      return;
    }
    int comma = subject.from() - 1;
    boolean opens =
        parse.is(comma, PhraseKind.COMMA)
            && parse.is(comma - 1, PhraseKind.NOUN)
            && Lists.endingAt(parse, comma - 1).get(0).from() == 1;
    if (opens) {
      reading.others.addAll(subjects.nounSubject(parse, comma - 1).codes());
    }
  }

  /** The last phrase before the sentence's closing mark. */
  private static int lastPhrase(Parse parse) {
    int last = parse.size() - 1;
    return parse.is(last, PhraseKind.BREAK) ? last - 1 : last;
  }

  /** "Peru, together with Chile,", "Peru, followed by Chile,": others beside the subject. */
  private void inserted(Parse parse, Subject subject, int verb, Reading reading) {
    int open = subject.to() + 1;
    if (subject.to() < 0 || !parse.is(open, PhraseKind.COMMA)) {
      return;
    }
    int word = open + 1;
    VerbGroup followed = parse.verb(word);
    while (parse.is(word, PhraseKind.ADV)) {
      word++;
    }
    boolean with = parse.isWord(word, "with") || parse.isWord(word, "alongside");
    boolean by =
        followed != null && followed.lemma().equals("follow") && parse.isWord(word + 1, "by");
    int first = by ? word + 2 : word + 1;
    boolean beside = with && first < verb && parse.is(first, PhraseKind.NOUN);
    boolean joins = parse.isWord(word - 1, "together") || parse.isWord(word - 1, "along");
    if (beside && joins && !reading.actors.isEmpty()) { // "Peru, together with Chile, hopes to"
      List<String> all = new ArrayList<>(reading.actors);
      all.addAll(subjects.nounList(parse, first));
      reading.actors = all;
      return;
    }
    if (reading.stance == Stance.DONE && (beside || by && parse.is(first, PhraseKind.NOUN))) {
      reading.others.addAll(subjects.nounList(parse, first));
    }
  }

  /** "Britain, he expected, would follow": no more than somebody's guess. */
  private static void supposed(Parse parse, Subject subject, int verb, Reading reading) {
    int open = subject.to() + 1;
    VerbGroup says = subject.to() >= 0 ? parse.verb(open + 2) : null;
    boolean remark =
        says != null
            && parse.is(open, PhraseKind.COMMA)
            && parse.is(open + 1, PhraseKind.NOUN)
            && parse.is(open + 3, PhraseKind.COMMA)
            && open + 3 < verb;
    if (remark && says != null && SUPPOSING.contains(says.lemma())) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
  }

  /** "recognised it, joining Chile and Mali": those had done so before. */
  private void joined(Parse parse, int verb, Reading reading) {
    for (int i = verb + 2; reading.stance == Stance.DONE && i + 1 < parse.size(); i++) {
      VerbGroup other = parse.verb(i);
      boolean joins =
          other != null
              && other.lemma().equals("join")
              && other.form() == VerbGroup.Form.GERUND
              && parse.is(i - 1, PhraseKind.COMMA)
              && ChronicleRules.states(parse, i + 1) == lastPhrase(parse);
      if (joins) {
        reading.others.addAll(subjects.nounList(parse, i + 1));
      }
      if (other != null || parse.is(i, PhraseKind.BREAK)) {
        return;
      }
    }
  }

  /** "cut its ties with Qatar together with Egypt and the Emirates": all of them did. */
  private void together(Parse parse, int verb, Reading reading) {
    VerbGroup own = parse.verb(verb);
    boolean recognises = own != null && own.lemma().startsWith("recogni"); // one target more
    for (int i = verb + 1; !recognises && i + 2 < parse.size(); i++) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return;
      }
      boolean joins = parse.isWord(i, "together") || parse.isWord(i, "along");
      if (joins
          && !reading.actors.isEmpty()
          && parse.isWord(i + 1, "with")
          && ChronicleRules.states(parse, i + 2) > 0) {
        List<String> all = new ArrayList<>(reading.actors);
        all.addAll(subjects.nounList(parse, i + 2));
        reading.actors = all;
        return;
      }
    }
  }

  /** "followed Peru's lead and recognised": Peru did before. */
  private void leader(Parse parse, int at, Reading reading) {
    int before = parse.skipLeft(at - 1);
    if (!parse.is(before, PhraseKind.CONJ)) {
      return;
    }
    for (int i = before - 1; i > 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null) {
        int object = parse.skipRight(i + 1);
        boolean follows =
            verb.lemma().equals("follow")
                && parse.is(object, PhraseKind.NOUN)
                && (parse.head(object).is("lead") || parse.head(object).is("example"));
        if (follows) {
          reading.others.addAll(owners.ownerOf(parse, parse.phrase(object)));
        }
        return;
      }
    }
  }

  /** "a bill that would restore relations": considered by the state whose bill it is. */
  private void proposed(Parse parse, Subject subject, Reading reading) {
    boolean decree = // "sent a decree to parliament that would recognise it"
        reading.would
            && subject.from() >= 0
            && parse.is(subject.from(), PhraseKind.NOUN)
            && parse.contains(Lists.complexStart(parse, subject.from()), "decree");
    if (decree) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
    }
    if (!reading.actors.isEmpty()
        || subject.from() < 0
        || !parse.is(subject.from(), PhraseKind.NOUN)) {
      return;
    }
    Node head = parse.head(subject.from());
    boolean bill =
        head.is("bill")
            || head.is("motion")
            || head.is("law")
            || head.is("resolution")
            || head.is("draft")
            || head.is("legislation")
            || head.is("petition");
    boolean decision = head.is("decision") || head.is("decree") || head.is("step");
    if (decision && subject.from() >= 0) {
      List<String> owner = owners.ownerOf(parse, parse.phrase(subject.from()));
      reading.actors = owner.isEmpty() ? discourse.subject() : owner;
    }
    VerbGroup fate = parse.verb(parse.skipLeft(subject.from() - 1));
    if (bill && fate != null && REJECTING.contains(fate.lemma())) {
      reading.dropped = false;
      reading.stance = Stance.REFUSED; // "voted down a bill that would have recognised"
      reading.actors = subjects.of(parse, parse.skipLeft(subject.from() - 1)).codes();
      return;
    }
    if (bill) {
      reading.stance = Reading.worse(reading.stance, Stance.CONSIDERED);
      reading.actors =
          discourse.setting().isEmpty()
              ? owners.ownerOf(parse, parse.phrase(subject.from()))
              : discourse.setting();
    }
  }
}
