package org.chancery.report;

import java.util.List;
import java.util.Optional;

/** The reports that a run writes. */
public final class Reports {
  private static final List<Report> ALL =
      List.of(
          new ArticlesReport(),
          new CountryMentionsReport(),
          new CountryCooccurrenceReport(),
          new CountryVolumeReport(),
          new AttributionsReport(),
          new SourceCountsReport(),
          new SourceByOutletReport(),
          new SourceByCountryReport(),
          new RecognitionActsReport(),
          new RecognitionTimelineReport(),
          new RecognitionStatusReport(),
          new BadInputsReport());

  private Reports() {}

  /** All reports, in an order in which each is built from those before it. */
  public static List<Report> all() {
    return ALL;
  }

  /** The report of that name. */
  public static Optional<Report> named(String name) {
    return ALL.stream().filter(r -> r.name().equals(name)).findFirst();
  }
}
