package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * Lines of a chronology or a fact box that name only dates and states: "24 February 2008: Belgium;
 * Peru a day later", "MALTA and FIJI: 13 and 14 March respectively", "* QATAR - 28 March, the first
 * Arab state".
 */
final class ChronicleEntries {
  private static final Set<String> ENDS = Set.of(";", "*", "•", "·");

  private final Analysis with;
  private Act listed = Act.RECOGNIZE;

  ChronicleEntries(Analysis with) {
    this.with = with;
  }

  /** Reads a sentence whose entries tell who did an act, and when, to some targets. */
  void apply(Parse parse, Act act, List<Target> targets) {
    listed = act;
    int from = 0;
    boolean entry = true;
    while (entry && from < parse.size()) {
      int to = from;
      while (to < parse.size() && !isEnd(parse, to)) {
        to++;
      }
      entry = to == from || entry(parse, from, to, targets);
      from = to + 1;
    }
  }

  private static boolean isEnd(Parse parse, int i) {
    return parse.is(i, PhraseKind.BREAK) && ENDS.contains(parse.first(i).word());
  }

  private static boolean isMark(Parse parse, int i) {
    return parse.is(i, PhraseKind.BREAK) && !parse.first(i).is("|");
  }

  /** Whether the phrases up to {@code to} are an entry, which then is an act. */
  private boolean entry(Parse parse, int from, int to, List<Target> targets) {
    int first = isMark(parse, from) ? from + 1 : from;
    int states = ChronicleRules.states(parse, first);
    if (states >= 0 && isMark(parse, states + 1) && isDated(parse, states + 2, to)) {
      label(parse, first, states, targets);
      return true;
    }
    if (states >= 0 && from > 0 && ChronicleRules.afterTime(parse, states + 1) == to) {
      add(parse, named(parse, first), EventDates.behind(parse, states), targets, first);
      return true; // "; Peru a day later"
    }
    int date = parse.is(first, PhraseKind.PREP) ? first + 1 : first;
    boolean headed = parse.is(date, PhraseKind.DATE) && isMark(parse, date + 1);
    if (headed && isListed(parse, date + 2, to)) {
      When heading = with.dates.heading();
      When when = from == 0 && heading.known() ? heading : EventDates.behind(parse, date - 1);
      add(parse, named(parse, date + 2), when, targets, date + 2);
      return true;
    }
    return false;
  }

  /** Whether a list of states, and at most an apposition, is all that stands there. */
  private static boolean isListed(Parse parse, int first, int to) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return false;
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    int end = parse.skipRight(items.get(items.size() - 1).to() + 1);
    for (int i = end; i < to; i++) {
      if (parse.verb(i) != null || parse.is(i, PhraseKind.BREAK)) {
        return false;
      }
    }
    return end >= to || parse.is(end, PhraseKind.COMMA);
  }

  /** Whether dates follow, and at most a remark behind a comma. */
  private static boolean isDated(Parse parse, int first, int to) {
    boolean dated = false;
    for (int i = first; i < to; i++) {
      boolean part =
          parse.is(i, PhraseKind.DATE)
              || parse.is(i, PhraseKind.PREP)
              || parse.is(i, PhraseKind.CONJ)
              || parse.is(i, PhraseKind.COMMA)
              || parse.is(i, PhraseKind.ADV)
              || ChronicleRules.isManner(parse, i)
              || parse.is(i, PhraseKind.NOUN)
                  && Character.isDigit(parse.head(i).word().charAt(0)); // "August 20 to 22"
      if (!part) {
        return dated && parse.is(i - 1, PhraseKind.COMMA);
      }
      dated |= parse.is(i, PhraseKind.DATE);
    }
    return dated;
  }

  private void label(Parse parse, int first, int end, List<Target> targets) {
    List<String> doers = named(parse, first);
    List<When> dates = first == 0 ? Respectively.dates(parse, doers.size()) : List.of();
    for (int i = 0; i < dates.size(); i++) {
      add(parse, doers.subList(i, i + 1), dates.get(i), targets, first);
    }
    if (dates.isEmpty()) {
      add(parse, doers, firstDate(parse, end + 1), targets, first);
    }
  }

  private static When firstDate(Parse parse, int from) {
    int at = from;
    while (at < parse.size() && !isEnd(parse, at) && EventDates.date(parse, at) == null) {
      at++;
    }
    return EventDates.behind(parse, at - 1);
  }

  private List<String> named(Parse parse, int first) {
    List<String> doers = new ArrayList<>();
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      if (parse.head(item.from()).country() != null) {
        doers.addAll(with.actors.of(parse, item.from(), item.to()));
      }
    }
    return doers;
  }

  private void add(Parse parse, List<String> doers, When when, List<Target> targets, int phrase) {
    with.add(
        new Frame(
            "chronicle.entry",
            doers,
            listed,
            targets,
            Stance.DONE,
            when,
            List.of(),
            parse,
            phrase));
  }
}
