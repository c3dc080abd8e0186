package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ReportDocsTest {
  @Test
  void pageOfTheReportsSaysWhatTheCodeSays() throws IOException {
    assertEquals(
        SchemaCommand.markdown(),
        Files.readString(Path.of("src/docs/reports.md"), StandardCharsets.UTF_8),
        "run: jobs/chancery schema --markdown > src/docs/reports.md");
  }
}
