package org.chancery.report;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.AttributionKind;
import org.chancery.model.Doc;
import org.chancery.model.SourceType;
import org.chancery.spark.RecordSchema;
import org.chancery.spark.SmallData;
import org.jspecify.annotations.Nullable;

/** How often each source is credited, by period and kind of credit. */
final class SourceCountsReport implements Report {
  record SourceCountRow(
      @Doc(Periods.START_DOC) @Nullable LocalDate periodStart,
      @Doc(Periods.DOC) String period,
      @Doc(SourceCredits.KEY_DOC) String sourceKey,
      @Doc(SourceCredits.NAME_DOC) String source,
      @Doc(SourceCredits.ID_DOC) @Nullable String sourceId,
      @Doc(SourceCredits.TYPE_DOC) SourceType sourceType,
      @Doc("Kind of credit.") AttributionKind kind,
      @Doc("Credits, each place of each article.") long nAttributions,
      @Doc("Articles that give such a credit, copies included.") long nArticles,
      @Doc("Stories that give such a credit.") long nOrigins,
      @Doc("Outlets with such an article; an unknown outlet is none.") long nOutlets,
      @Doc("Share of the period's stories: n_origins over all stories of the period.") double share,
      @Doc(
              "The share less that of the period with input before it; null for the first such"
                  + " period and for all.")
          @Nullable Double change) {}

  @Override
  public String name() {
    return "source_counts";
  }

  @Override
  public String about() {
    return "a period, a source and a kind of credit";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(SourceCountRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("period", "period_start", "source_key", "kind");
  }

  @Override
  public List<String> sorting() {
    return Periods.and("source_key", "kind");
  }

  @Override
  public boolean gathered() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    Dataset<Row> totals = PeriodTotals.of(material);
    Dataset<Row> counts =
        Spread.count(
            Periods.each(
                SmallData.gathered(
                    SourceCredits.byArticle(material)
                        .drop("n_attributions")
                        .selectExpr("*", "inline(kinds)"),
                    col("source_key"),
                    col("kind")),
                "source_key",
                "kind",
                "n_attributions",
                "origin_id",
                "n_copies",
                "outlet"),
            Periods.and("source_key", "kind"),
            List.of(),
            "n_attributions");
    Dataset<Row> shares =
        counts
            .join(broadcast(totals), Periods.joined())
            .withColumn("share", expr("CAST(n_origins AS DOUBLE) / n_total"))
            .withColumn("change", Changes.of("source_key, kind"));
    return Periods.shown(shares).join(SourceCredits.names(material), "source_key");
  }
}
