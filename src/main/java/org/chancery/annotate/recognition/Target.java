package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Locale;
import org.chancery.model.ActObject;
import org.jspecify.annotations.Nullable;

/**
 * What an act is done to.
 *
 * @param object what of the country is recognised; null for relations
 */
record Target(
    String country,
    @Nullable ActObject object,
    @Nullable String government,
    @Nullable String territory) {
  static Target state(String country) {
    return new Target(country, ActObject.STATE, null, null);
  }

  static List<Target> states(List<String> countries) {
    return countries.stream().map(Target::state).toList();
  }

  static Target plain(String country) {
    return new Target(country, null, null, null);
  }

  /** Whether a word stands in the name of the government; never if it names none. */
  boolean namesGovernment(String word) {
    return government != null
        && List.of(government.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(word);
  }
}
