package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.publish.RunSummary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class VerbsTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void theHelpOfEveryVerbShowsExamplesOfItself() {
    Chancery.commandLine()
        .getSubcommands()
        .forEach(
            (name, verb) -> {
              String help = verb.getUsageMessage();
              assertTrue(help.contains("\nExample"), help);
              assertTrue(
                  help.contains("\n  chancery " + name) || help.contains("(chancery " + name),
                  help);
            });
  }

  @Test
  void theShellCompletesVerbsAndOptions(@TempDir Path folder) throws Exception {
    assertEquals(ExitCode.DONE, run("completion"), err.toString());
    Path script = Files.writeString(folder.resolve("completion.bash"), out.toString());
    assertEquals(0, new ProcessBuilder("bash", "-n", script.toString()).start().waitFor());
    for (String word : List.of("annotate", "export", "--min-support", "chancery")) {
      assertTrue(out.toString().contains(word), word);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no such format | --format xlsx | --format is xlsx; it must be csv, jsonl, gexf or graphml.",
        "no such table | --format csv --table acts | no table acts; chancery schema lists all of them.",
        "a table of a graph | --format gexf --table articles | --table goes with csv and jsonl; gexf holds graphs.",
        "no such measure | --format gexf --measure weight | measure is weight; it must be one of",
        "no support | --format gexf --min-support 0 | minimum support is 0; it must be 1 or more"
      })
  void exportRefusesWhatItCannotDo(String about, String options, String message) {
    String line = "export reports --out out " + options;
    assertEquals(ExitCode.USAGE, run(line.split(" ")));
    assertTrue(err.toString().contains(message), err.toString());
  }

  @Test
  void theSummaryForScriptsIsOneLineOfJson() throws Exception {
    RunSummary summary =
        new RunSummary(
            "run-1",
            "/reports",
            3,
            2,
            LocalDate.of(2008, 2, 17),
            null,
            List.of(),
            List.of(),
            List.of(),
            Map.of("malformed", 1L),
            Map.of(),
            Map.of("articles", 3L),
            List.of(),
            Map.of("plan", Duration.ofMillis(1500)),
            Duration.ofMillis(2500));
    String line = SummaryJson.of(summary);
    assertEquals(1, line.lines().count());
    JsonNode json = new ObjectMapper().readTree(line);
    assertEquals("/reports/report.html", json.get("page").asText());
    assertEquals(2, json.get("stories").asInt());
    assertEquals("2008-02-17", json.get("first_day").asText());
    assertTrue(json.get("last_day").isNull());
    assertEquals(3, json.get("rows").get("articles").asInt());
    assertEquals(2.5, json.get("seconds").asDouble());
    assertEquals(1.5, json.get("stage_seconds").get("plan").asDouble());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "another Delta Lake | misfit | failed: NoSuchMethodError: 'void Delta.log()' | tells which Delta Lake it wants.",
        "too small a heap | hungry | failed: OutOfMemoryError: Java heap space | CHANCERY_MEMORY=8g"
      })
  void whatTheMachineLacksIsASentenceAndNoStackTrace(
      String about, String verb, String reason, String advice) {
    assertEquals(ExitCode.FAILED, run(verb), about);
    assertTrue(err.toString().contains(verb + " " + reason), err.toString());
    assertTrue(err.toString().contains(advice), err.toString());
    assertFalse(err.toString().contains("\tat "), err.toString());
  }

  @Command(name = "misfit")
  private static final class Misfit implements Runnable {
    @Override
    public void run() {
      throw new NoSuchMethodError("'void Delta.log()'");
    }
  }

  @Command(name = "hungry")
  private static final class Hungry implements Runnable {
    @Override
    public void run() {
      throw new OutOfMemoryError("Java heap space");
    }
  }

  private int run(String... args) {
    CommandLine commands =
        Chancery.commandLine().addSubcommand(new Misfit()).addSubcommand(new Hungry());
    commands.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return commands.execute(args);
  }
}
