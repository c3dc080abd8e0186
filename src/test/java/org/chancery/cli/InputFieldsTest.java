package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.dump.parquet.ParquetFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code input.fields} from the configuration file to the article. */
final class InputFieldsTest {
  @TempDir private Path folder;

  @BeforeEach
  void configure() throws IOException {
    Files.writeString(
        folder.resolve("my.conf"),
        """
        input.fields {
          title = ["kopf"]
          text = ["doc.rumpf"]
          published = ["meta.pubDate"]
        }
        """);
  }

  @Test
  void jsonLines() throws IOException {
    assertRead(
        Files.writeString(
            folder.resolve("a.jsonl"),
            """
            {"kopf": "Envoys return", "title": "x-1", "doc": {"rumpf": "They flew in."}, \
            "meta": {"pubDate": "2022-07-14"}, "date": "2001-01-01"}
            """));
  }

  @Test
  void csv() throws IOException {
    assertRead(
        Files.writeString(
            folder.resolve("a.csv"),
            "title,kopf,doc.rumpf,meta.pubDate\nx-1,Envoys return,They flew in.,2022-07-14\n"));
  }

  @Test
  void parquet() throws IOException {
    assertRead(
        ParquetFiles.row(
            folder.resolve("a.parquet"),
            Map.of(
                "title", "x-1",
                "kopf", "Envoys return",
                "doc.rumpf", "They flew in.",
                "meta.pubDate", "2022-07-14")));
  }

  private void assertRead(Path file) throws IOException {
    Path out = folder.resolve("out.jsonl");
    StringWriter err = new StringWriter();
    int exit =
        Chancery.commandLine()
            .setErr(new PrintWriter(err))
            .execute(
                "extract",
                file.toString(),
                "--conf",
                folder.resolve("my.conf").toString(),
                "--out",
                out.toString());
    assertEquals(ExitCode.DONE, exit, err.toString());
    String line = Files.readString(out);
    assertTrue(line.contains("\"title\":\"Envoys return\""), line);
    assertTrue(line.contains("\"text\":\"They flew in.\""), line);
    assertTrue(line.contains("\"published\":\"2022-07-14\""), line);
  }
}
