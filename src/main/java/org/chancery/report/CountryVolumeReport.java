package org.chancery.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * How much each country is in the news, by period. A period in which a country has no row but which
 * has other rows is one without news of it; a period without any row is one without input.
 */
final class CountryVolumeReport implements Report {
  record VolumeRow(
      @Doc(Periods.START_DOC) @Nullable LocalDate periodStart,
      @Doc(Periods.DOC) String period,
      @Doc("Code of the country.") String country,
      @Doc("Articles that name it, copies included.") long nArticles,
      @Doc("Stories that name it.") long nOrigins,
      @Doc("Outlets with such an article; an unknown outlet is none.") long nOutlets,
      @Doc("All stories of the period.") long nTotal,
      @Doc("Share of the period's stories that name it: n_origins/n_total.") double share,
      @Doc(
              "The share's distance from its mean over all periods of this kind with any input,"
                  + " in standard deviations; null for the period all and where all shares agree.")
          @Nullable Double zScore,
      @Doc(
              "Days, weeks or months without any input right before this period: the news did not"
                  + " stop, the dump did.")
          int gapBefore) {}

  @Override
  public String name() {
    return "country_volume";
  }

  @Override
  public String about() {
    return "a period and a country named in it";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(VolumeRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("period", "period_start", "country");
  }

  @Override
  public List<String> sorting() {
    return Periods.and("country");
  }

  @Override
  public boolean gathered() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> counts =
        Spread.count(
            Periods.each(
                material.table("country_mentions").join(material.stories(), "article_id"),
                "country",
                "origin_id",
                "n_copies",
                "outlet"),
            Periods.and("country"),
            List.of("country"));
    Dataset<Row> totals = PeriodTotals.of(material);
    // A share as a decimal makes sums exact, so that they are the same in whatever order.
    Dataset<Row> shares =
        material.keep(
            "country_shares",
            counts
                .join(broadcast(totals), Periods.joined())
                .withColumn("share", expr("CAST(n_origins AS DOUBLE) / n_total"))
                .withColumn("exact", expr("CAST(share AS DECIMAL(18, 12))")));
    Dataset<Row> spread = spread(shares, totals);
    return Periods.shown(shares.join(broadcast(spread), new String[] {"period", "country"}, "left"))
        .withColumn("z_score", expr("round((share - mean) / deviation, 4)"));
  }

  /** Mean and standard deviation of each country's shares; periods without a row count as 0. */
  private static Dataset<Row> spread(Dataset<Row> shares, Dataset<Row> totals) {
    Dataset<Row> numbers = totals.groupBy("period").agg(expr("count(1) AS n_periods"));
    Dataset<Row> sums =
        shares
            .where("period <> 'all'")
            .groupBy("period", "country")
            .agg(
                expr("CAST(sum(exact) AS DOUBLE) AS total"),
                expr("CAST(sum(CAST(exact * exact AS DECIMAL(18, 12))) AS DOUBLE) AS squares"));
    return sums.join(broadcast(numbers), "period")
        .withColumn("mean", expr("total / n_periods"))
        .withColumn("variance", expr("squares / n_periods - mean * mean"))
        .where("variance > 1e-10")
        .selectExpr("period", "country", "mean", "sqrt(variance) AS deviation");
  }
}
