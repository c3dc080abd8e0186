package org.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.country.BareMatcher;
import org.chancery.annotate.text.TextDocument;
import org.chancery.dump.RawRecord;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.Article;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What one thread does to the gold articles of the sample corpus: one call is all of them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@SuppressWarnings("NullAway.Init") // JMH calls the set-up first
public class Kernels {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ArticleExtractor extractor = new ArticleExtractor();
  private List<Article> articles;
  private List<TextDocument> documents;
  private List<RawRecord> pages;
  private BareMatcher matcher;

  @Setup
  public void read() throws IOException {
    articles = new ArrayList<>();
    documents = new ArrayList<>();
    pages = new ArrayList<>();
    matcher = new BareMatcher();
    for (JsonNode json : gold()) {
      byte[] html = NewsPage.of(json).getBytes(StandardCharsets.UTF_8);
      RawRecord page =
          new RawRecord("bench", pages.size(), -1, RawRecord.Form.HTML, Map.of(), html);
      pages.add(page);
      if (extractor.extract(page) instanceof Extraction.Found found) {
        articles.add(found.article());
        documents.add(TextDocument.of(found.article().title(), found.article().text()));
      }
    }
  }

  private static List<JsonNode> gold() throws IOException {
    List<JsonNode> gold = new ArrayList<>();
    try (Stream<String> lines = Files.lines(Path.of("sample-corpus/_about/gold.jsonl"))) {
      for (String line : (Iterable<String>) lines::iterator) {
        gold.add(JSON.readTree(line));
      }
    }
    return gold;
  }

  @Benchmark
  public int split() {
    return articles.stream().mapToInt(a -> TextDocument.of(a.title(), a.text()).tokenCount()).sum();
  }

  @Benchmark
  public int match() {
    return documents.stream().mapToInt(matcher::count).sum();
  }

  @Benchmark
  public int annotate() {
    return articles.stream()
        .mapToInt(a -> Annotator.standard().annotate(a).mentions().size())
        .sum();
  }

  @Benchmark
  public int extract() {
    return pages.stream()
        .mapToInt(
            page ->
                extractor.extract(page) instanceof Extraction.Found found
                    ? found.article().text().length()
                    : 0)
        .sum();
  }

  /** Runs all of them in forks and prints a table of Markdown. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    double text = 0;
    double html = 0;
    for (JsonNode json : gold()) {
      text += json.path("text").asText().getBytes(StandardCharsets.UTF_8).length / 1e6;
      html += NewsPage.of(json).getBytes(StandardCharsets.UTF_8).length / 1e6;
    }
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(Kernels.class.getName())
                    .output("/dev/null")
                    .shouldFailOnError(true)
                    .build())
            .run();
    System.out.println("\n## One thread\n\nJMH, the gold articles of the sample corpus.\n");
    System.out.println("| kernel | time | MB/s |\n|---|---|---|");
    for (RunResult result : results) {
      String name = result.getPrimaryResult().getLabel();
      double milliseconds = result.getPrimaryResult().getScore();
      System.out.printf(
          Locale.ROOT,
          "| %s | %.1f ± %.1f ms | %.1f |%n",
          name.equals("extract") ? "extract (of HTML)" : name,
          milliseconds,
          result.getPrimaryResult().getScoreError(),
          (name.equals("extract") ? html : text) / milliseconds * 1000);
    }
  }
}
