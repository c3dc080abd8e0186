package org.chancery.extract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.chancery.dump.RawRecord;
import org.chancery.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Scores the extraction of pages against two corpora that are not part of this project:
 *
 * <pre>
 * extraction-trafilatura  gold.jsonl and pages/*.html.gz: segments that the text must and must not have
 * extraction-fundus       country/Publisher_date.html.gz and country/Publisher.json: whole bodies
 * </pre>
 *
 * <p>{@code ExtractionScores DIRECTORY [REPORT]}: the directory that holds both, and a file for one
 * line a page, the worst first.
 */
public final class ExtractionScores {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ArticleExtractor extractor = new ArticleExtractor();
  private final List<Map.Entry<Double, String>> pages = new ArrayList<>();

  private final boolean captions = Boolean.getBoolean("captions");

  public static void main(String[] args) throws IOException {
    ExtractionScores scores = new ExtractionScores();
    System.out.println(scores.segments(Path.of(args[0], "extraction-trafilatura")));
    System.out.println(scores.bodies(Path.of(args[0], "extraction-fundus")));
    if (args.length > 1) {
      scores.pages.sort(Map.Entry.comparingByKey());
      Files.write(Path.of(args[1]), scores.pages.stream().map(Map.Entry::getValue).toList());
    }
  }

  /** Segments found as trafilatura's own evaluation counts them, white space aside. */
  String segments(Path corpus) throws IOException {
    int tp = 0;
    int fp = 0;
    int fn = 0;
    int tn = 0;
    Tally title = new Tally();
    Tally date = new Tally();
    for (String line : Files.readAllLines(corpus.resolve("gold.jsonl"))) {
      JsonNode gold = JSON.readTree(line);
      Path file = corpus.resolve("pages").resolve(gold.path("file").asText() + ".gz");
      if (!Files.exists(file)) {
        continue;
      }
      Extraction.Found result = found(file, gold.path("url").asText());
      Article article = result == null ? null : result.article();
      String text = result == null ? "" : flat(text(result));
      StringBuilder wrong = new StringBuilder();
      int faults = 0;
      for (JsonNode with : gold.path("with")) {
        boolean found = text.contains(flat(with.asText()));
        tp += found ? 1 : 0;
        fn += found ? 0 : 1;
        faults += found ? 0 : 1;
        wrong.append(found ? "" : "\t-" + flat(with.asText()));
      }
      for (JsonNode without : gold.path("without")) {
        boolean found = text.contains(flat(without.asText()));
        fp += found ? 1 : 0;
        tn += found ? 0 : 1;
        faults += found ? 1 : 0;
        wrong.append(found ? "\t+" + flat(without.asText()) : "");
      }
      if (gold.hasNonNull("title")) {
        boolean same =
            title.add(article == null ? null : article.title(), gold.path("title").asText());
        wrong.append(
            same
                ? ""
                : "\ttitle: "
                    + (article == null ? "" : article.title())
                    + " <> "
                    + gold.path("title").asText());
      }
      if (gold.hasNonNull("date") && !gold.path("date").asText().isEmpty()) {
        String day = article == null ? null : String.valueOf(article.publishedDate());
        boolean same = date.add(day, gold.path("date").asText());
        wrong.append(
            same
                ? ""
                : "\tdate: "
                    + day
                    + " "
                    + (article == null ? "" : article.dateBasis())
                    + " <> "
                    + gold.path("date").asText());
      }
      note(1.0 / (1 + faults), "segments\t" + faults + "\t" + file + wrong);
    }
    double precision = (double) tp / (tp + fp);
    double recall = (double) tp / (tp + fn);
    double accuracy = (double) (tp + tn) / (tp + tn + fp + fn);
    return String.format(
        Locale.ROOT,
        "segments: precision %.4f recall %.4f accuracy %.4f F %.4f (tp %d fp %d fn %d tn %d); title %s, date %s",
        precision,
        recall,
        accuracy,
        GramOverlap.f(precision, recall),
        tp,
        fp,
        fn,
        tn,
        title,
        date);
  }

  /** Four-word runs of whole bodies, and exact titles and days. */
  String bodies(Path corpus) throws IOException {
    Map<String, Means> byLanguage = new TreeMap<>();
    List<Path> golds;
    try (Stream<Path> files = Files.walk(corpus)) {
      golds = files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    for (Path gold : golds) {
      String publisher = gold.getFileName().toString().replace(".json", "");
      List<Path> htmls;
      try (Stream<Path> files = Files.list(gold.getParent())) {
        htmls =
            files
                .filter(f -> f.getFileName().toString().matches(publisher + "_[0-9_]+\\.html\\.gz"))
                .sorted()
                .toList();
      }
      for (Path html : htmls) {
        Extraction.Found result = found(html, null);
        Article article = result == null ? null : result.article();
        String found = result == null ? "" : text(result);
        JsonNode best = null;
        double most = -1;
        for (JsonNode version : JSON.readTree(gold.toFile())) {
          double f =
              GramOverlap.of(body(version, true), Files.exists(html) ? read(html) : "").recall();
          if (f > most) {
            most = f;
            best = version;
          }
        }
        if (best == null) {
          continue;
        }
        GramOverlap whole = GramOverlap.of(body(best, true), found);
        GramOverlap bare = GramOverlap.of(body(best, false), found);
        GramOverlap better = whole.f() >= bare.f() ? whole : bare;
        String language = article == null || article.language() == null ? "?" : article.language();
        String title = best.path("title").asText();
        String date = best.path("publishing_date").asText();
        date = date.substring(0, Math.min(10, date.length()));
        String day = article == null ? null : String.valueOf(article.publishedDate());
        String note = "";
        for (String key : List.of(language, "all")) {
          Means means = byLanguage.computeIfAbsent(key, k -> new Means());
          means.add(whole, bare);
          note = "";
          note +=
              means.title.add(article == null ? null : article.title(), title)
                  ? ""
                  : "\ttitle: " + (article == null ? "" : article.title()) + " <> " + title;
          note += means.date.add(day, date) ? "" : "\tdate: " + day + " <> " + date;
        }
        note(
            better.f(),
            String.format(
                Locale.ROOT,
                "bodies\t%.3f\tP %.3f R %.3f\t%s%s",
                better.f(),
                better.precision(),
                better.recall(),
                html,
                note));
      }
    }
    StringBuilder out = new StringBuilder();
    byLanguage.forEach(
        (k, v) -> out.append("bodies ").append(k).append(": ").append(v).append('\n'));
    return out.toString();
  }

  private static String body(JsonNode gold, boolean summary) {
    StringBuilder text = new StringBuilder();
    JsonNode body = gold.path("body");
    if (summary) {
      body.path("summary").forEach(s -> text.append(s.asText()).append("\n\n"));
    }
    for (JsonNode section : body.path("sections")) {
      section.path("headline").forEach(s -> text.append(s.asText()).append("\n\n"));
      section.path("paragraphs").forEach(s -> text.append(s.asText()).append("\n\n"));
    }
    return text.toString();
  }

  private Extraction.@Nullable Found found(Path file, @Nullable String url) throws IOException {
    byte[] bytes = bytes(file);
    RawRecord record =
        new RawRecord(
            file.toString(),
            0,
            bytes.length,
            RawRecord.Form.HTML,
            url == null ? Map.of() : Map.of("url", url),
            bytes);
    return extractor.extract(record) instanceof Extraction.Found found ? found : null;
  }

  private String text(Extraction.Found found) {
    return captions ? found.article().text() : found.mainText();
  }

  private static String read(Path file) throws IOException {
    return org.jsoup.Jsoup.parse(new String(bytes(file), StandardCharsets.UTF_8)).text();
  }

  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static String flat(String text) {
    return PageStrings.oneLine(text);
  }

  private void note(double score, String line) {
    pages.add(Map.entry(score, line));
  }

  /** How many values were the wanted ones, letter case and marks aside. */
  private static final class Tally {
    private int right;
    private int all;

    boolean add(@Nullable String found, String wanted) {
      boolean same = found != null && PageStrings.words(found).equals(PageStrings.words(wanted));
      right += same ? 1 : 0;
      all++;
      return same;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%.3f (%d of %d)", (double) right / all, right, all);
    }
  }

  /** Means over pages. */
  private static final class Means {
    private final Tally title = new Tally();
    private final Tally date = new Tally();
    private int pages;
    private double precision;
    private double recall;
    private double barePrecision;
    private double bareRecall;

    void add(GramOverlap whole, GramOverlap bare) {
      pages++;
      precision += whole.precision();
      recall += whole.recall();
      barePrecision += bare.precision();
      bareRecall += bare.recall();
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "%d pages, P %.4f R %.4f F %.4f (without standfirst F %.4f), title %s, date %s",
          pages,
          precision / pages,
          recall / pages,
          GramOverlap.f(precision / pages, recall / pages),
          GramOverlap.f(barePrecision / pages, bareRecall / pages),
          title,
          date);
    }
  }
}
