package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/** Recognitions laid down in a paper: "a decree on the recognition of", "handed over its note". */
final class RecognitionPapers {
  private static final Set<String> PAPERS =
      Set.of(
          "letter",
          "note",
          "act",
          "policy",
          "law",
          "resolution",
          "motion",
          "decision",
          "declaration",
          "bill",
          "statement");
  private static final Set<String> HANDING =
      Set.of("hand", "deliver", "present", "send", "convey", "submit");

  private final Analysis with;

  RecognitionPapers(Analysis with) {
    this.with = with;
  }

  /** "letter", "note", "resolution". */
  static boolean isOne(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && PAPERS.contains(parse.head(phrase).word());
  }

  /** "handed over its note of recognition to Kosovo's envoy". */
  boolean handedOver(Parse parse, int i, RecognitionNoun noun) {
    int paper = parse.isWord(i - 1, "of") ? i - 2 : -1;
    int verb = parse.skipLeft(paper - 1);
    verb = parse.isWord(verb, "over") ? verb - 1 : verb;
    VerbGroup hands = parse.verb(verb);
    boolean handed = isOne(parse, paper) && hands != null && HANDING.contains(hands.lemma());
    if (!handed) {
      return false;
    }
    int to = parse.isWord(noun.end() + 1, "to") ? noun.end() + 2 : -1;
    List<Target> targets =
        noun.named() || !parse.is(to, PhraseKind.NOUN)
            ? noun.targets()
            : parse.countries(to).stream().limit(1).map(c -> Target.state(c.country())).toList();
    Reading reading = with.climber.read(parse, verb, false);
    if (!reading.dropped) {
      with.add("recognize.grant", Act.RECOGNIZE, reading, reading.actors, targets, parse, i);
    }
    return true;
  }

  /** "signed a communique on mutual recognition with Peru": each recognises the other. */
  boolean mutual(Parse parse, int i) {
    int paper = parse.skipLeft(i - 2);
    while (parse.is(paper, PhraseKind.NOUN) && parse.is(paper - 1, PhraseKind.PREP)) {
      paper -= 2; // "a communique in Taipei on"
    }
    VerbGroup signs = parse.is(paper, PhraseKind.NOUN) ? parse.verb(paper - 1) : null;
    boolean signed =
        signs != null
            && (signs.lemma().equals("sign") || signs.lemma().equals("exchange"))
            && signs.finite()
            && parse.is(i - 1, PhraseKind.PREP)
            && parse.contains(i, "mutual");
    if (!signed) {
      return false;
    }
    Reading reading = with.climber.read(parse, paper - 1, false);
    List<String> own = reading.actors;
    List<String> others =
        parse.isWord(i + 1, "with") && parse.is(i + 2, PhraseKind.NOUN)
            ? with.subjects.nounList(parse, i + 2)
            : own.size() == 2 ? List.of(own.get(1)) : List.of();
    List<String> one = own.isEmpty() ? own : List.of(own.get(0));
    if (reading.dropped || one.isEmpty() || others.isEmpty() || others.equals(one)) {
      return false;
    }
    recognise(reading, one, others, parse, i);
    recognise(reading, others, one, parse, i);
    return true;
  }

  private void recognise(
      Reading reading, List<String> doers, List<String> others, Parse parse, int i) {
    List<Target> targets = others.stream().map(Target::state).toList();
    with.add("recognize.decree", Act.RECOGNIZE, reading, doers, targets, parse, i);
  }

  /** "signed decrees on the recognition of", "adopted a motion against the recognition of". */
  void signed(Parse parse, int i, int paper, RecognitionNoun noun) {
    int governor = parse.skipLeft(paper - 1);
    VerbGroup verb = parse.verb(governor);
    if (verb == null) {
      return;
    }
    boolean against = parse.isWord(parse.skipLeft(i - 1), "against") && isOne(parse, paper);
    boolean decreed = verb.lemma().equals("sign") || verb.lemma().equals("issue");
    if (against) {
      Reading reading = with.climber.read(parse, governor, false);
      reading.stance = reading.stance == Stance.DONE ? Stance.REFUSED : reading.stance;
      with.add(
          "recognize.refuse", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    } else if (decreed && isDecree(parse.head(paper))) {
      Reading reading = with.climber.read(parse, governor, false);
      with.add(
          "recognize.decree", Act.RECOGNIZE, reading, reading.actors, noun.targets(), parse, i);
    }
  }

  private static boolean isDecree(Node head) {
    return head.word().startsWith("decree")
        || head.is("order")
        || head.is("proclamation")
        || head.is("declaration");
  }
}
