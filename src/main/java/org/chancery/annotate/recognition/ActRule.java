package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.text.DataFile;

/**
 * A rule by which acts are found.
 *
 * @param id the name that acts carry
 * @param reads what it reads, in words
 * @param confidence how sure it is by itself
 * @param fires a sentence in which it finds an act
 * @param silent a sentence in which it must find none
 */
public record ActRule(String id, String reads, double confidence, String fires, String silent) {
  private static final String HEADER = "id,reads,confidence,fires,silent";

  /** All rules, in the order of the file that lists them. */
  public static List<ActRule> all() {
    return DataFile.rows(ActRule.class, "rules.csv", HEADER).stream()
        .map(
            row ->
                new ActRule(
                    row.get(0), row.get(1), Double.parseDouble(row.get(2)), row.get(3), row.get(4)))
        .toList();
  }
}
