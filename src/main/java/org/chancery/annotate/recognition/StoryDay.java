package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.jspecify.annotations.Nullable;

/** The day of which a paragraph goes on to tell where its sentences name none of their own. */
final class StoryDay {
  /** Phrases within which a sentence's opening date stands. */
  private static final int OPENING = 4;

  /** Days before publication that are still news. */
  private static final int NEWS_DAYS = 8;

  private final @Nullable LocalDate published;
  private final PublicationDay today;
  private When here = When.UNKNOWN;
  private When before = When.UNKNOWN;
  private boolean ofLead;

  StoryDay(@Nullable LocalDate published, PublicationDay today) {
    this.published = published;
    this.today = today;
  }

  /** What the lead tells by its day, the next paragraph goes on to tell, and no other. */
  void leaveParagraph() {
    here = ofLead ? here : When.UNKNOWN;
    ofLead = false;
  }

  /** Begins a sentence that may tell acts. */
  void enter(Parse parse, boolean lead) {
    before = here;
    here = told(parse);
    ofLead |= lead && here.known() && !here.equals(before);
  }

  /** Goes past a sentence that tells none. */
  void pass(Parse parse) {
    here = told(parse);
  }

  /** The day of an act at a phrase that has none of its own; unknown if the story has none. */
  When at(Parse parse, int phrase) {
    return here.known() ? here : isDatedBefore(parse, phrase) ? When.UNKNOWN : before;
  }

  /** "lost patience on Monday. He severed": the day of the week on which a main clause hangs. */
  private When mainDay(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb != null && verb.finite()) {
        When when = EventDates.attachedTo(parse, List.of(i));
        LocalDate day = when.date();
        boolean lately =
            verb.past()
                && !verb.perfect()
                && !Saying.is(verb.lemma())
                && when.precision() == DatePrecision.DAY
                && when.basis() != EventDateBasis.EXPLICIT;
        return lately
                && day != null
                && published != null
                && day.isAfter(published.minusDays(NEWS_DAYS))
            ? when
            : When.UNKNOWN;
      }
    }
    return When.UNKNOWN;
  }

  /** "It was in 1995 that Chad recognised it; Fiji broke off relations": an old story. */
  private boolean isDatedBefore(Parse parse, int phrase) {
    for (int i = 0; i < phrase; i++) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null && today.isPast(When.of(date))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The day of which a paragraph goes on to tell: "On the morning of 6 December 1971 a telegram
   * came. Peru recognised it". Another date ends it.
   */
  private When told(Parse parse) {
    When news = mainDay(parse);
    if (news.known()) {
      return news;
    }
    for (int i = 0; i < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null) {
        boolean opens = !DateAttachment.holdsVerb(parse, 0, i) && i < OPENING;
        boolean past =
            date.precision() == DatePrecision.DAY
                && date.basis() == EventDateBasis.EXPLICIT
                && today.isPast(When.of(date));
        return opens && past && !Datelines.isOne(parse, i) ? When.of(date) : When.UNKNOWN;
      }
    }
    return here;
  }
}
