package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.model.SourceType;

/**
 * Takes a byline's part apart: {@code Associated Press writer Jane Doe in Oslo}, {@code CNN's Jane
 * Doe}, {@code JANE DOE Associated Press} and {@code AFP in Oslo}.
 */
final class BylineNames {
  private static final Set<String> STAFF =
      Set.of(
          "writer",
          "writers",
          "reporter",
          "reporters",
          "correspondent",
          "correspondents",
          "journalist",
          "journalists",
          "staff",
          "editor",
          "editors",
          "producer",
          "producers");
  private static final Set<String> PARTICLES =
      Set.of("DE", "VAN", "VON", "DER", "DEN", "DA", "DI", "DU", "LA", "LE", "BIN", "AL");
  private static final int LONGEST_HOUSE = 4;

  private final SourceList sources;

  BylineNames(SourceList sources) {
    this.sources = sources;
  }

  /** The names in a part of a byline, the house before or behind its writer apart. */
  List<CreditPart> in(CreditPart part) {
    List<CreditPart> names = new ArrayList<>(1);
    if (part.source() != null) {
      names.add(part);
      return names;
    }
    String name = withoutPlace(part.name());
    int forHouse = part.name().indexOf(" for ");
    if (forHouse == name.length()) {
      int start = forHouse + " for ".length();
      start += part.name().startsWith("the ", start) ? "the ".length() : 0;
      known(part.name().substring(start), part.start() + start, names);
    }
    int from = house(name, part, names);
    int end = name.length() - tail(name, from, part, names);
    String own = name.substring(from, end).strip();
    if (!own.isEmpty()) {
      int start = part.start() + name.indexOf(own, from);
      Source source = sources.credited(own);
      names.add(
          new CreditPart(
              source == null ? mixedCase(own) : own, start, start + own.length(), source));
    }
    return names;
  }

  /** "Jane Doe in Oslo", "Jane Doe at the United Nations": up to the place. */
  private static String withoutPlace(String name) {
    int cut = name.length();
    for (String preposition : List.of(" in ", " at ", " from ", " for ")) {
      int at = name.indexOf(preposition);
      cut = at > 0 ? Math.min(cut, at) : cut;
    }
    return name.substring(0, cut);
  }

  /** Adds a house before its writer; returns where the writer's name begins. */
  private int house(String name, CreditPart part, List<CreditPart> names) {
    int owner = Math.max(name.indexOf("'s "), name.indexOf("\u2019s "));
    if (owner < 0) {
      owner = Math.max(name.indexOf("s' "), name.indexOf("s\u2019 ")) + 1;
    }
    if (owner > 0 && known(name.substring(0, owner), part.start(), names)) {
      return name.indexOf(' ', owner) + 1;
    }
    int at = 0;
    while (at < name.length()) {
      int end = name.indexOf(' ', at);
      end = end < 0 ? name.length() : end;
      if (STAFF.contains(name.substring(at, end).toLowerCase(Locale.ROOT))) {
        boolean house = at > 1 && known(name.substring(0, at - 1), part.start(), names);
        return at == 0 || house ? behindStaff(name, at) : 0;
      }
      at = end + 1;
    }
    return 0;
  }

  /** Behind "staff writer": where the words for what a writer is end. */
  private static int behindStaff(String name, int from) {
    int at = from;
    while (at < name.length()) {
      int end = name.indexOf(' ', at);
      end = end < 0 ? name.length() : end;
      if (!STAFF.contains(name.substring(at, end).toLowerCase(Locale.ROOT))) {
        return at;
      }
      at = end + 1;
    }
    return name.length();
  }

  /** Adds a house behind its writer; returns how many characters it takes. */
  private int tail(String name, int from, CreditPart part, List<CreditPart> names) {
    int at = name.length();
    int best = 0;
    for (int words = 1; words <= LONGEST_HOUSE; words++) {
      at = name.lastIndexOf(' ', at - 1);
      if (at <= from || name.indexOf(' ', from) >= at) {
        break;
      }
      Source source = sources.credited(name.substring(at + 1));
      boolean plain = words > 1 || source != null && source.type() == SourceType.AGENCY;
      if (source != null && source.isMedium() && plain) {
        best = name.length() - at;
      }
    }
    if (best > 0) {
      int start = name.length() - best + 1;
      known(name.substring(start), part.start() + start, names);
    }
    return best;
  }

  private boolean known(String name, int start, List<CreditPart> names) {
    Source source = sources.credited(name);
    if (source == null || !source.isMedium()) {
      return false;
    }
    names.add(new CreditPart(name, start, start + name.length(), source));
    return true;
  }

  /** "JANE VAN DOE-SMITH" as one would write it in a text. */
  private static String mixedCase(String name) {
    String capitals = name.replace("Mc", "MC");
    if (!capitals.equals(name.toUpperCase(Locale.ROOT)) || name.indexOf(' ') < 0) {
      return name;
    }
    StringBuilder mixed = new StringBuilder(name.length());
    for (String word : capitals.split(" ", -1)) {
      mixed.append(mixed.isEmpty() ? "" : " ");
      boolean particle = PARTICLES.contains(word) && !mixed.isEmpty();
      mixed.append(particle ? word.toLowerCase(Locale.ROOT) : capitalized(word));
    }
    return mixed.toString();
  }

  private static String capitalized(String word) {
    StringBuilder out = new StringBuilder(word.length());
    boolean first = true;
    for (int at = 0; at < word.length(); at++) {
      char c = word.charAt(at);
      out.append(first ? c : Character.toLowerCase(c));
      boolean mac = at == 1 && word.startsWith("MC") && word.length() > 3;
      first = !Character.isLetter(c) || mac;
    }
    return out.toString();
  }
}
