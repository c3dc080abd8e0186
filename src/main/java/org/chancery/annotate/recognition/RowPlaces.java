package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Places in the row of those who act: "the next", "the first in Europe", "the second to go". */
final class RowPlaces {
  private static final Set<String> RANKS =
      Set.of("first", "second", "third", "fourth", "fifth", "next", "last");
  private static final Set<String> STATES =
      Set.of("state", "country", "nation", "power", "government", "capital");
  private static final Set<String> SORTS =
      Set.of("kind", "sort", "series", "season", "year", "day", "month", "week", "evening");
  private static final Set<String> ACTING =
      Set.of("act", "go", "move", "leave", "break", "follow", "return");

  private RowPlaces() {}

  /** "the next", "the first state". */
  static boolean isOne(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    Phrase p = parse.phrase(phrase);
    boolean state = // "Burma was the first State outside that camp"
        p.to() - p.from() == 3
            && STATES.contains(parse.head(phrase).word())
            && RANKS.contains(parse.node(p.from() + 1).word());
    boolean sort = // "the last of its kind" is in no row of states
        parse.isWord(phrase + 1, "of")
            && parse.is(phrase + 2, PhraseKind.NOUN)
            && SORTS.contains(parse.head(phrase + 2).word());
    return state && parse.first(phrase).is("the")
        || !sort
            && p.to() - p.from() == 2
            && parse.first(phrase).is("the")
            && RANKS.contains(parse.head(phrase).word());
  }

  /** "The first in Europe", "The last of its neighbours". */
  static boolean isAmong(Parse parse, int last) {
    int first = parse.is(last, PhraseKind.NOUN) ? Lists.complexStart(parse, last) : last;
    return first < last
        && isOne(parse, first)
        && (parse.isWord(first + 1, "in")
            || parse.isWord(first + 1, "of")
            || parse.isWord(first + 1, "among"));
  }

  /** "the first to go", "the second Arab state to act". */
  static boolean isToAct(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN) || !parse.first(phrase).is("the")) {
      return false;
    }
    boolean ranked = false;
    Phrase p = parse.phrase(phrase);
    for (int n = p.from(); n < p.to(); n++) {
      ranked |= RANKS.contains(parse.node(n).word());
    }
    int at = parse.skipRight(Lists.complexStartingAt(parse, phrase) + 1);
    VerbGroup verb = parse.verb(at);
    return ranked
        && verb != null
        && verb.form() == VerbGroup.Form.INFINITIVE
        && ACTING.contains(verb.lemma())
        && ClauseEnds.ends(parse, at + 1);
  }

  /** "first", without an article. */
  static boolean isBare(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && parse.phrase(phrase).to() - parse.phrase(phrase).from() == 1
        && RANKS.contains(parse.head(phrase).word());
  }
}
