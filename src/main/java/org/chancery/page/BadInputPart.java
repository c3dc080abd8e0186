package org.chancery.page;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.JsonNode;
import org.chancery.report.Material;

/** The first inputs that could not be read, a few for each reason. */
final class BadInputPart implements Part {
  private static final int EACH = 10;
  private static final int SHOWN = 200;

  @Override
  public String name() {
    return "bad_inputs";
  }

  @Override
  public JsonNode data(Material material) {
    return JsonTable.of(
        material
            .table("bad_inputs")
            .selectExpr(
                "reason",
                Part.cut("file", 300),
                "offset",
                Part.cut("detail", 300),
                "row_number() OVER (PARTITION BY reason ORDER BY file, offset, detail) AS rank")
            .where(col("rank").leq(EACH))
            .orderBy("reason", "rank")
            .drop("rank"),
        SHOWN);
  }
}
