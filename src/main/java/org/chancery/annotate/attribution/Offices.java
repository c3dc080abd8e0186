package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** The bodies that every state has, by their names: {@code offices.csv}. */
final class Offices {
  static final String HEADER = "id,names";

  private final Map<String, String> byName = new HashMap<>();
  private final int longest;

  private Offices() {
    int most = 0;
    for (List<String> row : rows()) {
      for (String name : DataFile.list(row.get(1))) {
        byName.put(name, row.get(0));
        most = Math.max(most, name.split(" ", -1).length);
      }
    }
    longest = most;
  }

  /** The built-in offices. */
  static Offices builtIn() {
    return new Offices();
  }

  static List<List<String>> rows() {
    return DataFile.rows(Offices.class, "offices.csv", HEADER);
  }

  /** The id of the office with exactly this name, null if there is none. */
  @Nullable String named(String name) {
    return byName.get(name.toLowerCase(Locale.ROOT));
  }

  /** The longest office that the tokens {@code [first, end)} name, null if none. */
  @Nullable Match in(TextDocument document, int first, int end) {
    for (int length = Math.min(longest, end - first); length > 0; length--) {
      for (int at = first; at + length <= end; at++) {
        String id = named(document.span(at, at + length - 1));
        if (id != null) {
          return new Match(id, at, at + length);
        }
      }
    }
    return null;
  }

  /**
   * An office named in a text.
   *
   * @param id the office
   * @param first first token of its name
   * @param end the token after the name
   */
  record Match(String id, int first, int end) {}
}
