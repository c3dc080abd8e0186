package org.chancery.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;

/**
 * The figures of a run for a monitor, in the text format of Prometheus, beside the manifest. They
 * are published with the reports: that a run failed shows by the age of the last one that did not.
 */
public final class Metrics {
  /** The file's name. */
  static final String FILE = "_metrics.prom";

  private final StringBuilder out = new StringBuilder();

  private Metrics() {}

  /**
   * Writes the figures of a run beside its tables.
   *
   * @param more further gauges by name
   */
  public static void write(ReportOutput output, RunSummary summary, Map<String, Long> more)
      throws IOException {
    OneFile.replace(
        output.files(),
        new Path(output.tables(), FILE),
        text(summary, more, Instant.now()).getBytes(StandardCharsets.UTF_8));
  }

  static String text(RunSummary summary, Map<String, Long> more, Instant finished) {
    Metrics metrics = new Metrics();
    metrics.one("last_success_timestamp_seconds", "When the run ended.", finished.getEpochSecond());
    metrics.one("articles", "Articles in the reports.", summary.articles());
    metrics.one("origins", "Different stories in the reports.", summary.origins());
    metrics.many("bad_inputs", "Inputs that could not be read.", "reason", summary.badInputs());
    metrics.many("table_rows", "Rows of a table.", "table", summary.tableRows());
    metrics.one("run_seconds", "How long the run took.", seconds(summary.took()));
    Map<String, Double> seconds = new TreeMap<>();
    summary.stages().forEach((stage, took) -> seconds.put(stage, seconds(took)));
    metrics.many("stage_seconds", "How long a stage took; some overlap.", "stage", seconds);
    new TreeMap<>(more).forEach((name, value) -> metrics.one(name, "As in _run.json.", value));
    return metrics.out.toString();
  }

  private static double seconds(Duration took) {
    return took.toMillis() / 1000.0;
  }

  private void one(String name, String help, Number value) {
    head(name, help);
    out.append("chancery_").append(name).append(' ').append(value).append('\n');
  }

  private void many(String name, String help, String label, Map<String, ? extends Number> values) {
    head(name, help);
    values.forEach(
        (key, value) ->
            out.append("chancery_")
                .append(name)
                .append('{')
                .append(label)
                .append("=\"")
                .append(key.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n"))
                .append("\"} ")
                .append(value)
                .append('\n'));
  }

  private void head(String name, String help) {
    out.append("# HELP chancery_").append(name).append(' ').append(help).append('\n');
    out.append("# TYPE chancery_").append(name).append(" gauge\n");
  }
}
