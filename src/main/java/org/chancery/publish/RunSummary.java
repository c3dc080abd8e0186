package org.chancery.publish;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run found, for a person to read.
 *
 * @param runId id of the run, as in {@code _run.json}
 * @param out where the reports lie
 * @param articles number of articles
 * @param origins number of different stories
 * @param firstDay earliest publication day; null if no article has one
 * @param lastDay latest publication day; null if no article has one
 * @param topPairs pairs of countries named in most origins, the most frequent first
 * @param topSources sources credited in most origins, the most frequent first; counted by the kind
 *     of credit that each gets most
 * @param latestActs acts done, the latest first
 * @param badInputs how many inputs could not be read, by reason
 * @param passedOver how many sound records hold no article by their nature, by kind
 * @param tableRows rows by table, in the order of the reports
 * @param checks all checks with their figures
 * @param stages how long each stage took, in the order in which they ended; some overlap
 * @param took from the beginning of the run to the end of its last stage
 */
public record RunSummary(
    String runId,
    String out,
    long articles,
    long origins,
    @Nullable LocalDate firstDay,
    @Nullable LocalDate lastDay,
    List<Pair> topPairs,
    List<Source> topSources,
    List<LatestAct> latestActs,
    Map<String, Long> badInputs,
    Map<String, Long> passedOver,
    Map<String, Long> tableRows,
    List<Check> checks,
    Map<String, Duration> stages,
    Duration took) {

  /** The same with checks and the stages that ended. */
  RunSummary with(Checks checked, Stages ended) {
    return new RunSummary(
        runId,
        out,
        articles,
        origins,
        firstDay,
        lastDay,
        topPairs,
        topSources,
        latestActs,
        badInputs,
        passedOver,
        checked.rows(),
        checked.all(),
        ended.took(),
        ended.elapsed());
  }

  /** Two countries and the origins and articles that name both. */
  public record Pair(
      String countryA, String countryB, long origins, long articles, @Nullable Double npmi) {}

  /** A source and the origins and articles that credit it. */
  public record Source(String source, long origins, long articles) {}

  /** An act, with the date as far as it is known. */
  public record LatestAct(
      String actor,
      String act,
      String target,
      @Nullable LocalDate date,
      @Nullable String precision,
      long origins,
      double confidence) {}
}
