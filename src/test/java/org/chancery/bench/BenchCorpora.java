package org.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.chancery.dump.warc.WarcBuilder;

/** The corpora of the measurements, made out of the gold articles of the sample corpus. */
final class BenchCorpora {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final long SEED = 20_261_127;

  private final Path directory;
  private final VariedCopies copies;
  private final int originals;

  /**
   * @param directory where they are made
   */
  BenchCorpora(Path directory) throws IOException {
    this.directory = Files.createDirectories(directory);
    List<JsonNode> articles = new ArrayList<>();
    try (Stream<String> lines = Files.lines(Path.of("sample-corpus/_about/gold.jsonl"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        articles.add(JSON.readTree(line));
      }
    }
    this.copies = new VariedCopies(articles);
    this.originals = articles.size();
  }

  /** The folder of a corpus. */
  Path folder(String name) {
    return directory.resolve(name);
  }

  /** A file of about so many articles, a JSON line each. */
  Path lines(String name, int articles) throws IOException {
    Path file = Files.createDirectories(folder(name)).resolve("articles.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      each(
          articles,
          article -> {
            out.write(article.toString());
            out.newLine();
          });
    }
    return file;
  }

  /** About so many articles as pages of web archives, in so many files. */
  Path archives(String name, int articles, int files) throws IOException {
    Path folder = Files.createDirectories(folder(name));
    List<OutputStream> archives = new ArrayList<>();
    try {
      for (int i = 0; i < files; i++) {
        archives.add(Files.newOutputStream(folder.resolve("part-" + i + ".warc.gz")));
      }
      int[] number = {0};
      each(
          articles,
          article -> {
            byte[] page = NewsPage.of(article).getBytes(StandardCharsets.UTF_8);
            archives
                .get(number[0] % files)
                .write(new WarcBuilder(true).page(number[0], page).bytes());
            number[0]++;
          });
    } finally {
      for (OutputStream archive : archives) {
        archive.close();
      }
    }
    return folder;
  }

  private interface Writing {
    void write(JsonNode article) throws IOException;
  }

  private void each(int articles, Writing writing) {
    Consumer<JsonNode> consumer =
        article -> {
          try {
            writing.write(article);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        };
    copies.write(Math.max(1, articles / originals), SEED, consumer);
  }
}
