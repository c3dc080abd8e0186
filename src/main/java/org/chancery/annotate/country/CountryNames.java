package org.chancery.annotate.country;

import java.util.Collections;
import java.util.Map;

/** The short English names of the countries' codes, for people to read. */
public final class CountryNames {
  private CountryNames() {}

  /** The name of a code in the built-in gazetteer, or the code itself where it has none. */
  public static String of(String code) {
    return Names.BY_CODE.getOrDefault(code, code);
  }

  /** All names by code, in the order of the gazetteer. */
  public static Map<String, String> all() {
    return Names.BY_CODE;
  }

  /** Holder: read once, when first needed. */
  private static final class Names {
    static final Map<String, String> BY_CODE =
        Collections.unmodifiableMap(Gazetteer.builtIn().shortNames());
  }
}
