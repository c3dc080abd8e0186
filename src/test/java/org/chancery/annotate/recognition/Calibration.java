package org.chancery.annotate.recognition;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Prints how many acts of a prediction are right, by confidence and by rule.
 *
 * <p>Arguments: pairs of a gold file and the annotations of the same articles, both JSON Lines.
 */
final class Calibration {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, int[]> byConfidence = new TreeMap<>();
  private final Map<String, int[]> byRule = new TreeMap<>();

  private Calibration() {}

  public static void main(String[] args) throws IOException {
    Calibration calibration = new Calibration();
    for (int i = 0; i + 1 < args.length; i += 2) {
      calibration.add(Path.of(args[i]), Path.of(args[i + 1]));
    }
    print("confidence", calibration.byConfidence);
    print("rule", calibration.byRule);
  }

  private void add(Path gold, Path predicted) throws IOException {
    Map<String, Set<String>> right = new HashMap<>();
    for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
      JsonNode article = JSON.readTree(line);
      Set<String> keys = right.computeIfAbsent(article.path("id").asText(), k -> new HashSet<>());
      for (JsonNode event : article.path("events")) {
        keys.add(key(event, event.path("act").asText()));
        if (event.hasNonNull("alt_act")) {
          keys.add(key(event, event.path("alt_act").asText()));
        }
      }
    }
    for (String line : Files.readAllLines(predicted, StandardCharsets.UTF_8)) {
      JsonNode article = JSON.readTree(line);
      Set<String> keys = right.getOrDefault(article.path("id").asText(), Set.of());
      for (JsonNode event : article.path("events")) {
        boolean hit = keys.contains(key(event, event.path("act").asText()));
        double confidence = Math.floor(event.path("confidence").asDouble() * 20) / 20;
        count(byConfidence, String.format(Locale.ROOT, "%.2f", confidence), hit);
        count(byRule, event.path("rule_id").asText(), hit);
      }
    }
  }

  private static String key(JsonNode event, String act) {
    String one = event.path("actor").asText();
    String other = event.path("target").asText();
    boolean swap =
        (act.startsWith("establish") || act.startsWith("restore")) && one.compareTo(other) > 0;
    String pair = swap ? other + " " + one : one + " " + other;
    return pair + " " + act + " " + event.path("stance").asText();
  }

  private static void count(Map<String, int[]> table, String row, boolean hit) {
    int[] counts = table.computeIfAbsent(row, k -> new int[2]);
    counts[0] += hit ? 1 : 0;
    counts[1]++;
  }

  private static void print(String title, Map<String, int[]> table) {
    System.out.printf(Locale.ROOT, "%-24s %6s %6s %6s%n", title, "right", "acts", "share");
    table.forEach(
        (row, counts) ->
            System.out.printf(
                Locale.ROOT,
                "%-24s %6d %6d %6.3f%n",
                row,
                counts[0],
                counts[1],
                (double) counts[0] / counts[1]));
  }
}
