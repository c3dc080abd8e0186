package org.chancery.annotate.attribution;

import org.chancery.annotate.text.Sentence;

/** Tells verbs from nouns of the same form by what stands beside them. */
final class VerbForms {
  private static final int PERSON_LIKE =
      WordClass.ROLE.bit()
          | WordClass.SPEAKER.bit()
          | WordClass.NAMELESS.bit()
          | WordClass.BODY.bit()
          | WordClass.MEDIUM.bit();

  private final TaggedText text;

  VerbForms(TaggedText text) {
    this.text = text;
  }

  /** Whether a cue is a verb at a token. */
  boolean mayBeVerb(int token, Cue cue, Sentence sentence, boolean headline) {
    if (text.is(token - 1, WordClass.DETERMINER)
        && !text.is(token - 1, "all")
        && !text.is(token - 1, "both")
        && !text.is(token - 1, "some")
        && !text.is(token - 1, "many")
        && !text.is(token - 1, "most")
        && !text.is(token - 1, "another")
        && !Respondents.endsShare(text, token - 1)
        && cue.form() != Cue.Form.PAST) {
      return false;
    }
    if (text.isPossessive(token - 1) && !text.is(token - 2, WordClass.PRONOUN)
        || text.mark(token + 1) == '-' && text.touches(token, token + 1)
        || text.mark(token - 1) == '-' && text.touches(token - 1, token)) {
      return false;
    }
    if (cue.is("state") && cue.form() == Cue.Form.THIRD && isStatesOf(token)) {
      return false;
    }
    boolean ofState = cue.is("state") && cue.form() == Cue.Form.BASE;
    if (ofState && text.isAny(token + 1, PERSON_LIKE | WordClass.HONORIFIC.bit())
        || cue.is("highlight") && text.is(token - 1, "Story")) {
      return false;
    }
    if (text.isCapitalized(token) && token > sentence.firstToken()) {
      if (headline && isPlainVerb(cue, token) && text.isCapitalized(token - 1)) {
        return true;
      }
      return !cue.nounLike() && cue.form() != Cue.Form.BASE && cue.needs() != Cue.Needs.STUDY;
    }
    return token > sentence.firstToken()
        || cue.form() == Cue.Form.PAST
        || cue.form() == Cue.Form.ING;
  }

  /** "the successor states", "member states": a noun, unless words follow. */
  private boolean isStatesOf(int token) {
    int next = token + 1;
    return text.isAny(token - 1, WordClass.ROLE.bit())
        && !text.isCapitalized(token - 1)
        && !text.is(next, "that")
        && !text.isQuote(next)
        && text.mark(next) != ':';
  }

  /** "Costa urges voters to": in a headline a name at its head is a subject. */
  boolean isHeadVerb(Cue cue, VerbGroup group, Phrase subject) {
    int before = subject.first() - 1;
    return isPlainVerb(cue, group.verb())
        && text.isCapitalized(subject.head())
        && subject.end() == group.verb()
        && (before < 0
            || text.mark(before) == ':'
            || text.document().sentenceOf(subject.first()).firstToken() == subject.first());
  }

  /** Whether a third person is hardly a plural here, as in "states" and in "notes:". */
  boolean isPlainVerb(Cue cue, int token) {
    return cue.form() == Cue.Form.THIRD
        && !cue.is("state")
        && !cue.is("order")
        && text.mark(token + 1) == 0
        && token + 1 < text.count();
  }
}
