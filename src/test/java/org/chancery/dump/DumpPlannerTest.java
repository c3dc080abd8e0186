package org.chancery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DumpPlannerTest {
  @TempDir Path dir;

  private void write(String name, String text) throws Exception {
    Files.createDirectories(dir.resolve(name).getParent());
    Dumps.write(dir.resolve(name), text.getBytes(UTF_8));
  }

  private List<String> formats(String... inputs) {
    return Dumps.plan(DumpOptions.STANDARD, inputs).files().stream()
        .map(file -> file.file().replace(dir + "/", "") + " " + file.format())
        .toList();
  }

  @Test
  void listsInStableOrderAndLeavesOutHiddenNames() throws Exception {
    write("b/two.txt", "A title\nA text.");
    write("a/one", "<!DOCTYPE html><p>x");
    write("a/_SUCCESS", "x");
    write("a/.part", "x");
    write("_hidden/x.txt", "x");
    write("c.jsonl", "{}\n");
    assertEquals(List.of("a/one html", "b/two.txt text", "c.jsonl jsonl"), formats(dir.toString()));
    assertEquals(
        List.of("c.jsonl jsonl", "a/one html", "b/two.txt text"),
        formats(dir + "/c.jsonl", dir + "/*"));
    assertEquals(List.of("_hidden/x.txt text"), formats(dir + "/_hidden/x.txt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /no/where | There is no file or directory at /no/where.
          /no/*.gz | There is no file or directory at /no/*.gz.
          gopher://a/b | There is no file system here for gopher://a/b (No FileSystem for scheme "gopher").
          a:b | This is no path: a:b (java.net.URISyntaxException: Relative path in absolute URI: a:b).
          """)
  void aMissingInputIsOneClearSentence(String input, String sentence) {
    NoSuchInputException e =
        assertThrows(
            NoSuchInputException.class,
            () -> new DumpPlanner(new Configuration(), DumpOptions.STANDARD).plan(List.of(input)));
    assertEquals(sentence, e.getMessage());
  }

  @Test
  void aMisnamedFileIsTakenForWhatItIs() throws Exception {
    write("x.jsonl.gz", "{\"title\":\"a\"}\n");
    write("y.html", "{\"title\":\"a\"}\n");
    assertEquals(List.of("x.jsonl.gz jsonl", "y.html jsonl"), formats(dir.toString()));
    assertEquals(1, Dumps.read(dir.resolve("x.jsonl.gz")).size());
  }

  @Test
  void filesThatCannotBeReadAreNoted() throws Exception {
    write("empty.jsonl", "");
    write("noise.bin", "\u0001\u0002\u0003");
    List<String> bad =
        Dumps.plan(DumpOptions.STANDARD, dir.toString()).bad().stream()
            .map(input -> input.reason() + " " + input.detail())
            .toList();
    assertEquals(
        List.of(
            "EMPTY_FILE the file has no bytes",
            "UNKNOWN_FORMAT no known format begins with the bytes 01 02 03 and the name tells none"),
        bad);
  }

  @Test
  void jsonLinesAreTheSameAtAnySplitSize() throws Exception {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      text.append("{\"id\":\"").append("x".repeat(i % 37)).append(i).append("\"}\n");
    }
    write("x.jsonl", text.toString());
    List<String> whole = Dumps.read(dir.resolve("x.jsonl")).stream().map(Dumps::shown).toList();
    assertEquals(300, whole.size());
    for (int size = 5; size < 9000; size += 1 + size) {
      List<DumpItem> items = Dumps.read(dir.resolve("x.jsonl"), new DumpOptions(size, 1 << 20));
      assertEquals(whole, items.stream().map(Dumps::shown).toList(), "split size " + size);
    }
  }
}
