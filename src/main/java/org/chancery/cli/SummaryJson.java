package org.chancery.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import org.chancery.publish.RunSummary;
import org.jspecify.annotations.Nullable;

/** The summary of a run as one line of JSON for scripts. */
final class SummaryJson {
  private static final ObjectMapper JSON = new ObjectMapper();

  private SummaryJson() {}

  static String of(RunSummary summary) {
    ObjectNode out = JSON.createObjectNode();
    out.put("run_id", summary.runId());
    out.put("reports", summary.out());
    out.put("page", SummaryText.page(summary));
    out.put("articles", summary.articles());
    out.put("stories", summary.origins());
    out.put("first_day", text(summary.firstDay()));
    out.put("last_day", text(summary.lastDay()));
    out.set("rows", JSON.valueToTree(summary.tableRows()));
    out.set("bad_inputs", JSON.valueToTree(summary.badInputs()));
    out.set("passed_over", JSON.valueToTree(summary.passedOver()));
    out.put("seconds", summary.took().toMillis() / 1000.0);
    ObjectNode seconds = out.putObject("stage_seconds");
    for (var stage : summary.stages().entrySet()) {
      Duration took = stage.getValue();
      seconds.put(stage.getKey(), took.toMillis() / 1000.0);
    }
    try {
      return JSON.writeValueAsString(out);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Cannot write the summary as JSON", e);
    }
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }
}
