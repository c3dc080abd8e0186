package org.chancery.annotate.time;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.DatePrecision;
import org.junit.jupiter.api.Test;

/**
 * Measures the date expressions on the English test files of Recognizers-Text, by category.
 *
 * <p>Runs with {@code -Dchancery.dates=DIR}; {@code -Dchancery.dates.errors=true} lists the misses.
 */
final class RecognizersMeasureTest {
  private static final List<String> FILES =
      List.of(
          "DateParser.json", "DatePeriodParser.json", "DateTimeModel.json", "MergedParser.json");
  private static final DateAnnotator ANNOTATOR = new DateAnnotator();

  @Test
  void resolvesTheDatesThatNewsUses() throws IOException {
    String directory = System.getProperty("chancery.dates");
    assumeTrue(directory != null, "no -Dchancery.dates=DIR");
    Set<RecognizersCase> cases = new LinkedHashSet<>();
    for (String file : FILES) {
      String json = Files.readString(Path.of(directory, file), StandardCharsets.UTF_8);
      for (JsonNode entry : new ObjectMapper().readTree(json.replace("\ufeff", ""))) {
        RecognizersCase.read(entry, cases::add);
      }
    }
    Map<RecognizersCategory, int[]> counts = new LinkedHashMap<>();
    List<String> misses = new ArrayList<>();
    for (RecognizersCase one : cases) {
      RecognizersCategory category = RecognizersCategory.of(one);
      int[] count = counts.computeIfAbsent(category, c -> new int[2]);
      count[0]++;
      if (isRight(one)) {
        count[1]++;
      } else if (category.counts()) {
        misses.add(category + "\t" + one + "\t" + found(one));
      }
    }
    if (Boolean.getBoolean("chancery.dates.errors")) {
      misses.stream().sorted().forEach(System.out::println);
    }
    int right = 0;
    int all = 0;
    for (RecognizersCategory category : RecognizersCategory.values()) {
      int[] count = counts.getOrDefault(category, new int[2]);
      right += category.counts() ? count[1] : 0;
      all += category.counts() ? count[0] : 0;
      System.out.printf(
          Locale.ROOT,
          "%-9s %-28s %5d of %5d%n",
          category.counts() ? "counted" : "excluded",
          category,
          count[1],
          count[0]);
    }
    System.out.printf(Locale.ROOT, "right %d of %d: %.3f%n", right, all, right / (double) all);
    assertTrue(right >= .9 * all);
  }

  private static List<DateExpression> found(RecognizersCase one) {
    return ANNOTATOR.annotate(TextDocument.of(null, one.input()), one.reference());
  }

  private static boolean isRight(RecognizersCase one) {
    TextDocument document = TextDocument.of(null, one.input());
    int start = one.start();
    if (start < 0) {
      start = one.input().toLowerCase(Locale.ROOT).indexOf(one.text().toLowerCase(Locale.ROOT));
    }
    int end = start + one.text().length();
    for (DateExpression found : ANNOTATOR.annotate(document, one.reference())) {
      boolean overlaps =
          document.tokenStart(found.firstToken()) < end
              && document.tokenEnd(found.endToken() - 1) > start;
      if (overlaps && one.values().stream().anyMatch(day -> agrees(found, day))) {
        return true;
      }
    }
    return false;
  }

  /** Compares at our precision: "two years ago" is a year to us and a day to the test files. */
  private static boolean agrees(DateExpression found, String day) {
    int length =
        found.precision() == DatePrecision.DAY
            ? 10
            : found.precision() == DatePrecision.MONTH ? 7 : 4;
    return day.length() >= length && found.date().toString().startsWith(day.substring(0, length));
  }
}
