package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/**
 * The states behind a group that is only counted: "140 countries, including Sweden", "four states:
 * Russia, ...", and those that a universal leaves out: "no state but Turkey".
 */
final class Members {
  /** What an exception makes of the statement about the group. */
  enum Exemption {
    NONE,
    /** "no state but Turkey": the named do it. */
    NONE_BUT,
    /** "all states but Turkey": the named do not. */
    ALL_BUT
  }

  /**
   * States named for a group.
   *
   * @param exemption whether they are the group's members or left out of it
   */
  record Named(List<String> codes, Exemption exemption) {
    static final Named NOBODY = new Named(List.of(), Exemption.NONE);

    Named {
      codes = List.copyOf(codes);
    }
  }

  private static final Set<String> GROUPS =
      Set.of(
          "countries",
          "states",
          "nations",
          "governments",
          "members",
          "capitals",
          "powers",
          "allies",
          "republics",
          "others",
          "neighbours",
          "neighbors",
          "handful",
          "following",
          "group",
          "majority",
          "number",
          "kingdoms",
          "monarchies",
          "partners",
          "friends",
          "emirates",
          "democracies",
          "holdouts",
          "latecomers",
          "trio",
          "quartet",
          "pair",
          "duo",
          "dozen");
  private static final Set<String> ALL =
      Set.of("all", "every", "each", "most", "everyone", "everybody");
  private static final Set<String> NOT_ONE = Set.of("no", "none", "nobody", "neither");

  private final Actors actors;

  Members(Actors actors) {
    this.actors = actors;
  }

  /** Whether a noun phrase speaks of states by their number only. */
  boolean isGroup(Parse parse, int phrase) {
    if (!parse.is(phrase, PhraseKind.NOUN)) {
      return false;
    }
    for (int i = Lists.complexStart(parse, phrase); i <= phrase; i += 2) {
      if (GROUPS.contains(parse.head(i).word())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who is left out of the group that ends with phrase {@code last}: "all members of the EU but
   * Spain".
   */
  Named exceptEndingAt(Parse parse, List<Lists.Item> items) {
    Lists.Item first = items.get(0);
    for (int at = first.from() + 1; at < first.to(); at++) {
      int named = parse.is(at, PhraseKind.PREP) ? exceptive(parse, at) : -1;
      if (named > 0) {
        return left(parse, first.from(), codes(parse, named, first.to(), items));
      }
    }
    int before = first.from() - 1;
    if (parse.isWord(before, "but") && parse.is(before - 1, PhraseKind.NOUN)) {
      int start = Lists.complexStart(parse, before - 1);
      return left(parse, start, codes(parse, first.from(), first.to(), items));
    }
    return Named.NOBODY;
  }

  /**
   * Who an opening leaves out of a group: "Apart from Peru, nobody", "Except for Peru, no state".
   */
  Named exceptOpening(Parse parse, int group) {
    int comma = group - 1;
    if (!parse.is(comma, PhraseKind.COMMA) || !parse.is(comma - 1, PhraseKind.NOUN)) {
      return Named.NOBODY;
    }
    for (int at = 0; at < comma && at < 2; at++) {
      int named = parse.is(at, PhraseKind.PREP) ? exceptive(parse, at) : -1;
      if (named > 0) {
        return left(parse, group, list(parse, named));
      }
    }
    return Named.NOBODY;
  }

  /** "With the exception of Turkey, no state", "Apart from Turkey, no state". */
  Named exceptedAhead(Parse parse, int group) {
    int named = group < 3 ? -1 : Math.max(exceptive(parse, 0), exceptive(parse, 1));
    boolean ahead = named > 0 && named < group && parse.is(group, PhraseKind.NOUN);
    return ahead ? left(parse, group, list(parse, named)) : Named.NOBODY;
  }

  private Named left(Parse parse, int group, List<String> codes) {
    Exemption exemption = universal(parse, group);
    return exemption == Exemption.NONE || codes.isEmpty()
        ? Named.NOBODY
        : new Named(codes, exemption);
  }

  private List<String> codes(Parse parse, int from, int to, List<Lists.Item> items) {
    Set<String> found = new LinkedHashSet<>(actors.of(parse, from, to));
    for (Lists.Item item : items.subList(1, items.size())) {
      found.addAll(actors.of(parse, item.from(), item.to()));
    }
    return new ArrayList<>(found);
  }

  private static Exemption universal(Parse parse, int group) {
    String first = parse.first(group).word();
    boolean not = parse.isWord(group - 1, "not") || NOT_ONE.contains(first);
    if (not) {
      return Exemption.NONE_BUT;
    }
    return ALL.contains(first) || first.equals("any") ? Exemption.ALL_BUT : Exemption.NONE;
  }

  /** The phrase that an exceptive preposition at {@code at} governs; -1 if it is none. */
  private static int exceptive(Parse parse, int at) {
    int named = -1;
    if (parse.isWord(at, "except") || parse.isWord(at, "besides")) {
      named = parse.isWord(at + 1, "for") ? at + 2 : at + 1;
    } else if (parse.isWord(at, "than") && parse.head(at - 1).is("other")) {
      named = at + 1;
    } else if (parse.isWord(at, "from")
        && parse.is(at - 1, PhraseKind.NOUN)
        && (parse.head(at - 1).is("apart") || parse.head(at - 1).is("aside"))) {
      named = at + 1;
    } else if (parse.isWord(at, "with")
        && parse.is(at + 1, PhraseKind.NOUN)
        && (parse.head(at + 1).is("exception") || parse.head(at + 1).is("exceptions"))) {
      named = at + 3;
    } else if (parse.isWord(at, "but")) {
      named = at + 1;
    }
    return parse.is(named, PhraseKind.NOUN) ? named : -1;
  }

  /**
   * The states that stand behind a group which ends with phrase {@code end}: "recognised by five
   * states: Russia, ...", "by no state other than Turkey".
   */
  Named following(Parse parse, int group, int end) {
    int dated = parse.skipRight(end + 1);
    int at = parse.is(dated, PhraseKind.BREAK) ? dated : end + 1;
    int sign = parse.is(at, PhraseKind.COMMA) || parse.is(at, PhraseKind.BREAK) ? at + 1 : at;
    boolean apart =
        parse.is(sign, PhraseKind.NOUN)
            && parse.isWord(sign + 1, "from")
            && (parse.head(sign).is("apart") || parse.head(sign).is("aside"));
    int named = exceptive(parse, apart ? sign + 1 : sign);
    if (named > 0) {
      return left(parse, group, list(parse, named));
    }
    int first = introduced(parse, parse.is(at, PhraseKind.OPEN) ? at + 1 : sign);
    boolean plain = parse.is(at, PhraseKind.BREAK) || parse.is(at, PhraseKind.OPEN);
    if (first < 0 && (plain || parse.is(at, PhraseKind.COMMA))) {
      first = at + 1;
    }
    List<String> codes = first < 0 ? List.of() : list(parse, first);
    boolean sure = plain || first != at + 1 || codes.size() > 1;
    return sure ? new Named(codes, Exemption.NONE) : Named.NOBODY;
  }

  /** The states of an insertion between two marks: ", including Sweden and Poland,". */
  Named inserted(Parse parse, int group, int open, int close) {
    int named = exceptive(parse, open + 1);
    if (named < 0 && parse.is(open + 1, PhraseKind.NOUN)) {
      named = exceptive(parse, open + 2);
    }
    if (named > 0 && named < close) {
      return left(parse, Lists.complexStart(parse, group), list(parse, named));
    }
    int first = introduced(parse, open + 1);
    boolean among = parse.isWord(close - 2, "among") && parse.isWord(close - 1, "them");
    boolean plain =
        among
            || parse.is(open, PhraseKind.BREAK)
            || parse.is(open, PhraseKind.OPEN)
            || countsAll(parse, group, open + 1);
    if (first < 0 && plain) {
      first = open + 1;
    }
    return first < 0 || first >= close
        ? Named.NOBODY
        : new Named(list(parse, first), Exemption.NONE);
  }

  /** "Three countries, Peru, Chile and Cuba,": as many states as the group counts. */
  private boolean countsAll(Parse parse, int group, int first) {
    int number = Numbers.value(parse.first(Lists.complexStart(parse, group)).word());
    return number > 1 && list(parse, first).size() == number;
  }

  /** The phrase after "including", "among them", "such as"; -1 if no such word is at {@code at}. */
  private static int introduced(Parse parse, int at) {
    int word = at;
    while (parse.is(word, PhraseKind.ADV) && !parse.isWord(word, "namely")) {
      word++;
    }
    if (parse.isWord(word, "including")
        || parse.isWord(word, "like")
        || parse.isWord(word, "namely")) {
      return word + 1;
    }
    boolean pronoun = parse.isWord(word + 1, "them") || parse.isWord(word + 1, "those");
    if (parse.isWord(word, "among") && pronoun) {
      return word + 2;
    }
    return parse.isWord(word, "such") && parse.isWord(word + 1, "as") ? word + 2 : -1;
  }

  /** The states of a plain list that begins at a phrase; none if a member is no state. */
  List<String> list(Parse parse, int first) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return List.of();
    }
    Set<String> found = new LinkedHashSet<>();
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      List<String> codes = actors.of(parse, item.from(), item.to());
      if (codes.isEmpty()) {
        break;
      }
      found.addAll(codes);
    }
    return new ArrayList<>(found);
  }
}
