package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Objects;
import org.junit.jupiter.api.Test;

final class AssociationTest {
  private static final double EXACT = 1e-12;

  /**
   * Eight units; four name A, two name B, two both. Expected 4·2/8 = 1; Jaccard 2/(4+2−2) = 1/2;
   * PMI log2(2·8/(4·2)) = 1; NPMI 1 / −log2(2/8) = 1/2; G² = 2·(2·ln 2 + 2·ln(2·8/(4·6)) + 0 +
   * 4·ln(4·8/(4·6))).
   */
  @Test
  void countsByHand() {
    assertEquals(1, Association.expected(4, 2, 8), EXACT);
    assertEquals(0.5, Association.jaccard(2, 4, 2), EXACT);
    assertEquals(1, pmi(2, 4, 2, 8), EXACT);
    assertEquals(0.5, Association.npmi(2, 4, 2, 8), EXACT);
    double g = 2 * (2 * Math.log(2) + 2 * Math.log(16.0 / 24) + 0 + 4 * Math.log(32.0 / 24));
    assertEquals(g, Association.llr(2, 4, 2, 8), EXACT);
    assertEquals(3.4521, g, 1e-4);
  }

  @Test
  void findsNothingBetweenIndependentCountries() {
    assertEquals(0, pmi(2, 4, 4, 8), EXACT);
    assertEquals(0, Association.npmi(2, 4, 4, 8), EXACT);
    assertEquals(0, Association.llr(2, 4, 4, 8), EXACT);
  }

  @Test
  void reachesItsBounds() {
    assertNull(Association.pmi(0, 4, 4, 8));
    assertEquals(-1, Association.npmi(0, 4, 4, 8), EXACT);
    assertEquals(1, Association.npmi(4, 4, 4, 8), EXACT);
    assertEquals(1, Association.npmi(8, 8, 8, 8), EXACT);
    assertEquals(0, Association.llr(8, 8, 8, 8), EXACT);
    assertEquals(0, Association.jaccard(0, 0, 0), EXACT);
    assertEquals(0, Association.expected(0, 0, 0), EXACT);
  }

  /** Dunning (1993), table of "the swiss": k = 111, 2442, 111, 29114 gives about 270.72. */
  @Test
  void agreesWithDunningsOwnExample() {
    long n = 110;
    long a = 110 + 2442;
    long b = 110 + 111;
    long total = 110 + 2442 + 111 + 29114;
    assertEquals(270.72, Association.llr(n, a, b, total), 0.01);
  }

  @Test
  void standsCountsOfABigCorpus() {
    double llr = Association.llr(1_000_000, 40_000_000, 50_000_000, 4_000_000_000L);
    assertEquals(true, Double.isFinite(llr) && llr > 0);
  }

  private static double pmi(long n, long a, long b, long total) {
    return Objects.requireNonNull(Association.pmi(n, a, b, total));
  }
}
