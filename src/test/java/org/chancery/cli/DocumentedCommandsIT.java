package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the documents show is what comes out: every command of Chancery with its output, and every
 * query with its rows.
 *
 * <p>{@code -Dgolden.rewrite=true} writes what comes out into the documents instead.
 */
final class DocumentedCommandsIT {
  private static final String REPORTS = "target/reports";

  /** A query and, in the block below it, its rows. */
  private static final Pattern QUERY =
      Pattern.compile("```sql\n(.+?)\n```\n```\n(.*?)```", Pattern.DOTALL);

  /** A command and what it prints. */
  private static final Pattern COMMAND =
      Pattern.compile("```\n\\$ jobs/chancery (.+?)\n(.*?)```", Pattern.DOTALL);

  /** What differs from run to run. */
  private static final Pattern TOOK = Pattern.compile("Took [^.]+(\\.\\d+)? s\\.");

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "src/docs/tour.md"})
  void showWhatComesOut(String document) throws Exception {
    assertEquals(0, SampleReports.outcome().exit(), SampleReports.outcome().err());
    Path file = Path.of(document);
    String shown = Files.readString(file, StandardCharsets.UTF_8);
    String found = commands(queries(shown));
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(file, found, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(file, StandardCharsets.UTF_8), found);
  }

  private static String queries(String text) throws Exception {
    StringBuilder out = new StringBuilder();
    Matcher query = QUERY.matcher(text);
    while (query.find()) {
      String rows = SampleReports.rows(query.group(1).replace(REPORTS, reports()));
      put(out, query, "```sql\n" + query.group(1) + "\n```\n```\n" + rows + "```");
    }
    return query.appendTail(out).toString();
  }

  private static String commands(String text) throws Exception {
    StringBuilder out = new StringBuilder();
    Matcher command = COMMAND.matcher(text);
    while (command.find()) {
      String words = command.group(1);
      Launcher.Outcome outcome =
          words.startsWith("run sample-corpus --out")
              ? SampleReports.outcome()
              : Launcher.run(SampleReports.folder(), words.replace(REPORTS, reports()).split(" +"));
      assertEquals(0, outcome.exit(), outcome.err());
      String printed =
          kept(
              command,
              outcome
                  .out()
                  .replace(Path.of(reports()).toAbsolutePath().toString(), REPORTS)
                  .replace(reports(), REPORTS));
      put(out, command, "```\n$ jobs/chancery " + words + "\n" + printed + "```");
    }
    return command.appendTail(out).toString();
  }

  /** The output, but with the time that the document tells. */
  private static String kept(MatchResult shown, String printed) {
    Matcher told = TOOK.matcher(shown.group(2));
    return told.find()
        ? TOOK.matcher(printed).replaceAll(Matcher.quoteReplacement(told.group()))
        : printed;
  }

  private static void put(StringBuilder out, Matcher place, String block) {
    place.appendReplacement(out, Matcher.quoteReplacement(block));
  }

  private static String reports() {
    return SampleReports.directory().toString();
  }
}
