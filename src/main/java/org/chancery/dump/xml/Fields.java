package org.chancery.dump.xml;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gathers the fields of an article; empty values are left out, and the first of a name counts. */
final class Fields {
  private final Map<String, String> map = new HashMap<>();

  Fields put(String name, @Nullable String value) {
    String text = value == null ? "" : value.strip();
    if (!text.isEmpty()) {
      map.putIfAbsent(name, text);
    }
    return this;
  }

  /** The text of the first element that the selector finds. */
  Fields put(String name, Element in, String selector) {
    Element found = in.selectFirst(selector);
    return put(name, found == null ? null : found.text());
  }

  /** A date in whatever form, as ISO 8601. */
  Fields putDate(String name, @Nullable String value) {
    return put(name, value == null ? null : Dates.iso(value));
  }

  Map<String, String> map() {
    return map;
  }
}
