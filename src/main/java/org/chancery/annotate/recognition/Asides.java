package org.chancery.annotate.recognition;

import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Acts told beside what is news: in the past perfect, in a relative clause. */
final class Asides {
  private Asides() {}

  /** Whether an act is told as lying before what the article tells: "had recognised it in 2012". */
  static boolean isBackground(Frame frame) {
    return isHad(frame.parse(), frame.phrase());
  }

  /** "had recognised": the past perfect. */
  static boolean isHad(Parse parse, int phrase) {
    VerbGroup verb = parse.verb(phrase);
    return verb != null && verb.perfect() && parse.first(phrase).is("had");
  }

  /** "Peru, which broke with it in 2008, hopes to be next": the relative clause is an aside. */
  static boolean isInRelative(Parse parse, Frame last) {
    return last.parse() == parse && parse.is(parse.skipLeft(last.phrase() - 1), PhraseKind.REL);
  }
}
