package org.chancery.report;

import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.report.Tally.InSpan;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * How much each country is in the news, by period. A period in which a country has no row but which
 * has other rows is one without news of it; a period without any row is one without input.
 */
final class CountryVolumeReport implements Report {
  private static final double LEAST_VARIANCE = 1e-10;

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
  public String rank() {
    return Groups.RANK;
  }

  @Override
  public boolean gathered() {
    return true;
  }

  record CountryFact(
      @Doc("Code of the country.") String country, @Doc("The article.") Counted counted)
      implements Fact<CountryFact> {
    @Override
    public boolean sameGroup(CountryFact other) {
      return country.equals(other.country);
    }
  }

  @Override
  public Dataset<Row> rows(Material material) {
    SpanTotals totals = PeriodTotals.of(material);
    return Groups.rows(
        material
            .table("country_mentions")
            .join(material.stories(), "article_id")
            .withColumn("counted", Counted.of()),
        RecordSchema.of(CountryFact.class),
        List.of("country"),
        RecordSchema.of(VolumeRow.class),
        tally -> {
          List<@Nullable Spread> spreads =
              Periods.kinds().mapToObj(kind -> Spread.of(tally, kind, totals)).toList();
          return (span, counts) -> row(span, counts, totals, spreads.get(Periods.kind(span)));
        });
  }

  private static VolumeRow row(
      long span, InSpan<CountryFact> counts, SpanTotals totals, @Nullable Spread spread) {
    double share = share(span, counts, totals);
    return new VolumeRow(
        Periods.start(span),
        Periods.name(span),
        counts.any().country,
        counts.articles(),
        counts.stories(),
        counts.outlets(),
        totals.of(span),
        share,
        spread == null ? null : Changes.rounded((share - spread.mean) / spread.deviation, 4),
        totals.gapBefore(span));
  }

  private static double share(long span, InSpan<CountryFact> counts, SpanTotals totals) {
    return (double) counts.stories() / totals.of(span);
  }

  /** Mean and standard deviation of a country's shares; periods without news of it count as 0. */
  private record Spread(double mean, double deviation) {
    /** Of the periods of a kind; null if there is one only, or all shares agree. */
    private static @Nullable Spread of(Tally<CountryFact> tally, int kind, SpanTotals totals) {
      if (kind == Periods.ALL) {
        return null;
      }
      double sum = 0;
      double squares = 0;
      for (var period : tally.spans().entrySet()) {
        if (Periods.kind(period.getKey()) == kind) {
          double share = share(period.getKey(), period.getValue(), totals);
          sum += share;
          squares += share * share;
        }
      }
      int n = totals.periods(kind);
      double mean = sum / n;
      double variance = squares / n - mean * mean;
      return variance > LEAST_VARIANCE ? new Spread(mean, Math.sqrt(variance)) : null;
    }
  }
}
