package org.chancery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MetricsTest {
  @Test
  void figuresStandInTheTextFormatOfPrometheus() {
    RunSummary summary =
        new RunSummary(
            "r",
            "out",
            3,
            2,
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            Map.of("mal\"formed", 4L),
            Map.of(),
            Map.of("articles", 3L),
            List.of(),
            Map.of("plan", Duration.ofMillis(1500)),
            Duration.ofMillis(2500));
    assertEquals(
        """
        # HELP chancery_last_success_timestamp_seconds When the run ended.
        # TYPE chancery_last_success_timestamp_seconds gauge
        chancery_last_success_timestamp_seconds 60
        # HELP chancery_articles Articles in the reports.
        # TYPE chancery_articles gauge
        chancery_articles 3
        # HELP chancery_origins Different stories in the reports.
        # TYPE chancery_origins gauge
        chancery_origins 2
        # HELP chancery_bad_inputs Inputs that could not be read.
        # TYPE chancery_bad_inputs gauge
        chancery_bad_inputs{reason="mal\\"formed"} 4
        # HELP chancery_table_rows Rows of a table.
        # TYPE chancery_table_rows gauge
        chancery_table_rows{table="articles"} 3
        # HELP chancery_run_seconds How long the run took.
        # TYPE chancery_run_seconds gauge
        chancery_run_seconds 2.5
        # HELP chancery_stage_seconds How long a stage took; some overlap.
        # TYPE chancery_stage_seconds gauge
        chancery_stage_seconds{stage="plan"} 1.5
        # HELP chancery_night_articles As in _run.json.
        # TYPE chancery_night_articles gauge
        chancery_night_articles 7
        """,
        Metrics.text(summary, Map.of("night_articles", 7L), Instant.ofEpochSecond(60)));
  }
}
