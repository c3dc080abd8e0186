package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

final class ExplainCommandTest {
  @TempDir private Path folder;
  private String input = "";
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeArticles() throws IOException {
    Path file = folder.resolve("articles.jsonl");
    Files.writeString(
        file,
        """
        {"id": "one", "title": "Peru", "text": "Peru signed a fishing accord."}
        {"id": "two", "title": "Chile", "text": "Chile signed it as well."}
        """);
    input = file.toString();
  }

  @Test
  void explainsTheFirstArticle() {
    assertEquals(ExitCode.DONE, run("explain", input), err.toString());
    assertTrue(out.toString().contains("[Peru|PER] signed a fishing accord."), out.toString());
  }

  @Test
  void explainsTheArticleWithTheId() {
    assertEquals(ExitCode.DONE, run("explain", input, "--id", "two"), err.toString());
    assertTrue(out.toString().contains("[Chile|CHL] signed it"), out.toString());
  }

  @Test
  void writesAPage() throws IOException {
    Path page = folder.resolve("why.html");
    assertEquals(ExitCode.DONE, run("explain", input, "--html", page.toString()), err.toString());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>"));
    assertEquals("", out.toString());
  }

  @Test
  void saysWhenNoArticleHasTheId() {
    assertEquals(ExitCode.USAGE, run("explain", input, "--id", "three"));
    assertTrue(err.toString().contains("no article with id three in " + input), err.toString());
  }

  private int run(String... args) {
    CommandLine commands = Chancery.commandLine();
    commands.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
    return commands.execute(args);
  }
}
