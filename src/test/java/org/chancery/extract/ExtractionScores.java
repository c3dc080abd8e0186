package org.chancery.extract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
 * <p>Segments are counted as found or not, white space aside; bodies are compared by runs of four
 * words, precision and recall being means over pages. Captions count as no part of the text.
 *
 * <p>{@code ExtractionScores DIRECTORY [REPORT]}: the directory that holds both, and a file for one
 * line a page with what is wrong, the worst first.
 */
public final class ExtractionScores {
  private static final String HEAD =
      """
      | %s | pages | precision | recall | F | F without standfirst | title | date |
      |---|---|---|---|---|---|---|---|
      """;

  private final ArticleExtractor extractor = new ArticleExtractor();
  private final List<Map.Entry<Double, String>> pages = new ArrayList<>();

  public static void main(String[] args) throws IOException {
    ExtractionScores scores = new ExtractionScores();
    Map<String, ExtractionTally> segments =
        scores.segments(Path.of(args[0], "extraction-trafilatura"));
    Map<String, ExtractionTally> bodies = scores.bodies(Path.of(args[0], "extraction-fundus"));
    StringBuilder out = new StringBuilder(String.format(HEAD, "segments"));
    segments.forEach((group, tally) -> out.append(tally.segmentRow(group)).append('\n'));
    out.append('\n').append(String.format(HEAD, "whole bodies"));
    bodies.forEach((group, tally) -> out.append(tally.bodyRow(group)).append('\n'));
    System.out.print(out);
    if (args.length > 1) {
      scores.pages.sort(Map.Entry.comparingByKey());
      Files.write(Path.of(args[1]), scores.pages.stream().map(Map.Entry::getValue).toList());
    }
  }

  /** The tallies of all pages, of either half, and by language. */
  Map<String, ExtractionTally> segments(Path corpus) throws IOException {
    Map<String, ExtractionTally> tallies = new TreeMap<>();
    for (GoldPage gold : GoldPage.segments(corpus)) {
      Extraction result = extractor.extract(gold.record());
      String wrong = "";
      for (ExtractionTally tally : groups(tallies, gold, result)) {
        wrong = tally.addSegments(gold, text(result)) + tally.addFacts(gold, article(result));
      }
      note(1.0 / (1 + wrong.chars().filter(c -> c == '\t').count()), gold, wrong);
    }
    return tallies;
  }

  /** The same of whole bodies. */
  Map<String, ExtractionTally> bodies(Path corpus) throws IOException {
    Map<String, ExtractionTally> tallies = new TreeMap<>();
    for (GoldPage gold : GoldPage.bodies(corpus)) {
      Extraction result = extractor.extract(gold.record());
      GramOverlap overlap = new GramOverlap(0, 0);
      String wrong = "";
      for (ExtractionTally tally : groups(tallies, gold, result)) {
        overlap = tally.addBody(gold, text(result));
        wrong = tally.addFacts(gold, article(result));
      }
      String figures =
          String.format(
              Locale.ROOT,
              "\t%.3f P %.3f R %.3f",
              overlap.f(),
              overlap.precision(),
              overlap.recall());
      note(overlap.f(), gold, figures + wrong);
    }
    return tallies;
  }

  private static List<ExtractionTally> groups(
      Map<String, ExtractionTally> tallies, GoldPage gold, Extraction result) {
    Article article = article(result);
    String language = article == null || article.language() == null ? "?" : article.language();
    return List.of("all", gold.isInFirstHalf() ? "half 1" : "half 2", language).stream()
        .map(group -> tallies.computeIfAbsent(group, g -> new ExtractionTally()))
        .toList();
  }

  private static @Nullable Article article(Extraction result) {
    return result instanceof Extraction.Found found ? found.article() : null;
  }

  private static String text(Extraction result) {
    return result instanceof Extraction.Found found ? found.mainText() : "";
  }

  private void note(double score, GoldPage gold, String wrong) {
    pages.add(Map.entry(score, gold.file() + wrong));
  }
}
