package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class EvaluateCommandTest {
  @TempDir private Path folder;

  @Test
  void annotatesTheGoldsArticlesAndScoresThem() throws IOException {
    Path gold =
        file(
            "{\"id\": \"a\", \"title\": \"Peru and Chile sign\", \"text\": \"Peru and Chile signed"
                + " a fishing accord.\", \"countries\": [\"PER\", \"CHL\"]}\n");
    Run run = run("evaluate", gold.toString());
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().startsWith("1 gold articles, 0 missing"), run.out());
    assertTrue(run.out().contains("countries                                1.000"), run.out());
  }

  @Test
  void tellsHowRightActsAreByConfidenceAndByRule() throws IOException {
    Path gold =
        file(
            "{\"id\": \"a\", \"text\": \"Peru recognised Kosovo on Monday. On Tuesday Chile"
                + " recognised Kosovo as an independent state.\","
                + " \"events\": [{\"actor\": \"PER\", \"act\": \"recognize\", \"target\":"
                + " \"XKX\", \"stance\": \"done\"}]}\n");
    Run run = run("evaluate", gold.toString(), "--markdown");
    assertEquals(ExitCode.DONE, run.code(), run.err());
    assertTrue(run.out().contains("| 0.95 | 2 | 0.96 | 1 | 0.50 |"), run.out());
    assertTrue(
        run.out()
            .contains(
                "| `recognize.active` | a verb of recognising with its object |"
                    + " Peru recognised Kosovo. | 0.96 | 2 | 1 | 0.50 |"),
        run.out());
    assertTrue(run.out().contains("| `recognize.mutual` |"), run.out());
  }

  @Test
  void tellsTheLineThatIsNoArticle() throws IOException {
    Path gold = file("{\"id\": \"a\", \"text\": \"x\"}\n[1]\n");
    Run run = run("evaluate", gold.toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains(gold + ":2 is no article: it has no id."), run.err());
  }

  @Test
  void refusesAMissingFile() {
    Run run = run("evaluate", folder.resolve("none.jsonl").toString());
    assertEquals(ExitCode.USAGE, run.code());
    assertTrue(run.err().contains("no file"), run.err());
  }

  @Test
  void refusesANegativeNumberOfErrors() throws IOException {
    assertEquals(ExitCode.USAGE, run("evaluate", file("").toString(), "--errors", "-1").code());
  }

  private record Run(int code, String out, String err) {}

  private static Run run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine commands = Chancery.commandLine();
    commands.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    int code = commands.execute(args);
    return new Run(code, out.toString(), err.toString());
  }

  private Path file(String lines) throws IOException {
    return Files.writeString(folder.resolve("gold.jsonl"), lines);
  }
}
