package org.chancery.warehouse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.StructType;
import org.chancery.publish.Check;

/** Holds a night against the limits before it is taken in. */
final class Gates {
  private final GateLimits limits;
  private final List<Check> checks = new ArrayList<>();

  private Gates(GateLimits limits) {
    this.limits = limits;
  }

  /**
   * All gates with their figures.
   *
   * @param before the nights before, the oldest first
   * @param measured whether the volume of the nights before is a measure for this one
   */
  static List<Check> of(
      Night night,
      List<Night> before,
      boolean measured,
      StructType columns,
      StructType wanted,
      GateLimits limits) {
    Gates gates = new Gates(limits);
    if (measured) {
      gates.volume(night, before);
    }
    gates.share("bad inputs", night.bad(), night.articles() + night.bad(), limits.mostBad());
    gates.share("without date", night.undated(), night.articles(), limits.mostUndated());
    gates.share(
        "unknown language",
        night.unknownLanguage(),
        night.articles(),
        limits.mostUnknownLanguage());
    boolean same = Columns.same(columns, wanted);
    gates.checks.add(
        new Check(
            "night: schema",
            same,
            columns.length(),
            same
                ? "columns as in the warehouse"
                : "the warehouse was written by another version; backfill a new one"));
    return gates.checks;
  }

  private void volume(Night night, List<Night> before) {
    List<Long> last =
        before.subList(Math.max(0, before.size() - limits.nights()), before.size()).stream()
            .map(Night::articles)
            .sorted()
            .toList();
    if (last.size() < limits.leastNights() || last.isEmpty()) {
      checks.add(
          new Check(
              "night: volume",
              true,
              night.articles(),
              night.articles() + " articles; too few nights before to compare"));
      return;
    }
    int middle = last.size() / 2;
    double median =
        last.size() % 2 == 1 ? last.get(middle) : (last.get(middle - 1) + last.get(middle)) / 2.0;
    double least = limits.leastVolume() * median;
    double most = limits.mostVolume() * median;
    checks.add(
        new Check(
            "night: volume",
            night.articles() >= least && night.articles() <= most,
            night.articles(),
            String.format(
                Locale.ROOT,
                "%d articles, %.0f to %.0f expected from the median %.0f of %d nights",
                night.articles(),
                Math.ceil(least),
                Math.floor(most),
                median,
                last.size())));
  }

  private void share(String name, long part, long all, double most) {
    checks.add(
        new Check(
            "night: " + name,
            part <= most * all,
            part,
            String.format(Locale.ROOT, "%d of %d, at most %.0f %%", part, all, 100 * most)));
  }
}
