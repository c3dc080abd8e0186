package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Stance;

/** States beside an auxiliary whose verb is left out: "so did Peru", "Neither will Latvia". */
final class BareAuxiliaryRules {
  private final Analysis with;
  private final FollowerActs acts;

  BareAuxiliaryRules(Analysis with, FollowerActs acts) {
    this.with = with;
    this.acts = acts;
  }

  /** Reads a modal without its verb. */
  void modal(Parse parse, int i, Frame last) {
    if (!modalInverted(parse, i, last)) {
      promised(parse, i, last);
    }
  }

  /** "Neither will Latvia": the modal stands alone. */
  private boolean modalInverted(Parse parse, int i, Frame last) {
    boolean modal = parse.isWord(i, "will") || parse.isWord(i, "would") || parse.isWord(i, "can");
    boolean nor = parse.isWord(i - 1, "nor") || parse.isWord(i - 1, "neither");
    if (!modal
        || !nor && !parse.isWord(i - 1, "so")
        || !parse.is(i + 1, PhraseKind.NOUN)
        || Interruptions.interrupted(parse, i, last)) {
      return false;
    }
    List<String> doers = new ArrayList<>();
    int end = acts.named(parse, i + 1, doers);
    Stance stance = nor ? Stance.REFUSED : last.stance();
    acts.add("follow.inverted", last, doers, stance, FollowerActs.later(parse, end), parse, i);
    return true;
  }

  /** "have said they will when", "and never will": the verb is left out behind the modal. */
  private void promised(Parse parse, int i, Frame last) {
    boolean modal = parse.isWord(i, "will") || parse.isWord(i, "would");
    int next = i + 1;
    boolean negated =
        parse.isWord(i - 1, "never")
            || parse.isWord(i - 1, "not")
            || EllipticVerbs.isOfNone(parse, i);
    while (parse.is(next, PhraseKind.ADV) || parse.isWord(next, "either")) {
      negated |= parse.isWord(next, "not") || parse.isWord(next, "never");
      next++;
    }
    boolean condition =
        parse.isWord(next, "when") || parse.isWord(next, "if") || parse.isWord(next, "once");
    int subject = parse.skipLeft(i - 1);
    if (!modal
        || !condition && !ClauseEnds.endsClause(parse, next)
        || isRemarkAhead(parse, next)
        || !parse.is(subject, PhraseKind.NOUN)
        || Interruptions.interrupted(parse, i, last)) {
      return;
    }
    List<String> doers = with.subjects.nounSubject(parse, subject).codes();
    Stance stance = negated ? Stance.REFUSED : condition ? Stance.CONSIDERED : Stance.ANNOUNCED;
    When when = negated ? saidOn(parse, subject) : When.UNKNOWN;
    acts.add("follow.did", last, doers, stance, when, parse, i);
  }

  /** "would not, he added, disturb": the verb stands behind the remark. */
  private static boolean isRemarkAhead(Parse parse, int comma) {
    for (int i = comma + 1; parse.is(comma, PhraseKind.COMMA) && i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        return i + 1 < parse.size() && ClauseEnds.isRemark(parse, comma + 1, i);
      }
    }
    return false;
  }

  /** The day on which somebody says that he will not. */
  private When saidOn(Parse parse, int subject) {
    int before = parse.skipLeft(Lists.complexStart(parse, subject) - 1);
    before = parse.is(before, PhraseKind.THAT) ? parse.skipLeft(before - 1) : before;
    VerbGroup says = parse.verb(before);
    if (says == null || !Saying.is(says.lemma())) {
      return When.UNKNOWN;
    }
    Reading reading = new Reading();
    reading.stance = Stance.REFUSED;
    reading.chain.add(before);
    reading.finite = before;
    reading.finiteVerb = says;
    return with.dates.of(parse, reading, before);
  }

  /** "so did Peru", "nor do Russia and China", "as had Chile". */
  boolean inverted(Parse parse, int i, VerbGroup verb, Frame last) {
    boolean nor = parse.isWord(i - 1, "nor") || parse.isWord(i - 1, "neither");
    boolean so =
        parse.isWord(i - 1, "so") || parse.isWord(i - 1, "as") || verb.adverbs().contains("so");
    boolean whole = i + 1 < parse.size() && parse.verb(parse.skipRight(i + 2)) == null;
    if (!nor && !so || !parse.is(i + 1, PhraseKind.NOUN) || !whole) {
      return false;
    }
    if (Interruptions.interrupted(parse, i, last)
        || Interruptions.isOvertaken(parse, with.dates.previous(), last)) {
      return true;
    }
    Frame told = with.protestAgainst(last);
    List<String> doers = new ArrayList<>();
    int end = acts.named(parse, i + 1, doers);
    Stance stance = nor ? Stance.REFUSED : told.stance();
    When when = FollowerActs.later(parse, end);
    boolean same = // "on Monday, as did Peru", "on Monday. So did Peru"
        !when.known() && !nor && parse.sentence().index() - told.parse().sentence().index() <= 1;
    acts.add("follow.inverted", told, doers, stance, same ? told.when() : when, parse, i);
    return true;
  }
}
