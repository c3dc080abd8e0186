package org.chancery.annotate.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionKind;

/**
 * Measures source spans against gold with {@code attributions[].source_spans}: a span counts as
 * found if it overlaps one of the other side.
 *
 * <p>Run {@code main} with the file's path, JSON Lines, plain or gzipped. Such gold knows neither
 * datelines, bylines, photos and footers, which are left aside, nor the medium to which somebody
 * spoke, so that a second line leaves those aside as well.
 */
final class SourceSpanMeasure {
  private final boolean recipients;
  private int predicted;
  private int predictedRight;
  private int gold;
  private int goldFound;

  private SourceSpanMeasure(boolean recipients) {
    this.recipients = recipients;
  }

  public static void main(String[] args) throws IOException {
    if (args.length != 1) {
      System.err.println("usage: SourceSpanMeasure GOLD.jsonl[.gz]");
      System.exit(2);
    }
    SourceSpanMeasure all = new SourceSpanMeasure(true);
    SourceSpanMeasure speakers = new SourceSpanMeasure(false);
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(args[0]), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode article = json.readTree(line);
        all.add(article);
        speakers.add(article);
      }
    }
    System.out.println("all reports and statements: " + all.summary());
    System.out.println("without media spoken to:    " + speakers.summary());
  }

  private static InputStream open(String file) throws IOException {
    InputStream in = new FileInputStream(file);
    return file.endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  private void add(JsonNode article) {
    Set<Span> wanted = new LinkedHashSet<>();
    for (JsonNode attribution : article.path("attributions")) {
      for (JsonNode span : attribution.path("source_spans")) {
        wanted.add(new Span(span.get(0).asInt(), span.get(1).asInt()));
      }
    }
    Set<Span> found = new LinkedHashSet<>();
    for (Attribution attribution :
        Texts.attributions(article.path("title").asText(""), article.path("text").asText())) {
      if (attribution.start() >= 0 && counts(attribution)) {
        found.add(new Span(attribution.start(), attribution.end()));
      }
    }
    predicted += found.size();
    gold += wanted.size();
    predictedRight += (int) found.stream().filter(span -> span.overlapsAny(wanted)).count();
    goldFound += (int) wanted.stream().filter(span -> span.overlapsAny(found)).count();
  }

  private boolean counts(Attribution attribution) {
    AttributionKind kind = attribution.kind();
    boolean speech =
        kind == AttributionKind.STATEMENT
            || kind == AttributionKind.REPORT
            || kind == AttributionKind.ANONYMOUS;
    boolean spokenTo =
        kind == AttributionKind.REPORT
            && Set.of(
                    "told", "tells", "tell", "telling", "to", "with", "in", "on", "by", "from",
                    "via")
                .contains(attribution.cue().toLowerCase(Locale.ROOT));
    return speech && (recipients || !spokenTo);
  }

  private String summary() {
    double precision = predicted == 0 ? 0 : (double) predictedRight / predicted;
    double recall = gold == 0 ? 0 : (double) goldFound / gold;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "precision %.3f, recall %.3f, F1 %.3f (%d spans found, %d in the gold)",
        precision,
        recall,
        f1,
        predicted,
        gold);
  }

  private record Span(int start, int end) {
    boolean overlapsAny(Set<Span> others) {
      return others.stream().anyMatch(other -> start < other.end && other.start < end);
    }
  }
}
