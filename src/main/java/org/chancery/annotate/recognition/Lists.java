package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;

/** Coordinated noun phrases with what hangs on each: "the king of Bhutan, Nepal and China". */
final class Lists {
  /**
   * One member: the head's phrase and the last phrase of its attachments.
   *
   * @param from phrase of its head
   * @param to last phrase that hangs on it
   */
  record Item(int from, int to) {}

  /** Phrases that a relative clause within a list takes at most. */
  private static final int RELATIVE = 6;

  private Lists() {}

  /** The members of the coordination that ends with phrase {@code last}, in order. */
  static List<Item> endingAt(Parse parse, int last) {
    List<Item> items = new ArrayList<>();
    Item item = complexEndingAt(parse, last);
    items.add(item);
    boolean joined = false;
    while (true) {
      int at = item.from() - 1;
      if (parse.is(at, PhraseKind.ADV) && parse.is(at - 1, PhraseKind.CONJ)) {
        at--; // "Jordan, and later Bahrain"
      }
      boolean conj = parse.is(at, PhraseKind.CONJ) && !parse.isWord(at, "but");
      boolean comma = parse.is(at, PhraseKind.COMMA);
      if (comma && !joined && items.size() == 1 && headlineList(parse, at) >= 0) {
        for (int i = at - 1; i >= headlineList(parse, at); i -= 2) {
          items.add(0, new Item(i, i));
        }
        return items;
      }
      if (!conj && !(comma && joined)) {
        break;
      }
      if (conj && joined && !parse.is(at - 1, PhraseKind.COMMA)) {
        break;
      }
      int before = conj && parse.is(at - 1, PhraseKind.COMMA) ? at - 2 : at - 1;
      before = skipAside(parse, before);
      boolean closed = conj && parse.is(at - 1, PhraseKind.COMMA);
      before = closed ? beforeRelative(parse, before) : before;
      if (!parse.is(before, PhraseKind.NOUN)) {
        break;
      }
      item = complexEndingAt(parse, before);
      int joint = item.from() - 1;
      boolean addressed = // "appealed to Peru, Chile and Cuba", but not "In Lima, Chile and Cuba"
          parse.verb(joint - 1) != null
              && (parse.isWord(joint, "to")
                  || parse.isWord(joint, "on")
                  || parse.isWord(joint, "by"));
      if (comma && parse.is(joint, PhraseKind.PREP) && !addressed) {
        break;
      }
      joined = true;
      items.add(0, item);
    }
    return items;
  }

  /** The members of the coordination that begins with phrase {@code first}, in order. */
  static List<Item> startingAt(Parse parse, int first) {
    List<Item> items = new ArrayList<>();
    int at = first;
    while (true) {
      int to = complexStartingAt(parse, at);
      items.add(new Item(at, to));
      int next = BracketDates.skip(parse, to + 1);
      while (parse.is(next, PhraseKind.QUOTE) || parse.isWord(next, "itself")) {
        next++;
      }
      boolean comma = parse.is(next, PhraseKind.COMMA);
      int word = comma ? next + 1 : next;
      boolean also = // "not only Peru but also Chile"
          parse.isWord(word, "but")
              && (parse.isWord(word + 1, "also") || parse.isWord(first - 1, "only"));
      boolean conj = parse.is(word, PhraseKind.CONJ) && (also || !parse.isWord(word, "but"));
      int start = conj ? word + 1 : word;
      while (parse.is(start, PhraseKind.ADV)) {
        start++;
      }
      while (parse.is(start, PhraseKind.QUOTE)) {
        start++;
      }
      boolean goesOn =
          (conj || comma && (listed(parse, start) || isPlainPair(parse, at, start)))
              && parse.is(start, PhraseKind.NOUN)
              && !parse.first(start).is("whose");
      boolean free = parse.is(first - 1, PhraseKind.PREP) && !comma;
      boolean clause =
          startsClause(parse, start)
              || comma && conj && (opensClause(parse, start) || isSubject(parse, start))
              || comma && conj && items.size() == 1 && isGap(parse, start)
              || comma && !conj && isOpening(parse) && opensClause(parse, start);
      if (!goesOn || !free && clause) {
        return items;
      }
      at = start;
    }
  }

  /** The first phrase of "Spain, Ireland, Norway agree", a headline's list; -1 if it is none. */
  private static int headlineList(Parse parse, int comma) {
    int one = comma - 1;
    while (isPlainPair(parse, one, one + 2)) {
      if (one == 0 || parse.is(one - 1, PhraseKind.BREAK)) {
        return one;
      }
      if (!parse.is(one - 1, PhraseKind.COMMA)) {
        return -1;
      }
      one -= 2;
    }
    return -1;
  }

  /** Whether both phrases are names of different states and no more: not a city and its state. */
  private static boolean isPlainPair(Parse parse, int one, int other) {
    return isName(parse, one)
        && isName(parse, other)
        && !parse.countries(one).get(0).country().equals(parse.countries(other).get(0).country());
  }

  private static boolean isName(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN)
        && parse.countries(phrase).size() == 1
        && parse.countries(phrase).get(0).kind() == MentionKind.NAME
        && parse.head(phrase).country() != null
        && parse.phrase(phrase).to() - parse.phrase(phrase).from() == 1;
  }

  /** Whether after a comma a list goes on: another noun phrase and in the end a conjunction. */
  private static boolean listed(Parse parse, int start) {
    int at = start;
    while (parse.is(at, PhraseKind.NOUN)) {
      int next = BracketDates.skip(parse, complexStartingAt(parse, at) + 1);
      if (parse.is(next, PhraseKind.CONJ)) {
        return true;
      }
      if (!parse.is(next, PhraseKind.COMMA)) {
        return false;
      }
      at = parse.is(next + 1, PhraseKind.CONJ) ? next + 2 : next + 1;
      if (parse.is(next + 1, PhraseKind.CONJ)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the noun phrase is the subject of a clause of its own. */
  private static boolean startsClause(Parse parse, int start) {
    int after = parse.skipRight(complexStartingAt(parse, start) + 1);
    VerbGroup verb = parse.verb(after);
    return verb != null && verb.finite();
  }

  /** Whether names alone lead to a finite verb: ", and Peru and Chile followed". */
  private static boolean opensClause(Parse parse, int start) {
    int at = start;
    boolean several = false;
    while (parse.is(at, PhraseKind.NOUN) && (at == start || parse.head(at).country() != null)) {
      boolean goesOn = parse.is(at + 1, PhraseKind.CONJ) && parse.is(at + 2, PhraseKind.NOUN);
      several |= goesOn;
      at += goesOn ? 2 : 1;
    }
    VerbGroup verb = parse.verb(parse.skipRight(at));
    return several && verb != null && verb.finite();
  }

  /** ", and Denmark, which did so in May, has": a subject with its relative clause. */
  private static boolean isSubject(Parse parse, int start) {
    int at = complexStartingAt(parse, start) + 1;
    if (!parse.is(at, PhraseKind.COMMA) || !parse.is(at + 1, PhraseKind.REL)) {
      return false;
    }
    for (int i = at + 2; i + 1 < parse.size() && !parse.is(i, PhraseKind.BREAK); i++) {
      if (parse.is(i, PhraseKind.COMMA)) {
        VerbGroup verb = parse.verb(i + 1);
        return verb != null && verb.finite();
      }
    }
    return false;
  }

  /** "After Peru recognised it,": a clause that a list of subjects may follow. */
  private static boolean isOpening(Parse parse) {
    return parse.is(0, PhraseKind.LINK) || parse.is(0, PhraseKind.DATE);
  }

  /** ", and Denmark on Tuesday": the verb of a second clause is left out. */
  static boolean isGap(Parse parse, int start) {
    int date = start + 2;
    return isBareName(parse, start)
        && parse.is(start + 1, PhraseKind.PREP)
        && parse.is(date, PhraseKind.DATE)
        && ClauseEnds.ends(parse, date + 1)
        && !DisputedStates.isOne(parse.countries(start).get(0).country());
  }

  /** "Peru", "the United States". */
  private static boolean isBareName(Parse parse, int phrase) {
    int words = parse.is(phrase, PhraseKind.NOUN) ? length(parse, phrase) : 0;
    return words > 0
        && parse.head(phrase).country() != null
        && (words == 1 || words == 2 && parse.first(phrase).is("the"));
  }

  private static int length(Parse parse, int phrase) {
    return parse.phrase(phrase).to() - parse.phrase(phrase).from();
  }

  private static Item complexEndingAt(Parse parse, int last) {
    int from = last;
    while (parse.is(from - 1, PhraseKind.PREP)
        && parse.is(from - 2, PhraseKind.NOUN)
        && !parse.isWord(from - 1, "after")) {
      from -= 2;
    }
    return new Item(from, last);
  }

  static int complexStartingAt(Parse parse, int first) {
    int to = first;
    while (parse.is(to + 1, PhraseKind.PREP)
        && parse.is(to + 2, PhraseKind.NOUN)
        && (parse.isWord(to + 1, "of")
            || parse.isWord(to + 1, "in")
            || parse.isWord(to + 1, "over")
                && (isRule(parse.head(to).word()) || isRule(parse.head(first).word()))
            || parse.isWord(to + 1, "for") && parse.head(to).is("coalition"))) {
      to += 2;
    }
    return to;
  }

  static boolean isRule(String word) {
    return switch (word) {
      case "sovereignty", "claim", "claims", "control", "jurisdiction", "rule", "authority" -> true;
      default -> false;
    };
  }

  /** "Yemen's government, which sits in Aden, and the Maldives": the noun before such a clause. */
  private static int beforeRelative(Parse parse, int last) {
    for (int i = last; i > 1 && i > last - RELATIVE; i--) {
      if (parse.is(i, PhraseKind.COMMA) || parse.is(i, PhraseKind.BREAK)) {
        return last;
      }
      if (parse.is(i, PhraseKind.REL) && parse.is(i - 1, PhraseKind.COMMA)) {
        boolean named = parse.is(i - 2, PhraseKind.NOUN) && !parse.countries(i - 2).isEmpty();
        return named ? i - 2 : last;
      }
    }
    return last;
  }

  private static int skipAside(Parse parse, int at) {
    if (parse.is(at, PhraseKind.CLOSE)) {
      return parse.skipLeft(at);
    }
    return parse.is(at, PhraseKind.DATE) ? parse.skipLeft(at) : at;
  }

  /** The first phrase of the noun phrase with attachments that ends with a phrase. */
  static int complexStart(Parse parse, int last) {
    int from = last;
    while (parse.is(from - 1, PhraseKind.PREP)) {
      boolean wide = // "Peru ahead of the vote"
          parse.is(from - 2, PhraseKind.ADV) && parse.isWord(from - 1, "of");
      int noun = wide ? from - 3 : from - 2;
      if (!parse.is(noun, PhraseKind.NOUN)) {
        break;
      }
      from = noun;
    }
    return from;
  }
}
