package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad usage ends at once: one clear sentence, exit code 2, nothing written. */
final class BadUsageIT {
  @TempDir Path folder;

  private void refused(String sentence, String... arguments) throws Exception {
    Launcher.Outcome outcome = Launcher.run(folder, arguments);
    assertEquals(2, outcome.exit(), outcome.err());
    assertEquals("", outcome.out());
    assertEquals(
        1,
        outcome.err().lines().filter(l -> !l.startsWith("chancery: run on ")).count(),
        outcome.err());
    assertTrue(outcome.err().contains(sentence), outcome.err());
    assertFalse(Files.exists(folder.resolve("reports")));
  }

  private String reports() {
    return folder.resolve("reports").toString();
  }

  @Test
  void unknownVerb() throws Exception {
    refused("unknown verb rum; did you mean run?", "rum", "sample-corpus");
  }

  @Test
  void missingInput() throws Exception {
    refused("no/such/dump.warc.gz", "run", "no/such/dump.warc.gz", "--out", reports());
    refused("no/such/dump.warc.gz", "annotate", "no/such/dump.warc.gz");
  }

  @Test
  void missingOutput() throws Exception {
    refused("--out", "run", "sample-corpus");
  }

  @Test
  void unknownKeyInConfiguration() throws Exception {
    Path conf = Files.writeString(folder.resolve("mine.conf"), "output.codec = zstd\n");
    refused(
        "unknown key output.codec",
        "run",
        "sample-corpus",
        "--out",
        reports(),
        "--conf",
        conf.toString());
  }

  @Test
  void outputThatHoldsSomethingElse() throws Exception {
    Path other = Files.createDirectory(folder.resolve("thesis"));
    Path chapter = Files.writeString(other.resolve("chapter1.txt"), "Once upon a time");
    refused("thesis", "run", "sample-corpus/jsonl", "--out", other.toString());
    assertEquals("Once upon a time", Files.readString(chapter));
    try (var files = Files.list(other)) {
      assertEquals(1, files.count());
    }
  }
}
