package org.chancery.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.dump.ListedFile;
import org.chancery.warehouse.InboxPlan;
import org.chancery.warehouse.Night;
import org.chancery.warehouse.NightOutcome;

/** The nightly job's plans and results as a person wants to read them. */
final class NightText {
  private static final int MOST_DAYS = 20;

  private NightText() {}

  static void print(PrintWriter out, InboxPlan plan) {
    out.printf(
        Locale.ROOT,
        "Would read %,d new and %,d changed files; %,d are in the warehouse already.%n",
        plan.fresh().size(),
        plan.changed().size(),
        plan.known());
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"day", "files", "bytes"});
    plan.days()
        .forEach(
            (day, files) ->
                rows.add(
                    new String[] {
                      day.toString(),
                      number(files.size()),
                      number(files.stream().mapToLong(ListedFile::length).sum())
                    }));
    if (rows.size() > 1) {
      TextTable.print(out, rows.subList(0, Math.min(rows.size(), MOST_DAYS + 1)));
    }
    if (rows.size() > MOST_DAYS + 1) {
      out.printf(Locale.ROOT, "and %,d more days%n", rows.size() - MOST_DAYS - 1);
    }
  }

  static void print(PrintWriter out, NightOutcome outcome) {
    if (outcome.taken().isEmpty()) {
      out.println("Nothing new in the inbox.");
    } else {
      print(out, outcome.taken());
    }
    for (String left : outcome.left()) {
      out.println("Left for the next night, for it changed while it was read: " + left);
    }
    outcome
        .published()
        .ifPresentOrElse(
            summary -> {
              out.println();
              SummaryText.print(out, summary);
              out.printf(
                  Locale.ROOT,
                  "Against the reports before: %,d new acts, %,d with another date, %,d vanished"
                      + " (table timeline_changes).%n",
                  outcome.changes().getOrDefault("new", 0L),
                  outcome.changes().getOrDefault("date_changed", 0L),
                  outcome.changes().getOrDefault("vanished", 0L));
            },
            () -> out.println("The published reports are up to date."));
  }

  static void print(PrintWriter out, List<Night> nights) {
    List<String[]> rows = new ArrayList<>();
    rows.add(new String[] {"night", "files", "bytes", "articles", "bad", "undated", "id"});
    for (Night night : nights) {
      rows.add(
          new String[] {
            Long.toString(night.number()),
            number(night.files()),
            number(night.bytes()),
            number(night.articles()),
            number(night.bad()),
            number(night.undated()),
            night.id()
          });
    }
    TextTable.print(out, rows);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
