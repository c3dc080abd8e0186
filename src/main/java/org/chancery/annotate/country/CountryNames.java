package org.chancery.annotate.country;

import java.util.Map;

/** The short English names of the countries' codes, for people to read. */
public final class CountryNames {
  private CountryNames() {}

  /** The name of a code in the built-in gazetteer, or the code itself where it has none. */
  public static String of(String code) {
    return Names.BY_CODE.getOrDefault(code, code);
  }

  /** Holder: read once, when first needed. */
  private static final class Names {
    static final Map<String, String> BY_CODE = Map.copyOf(Gazetteer.builtIn().shortNames());
  }
}
