package org.chancery.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.report.Material;

/** Who recognises whom, as of the newest article. */
final class StatusPart implements Part {
  private static final int PAIRS = 5_000;

  @Override
  public String name() {
    return "status";
  }

  @Override
  public JsonNode data(Material material) {
    return JsonTable.of(
        material
            .table("recognition_status")
            .orderBy(desc("n_events"), col("actor"), col("target"))
            .selectExpr(
                "actor",
                "target",
                "status",
                "since",
                "precision",
                "last_act",
                "last_event_id",
                "n_events",
                "slice(transform(contradictions, c -> left(c, 200)), 1, 3) AS contradictions",
                "as_of"),
        PAIRS);
  }
}
