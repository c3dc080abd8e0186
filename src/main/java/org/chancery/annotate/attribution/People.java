package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;
import org.jspecify.annotations.Nullable;

/** The persons whom the news credits most often, by their names: {@code people.csv}. */
final class People {
  static final String HEADER = "id,name,country,aliases";

  private final Map<String, Person> byName = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  private People() {
    for (List<String> row : rows()) {
      Person person = new Person(row.get(0), row.get(1), row.get(2));
      byName.put(SourceList.key(person.name()), person);
      for (String alias : DataFile.list(row.get(3))) {
        byName.put(SourceList.key(alias), person);
        if (alias.indexOf(' ') < 0) {
          surnames.add(alias);
        }
      }
    }
  }

  /** The built-in persons. */
  static People builtIn() {
    return new People();
  }

  static List<List<String>> rows() {
    return DataFile.rows(People.class, "people.csv", HEADER);
  }

  /** The person of this full name, or of this surname if it is unmistakable; null if unknown. */
  @Nullable Person named(String name) {
    return byName.get(SourceList.key(name));
  }

  /** Whether a word alone is one of these persons' names. */
  boolean isSurname(String word) {
    return surnames.contains(word);
  }

  /**
   * A person known beyond one article.
   *
   * @param id stable identifier
   * @param name usual full name
   * @param country code of the country whose office or politics makes the person news
   */
  record Person(String id, String name, String country) {}
}
