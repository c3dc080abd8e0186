package org.chancery.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.annotate.DataVersions;

/** The versions of what made the reports. */
public final class Versions {
  private Versions() {}

  static Map<String, String> all() {
    Map<String, String> versions = new LinkedHashMap<>(rules());
    versions.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
    versions.put("java", Runtime.version().toString());
    return versions;
  }

  /** The versions of the code and of its rules, in a line. */
  public static String ofRules() {
    return rules().entrySet().stream()
        .map(v -> v.getKey() + " " + v.getValue())
        .collect(Collectors.joining(", "));
  }

  private static Map<String, String> rules() {
    Map<String, String> versions = new LinkedHashMap<>();
    String code = Versions.class.getPackage().getImplementationVersion();
    versions.put("chancery", code == null ? "unpackaged" : code);
    versions.putAll(DataVersions.all());
    return versions;
  }
}
