package org.chancery.publish;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.annotate.DataVersions;

/** The versions of what made the reports. */
final class Versions {
  private Versions() {}

  static Map<String, String> of(String spark) {
    Map<String, String> versions = new LinkedHashMap<>();
    String code = Versions.class.getPackage().getImplementationVersion();
    versions.put("chancery", code == null ? "unpackaged" : code);
    versions.putAll(DataVersions.all());
    versions.put("spark", spark);
    versions.put("java", Runtime.version().toString());
    return versions;
  }
}
