package org.chancery.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes a corpus many times as large as another one that is still news: no copy is a repetition.
 *
 * <p>Each time round an article comes with another id, address, day and outlet, and most of its
 * longer words in lower case are others, drawn from all articles as often as they stand there.
 * Names stay, so countries and sources are as frequent as before; the runs of words do not, so the
 * copy is a story of its own. One article in ten is followed by a near-duplicate in another outlet.
 */
final class VariedCopies {
  private static final double OTHER_WORDS = 0.6;
  private static final int ONE_IN = 10;
  private static final int OUTLETS = 4;

  /** So many days lie between an article and its next copy. */
  private static final int DAYS = 3;

  private static final Pattern WORD = Pattern.compile("\\b[a-z]{4,}\\b");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> articles;
  private final String[] words;

  /**
   * @param articles with {@code id}, {@code text} and, as far as they are known, {@code url},
   *     {@code title}, {@code published} and {@code outlet}
   */
  VariedCopies(List<JsonNode> articles) {
    this.articles = List.copyOf(articles);
    this.words =
        articles.stream()
            .flatMap(a -> WORD.matcher(a.path("text").asText()).results())
            .map(r -> r.group())
            .toArray(String[]::new);
  }

  /** The corpus so many times over, with its near-duplicates; the same for the same numbers. */
  void write(int times, long seed, Consumer<JsonNode> out) {
    for (int round = 0; round < times; round++) {
      Random random = new Random(seed * 31 + round);
      for (JsonNode article : articles) {
        ObjectNode copy = copy(article, round, random);
        out.accept(copy);
        if (random.nextInt(ONE_IN) == 0) {
          out.accept(nearDuplicate(copy));
        }
      }
    }
  }

  private ObjectNode copy(JsonNode article, int round, Random random) {
    ObjectNode copy = JSON.createObjectNode();
    String mark = "-" + round;
    copy.put("id", article.path("id").asText() + mark);
    copy.put("url", article.path("url").asText("https://bench.example/" + copy.get("id")) + mark);
    copy.put("outlet", article.path("outlet").asText("Bench") + " " + round % OUTLETS);
    copy.put("title", varied(article.path("title").asText(), round, random));
    copy.put("text", varied(article.path("text").asText(), round, random));
    String day = article.path("published").asText();
    if (day.length() >= "2022-07-13".length()) {
      copy.put(
          "published",
          LocalDate.parse(day.substring(0, "2022-07-13".length()))
              .plusDays((long) DAYS * round)
              .toString());
    }
    return copy;
  }

  private String varied(String text, int round, Random random) {
    return round == 0 || words.length == 0
        ? text
        : WORD.matcher(text)
            .replaceAll(
                word ->
                    Matcher.quoteReplacement(
                        random.nextDouble() < OTHER_WORDS
                            ? words[random.nextInt(words.length)]
                            : word.group()));
  }

  /** The article in another outlet, under another title, without its last paragraph. */
  private static ObjectNode nearDuplicate(ObjectNode article) {
    ObjectNode copy = article.deepCopy();
    copy.put("id", article.get("id").asText() + "-copy");
    copy.put("url", article.get("url").asText() + "-copy");
    copy.put("outlet", "Bench Reprints");
    copy.put("title", "In brief: " + article.get("title").asText());
    String text = article.get("text").asText();
    int last = text.lastIndexOf("\n\n");
    copy.put("text", last > text.length() * 3 / 4 ? text.substring(0, last) : text);
    return copy;
  }

  /**
   * Writes the corpora of a measurement. The articles are JSON Lines as {@code jobs/chancery
   * extract DUMPS --out ARTICLES} writes them; each {@code TIMES} makes a file {@code xTIMES.jsonl}
   * in {@code DIR}:
   *
   * <pre>
   *   java -cp target/test-classes:'target/spark/*' org.chancery.bench.VariedCopies \
   *     articles.jsonl bench 1 3 10
   * </pre>
   *
   * @param arguments ARTICLES DIR TIMES…
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3) {
      throw new IllegalArgumentException(
          "give ARTICLES DIR TIMES…, for example a.jsonl bench 1 10");
    }
    List<JsonNode> articles = new ArrayList<>();
    try (Stream<String> lines = Files.lines(Path.of(arguments[0]))) {
      for (String line : (Iterable<String>) lines::iterator) {
        articles.add(JSON.readTree(line));
      }
    }
    VariedCopies corpus = new VariedCopies(articles);
    Path directory = Files.createDirectories(Path.of(arguments[1]));
    for (String times : Arrays.copyOfRange(arguments, 2, arguments.length)) {
      try (BufferedWriter out =
          Files.newBufferedWriter(directory.resolve("x" + times + ".jsonl"))) {
        corpus.write(Integer.parseInt(times), 1, article -> line(out, article));
      }
    }
  }

  private static void line(BufferedWriter out, JsonNode article) {
    try {
      out.write(article.toString());
      out.newLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
