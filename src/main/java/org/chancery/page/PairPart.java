package org.chancery.page;

import static org.apache.spark.sql.functions.col;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.report.Material;

/** The countries most often named together, with their measures and some of the sentences. */
final class PairPart implements Part {
  /** Pairs of each level of nearness. */
  private static final int PAIRS = 1_500;

  private static final int WITH_SENTENCES = 500;

  @Override
  public String name() {
    return "pairs";
  }

  @Override
  public JsonNode data(Material material) {
    Dataset<Row> best =
        material
            .table("country_cooccurrence")
            .where("period = 'all'")
            .withColumn(
                "rank",
                org.apache.spark.sql.functions.expr(
                    "row_number() OVER (PARTITION BY level ORDER BY n_origins DESC, llr DESC,"
                        + " country_a, country_b)"))
            .where(col("rank").leq(PAIRS))
            .orderBy("level", "rank")
            .select(
                "level",
                "country_a",
                "country_b",
                "n_units",
                "n_articles",
                "n_origins",
                "n_outlets",
                "expected",
                "jaccard",
                "pmi",
                "npmi",
                "llr");
    List<Row> rows = best.takeAsList(3 * PAIRS);
    Set<String> wanted = new LinkedHashSet<>();
    for (Row row : rows) {
      if (row.getString(0).equals("sentence") && wanted.size() < WITH_SENTENCES) {
        wanted.add(row.getString(1) + row.getString(2));
      }
    }
    ObjectNode out = JsonTable.JSON.createObjectNode();
    out.set("table", JsonTable.of(List.of(best.columns()), rows));
    out.set("sentences", PairSentences.of(material, wanted));
    return out;
  }
}
