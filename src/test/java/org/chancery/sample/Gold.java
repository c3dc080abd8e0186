package org.chancery.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The sample corpus' gold. */
final class Gold {
  static final Path CORPUS = Path.of("sample-corpus");

  private static final ObjectMapper JSON = new ObjectMapper();

  private Gold() {}

  static List<JsonNode> articles() throws IOException {
    List<JsonNode> articles = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS.resolve("_about/gold.jsonl"))) {
      articles.add(JSON.readTree(line));
    }
    return articles;
  }

  /** A file's path below the corpus, as the gold writes it. */
  static String below(String file) {
    return file.replaceFirst("^.*?\\bsample-corpus/", "");
  }
}
