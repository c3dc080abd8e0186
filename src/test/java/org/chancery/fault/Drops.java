package org.chancery.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A night's small file of invented news: the same for the same day. */
final class Drops {
  private static final List<String> ACTORS =
      List.of("Nauru", "Palau", "Fiji", "Ghana", "Chile", "Peru", "Norway", "Japan", "Kenya");
  private static final List<String> TARGETS =
      List.of("Kosovo", "Palestine", "Taiwan", "Somaliland");

  private Drops() {}

  /** Writes the day's file: articles of the day, one copied from another outlet, one of late. */
  static Path write(Path inbox, LocalDate day) throws IOException {
    StringBuilder lines = new StringBuilder();
    int n = (int) day.toEpochDay();
    for (int i = 0; i < 4; i++) {
      String actor = ACTORS.get(Math.floorMod(n + i, ACTORS.size()));
      String target = TARGETS.get(Math.floorMod(n / 3 + i, TARGETS.size()));
      LocalDate told = i == 3 ? day.minusDays(5) : day;
      String text =
          String.format(
              Locale.ROOT,
              "%s recognised %s on %s, officials told Reuters in report %d. France and Germany"
                  + " took note of it, and item %d of the day's list was read out in public.",
              actor,
              target,
              told,
              n * 10 + i,
              i);
      line(lines, actor + " and " + target + " " + n, "Herald " + i, told, text);
      if (i == 0) {
        line(lines, actor + " and " + target + " again " + n, "Courier", told, text);
      }
    }
    lines.append("{\"title\": \"cut off\n");
    Files.createDirectories(inbox);
    Path next = inbox.resolve(".next");
    Files.writeString(next, lines);
    return Files.move(next, inbox.resolve(day + ".jsonl"));
  }

  private static void line(
      StringBuilder lines, String title, String outlet, LocalDate date, String text) {
    lines.append(
        String.format(
            Locale.ROOT,
            "{\"title\": \"%s\", \"outlet\": \"%s\", \"date\": \"%s\", \"text\": \"%s\"}\n",
            title,
            outlet,
            date,
            text));
  }
}
