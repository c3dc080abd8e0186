package org.chancery.annotate.attribution;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.NameIndex;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/** The known sources of {@code sources.csv}, by their names. */
final class SourceList {
  static final String HEADER = "id,name,type,country,family,role,aliases,credits";

  /** Letters of "the", which a key leaves out. */
  private static final int ARTICLE = 3;

  private final Map<String, Source> byId = new LinkedHashMap<>();
  private final Map<String, Source> byCredit = new HashMap<>();
  private final Map<String, Source> byState = new HashMap<>();
  private final NameIndex<Source> index;
  private final int longest;

  private SourceList() {
    Map<String, Source> names = new LinkedHashMap<>();
    for (List<String> row : DataFile.rows(SourceList.class, "sources.csv", HEADER)) {
      Source source =
          new Source(
              row.get(0),
              row.get(1),
              SourceType.valueOf(row.get(2).toUpperCase(Locale.ROOT)),
              row.get(3).isEmpty() ? null : row.get(3),
              row.get(4),
              row.get(5));
      byId.put(source.id(), source);
      if (source.country() != null && !source.role().isEmpty()) {
        byState.putIfAbsent(source.country() + ' ' + source.role(), source);
      }
      Set<String> creditOnly = new HashSet<>(DataFile.list(row.get(7)));
      creditOnly.forEach(name -> byCredit.putIfAbsent(key(name), source));
      byCredit.putIfAbsent(key(source.name()), source);
      if (!creditOnly.contains(source.name())) {
        names.putIfAbsent(indexed(source.name()), source);
      }
      for (String alias : DataFile.list(row.get(6))) {
        byCredit.putIfAbsent(key(alias), source);
        names.putIfAbsent(indexed(alias), source);
      }
    }
    index = NameIndex.of(names);
    longest = byCredit.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** The built-in list. */
  static SourceList builtIn() {
    return new SourceList();
  }

  /** Finds sources in running text. */
  NameIndex<Source> index() {
    return index;
  }

  /** The source that a credit such as {@code Globe&Mail} means, null if unknown. */
  @Nullable Source credited(String name) {
    return name.length() > longest && letters(name) > longest + ARTICLE
        ? null
        : byCredit.get(key(name));
  }

  /** What stands for "its state news agency" (role agency, tv or newspaper), null if unknown. */
  @Nullable Source ofState(String country, String role) {
    return byState.get(country + ' ' + role);
  }

  /** All sources by id. */
  Map<String, Source> byId() {
    return byId;
  }

  /** A name's letters and digits alone, small, without accents and a leading article. */
  static String key(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(plain.length());
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (c == '&') {
        key.append("and");
      } else if (Character.isLetterOrDigit(c)) {
        key.append(c == 'ı' ? 'i' : Character.toLowerCase(c));
      }
    }
    return key.length() > 6 && key.indexOf("the") == 0 ? key.substring(ARTICLE) : key.toString();
  }

  /** The letters and digits of a name, which its key has at least. */
  private static int letters(String name) {
    int letters = 0;
    for (int at = 0; at < name.length(); at++) {
      if (Character.isLetterOrDigit(name.charAt(at))) {
        letters++;
      }
    }
    return letters;
  }

  private static boolean isAscii(String name) {
    for (int at = 0; at < name.length(); at++) {
      if (name.charAt(at) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static String indexed(String name) {
    return name.startsWith("The ") ? "the " + name.substring(4) : name;
  }
}
