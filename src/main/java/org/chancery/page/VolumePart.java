package org.chancery.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.desc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.report.Material;

/** How much each country is in the news, over all and by month for those most in it. */
final class VolumePart implements Part {
  private static final int COUNTRIES = 400;
  private static final int WITH_SERIES = 60;

  /** A hundred years of months; the latest are kept. */
  private static final int MONTHS = 1_200;

  @Override
  public String name() {
    return "volume";
  }

  @Override
  public JsonNode data(Material material) {
    Dataset<Row> volume = material.table("country_volume");
    List<Row> all =
        volume
            .where("period = 'all'")
            .orderBy(desc("n_origins"), desc("n_articles"), col("country"))
            .select("country", "n_articles", "n_origins", "n_outlets", "n_total")
            .takeAsList(COUNTRIES);
    ObjectNode out = JsonTable.JSON.createObjectNode();
    out.set(
        "countries",
        JsonTable.of(List.of("country", "n_articles", "n_origins", "n_outlets", "n_total"), all));
    Object[] shown = all.stream().limit(WITH_SERIES).map(r -> r.getString(0)).toArray();
    months(out, volume.where("period = 'month'"), shown);
    return out;
  }

  /** The months with input, and for each country the stories of those months that name it. */
  private static void months(ObjectNode out, Dataset<Row> months, Object[] shown) {
    List<Row> totals =
        months
            .groupBy("period_start")
            .agg(org.apache.spark.sql.functions.max("n_total").as("n_total"))
            .orderBy(desc("period_start"))
            .takeAsList(MONTHS);
    ObjectNode table = out.putObject("months");
    ArrayNode starts = table.putArray("starts");
    ArrayNode stories = table.putArray("n_total");
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = totals.size() - 1; i >= 0; i--) {
      String start = totals.get(i).get(0).toString();
      places.put(start, places.size());
      starts.add(start.substring(0, start.length() - 3));
      stories.add(totals.get(i).getLong(1));
    }
    ObjectNode series = table.putObject("n_origins");
    List<Row> rows =
        months
            .where(col("country").isin(shown))
            .orderBy(desc("period_start"), col("country"))
            .select("country", "period_start", "n_origins")
            .takeAsList(MONTHS * WITH_SERIES);
    for (Row row : rows) {
      Integer place = places.get(row.get(1).toString());
      if (place != null) {
        series.withArray("/" + row.getString(0)).addArray().add(place).add(row.getLong(2));
      }
    }
  }
}
