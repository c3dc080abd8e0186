package org.chancery.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The versions of the names and rules in the data files: they change when, and only when, a file
 * does.
 */
public final class DataVersions {
  private static final int BYTES = 6;

  /** The data files by the name of their version. */
  static final Map<String, List<String>> FILES =
      Map.of(
          "gazetteer",
          List.of(
              "country/context.csv",
              "country/gazetteer.csv",
              "country/localized-names.csv",
              "country/other-names.csv",
              "country/shared-names.csv",
              "country/word-lists.csv"),
          "sources",
          List.of(
              "attribution/cues.csv",
              "attribution/media-cues.csv",
              "attribution/offices.csv",
              "attribution/people.csv",
              "attribution/sources.csv",
              "attribution/words.csv"),
          "rules",
          List.of(
              "recognition/adverbials.csv",
              "recognition/annexations.csv",
              "recognition/as-filters.csv",
              "recognition/claimants.csv",
              "recognition/condemn-words.csv",
              "recognition/descriptions.csv",
              "recognition/fiction.csv",
              "recognition/first-relations.csv",
              "recognition/function-words.csv",
              "recognition/groups.csv",
              "recognition/independence.csv",
              "recognition/leaders.csv",
              "recognition/nouns.csv",
              "recognition/recognition-verbs.csv",
              "recognition/relation-filters.csv",
              "recognition/relation-verbs.csv",
              "recognition/rules.csv",
              "recognition/stance-cues.csv",
              "recognition/verbs.csv",
              "text/page-furniture.csv",
              "time/direction.csv",
              "time/words.csv"));

  private DataVersions() {}

  /** The version of each part: 12 hexadecimal digits of SHA-256 over its files. */
  public static Map<String, String> all() {
    Map<String, String> versions = new TreeMap<>();
    FILES.forEach((name, files) -> versions.put(name, digest(files)));
    return versions;
  }

  private static String digest(List<String> files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String file : files) {
        try (InputStream in = DataVersions.class.getResourceAsStream(file)) {
          if (in == null) {
            throw new IllegalStateException("no data file " + file);
          }
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the data files", e);
    }
  }
}
