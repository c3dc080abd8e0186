package org.chancery.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a record under whatever names its producer gave them: letter case, hyphens and
 * underscores aside, and with or without the path to them. The names are data: {@code fields.csv}.
 *
 * <p>What stands in a list of objects is a field of the article only by its whole path: {@code
 * authors.name} is a byline, but the {@code date} of {@code events} is no day of publication.
 */
final class FieldNames {
  private final Map<String, List<String>> names = new HashMap<>();
  private final Map<String, List<String>> preferred = new HashMap<>();

  private FieldNames() {}

  /**
   * The known names.
   *
   * @param preferred names that are tried before them, by what they mean
   */
  static FieldNames standard(Map<String, List<String>> preferred) {
    FieldNames fields = new FieldNames();
    preferred.forEach(
        (meaning, own) ->
            fields.preferred.put(meaning, own.stream().map(FieldNames::plain).toList()));
    for (List<String> row : Tables.rows("fields.csv")) {
      fields.names.put(row.get(0), List.of(row.get(1).split(" ")));
    }
    return fields;
  }

  /** A record's fields, to be asked by what they mean. */
  Reader of(Map<String, String> record) {
    Map<String, String> plain = new HashMap<>();
    Map<String, String> last = new HashMap<>();
    new TreeMap<>(record) // the same record, the same choice
        .forEach(
            (name, value) -> {
              if (!value.isBlank()) {
                String key = plain(name);
                plain.putIfAbsent(key, value);
                int point = key.lastIndexOf('.');
                if (point >= 0 && !name.contains("[]")) {
                  last.merge(key.substring(point + 1), value, (a, b) -> "");
                }
              }
            });
    return new Reader(plain, last);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("_", "")
        .replace("-", "")
        .replace(" ", "")
        .replace("[]", "");
  }

  /** The fields of one record. */
  final class Reader {
    private final Map<String, String> plain;
    private final Map<String, String> last;

    private Reader(Map<String, String> plain, Map<String, String> last) {
      this.plain = plain;
      this.last = last;
    }

    /** The value of the best known name of a meaning; a path's end counts if it is no other's. */
    @Nullable String first(String meaning) {
      String own = first(preferred.getOrDefault(meaning, List.of()));
      return own != null ? own : first(names.getOrDefault(meaning, List.of()));
    }

    private @Nullable String first(List<String> known) {
      for (String name : known) {
        String value = plain.get(name);
        if (value != null) {
          return value;
        }
      }
      for (String name : known) {
        String value = last.get(name);
        if (value != null && !value.isEmpty()) {
          return value;
        }
      }
      return null;
    }
  }
}
