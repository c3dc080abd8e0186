package org.chancery.dump.xml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes the templates out of a wiki page and keeps what those of Wikinews tell of the article. */
final class Templates {
  private static final int LONGEST = 1 << 16;

  private String date = "";
  private final List<String> sources = new ArrayList<>();

  String date() {
    return date;
  }

  List<String> sources() {
    return sources;
  }

  /** The page without its templates, but with the words of those that only link or quote. */
  String remove(String wiki) {
    StringBuilder out = new StringBuilder(wiki.length());
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < wiki.length(); i++) {
      if (wiki.startsWith("{{", i)) {
        open.add(out.length());
        i++;
      } else if (wiki.startsWith("}}", i) && !open.isEmpty()) {
        int start = open.remove(open.size() - 1);
        String inner = out.substring(start);
        out.setLength(start);
        out.append(inner.length() > LONGEST ? "" : shown(inner));
        i++;
      } else {
        out.append(wiki.charAt(i));
      }
    }
    return out.toString();
  }

  private String shown(String inner) {
    String[] parts = inner.split("\\|", -1);
    String name = parts[0].strip().toLowerCase(Locale.ROOT);
    Map<String, String> named = named(parts);
    switch (name) {
      case "date" -> date = named.getOrDefault("1", date);
      case "byline" -> date = named.getOrDefault("date", date);
      case "source", "source-pr", "source-science" ->
          sources.add(
              Stream.of("pub", "title", "date")
                  .map(key -> named.getOrDefault(key, ""))
                  .filter(value -> !value.isEmpty())
                  .collect(Collectors.joining(", ")));
      case "w", "wikipedia" -> {
        return named.getOrDefault("2", named.getOrDefault("1", ""));
      }
      case "quote", "lang", "nowrap" -> {
        return named.getOrDefault(name.equals("lang") ? "2" : "1", "");
      }
      default -> {
        return "";
      }
    }
    return "";
  }

  private static Map<String, String> named(String[] parts) {
    Map<String, String> named = new HashMap<>();
    int position = 1;
    for (int i = 1; i < parts.length; i++) {
      int equals = parts[i].indexOf('=');
      boolean hasName = equals > 0 && parts[i].substring(0, equals).strip().matches("[\\w -]+");
      if (hasName) {
        named.put(
            parts[i].substring(0, equals).strip().toLowerCase(Locale.ROOT),
            parts[i].substring(equals + 1).strip());
      } else {
        named.put(String.valueOf(position++), parts[i].strip());
      }
    }
    return named;
  }
}
