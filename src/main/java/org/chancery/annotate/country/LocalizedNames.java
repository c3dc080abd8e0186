package org.chancery.annotate.country;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.NameIndex;
import org.chancery.model.MentionKind;

/**
 * The countries' names in other languages: CLDR's display names as {@code localized-names.csv}
 * amends them, and the English names beside them.
 *
 * <p>Names only: demonyms and capitals are English. They are found as they stand, with a genitive's
 * -s in Germanic languages and the endings that Turkish sets off by an apostrophe; languages that
 * decline names otherwise, or write without spaces between words, yield little.
 */
final class LocalizedNames {
  private static final String HEADER = "language,code,add,remove";

  private static final Set<String> ELIDING = Set.of("fr", "it", "ca", "oc");
  private static final List<String> ELISIONS =
      List.of("l'", "L'", "d'", "D'", "l\u2019", "L\u2019", "d\u2019", "D\u2019");

  private static final List<String> GENITIVE = List.of("s");
  private static final Map<String, List<String>> ENDINGS =
      Map.of("de", GENITIVE, "sv", GENITIVE, "da", GENITIVE, "no", GENITIVE, "nb", GENITIVE);

  /** Case endings by vowel harmony, behind an apostrophe: "Almanya'da", "Mısır'ın". */
  private static final List<String> TURKISH =
      List.of(
          "nin", "nın", "nun", "nün", "in", "ın", "un", "ün", "ye", "ya", "e", "a", "de", "da",
          "te", "ta", "den", "dan", "ten", "tan", "yi", "yı", "yu", "yü", "i", "ı", "u", "ü",
          "deki", "daki", "teki", "taki", "nde", "nda", "nden", "ndan", "ne", "na", "ni", "nı",
          "yle", "yla", "le", "la", "li", "lı");

  private final Gazetteer english;
  private final List<List<String>> amendments =
      DataFile.rows(LocalizedNames.class, "localized-names.csv", HEADER);
  private final Map<String, NameIndex<GazetteerName>> indexes = new ConcurrentHashMap<>();

  LocalizedNames(Gazetteer english) {
    this.english = english;
  }

  /** The names to look for in a text of a language, an ISO 639 code. */
  NameIndex<GazetteerName> index(String language) {
    return indexes.computeIfAbsent(ULocale.forLanguageTag(language).getLanguage(), this::build);
  }

  /** Whether the names of a language have been looked through by hand. */
  boolean isTended(String language) {
    String code = ULocale.forLanguageTag(language).getLanguage();
    return amendments.stream().anyMatch(row -> row.get(0).equals(code));
  }

  private NameIndex<GazetteerName> build(String language) {
    Map<String, GazetteerName> names = new LinkedHashMap<>();
    ULocale locale = ULocale.forLanguageTag(language);
    LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale);
    LocaleDisplayNames brief = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
    for (String region : Locale.getISOCountries()) {
      String code = new Locale("", region).getISO3Country();
      put(names, code, region, full.regionDisplayName(region));
      put(names, code, region, brief.regionDisplayName(region));
    }
    put(names, "XKX", "XK", full.regionDisplayName("XK"));
    for (List<String> row : amendments) {
      if (row.get(0).equals(language)) {
        DataFile.list(row.get(2)).forEach(name -> put(names, row.get(1), "", name));
        DataFile.list(row.get(3)).forEach(names::remove);
      }
    }
    for (GazetteerName name : english.names()) {
      if (name.country() != null && name.kind() == MentionKind.NAME && isSafe(name.text())) {
        names.putIfAbsent(name.text(), name);
      }
    }
    if (ELIDING.contains(locale.getLanguage())) {
      addElided(names);
    }
    addEndings(names, ENDINGS.getOrDefault(language, List.of()));
    if (language.equals("tr")) {
      addEndings(names, TURKISH.stream().map(ending -> "'" + ending).toList());
    }
    return NameIndex.of(names);
  }

  /** "l'Allemagne", "d'Iran": article or preposition and name are one token. */
  private static void addElided(Map<String, GazetteerName> names) {
    for (GazetteerName name : List.copyOf(names.values())) {
      if ("AEIOUHÉÎ".indexOf(name.text().charAt(0)) >= 0) {
        for (String prefix : ELISIONS) {
          names.putIfAbsent(prefix + name.text(), name);
        }
      }
    }
  }

  /** A name that ends in a sibilant takes no genitive's -s. */
  private static void addEndings(Map<String, GazetteerName> names, List<String> endings) {
    for (GazetteerName name : List.copyOf(names.values())) {
      char last = name.text().charAt(name.text().length() - 1);
      for (String ending : endings) {
        if (ending.startsWith("'") || "sxzß".indexOf(last) < 0) {
          names.putIfAbsent(name.text() + ending, name);
        }
      }
    }
  }

  /** English names of a single short word could be another language's common words. */
  private static boolean isSafe(String name) {
    return name.length() > 5 && !name.startsWith("the ") || name.indexOf(' ') > 0;
  }

  private static void put(
      Map<String, GazetteerName> names, String code, String region, String name) {
    if (!name.equals(region) && Character.isLetter(name.charAt(0))) {
      names.put(name, new GazetteerName(code, MentionKind.NAME, name));
    }
  }
}
