package org.chancery.annotate.country;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.MentionKind;

/** The names of all countries, and the longer names that hold one of them and are none. */
final class Gazetteer {
  static final String HEADER = "code,name,also,demonyms,capitals,seats";

  private final Map<String, GazetteerName> names = new LinkedHashMap<>();
  private final Map<String, String> shortNames = new LinkedHashMap<>();

  /** The built-in gazetteer. */
  static Gazetteer builtIn() {
    Gazetteer gazetteer = new Gazetteer();
    for (List<String> row : DataFile.rows(Gazetteer.class, "gazetteer.csv", HEADER)) {
      gazetteer.apply(row);
    }
    for (List<String> row : DataFile.rows(Gazetteer.class, "other-names.csv", "kind,names")) {
      for (String name : DataFile.list(row.get(1))) {
        gazetteer.names.put(name, new GazetteerName(null, MentionKind.NAME, name));
      }
    }
    return gazetteer;
  }

  /** Adds, changes and removes names by a user's file. */
  void amend(Reader reader, String fileName) throws IOException {
    for (List<String> row : DataFile.rows(reader, fileName, HEADER)) {
      if (!row.get(0).matches("[A-Z]{3}")) {
        throw new IllegalArgumentException(
            fileName + ": a code must be three capital letters, not \"" + row.get(0) + "\"");
      }
      if (row.get(1).equals("-")) {
        names.values().removeIf(name -> row.get(0).equals(name.country()));
        shortNames.remove(row.get(0));
      } else {
        apply(row);
      }
    }
  }

  Collection<GazetteerName> names() {
    return names.values();
  }

  /** The short English name of each code. */
  Map<String, String> shortNames() {
    return shortNames;
  }

  private void apply(List<String> row) {
    String code = row.get(0);
    if (!row.get(1).isBlank()) {
      shortNames.put(code, row.get(1));
    }
    put(code, MentionKind.NAME, row.get(1));
    put(code, MentionKind.NAME, row.get(2));
    put(code, MentionKind.DEMONYM, row.get(3));
    put(code, MentionKind.CAPITAL, row.get(4));
    put(code, MentionKind.GOVERNMENT, row.get(5));
  }

  private void put(String code, MentionKind kind, String field) {
    for (String item : DataFile.list(field)) {
      boolean out = item.startsWith("-");
      String name = out ? item.substring(1) : item;
      for (String form : kind == MentionKind.DEMONYM ? demonymForms(name) : List.of(name)) {
        GazetteerName old = names.get(form);
        boolean plural = // "the Philippines" are a country, not people
            !form.equals(name) && old != null && old.kind() == MentionKind.NAME;
        if (!out && !plural) {
          names.put(form, new GazetteerName(code, kind, form));
        } else if (out && old != null && code.equals(old.country())) {
          names.remove(form);
        }
      }
    }
  }

  /** A demonym and its plural, where that takes an -s. */
  private static List<String> demonymForms(String demonym) {
    List<String> forms = new ArrayList<>();
    forms.add(demonym);
    boolean plural =
        !demonym.endsWith("s")
            && !demonym.endsWith("sh")
            && !demonym.endsWith("nch")
            && !demonym.endsWith("ese")
            && !demonym.endsWith("men")
            && !demonym.endsWith("ic");
    if (plural) {
      forms.add(demonym + "s");
    }
    return forms;
  }
}
