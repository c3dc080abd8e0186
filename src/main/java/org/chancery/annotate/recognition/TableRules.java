package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Act;
import org.chancery.model.Stance;

/**
 * Rows of a table whose head has a column of recognitions: "State | Recognised | Remarks" and then
 * "Togo | 11 July 2014 | withdrawn June 2018".
 */
final class TableRules {
  /** How many sentences a table may go on without a row. */
  private static final int GAP = 2;

  private final Analysis with;
  private int column = -1;
  private int lastRow = -1;

  TableRules(Analysis with) {
    this.with = with;
  }

  void apply(Parse parse) {
    List<Integer> cells = cells(parse);
    int head = cells.size() > 1 ? recognitionColumn(parse, cells) : -1;
    if (head > 0) {
      column = head;
      lastRow = parse.sentence().index();
    } else if (column > 0 && cells.size() > column && parse.sentence().index() - lastRow <= GAP) {
      lastRow = parse.sentence().index();
      row(parse, cells);
    }
  }

  private void row(Parse parse, List<Integer> cells) {
    int date = cells.get(column);
    boolean state =
        parse.is(0, PhraseKind.NOUN)
            && parse.head(0).country() != null
            && parse.is(1, PhraseKind.BREAK);
    List<Target> targets = targets();
    if (!state || targets.isEmpty() || !parse.is(date, PhraseKind.DATE)) {
      return;
    }
    List<String> doers = with.actors.of(parse, 0, 0);
    add(Act.RECOGNIZE, doers, targets, EventDates.behind(parse, date - 1), parse, date);
    for (int cell : cells) {
      VerbGroup verb = parse.verb(cell);
      boolean ended =
          verb != null && (verb.lemma().equals("withdraw") || verb.lemma().equals("revoke"));
      if (ended) {
        DateExpression when =
            EventDates.date(parse, parse.is(cell + 1, PhraseKind.PREP) ? cell + 2 : cell + 1);
        add(Act.WITHDRAW, doers, targets, when == null ? When.UNKNOWN : When.of(when), parse, cell);
      }
    }
  }

  /** What the article has spoken of, else the disputed entity that its head has named. */
  private List<Target> targets() {
    if (!with.discourse.topic().isEmpty()) {
      return with.discourse.topic();
    }
    return with.discourse.latest(GAP).stream()
        .filter(DisputedStates::isOne)
        .limit(1)
        .map(Target::state)
        .toList();
  }

  private void add(
      Act act, List<String> doers, List<Target> targets, When when, Parse parse, int phrase) {
    with.add(
        new Frame(
            "chronicle.row", doers, act, targets, Stance.DONE, when, List.of(), parse, phrase));
  }

  /** The first phrases of the cells; one if the line is no row. */
  private static List<Integer> cells(Parse parse) {
    List<Integer> found = new ArrayList<>(List.of(0));
    for (int i = 1; i + 1 < parse.size(); i++) {
      if (parse.is(i, PhraseKind.BREAK) && parse.first(i).is("|")) {
        found.add(i + 1);
      }
    }
    return found;
  }

  private static int recognitionColumn(Parse parse, List<Integer> cells) {
    for (int i = 1; i < cells.size(); i++) {
      String word = parse.first(cells.get(i)).word();
      boolean next =
          cells.get(i) + 1 >= parse.size() || parse.is(cells.get(i) + 1, PhraseKind.BREAK);
      if (next
          && (word.startsWith("recognis")
              || word.startsWith("recogniz")
              || word.equals("recognition"))) {
        return i;
      }
    }
    return -1;
  }
}
