package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** Dates that another clause, or the sentence before, lends to an act without one of its own. */
final class LentDates {
  private final Parse parse;
  private final @Nullable Parse previous;
  private final Reading reading;
  private final boolean lead;

  /**
   * @param previous the sentence before, null if there is none
   * @param lead whether the sentence tells what is news
   */
  LentDates(Parse parse, @Nullable Parse previous, Reading reading, boolean lead) {
    this.parse = parse;
    this.previous = previous;
    this.reading = reading;
    this.lead = lead;
  }

  /** The date lent to the act at a phrase; unknown if none is. */
  When date(int phrase) {
    VerbGroup verb = reading.finiteVerb;
    boolean done = reading.stance == Stance.DONE;
    When apart = done ? CountedDays.apart(parse, reading) : When.UNKNOWN;
    if (apart.known()) {
      return apart;
    }
    if (done) {
      When linked = new LinkedDates(parse, reading, lead).date();
      if (linked.known()) {
        return linked;
      }
    }
    boolean reported =
        verb != null && (verb.perfect() || verb.adverbs().contains("-ing") || verb.simplePresent());
    if (!done || reported) {
      When said = SayingDates.saysAnother(parse, reading) ? When.UNKNOWN : SayingDates.of(parse);
      if (said.known()) {
        return said;
      }
    }
    if (done) {
      return ofDeed(phrase);
    }
    When main = reading.finite < 0 ? EventDates.among(parse, 0, phrase) : When.UNKNOWN;
    if (main.known()) {
      return main;
    }
    When dated = dated();
    return dated.known() ? dated.asReported() : ofSpeaker();
  }

  private When ofDeed(int phrase) {
    if (isRelative()) {
      When main = EventDates.among(parse, 0, phrase);
      if (main.known()) {
        return main.asReported();
      }
    }
    Parse before = previous;
    if (SameDayWords.isAtOnce(parse, reading)) {
      When earlier = EventDates.among(parse, 0, phrase);
      return earlier.known() || before == null ? earlier : lastDate(before);
    }
    if (SameDayWords.inSameBreath(parse)) {
      When other = EventDates.among(parse, 0, phrase);
      return other.known() || before == null ? other : EventDates.among(before, 0, before.size());
    }
    When joined = coordinated();
    if (joined.known()) {
      return joined;
    }
    When opening = opening();
    if (opening.known()) {
      return opening;
    }
    if (before != null && SameDayWords.isByHour(parse)) {
      return EventDates.among(before, 0, before.size());
    }
    When dated = dated();
    if (dated.known()) {
      return dated.asReported();
    }
    boolean about = SameDayWords.isAboutThen(parse, reading.finite);
    When here = about ? EventDates.among(parse, 0, Math.max(0, reading.from)) : When.UNKNOWN;
    if (here.known()) {
      return here.precision() == DatePrecision.DAY ? When.UNKNOWN : here;
    }
    if (before != null && about) {
      When told = EventDates.among(before, 0, before.size());
      return told.precision() == DatePrecision.DAY ? When.UNKNOWN : told;
    }
    return before != null && SameDayWords.isPartOfBargain(parse)
        ? EventDates.among(before, 0, before.size())
        : ofSpeaker();
  }

  /** "The president met him on Sunday. ... he said." */
  private When ofSpeaker() {
    return previous != null && speaksByPronoun()
        ? EventDates.among(previous, 0, previous.size())
        : When.UNKNOWN;
  }

  /** "met on Sunday and signed", "cut ties and left on Sunday": verbs of one subject. */
  private When coordinated() {
    for (int verb : reading.chain) {
      VerbGroup group = parse.verb(verb);
      boolean has = // "joined in 1986 and has now recognised": another time
          group != null && group.finite() && group.perfect() && !group.past();
      if (!has && parse.is(verb - 1, PhraseKind.CONJ)) {
        for (int i = verb - 2; i >= 0; i--) {
          if (parse.verb(i) != null) {
            return EventDates.attachedTo(parse, List.of(i));
          }
        }
      }
    }
    VerbGroup own = parse.verb(reading.finite);
    VerbForm form = own == null ? null : parse.node(own.main()).verb();
    boolean cut = form != null && form.invariant(); // "cut ties and established others in 2015"
    boolean past = own != null && (own.past() || own.perfect() || cut);
    for (int i = reading.finite + 1; past && i + 1 < parse.size(); i++) {
      VerbGroup next = parse.verb(i + 1);
      if (parse.is(i, PhraseKind.CONJ) && next != null && next.past()) {
        return EventDates.attachedTo(parse, List.of(i + 1));
      }
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        break;
      }
    }
    return When.UNKNOWN;
  }

  /** The date at the sentence's head, which holds for all its main clauses. */
  private When opening() {
    int date = parse.is(0, PhraseKind.PREP) ? 1 : 0;
    DateExpression told = EventDates.date(parse, date);
    boolean adverbial =
        date == 0
            ? told != null && told.precision() != DatePrecision.YEAR
            : parse.isWord(0, "in") || parse.isWord(0, "on");
    if (told == null || !adverbial) {
      return When.UNKNOWN;
    }
    boolean joined = false;
    for (int i = date + 1; i < reading.finite; i++) {
      if (parse.is(i, PhraseKind.LINK)
          || parse.is(i, PhraseKind.REL)
          || parse.is(i, PhraseKind.BREAK)) {
        return When.UNKNOWN;
      }
      joined |= parse.is(i, PhraseKind.CONJ);
    }
    return joined ? When.of(told) : When.UNKNOWN;
  }

  /** "a note dated 21 June", "in a treaty that was signed on 3 May": the paper's day. */
  private When dated() {
    for (int i = 0; i + 1 < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i + 1);
      if (date != null && parse.node(parse.phrase(i).to() - 1).is("dated")) {
        return When.of(date);
      }
      VerbGroup signs = parse.verb(i);
      boolean signed =
          signs != null
              && (signs.lemma().equals("sign") || signs.lemma().equals("issue"))
              && signs.passive()
              && (parse.is(i - 1, PhraseKind.THAT) || parse.is(i - 1, PhraseKind.REL))
              && parse.is(i - 2, PhraseKind.NOUN)
              && (parse.isWord(i - 3, "in") || parse.isWord(i - 3, "by"));
      if (signed) {
        return EventDates.attachedTo(parse, List.of(i));
      }
    }
    return When.UNKNOWN;
  }

  private boolean isRelative() {
    if (reading.finite < 0) {
      return false;
    }
    int before = parse.skipLeft(reading.from - 1);
    return parse.is(before, PhraseKind.REL)
        || parse.is(before, PhraseKind.THAT)
        || parse.is(reading.finite - 1, PhraseKind.THAT);
  }

  private boolean speaksByPronoun() {
    for (int verb : reading.chain) {
      VerbGroup group = parse.verb(verb);
      int subject = parse.skipLeft(verb - 1);
      if (group != null
          && group.finite()
          && Saying.is(group.lemma())
          && (parse.isWord(subject, "he")
              || parse.isWord(subject, "she")
              || parse.isWord(subject, "it"))) {
        return true;
      }
    }
    return false;
  }

  private static When lastDate(Parse parse) {
    for (int i = parse.size() - 1; i >= 0; i--) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }
}
