package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.EventDateBasis;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Chooses an act's date: the one in its own clause, else one that a neighbouring clause lends, else
 * the day of publication where the tense of headlines and briefs means it.
 */
final class DateChooser {
  private static final int STALE_DAYS = 45;
  private static final Set<String> SOON =
      Set.of("hours", "shortly", "minutes", "soon", "immediately", "moments", "just");
  private static final Set<String> MARKING =
      Set.of("mark", "observe", "commemorate", "celebrate", "remember");
  private static final Set<String> SAME_DAY = Set.of("hours", "noon", "midday", "evening", "night");
  private static final Set<String> AT_ONCE =
      Set.of("quickly", "immediately", "promptly", "swiftly");

  private final @Nullable LocalDate published;
  private int paragraph = -1;
  private When heading = When.UNKNOWN;
  private @Nullable Parse previous;
  private @Nullable Parse current;
  private boolean lead;

  DateChooser(@Nullable LocalDate published) {
    this.published = published;
  }

  /**
   * Begins a sentence.
   *
   * @param lead whether it is the title or among the first two sentences of the body
   */
  void enter(Parse parse, int paragraphIndex, boolean lead) {
    this.lead = lead;
    previous = current;
    current = parse;
    if (paragraphIndex != paragraph) {
      paragraph = paragraphIndex;
      heading = When.UNKNOWN;
    }
    boolean opens =
        parse.is(0, PhraseKind.DATE) && (parse.size() == 1 || parse.is(1, PhraseKind.BREAK));
    if (opens) {
      heading = EventDates.behind(parse, -1);
    }
  }

  /** The date under which a chronology tells. */
  When heading() {
    return heading;
  }

  /** A day of the last week that the sentence names; unknown if it names none. */
  When newsDay(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      DateExpression date = EventDates.date(parse, i);
      boolean recent =
          date != null
              && published != null
              && date.precision() == DatePrecision.DAY
              && date.basis() != EventDateBasis.EXPLICIT
              && !date.date().isAfter(published)
              && date.date().isAfter(published.minusDays(8));
      if (date != null && recent) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  /** The publication day, if known. */
  When published() {
    return published == null ? When.UNKNOWN : When.published(published);
  }

  @Nullable LocalDate day() {
    return published;
  }

  /** The date of an act that hangs on the verbs of a reading. */
  When of(Parse parse, Reading reading, int phrase) {
    Stance stance = reading.stance;
    if (stance == Stance.ANNOUNCED) {
      return coming(parse, reading);
    }
    if (EventDates.isAnniversary(parse, phrase)) {
      return EventDates.anniversary(parse, phrase, published);
    }
    When own = EventDates.attachedTo(parse, acting(parse, reading));
    if (own.known() && !stale(parse, own, reading)) {
      return withOwnYear(parse, own);
    }
    When reported = EventDates.attachedTo(parse, reading.chain);
    if (reported.known() && !stale(parse, reported, reading)) {
      return reported.asReported();
    }
    if (stance == Stance.DONE && heading.known()) {
      return heading;
    }
    When lent = lent(parse, reading, phrase);
    if (lent.known()) {
      return lent;
    }
    return implied(parse, reading);
  }

  /**
   * A bare month took its year from the sentence: wrongly, if that year hangs on another verb. Then
   * it is the last such month.
   */
  private When withOwnYear(Parse parse, When when) {
    LocalDate date = when.date();
    if (date == null
        || published == null
        || when.precision() != DatePrecision.MONTH
        || when.basis() != EventDateBasis.EXPLICIT) {
      return when;
    }
    int month = -1;
    int year = -1;
    for (int i = 0; i < parse.size(); i++) {
      DateExpression other = EventDates.date(parse, i);
      Node node = parse.first(i);
      if (other != null && other.date().equals(date) && node.end() - node.first() == 1) {
        month = i;
      } else if (other != null
          && other.precision() == DatePrecision.YEAR
          && other.date().getYear() == date.getYear()) {
        year = i;
      }
    }
    if (month < 0
        || year < 0
        || EventDates.attachment(parse, month) == EventDates.attachment(parse, year)) {
      return when;
    }
    LocalDate last = date.withYear(published.getYear());
    return new When(
        last.isAfter(published) ? last.minusYears(1) : last,
        DatePrecision.MONTH,
        EventDateBasis.RELATIVE);
  }

  /** The verbs of the act and of deciding on it, without those that report it. */
  private static List<Integer> acting(Parse parse, Reading reading) {
    List<Integer> found = new ArrayList<>();
    for (int verb : reading.chain) {
      VerbGroup group = parse.verb(verb);
      boolean reports =
          group != null && Saying.is(group.lemma()) && verb != reading.finite && !found.isEmpty();
      if (!reports) {
        found.add(verb);
      }
    }
    return found;
  }

  private When coming(Parse parse, Reading reading) {
    List<Integer> own = reading.chain.isEmpty() ? List.of() : reading.chain.subList(0, 1);
    When when = EventDates.attachedTo(parse, own);
    if (!when.known()) {
      return When.UNKNOWN;
    }
    When spoken = asSpoken(parse, when);
    return published == null || !lastDay(spoken).isBefore(published.minusDays(1))
        ? spoken
        : When.UNKNOWN;
  }

  /** "Tomorrow" in a speech of Wednesday that is printed on Thursday is Thursday. */
  private When asSpoken(Parse parse, When when) {
    if (when.basis() != EventDateBasis.RELATIVE
        || when.precision() != DatePrecision.DAY
        || published == null
        || when.date() == null) {
      return when;
    }
    When said = saying(parse);
    if (said.date() == null
        || said.precision() != DatePrecision.DAY
        || !said.date().isBefore(published)
        || !hasQuote(parse)) {
      return when;
    }
    long shift = ChronoUnit.DAYS.between(said.date(), published);
    return new When(when.date().minusDays(shift), DatePrecision.DAY, EventDateBasis.RELATIVE);
  }

  private static boolean hasQuote(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.is(i, PhraseKind.QUOTE)) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate lastDay(When when) {
    LocalDate first = when.date();
    DatePrecision precision = when.precision();
    if (first == null || precision == null) {
      throw new IllegalStateException("No date");
    }
    return switch (precision) {
      case DAY -> first;
      case MONTH -> first.plusMonths(1).minusDays(1);
      case YEAR -> first.plusYears(1).minusDays(1);
    };
  }

  /** A headline's present tense is not about a date long past that stands in its sentence. */
  private boolean stale(Parse parse, When when, Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    boolean present =
        verb != null
            && verb.simplePresent()
            && !verb.passive()
            && published != null
            && VerbForm.isPresent(parse.node(verb.main()).verb())
            && !opens(parse);
    return present
        && !heading.known()
        && reading.stance == Stance.DONE
        && when.date() != null
        && published != null
        && lastDay(when).isBefore(published.minusDays(STALE_DAYS))
        && !since(parse);
  }

  private static boolean opens(Parse parse) {
    return parse.is(0, PhraseKind.DATE)
        || parse.is(0, PhraseKind.PREP) && parse.is(1, PhraseKind.DATE);
  }

  private static boolean since(Parse parse) {
    for (int i = 0; i + 1 < parse.size(); i++) {
      if (parse.isWord(i, "since")) {
        return true;
      }
    }
    return false;
  }

  /** A date that another clause or sentence lends. */
  private When lent(Parse parse, Reading reading, int phrase) {
    boolean done = reading.stance == Stance.DONE;
    if (done) {
      When linked = linked(parse, reading);
      if (linked.known()) {
        return linked;
      }
    }
    boolean perfect =
        reading.finiteVerb != null && reading.finiteVerb.perfect() && !reading.finiteVerb.past()
            || reading.finiteVerb != null && reading.finiteVerb.perfect();
    if (!done || perfect) {
      When said = saying(parse);
      if (said.known()) {
        return said;
      }
    }
    if (done && relativeClause(parse, reading)) {
      When main = EventDates.attachedTo(parse, verbsBefore(parse, phrase));
      if (main.known()) {
        return main.asReported();
      }
    }
    if (done && sameDay(parse) && previous != null) {
      return anyDate(previous);
    }
    if (done && reading.adverbs(parse).stream().anyMatch(AT_ONCE::contains) && previous != null) {
      return anyDate(previous);
    }
    if (done) {
      When joined = coordinated(parse, reading);
      if (joined.known()) {
        return joined;
      }
    }
    if (stanceOfRecord(reading) && pronounSpeaker(parse, reading) && previous != null) {
      return firstVerbDate(previous);
    }
    return When.UNKNOWN;
  }

  /** The date of a clause joined by "hours after", "shortly before", "as" or a colon. */
  private When linked(Parse parse, Reading reading) {
    for (int i = 1; i < parse.size(); i++) {
      boolean soon =
          parse.is(i, PhraseKind.LINK)
              && (parse.isWord(i, "after") || parse.isWord(i, "before"))
              && SOON.contains(lastWord(parse, i - 1));
      boolean while_ =
          parse.isWord(i, "as") && parse.is(i, PhraseKind.LINK) && clauseFollows(parse, i);
      boolean colon = parse.is(i, PhraseKind.BREAK) && parse.first(i).is(":");
      if (soon || while_ || colon) {
        boolean inLater = reading.finite > i;
        When other =
            EventDates.attachedTo(parse, verbs(parse, inLater ? 0 : i, inLater ? i : parse.size()));
        if (other.known() && (inLater || soon)) {
          return other;
        }
      }
    }
    return When.UNKNOWN;
  }

  private static boolean clauseFollows(Parse parse, int link) {
    int noun = parse.skipRight(link + 1);
    if (!parse.is(noun, PhraseKind.NOUN)) {
      return false;
    }
    VerbGroup verb = parse.verb(parse.skipRight(Lists.complexStartingAt(parse, noun) + 1));
    return verb != null && verb.finite();
  }

  private static String lastWord(Parse parse, int phrase) {
    return phrase < 0 ? "" : parse.node(parse.phrase(phrase).to() - 1).word();
  }

  private static List<Integer> verbs(Parse parse, int from, int to) {
    List<Integer> found = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (parse.verb(i) != null) {
        found.add(i);
      }
    }
    return found;
  }

  private static List<Integer> verbsBefore(Parse parse, int phrase) {
    return verbs(parse, 0, phrase);
  }

  /** The date of the sentence's verb of saying. */
  private static When saying(Parse parse) {
    for (int i = parse.size() - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      boolean relative =
          parse.is(i - 1, PhraseKind.THAT) && parse.is(i - 2, PhraseKind.NOUN)
              || parse.is(i - 1, PhraseKind.REL);
      if (verb != null && verb.finite() && !relative && Saying.is(verb.lemma())) {
        When when = EventDates.attachedTo(parse, List.of(i));
        if (when.known()) {
          return when;
        }
      }
    }
    return When.UNKNOWN;
  }

  private static boolean stanceOfRecord(Reading reading) {
    return reading.stance != Stance.ANNOUNCED;
  }

  /** "met on Sunday and signed": the date of the verb to which the act's is joined by "and". */
  private static When coordinated(Parse parse, Reading reading) {
    for (int verb : reading.chain) {
      if (!parse.is(verb - 1, PhraseKind.CONJ)) {
        continue;
      }
      for (int i = verb - 2; i >= 0; i--) {
        if (parse.verb(i) != null) {
          return EventDates.attachedTo(parse, List.of(i));
        }
      }
    }
    return When.UNKNOWN;
  }

  private static boolean relativeClause(Parse parse, Reading reading) {
    if (reading.finite < 0) {
      return false;
    }
    int before = parse.skipLeft(reading.from - 1);
    return parse.is(before, PhraseKind.REL)
        || parse.is(before, PhraseKind.THAT)
        || parse.is(reading.finite - 1, PhraseKind.THAT);
  }

  private static boolean sameDay(Parse parse) {
    for (int i = 0; i < Math.min(3, parse.size()); i++) {
      if (parse.is(i, PhraseKind.NOUN) && SAME_DAY.contains(parse.head(i).word())
          || parse.is(i, PhraseKind.NOUN)
              && parse.contains(i, "same")
              && parse.contains(i, "day")) {
        return true;
      }
    }
    return false;
  }

  private static boolean pronounSpeaker(Parse parse, Reading reading) {
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

  private static When anyDate(Parse parse) {
    for (int i = parse.size() - 1; i >= 0; i--) {
      DateExpression date = EventDates.date(parse, i);
      if (date != null) {
        return When.of(date);
      }
    }
    return When.UNKNOWN;
  }

  private static When firstVerbDate(Parse parse) {
    for (int verb : verbs(parse, 0, parse.size())) {
      When when = EventDates.attachedTo(parse, List.of(verb));
      if (when.known()) {
        return when;
      }
    }
    return When.UNKNOWN;
  }

  /** The day of publication where the tense means it. */
  private When implied(Parse parse, Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    if (verb != null && still(verb)) {
      return When.UNKNOWN;
    }
    if (reading.stance == Stance.DONE) {
      if (reading.embedded) {
        return When.UNKNOWN;
      }
      boolean present =
          verb != null
              && verb.simplePresent()
              && !reading.conditional
              && (lead || VerbForm.isThird(parse.node(verb.main()).verb()));
      if (lead && soonAfterPresent(parse, reading)) {
        return published();
      }
      boolean report = lead && firstSentence() && verb != null && mainClause(parse, reading);
      boolean verbless =
          verb == null && lead && firstSentence() && verbs(parse, 0, parse.size()).isEmpty();
      boolean headline =
          verb != null
              && !MARKING.contains(verb.lemma())
              && parse.sentence().index() == 0
              && verb.form() == VerbGroup.Form.FINITE
              && reading.chain.size() == 1
              && reading.actors.isEmpty();
      return present && notRelative(parse, reading) || report || verbless || headline
          ? published()
          : When.UNKNOWN;
    }
    return lead && declared(parse, reading) ? published() : When.UNKNOWN;
  }

  /** "are deployed, shortly after Peru recognised": the same day as the news. */
  private static boolean soonAfterPresent(Parse parse, Reading reading) {
    for (int i = 1; i < reading.finite; i++) {
      boolean soon =
          parse.is(i, PhraseKind.LINK)
              && parse.isWord(i, "after")
              && SOON.contains(lastWord(parse, i - 1));
      if (soon) {
        for (int v = 0; v < i; v++) {
          VerbGroup verb = parse.verb(v);
          if (verb != null && verb.finite() && verb.simplePresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean still(VerbGroup verb) {
    return verb.adverbs().contains("still")
        || verb.lemma().equals("continue")
        || verb.lemma().equals("be") && verb.passive() && verb.adverbs().contains("only");
  }

  private boolean firstSentence() {
    return current != null && current.sentence().index() == 0;
  }

  private static boolean notRelative(Parse parse, Reading reading) {
    int before = parse.skipLeft(reading.from - 1);
    boolean relative =
        parse.is(parse.skipLeft(reading.finite - 1), PhraseKind.REL)
            || parse.is(parse.skipLeft(reading.finite - 1), PhraseKind.THAT);
    return !relative && !parse.is(before, PhraseKind.REL);
  }

  private static boolean mainClause(Parse parse, Reading reading) {
    for (int i = reading.finite - 1; i >= 0; i--) {
      if (parse.is(i, PhraseKind.LINK) && !parse.isWord(i, "as") || parse.is(i, PhraseKind.REL)) {
        return false;
      }
      if (parse.is(i, PhraseKind.THAT) && parse.is(i - 1, PhraseKind.NOUN)) {
        return false;
      }
      if (parse.is(i, PhraseKind.BREAK) || parse.is(i, PhraseKind.COMMA)) {
        break;
      }
    }
    return reading.finite >= 0;
  }

  /** Whether something is declared in the present tense, or will not be done. */
  private static boolean declared(Parse parse, Reading reading) {
    for (int i = 0; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb == null || !verb.finite()) {
        continue;
      }
      boolean present =
          verb.simplePresent()
              && !verb.lemma().equals("be")
              && !verb.lemma().equals("have")
              && !isStative(verb, reading, i);
      boolean hasSaid = verb.perfect() && !verb.past() && Saying.is(verb.lemma());
      boolean said = verb.past() && Saying.is(verb.lemma()) && parse.sentence().index() == 0;
      boolean willNot =
          reading.stance == Stance.REFUSED && verb.modal().equals("will") && verb.negated();
      boolean progressive = verb.adverbs().contains("-ing") && !verb.past();
      if (said
          || present
          || hasSaid
          || willNot
          || progressive
          || parse.isWord(i - 1, "according")) {
        return true;
      }
    }
    return reading.actors.isEmpty() && reading.finiteVerb != null;
  }

  /** "does not recognise" tells of no day. */
  private static boolean isStative(VerbGroup verb, Reading reading, int i) {
    return verb.lemma().startsWith("recogni") || reading.conditional && reading.finite == i;
  }
}
