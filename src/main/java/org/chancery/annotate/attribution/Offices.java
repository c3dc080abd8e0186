package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** The bodies that every state has, by their names: {@code offices.csv}. */
final class Offices {
  static final String HEADER = "id,names";

  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> heads = new HashSet<>();
  private final int longest;

  private Offices() {
    int most = 0;
    for (List<String> row : rows()) {
      for (String name : DataFile.list(row.get(1))) {
        byName.put(name, row.get(0));
        heads.add(name.substring(name.lastIndexOf(' ') + 1));
        heads.add(name.indexOf(" of ") > 0 ? name.substring(0, name.indexOf(' ')) : name);
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
    if (!mayName(document, first, end)) {
      return null;
    }
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

  /** A cheap look before the costly one. */
  private boolean mayName(TextDocument document, int first, int end) {
    for (int at = first; at < end; at++) {
      if (heads.contains(document.token(at).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
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
