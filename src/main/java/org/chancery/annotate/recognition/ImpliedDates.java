package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.DatePrecision;
import org.chancery.model.Stance;
import org.jspecify.annotations.Nullable;

/** The day of publication, where the tense of headlines, leads and briefs means it. */
final class ImpliedDates {
  private static final Set<String> LONG_PAST =
      Set.of("ago", "once", "formerly", "long", "decades", "century", "originally", "previously");
  private static final Set<String> MARKING =
      Set.of("mark", "observe", "commemorate", "celebrate", "remember");

  private static final Pattern HOUR = Pattern.compile("\\d{1,2}\\.\\d{2}(am|pm)?");

  /** Days after which something is no news any more. */
  private static final int HISTORY = 60;

  private final @Nullable LocalDate published;
  private final int bodySentence;
  private final boolean brief;
  private boolean lead;
  private int sentence;

  /** Whether the sentence is an entry of a report kept through the day. */
  private boolean entry;

  ImpliedDates(@Nullable LocalDate published, int bodySentence, boolean brief) {
    this.published = published;
    this.bodySentence = bodySentence;
    this.brief = brief;
  }

  void enter(Parse parse, boolean inLead) {
    entry = isTimed(parse);
    lead = inLead || entry;
    sentence = parse.sentence().index();
  }

  /** "10.25 Bulgaria has recognised", "16:40 GMT": the hour opens the sentence. */
  private static boolean isTimed(Parse parse) {
    if (parse.nodeCount() < 4 || !parse.node(0).is(Tag.NUM)) {
      return false;
    }
    boolean parted = parse.node(1).is(":") && parse.node(2).is(Tag.NUM);
    return parted || HOUR.matcher(parse.node(0).word()).matches();
  }

  /** Whether the sentence tells what is news. */
  boolean lead() {
    return lead;
  }

  /** The day of publication, or unknown. */
  When of(Parse parse, Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    if (published == null
        || verb != null && holds(verb)
        || isSince(parse)
        || isSoFar(parse)
        || isOfFew(parse, reading)
        || EventDates.namesTwo(parse)) {
      return When.UNKNOWN;
    }
    boolean told =
        reading.stance == Stance.DONE
            ? !reading.embedded && isNews(parse, reading)
            : lead && isDeclared(parse, reading);
    return told ? When.published(published) : When.UNKNOWN;
  }

  /** "still recognises": what has long been so. */
  private static boolean holds(VerbGroup verb) {
    return verb.adverbs().contains("still")
        || verb.lemma().equals("continue")
        || verb.lemma().equals("be") && verb.passive() && verb.adverbs().contains("only");
  }

  /** "Only Peru and Chile recognise it": a standing, and no news. */
  private static boolean isOfFew(Parse parse, Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    int subject = reading.from;
    return verb != null
        && verb.simplePresent()
        && subject >= 0
        && (parse.isWord(subject - 1, "only") || parse.first(subject).is("only"));
  }

  /** "is so far the only state to have recognised it": a standing, and no news. */
  private static boolean isSoFar(Parse parse) {
    for (int n = 1; n < parse.nodeCount(); n++) {
      if (parse.node(n).is("far") && parse.node(n - 1).is("so") || parse.node(n).is("so far")) {
        return true;
      }
    }
    return false;
  }

  /** "Since March, Peru and Chile have recognised it", "Between 1992 and 1995": not today. */
  private static boolean isSince(Parse parse) {
    boolean limit =
        parse.isWord(0, "since")
            || parse.isWord(0, "between")
            || parse.isWord(0, "before")
            || parse.isWord(0, "by");
    return limit && parse.is(1, PhraseKind.DATE);
  }

  private boolean isNews(Parse parse, Reading reading) {
    VerbGroup verb = reading.finiteVerb;
    if (verb == null) {
      return lead && sentence == 0 && !hasVerb(parse);
    }
    VerbForm form = parse.node(verb.main()).verb();
    boolean present =
        verb.simplePresent()
            && !reading.conditional
            && (lead && !isPastHere(parse, form) || VerbForm.isThird(form))
            && (!isRelative(parse, reading) || isSigned(parse, reading));
    boolean before =
        verb.past() && (verb.perfect() && reading.chain.size() < 2 || isLongPast(parse));
    boolean opens =
        !before && (sentence == 0 || (sentence == bodySentence || entry) && verb.perfect());
    boolean report =
        lead && opens && isMainClause(parse, reading) && !isBehindHistory(parse, reading);
    boolean headline =
        sentence == 0
            && !MARKING.contains(verb.lemma())
            && verb.finite()
            && reading.chain.size() == 1
            && reading.actors.isEmpty();
    return lead && isSoonAfterPresent(parse, reading) || present || report || headline;
  }

  /** "Chile did so in 2015 and Peru recognised it": joined to what happened long ago. */
  private boolean isBehindHistory(Parse parse, Reading reading) {
    for (int i = 0; i < reading.from; i++) {
      DateExpression date = EventDates.date(parse, i);
      boolean past =
          date != null
              && published != null
              && date.date().isBefore(published.minusDays(HISTORY))
              && (date.precision() != DatePrecision.YEAR
                  || date.date().getYear() < published.getYear());
      if (past) {
        int verb = DateAttachment.of(parse, i);
        VerbGroup group = parse.verb(verb);
        int subject = parse.skipLeft(verb - 1);
        boolean main =
            group != null
                && group.finite()
                && verb < reading.from
                && !parse.is(subject, PhraseKind.REL)
                && !parse.is(subject, PhraseKind.THAT);
        if (main && isJoined(parse, verb, reading.from)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isJoined(Parse parse, int verb, int subject) {
    boolean joined = false;
    for (int i = verb + 1; i < subject; i++) {
      if (parse.is(i, PhraseKind.LINK) || parse.is(i, PhraseKind.REL)) {
        return false;
      }
      joined |= parse.is(i, PhraseKind.CONJ);
    }
    return joined;
  }

  /** "in the 1990s", "decades ago", "once": a time that no expression dates. */
  private static boolean isLongPast(Parse parse) {
    for (int n = 0; n < parse.nodeCount(); n++) {
      String word = parse.node(n).word();
      boolean span = n > 0 && parse.node(n - 1).is(Tag.NUM); // "of six decades"
      boolean past = LONG_PAST.contains(word) || word.endsWith(" ago"); // "a generation ago"
      if (past && !span || word.endsWith("0s") && word.length() >= 3) {
        return true;
      }
    }
    return false;
  }

  /** "cut", where the sentence goes on in the past. */
  private static boolean isPastHere(Parse parse, @Nullable VerbForm form) {
    if (form == null || !form.invariant()) {
      return false;
    }
    for (int i = 0; i < parse.size(); i++) {
      VerbGroup other = parse.verb(i);
      if (other != null && other.finite() && other.past()) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasVerb(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      if (parse.verb(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** "are deployed, shortly after Peru recognised": the same day as the news. */
  private static boolean isSoonAfterPresent(Parse parse, Reading reading) {
    boolean present = false;
    for (int i = 1; i < reading.finite; i++) {
      VerbGroup verb = parse.verb(i);
      present |= verb != null && verb.finite() && verb.simplePresent();
      boolean soon =
          parse.is(i, PhraseKind.LINK)
              && parse.isWord(i, "after")
              && LinkedDates.isSoon(parse, i - 1);
      if (soon && present) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRelative(Parse parse, Reading reading) {
    int beforeVerb = parse.skipLeft(reading.finite - 1);
    return parse.is(beforeVerb, PhraseKind.REL)
        || parse.is(beforeVerb, PhraseKind.THAT)
        || parse.is(parse.skipLeft(reading.from - 1), PhraseKind.REL);
  }

  /** "signs a decree that restores": what the paper says is as new as its signing. */
  private static boolean isSigned(Parse parse, Reading reading) {
    int noun = parse.skipLeft(parse.skipLeft(reading.finite - 1) - 1);
    int paper = parse.isWord(noun - 1, "in") || parse.isWord(noun - 1, "at") ? noun - 2 : noun;
    if (!parse.is(paper, PhraseKind.NOUN)) {
      return false;
    }
    int signs = parse.skipLeft(Lists.complexStart(parse, paper) - 1);
    VerbGroup verb = parse.verb(signs);
    return verb != null && verb.simplePresent() && RelativeSubjects.isPaper(parse, paper, signs);
  }

  private static boolean isMainClause(Parse parse, Reading reading) {
    for (int i = reading.finite - 1; i >= 0; i--) {
      if (parse.is(i, PhraseKind.LINK) && !parse.isWord(i, "as") || parse.is(i, PhraseKind.REL)) {
        return false;
      }
      VerbGroup tells = parse.verb(i - 2); // "informs Serbia that it has revoked"
      boolean told = tells != null && tells.finite() && Saying.tells(tells.lemma());
      if (parse.is(i, PhraseKind.THAT) && parse.is(i - 1, PhraseKind.NOUN) && !told) {
        return false;
      }
      if (parse.is(i, PhraseKind.BREAK) || parse.is(i, PhraseKind.COMMA)) {
        break;
      }
    }
    return reading.finite >= 0;
  }

  /** Whether something is declared in the present tense, or will not be done. */
  private boolean isDeclared(Parse parse, Reading reading) {
    for (int i = 0; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      if (verb == null || !verb.finite()) {
        continue;
      }
      boolean saying = Saying.is(verb.lemma());
      boolean present =
          verb.simplePresent()
              && !verb.lemma().equals("be")
              && !verb.lemma().equals("have")
              && !isStative(verb, reading, i);
      boolean hasSaid = verb.perfect() && !verb.past() && saying;
      boolean said = verb.past() && saying && (sentence == 0 || brief);
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
