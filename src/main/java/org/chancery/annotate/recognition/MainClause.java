package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/** Finds the main verb of a sentence for a participle or gerund that has no subject of its own. */
final class MainClause {
  private final Actors actors;
  private final Subjects subjects;

  MainClause(Actors actors, Subjects subjects) {
    this.actors = actors;
    this.subjects = subjects;
  }

  /** A participle or gerund whose subject is that of the sentence. */
  void understood(Parse parse, int at, Reading reading) {
    int main = mainVerb(parse, at);
    if (main < 0) {
      boolean opens = parse.is(0, PhraseKind.NOUN) && parse.is(1, PhraseKind.PREP);
      reading.actors = opens ? actors.of(parse, 0, 0) : List.of(); // "Peru in no rush to"
      return;
    }
    VerbGroup verb = parse.verb(main);
    reading.chain.add(main);
    if (verb != null) {
      ownOfMain(verb, reading);
      reading.finite = main;
      reading.finiteVerb = verb;
      reading.actors = verb.passive() ? agentOf(parse, main) : subjects.of(parse, main).codes();
      boolean inverted = reading.actors.isEmpty() && main > at && Saying.is(verb.lemma());
      if (inverted && parse.is(main + 1, PhraseKind.NOUN)) {
        reading.actors = subjects.nounSubject(parse, main + 1).codes(); // "No plan to, says Peru"
      }
    }
  }

  /** Who does what a passive tells: its agent, else its subject. */
  private List<String> agentOf(Parse parse, int verb) {
    int by = parse.skipRight(verb + 1);
    if (parse.isWord(by, "by") && parse.is(by + 1, PhraseKind.NOUN)) {
      List<String> codes = subjects.nounList(parse, by + 1);
      if (!codes.isEmpty()) {
        return codes;
      }
    }
    return subjects.of(parse, verb).codes();
  }

  private static void ownOfMain(VerbGroup verb, Reading reading) {
    if (!verb.modal().isEmpty() && reading.stance == Stance.DONE) {
      reading.stance =
          verb.modal().equals("will") || verb.modal().equals("shall")
              ? Stance.ANNOUNCED
              : Stance.CONSIDERED;
    }
  }

  static int mainVerb(Parse parse, int at) {
    for (int i = at - 1; i >= 0 && !isClauseMark(parse, i); i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        return i;
      }
    }
    for (int i = at + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        return i;
      }
    }
    return -1;
  }

  /** The finite verb of the clause behind an opening participle; that participle without one. */
  static int verbAfter(Parse parse, int from) {
    for (int i = from + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        return i;
      }
    }
    return from;
  }

  private static boolean isClauseMark(Parse parse, int i) {
    return parse.is(i, PhraseKind.BREAK) && (parse.first(i).is(";") || parse.first(i).is(":"));
  }
}
