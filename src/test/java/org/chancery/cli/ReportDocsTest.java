package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.annotate.recognition.ActRule;
import org.junit.jupiter.api.Test;

final class ReportDocsTest {
  @Test
  void pageOfTheReportsSaysWhatTheCodeSays() throws IOException {
    assertEquals(
        SchemaCommand.markdown(),
        Files.readString(Path.of("src/docs/reports.md"), StandardCharsets.UTF_8),
        "run: jobs/chancery schema --markdown > src/docs/reports.md");
  }

  @Test
  void pageOfTheFiguresListsEveryRule() throws IOException {
    String page = Files.readString(Path.of("src/docs/accuracy.md"), StandardCharsets.UTF_8);
    for (ActRule rule : ActRule.all()) {
      assertTrue(
          page.contains("| `" + rule.id() + "` | " + rule.reads() + " |"),
          rule.id()
              + " is missing; run: jobs/chancery evaluate sample-corpus/_about/gold.jsonl"
              + " --markdown > src/docs/accuracy.md");
    }
  }
}
