package org.chancery.annotate.recognition;

import java.util.Set;

/**
 * Territories with a code of their own in ISO 3166-1 that have no foreign policy of their own, by
 * its list of official names and the remarks there.
 */
final class Dependencies {
  private static final Set<String> CODES =
      Set.of(
          "ABW", "AIA", "ALA", "ASM", "ATA", "ATF", "BES", "BLM", "BMU", "BVT", "CCK", "CUW", "CXR",
          "CYM", "FLK", "FRO", "GGY", "GIB", "GLP", "GRL", "GUF", "GUM", "HKG", "HMD", "IMN", "IOT",
          "JEY", "MAC", "MAF", "MNP", "MSR", "MTQ", "MYT", "NCL", "NFK", "PCN", "PRI", "PYF", "REU",
          "SGS", "SHN", "SJM", "SPM", "SXM", "TCA", "TKL", "UMI", "VGB", "VIR", "WLF");

  private Dependencies() {}

  static boolean has(String code) {
    return CODES.contains(code);
  }
}
