package org.chancery.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.zip.GZIPInputStream;
import org.chancery.annotate.attribution.AttributionAnnotator;
import org.chancery.annotate.country.BareMatcher;
import org.chancery.annotate.country.CountryAnnotator;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.ActAnnotator;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateAnnotator;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.Attribution;

/**
 * Measures how much text a second of one thread's processor time takes through each stage.
 *
 * <p>Run {@code main} with a JSON Lines file, plain or gzipped, and the number of rounds. It counts
 * processor time, not the clock's, so that other processes disturb it little, and prints the median
 * round. Megabytes are of UTF-8.
 */
public final class AnnotateSpeed {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MOST_ARTICLES = 3000;

  /** Rounds until the JVM has compiled what it will: a round goes on getting faster for ten. */
  private static final int WARM_UP = 12;

  private final List<Read> articles;
  private final int rounds;
  private final double megabytes;

  private record Read(
      Article article,
      TextDocument document,
      List<CountryMention> countries,
      List<DateExpression> dates,
      List<Attribution> credits) {}

  private AnnotateSpeed(List<Read> articles, int rounds) {
    this.articles = articles;
    this.rounds = rounds;
    this.megabytes =
        articles.stream()
                .mapToLong(a -> a.document().text().getBytes(StandardCharsets.UTF_8).length)
                .sum()
            / 1e6;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: AnnotateSpeed ARTICLES.jsonl[.gz] ROUNDS");
      System.exit(2);
    }
    CountryAnnotator countries = CountryAnnotator.standard();
    DateAnnotator dates = new DateAnnotator();
    AttributionAnnotator credits = new AttributionAnnotator();
    ActAnnotator acts = new ActAnnotator();
    List<Read> articles = new ArrayList<>();
    for (Article article : read(Path.of(args[0]))) {
      TextDocument document = TextDocument.of(article.title(), article.text());
      List<CountryMention> found = countries.annotate(article, document);
      articles.add(
          new Read(
              article,
              document,
              found,
              dates.annotate(document, article.publishedDate()),
              credits.annotate(article, document, found)));
    }
    AnnotateSpeed speed = new AnnotateSpeed(articles, Integer.parseInt(args[1]));
    System.out.printf(
        Locale.ROOT,
        "%d articles, %.1f MB, %d rounds%n",
        articles.size(),
        speed.megabytes,
        speed.rounds);
    Annotator annotator = Annotator.standard();
    double whole =
        speed.measure("whole", read -> annotator.annotate(read.article()).mentions().size());
    BareMatcher matcher = new BareMatcher();
    double bare = speed.measure("names alone", read -> bare(matcher, read.article()));
    speed.measure(
        "tokens, sentences",
        read -> TextDocument.of(read.article().title(), read.article().text()).tokenCount());
    speed.measure("countries", read -> countries.annotate(read.article(), read.document()).size());
    speed.measure(
        "dates", read -> dates.annotate(read.document(), read.article().publishedDate()).size());
    speed.measure(
        "attributions",
        read -> credits.annotate(read.article(), read.document(), read.countries()).size());
    speed.measure(
        "acts",
        read ->
            acts.annotate(
                    read.article(), read.document(), read.countries(), read.dates(), read.credits())
                .size());
    System.out.printf(
        Locale.ROOT,
        "The whole takes %.1f times as long as finding the gazetteer's names alone.%n",
        whole / bare);
  }

  /** From a text to the names of the gazetteer in it, without any rule. */
  private static int bare(BareMatcher matcher, Article article) {
    return matcher.count(TextDocument.of(article.title(), article.text()));
  }

  /**
   * Processor seconds of whole rounds, and of as many that find the gazetteer's names alone.
   *
   * @param file JSON Lines, of which the first 3,000 are read
   */
  public static List<double[]> wholeAndBare(Path file, int rounds) throws IOException {
    List<Read> articles = new ArrayList<>();
    for (Article article : read(file)) {
      articles.add(new Read(article, TextDocument.of(null, ""), List.of(), List.of(), List.of()));
    }
    AnnotateSpeed speed = new AnnotateSpeed(articles, rounds);
    Annotator annotator = Annotator.standard();
    BareMatcher matcher = new BareMatcher();
    return List.of(
        speed.seconds(read -> annotator.annotate(read.article()).mentions().size()),
        speed.seconds(read -> bare(matcher, read.article())));
  }

  /** The median round's seconds, printed as a rate. */
  private double measure(String stage, ToIntFunction<Read> work) {
    double[] seconds = seconds(work);
    Arrays.sort(seconds);
    double median = seconds[rounds / 2];
    System.out.printf(Locale.ROOT, "%-20s %8.1f MB/s%n", stage, megabytes / median);
    return median;
  }

  /** What the rounds find is printed, so that no work is optimised away. */
  private double[] seconds(ToIntFunction<Read> work) {
    double[] seconds = new double[rounds];
    long found = 0;
    for (int round = -WARM_UP; round < rounds; round++) {
      long start = THREADS.getCurrentThreadCpuTime();
      found = 0;
      for (Read read : articles) {
        found += work.applyAsInt(read);
      }
      if (round >= 0) {
        seconds[round] = (THREADS.getCurrentThreadCpuTime() - start) / 1e9;
      }
    }
    System.out.println(found + " found");
    return seconds;
  }

  private static List<Article> read(Path file) throws IOException {
    List<Article> articles = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && articles.size() < MOST_ARTICLES) {
        articles.add(article(JSON.readTree(line), articles.size()));
        line = lines.readLine();
      }
    }
    return articles;
  }

  private static Article article(JsonNode json, int number) {
    String date = json.path("published").asText(json.path("date").asText(""));
    LocalDate day = date.length() >= 10 ? LocalDate.parse(date.substring(0, 10)) : null;
    return new Article(
        String.valueOf(number),
        null,
        json.path("url").asText(null),
        json.path("outlet").asText(json.path("source").asText(null)),
        json.path("title").asText(null),
        null,
        null,
        day,
        day == null ? ArticleDateBasis.NONE : ArticleDateBasis.FIELD,
        "en",
        json.path("text").asText(json.path("content_original").asText("")),
        "measured",
        number);
  }
}
