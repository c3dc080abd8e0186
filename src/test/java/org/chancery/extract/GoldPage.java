package org.chancery.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.dump.RawRecord;
import org.jspecify.annotations.Nullable;

/**
 * A page with what an extraction should make of it.
 *
 * @param body the whole text; null where only segments are known
 * @param bare the body without its standfirst
 * @param with segments that the text must have
 * @param without segments that it must not have
 */
record GoldPage(
    Path file,
    @Nullable String url,
    @Nullable String title,
    @Nullable String date,
    @Nullable String body,
    @Nullable String bare,
    List<String> with,
    List<String> without) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Half of the pages, so that what was seen in one can be checked on the other. */
  boolean isInFirstHalf() {
    return Math.floorMod(file.getFileName().toString().hashCode(), 2) == 0;
  }

  RawRecord record() throws IOException {
    byte[] bytes = bytes(file);
    return new RawRecord(
        file.toString(),
        0,
        bytes.length,
        RawRecord.Form.HTML,
        url == null ? Map.of() : Map.of("url", url),
        bytes);
  }

  /** {@code gold.jsonl} with segments, and {@code pages/*.html.gz}. */
  static List<GoldPage> segments(Path corpus) throws IOException {
    List<GoldPage> pages = new ArrayList<>();
    for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
      JsonNode gold = JSON.readTree(line);
      Path file = corpus.resolve("pages").resolve(gold.path("file").asText() + ".gz");
      if (Files.exists(file)) {
        pages.add(
            new GoldPage(
                file,
                gold.path("url").asText(),
                text(gold, "title"),
                text(gold, "date"),
                null,
                null,
                texts(gold.path("with")),
                texts(gold.path("without"))));
      }
    }
    return pages;
  }

  /** {@code country/Publisher.json} with the versions of a story, and its pages beside it. */
  static List<GoldPage> bodies(Path corpus) throws IOException {
    List<Path> golds;
    try (Stream<Path> files = Files.walk(corpus)) {
      golds = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    List<GoldPage> pages = new ArrayList<>();
    for (Path gold : golds) {
      String name = gold.getFileName().toString().replace(".json", "_[0-9_]+\\.html\\.gz");
      List<Path> htmls;
      try (Stream<Path> files = Files.list(gold.getParent())) {
        htmls = files.filter(f -> f.getFileName().toString().matches(name)).sorted().toList();
      }
      JsonNode versions = JSON.readTree(gold.toFile());
      for (Path html : htmls) {
        JsonNode best = best(versions, html);
        if (best != null) {
          String date = best.path("publishing_date").asText();
          pages.add(
              new GoldPage(
                  html,
                  null,
                  text(best, "title"),
                  date.length() < 10 ? null : date.substring(0, 10),
                  body(best, true),
                  body(best, false),
                  List.of(),
                  List.of()));
        }
      }
    }
    return pages;
  }

  /** The version of a story that the page shows. */
  private static @Nullable JsonNode best(JsonNode versions, Path html) throws IOException {
    String shown = org.jsoup.Jsoup.parse(PageDecoder.decode(bytes(html), null)).text();
    JsonNode best = null;
    double most = -1;
    for (JsonNode version : versions) {
      double recall = GramOverlap.of(body(version, true), shown).recall();
      if (recall > most) {
        most = recall;
        best = version;
      }
    }
    return best;
  }

  private static String body(JsonNode gold, boolean summary) {
    List<String> parts = new ArrayList<>();
    JsonNode body = gold.path("body");
    if (summary) {
      parts.addAll(texts(body.path("summary")));
    }
    for (JsonNode section : body.path("sections")) {
      parts.addAll(texts(section.path("headline")));
      parts.addAll(texts(section.path("paragraphs")));
    }
    return String.join("\n\n", parts);
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  private static @Nullable String text(JsonNode gold, String field) {
    String value = gold.path(field).asText("");
    return value.isEmpty() ? null : value;
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }
}
