package org.chancery.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the page tells of the run that made the reports.
 *
 * @param runId id of the run
 * @param versions versions of what made the reports, by name
 * @param inputs the input files, the first of them
 * @param nInputs how many there were
 * @param tableRows rows by table
 * @param badInputs how many inputs could not be read, by reason
 * @param passedOver how many sound records hold no article by their nature, by kind
 * @param checks number of checks passed
 */
public record RunFacts(
    String runId,
    Map<String, String> versions,
    List<String> inputs,
    int nInputs,
    Map<String, Long> tableRows,
    Map<String, Long> badInputs,
    Map<String, Long> passedOver,
    int checks) {
  private static final int INPUTS_SHOWN = 20;

  public RunFacts {
    versions = new LinkedHashMap<>(versions);
    inputs = inputs.stream().limit(INPUTS_SHOWN).toList();
    tableRows = new LinkedHashMap<>(tableRows);
    badInputs = new LinkedHashMap<>(badInputs);
    passedOver = new LinkedHashMap<>(passedOver);
  }
}
