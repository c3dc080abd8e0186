package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the subject of a sentence's main clause, behind the places and times that open it. */
final class MainSubject {
  private static final int LONGEST_TIME = 6;
  private static final int LONGEST_TELLING = 40;

  private static final int VERBS = WordClass.AUXILIARY.bit() | WordClass.VERB.bit();

  /** How long something may be put off. */
  private static final Set<String> SPANS =
      Set.of("moments", "minutes", "hours", "day", "days", "weeks", "months", "years", "decades");

  private final TaggedText text;
  private final Phrases phrases;

  MainSubject(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
  }

  /** Whether a clause opens with what is not its subject: "In Lima, ", "Last year, ". */
  private boolean isAdjunct(int at, int before) {
    boolean here = text.is(at, WordClass.ADVERB) && text.is(at + 1, WordClass.PREPOSITION);
    return here
        || behindEstimate(at) == at
            && text.isAny(at, WordClass.PREPOSITION.bit() | WordClass.FUNCTION.bit())
        || opensWithTime(at, before);
  }

  /** "N.H.," behind a town: one name up to the next comma. */
  private boolean isState(int first, int before) {
    int at = first;
    while (at < Math.min(before, first + LONGEST_TIME) && text.mark(at) != ',') {
      if (!text.isCapitalized(at) && text.mark(at) != '.') {
        return false;
      }
      at++;
    }
    return at > first && text.mark(at) == ',' && (text.mark(at - 1) == '.' || at - first == 1);
  }

  /** "At a campaign event in Ames": whether the name of a place ends with a token. */
  private boolean isTown(int last) {
    int at = last;
    while (text.isCapitalized(at)) {
      at--;
    }
    return at < last && (text.is(at, "in") || text.is(at, "at") || text.is(at, "near"));
  }

  /** The text at the head of a sentence that tells something: "a study by two doctors found". */
  @Nullable Phrase document(VerbGroup group, Sentence sentence) {
    boolean any = false;
    int near = Math.max(sentence.firstToken(), group.first() - LONGEST_TELLING);
    for (int at = near; at < group.first() && !any; at++) {
      any = text.is(at, WordClass.DOCUMENT);
    }
    int floor = any ? opening(sentence, group.first()) : group.first();
    Phrase first = any ? phrases.startingAt(floor, group.first()) : null;
    if (first == null || !text.is(first.coreEnd() - 1, WordClass.DOCUMENT)) {
      return null;
    }
    for (int at = first.coreEnd(); at < group.first(); at++) {
      boolean released =
          text.endsWith(at, "ed")
              && (at == first.coreEnd()
                  || text.isAny(at + 1, WordClass.TIME.bit() | WordClass.PREPOSITION.bit()));
      if (text.isFiniteCue(at) && !released && !text.is(at, WordClass.DOCUMENT)
          || text.isQuote(at)
          || text.is(at, WordClass.RELATIVE)
          || text.mark(at) == ';') {
        return null;
      }
    }
    return Phrase.of(first.first(), first.coreEnd());
  }

  /** "Last year, ", "Earlier this week, ": a time and a comma. */
  private boolean opensWithTime(int first, int before) {
    int comma = first;
    int end = Math.min(before, first + LONGEST_TIME);
    while (comma < end && text.mark(comma) != ',') {
      comma++;
    }
    boolean time = false;
    for (int at = first; at < comma && comma < end; at++) {
      if (text.isAny(at, VERBS) || text.isFiniteCue(at) || text.endsWith(at, "ed")) {
        return false;
      }
      time |= text.is(at, WordClass.TIME) && !text.isCapitalized(at + 1) || isSpan(at);
    }
    return time;
  }

  /** "Hours later", "a few days later", "the day before". */
  private boolean isSpan(int token) {
    boolean relative =
        text.is(token + 1, "later") || text.is(token + 1, "before") || text.is(token + 1, "after");
    return relative
        && (text.is(token, WordClass.TIME)
            || text.isWord(token) && SPANS.contains(text.word(token).toLowerCase(Locale.ROOT)));
  }

  /** "More than 60", "at least two", "nearly half": where the number begins. */
  private int behindEstimate(int first) {
    boolean two =
        text.is(first, "more") && text.is(first + 1, "than")
            || text.is(first, "at") && text.is(first + 1, "least");
    boolean one =
        (text.is(first, "nearly")
                || text.is(first, "about")
                || text.is(first, "almost")
                || text.is(first, "over"))
            && text.isNumber(first + 1);
    return two ? first + 2 : one ? first + 1 : first;
  }

  /** "LIMA, Peru – More": behind the place that opens a report. */
  private int behindPlace(int first, int before) {
    String word = text.isWord(first) ? text.word(first) : "";
    if (word.length() < 3 || Character.isLowerCase(word.charAt(1))) {
      return first;
    }
    for (int at = first + 1; at < Math.min(before, first + LONGEST_TIME); at++) {
      if (text.isDash(at) && !text.touches(at - 1, at)) {
        return at + 1;
      }
    }
    return first;
  }

  /** The subject of a sentence's main clause, for participles and verbs joined by "and". */
  @Nullable Phrase main(Sentence sentence, int before) {
    return mainAt(opening(sentence, before), before);
  }

  /** The same, also where it is a pronoun. */
  @Nullable Phrase mainOrPronoun(Sentence sentence, int before) {
    int at = opening(sentence, before);
    return at < before && text.is(at, WordClass.PRONOUN)
        ? Phrase.of(at, at + 1)
        : mainAt(at, before);
  }

  /** The subject of the main clause behind a clause that holds a token and ends with a comma. */
  @Nullable Phrase behindClause(int token, Sentence sentence) {
    int end = sentence.endToken();
    for (int at = token + 1; at < end; at++) {
      if (text.mark(at) != ',' || text.isQuoted(at) && !text.isQuote(at + 1)) {
        continue;
      }
      int from = text.isQuote(at + 1) ? at + 2 : at + 1;
      Phrase subject =
          text.is(from, WordClass.PRONOUN)
              ? Phrase.of(from, from + 1)
              : phrases.startingAt(from, end);
      int verb = subject == null ? end : subject.end();
      while (text.is(verb, WordClass.ADVERB)) {
        verb++;
      }
      if (text.isAny(verb, VERBS) || text.isFiniteCue(verb) || text.endsWith(verb, "ed")) {
        return subject;
      }
    }
    return null;
  }

  private boolean isLink(int token) {
    return text.is(token, "but")
        || text.is(token, "and")
        || text.is(token, "yet")
        || text.is(token, "then")
        || text.is(token, "so");
  }

  /** Where the subject begins, behind what opens the clause. */
  private int opening(Sentence sentence, int before) {
    int at = behindPlace(sentence.firstToken(), before);
    for (int back = before - 1; back > at; back--) {
      if (text.mark(back) == ';') {
        at = back + 1;
      }
    }
    while (at < before && isLink(at) && text.mark(at + 1) != ',') {
      at++;
    }
    boolean adjunct = isAdjunct(at, before);
    while (adjunct && at < before) {
      int end = at;
      while (end < before && text.mark(end) != ',') {
        end++;
      }
      boolean place = end - at < LONGEST_TIME || isTown(end - 1);
      at = end + 1;
      adjunct = isAdjunct(at, before) || place && isState(at, before);
    }
    while (at < before && (text.isQuote(at) || text.is(at, WordClass.ADVERB))) {
      at++;
    }
    at = behindEstimate(at);
    return at;
  }

  /**
   * "Peru, Chile and Mali cut their ties, accusing": the names behind the first; none is listed.
   */
  List<Phrase> listedBehind(Phrase first, int before) {
    List<Phrase> names = new ArrayList<>();
    boolean closed = false;
    int at = first.end();
    while (!closed && at < before && text.isCapitalized(first.head())) {
      closed = text.is(at, "and");
      Phrase name = closed || text.mark(at) == ',' ? phrases.startingAt(at + 1, before) : null;
      if (name == null || !text.isCapitalized(name.first())) {
        return List.of();
      }
      names.add(name);
      at = name.end();
    }
    return closed ? names : List.of();
  }

  private @Nullable Phrase mainAt(int at, int before) {
    if (at >= before) {
      return null;
    }
    Phrase phrase = phrases.startingAt(at, before);
    while (phrase != null && isSpan(phrase.head()) && text.is(phrase.end(), "later")) {
      phrase = phrases.startingAt(phrase.end() + 1, before);
    }
    if (phrase != null && text.mark(phrase.end()) == ',' && !text.isName(phrase)) {
      Phrase name = phrases.startingAt(phrase.end() + 1, before);
      if (name != null && text.isName(name) && text.mark(name.end()) == ',') {
        return name;
      }
    }
    return phrase;
  }
}
