package org.chancery.annotate.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.AttributionKind;

/** Reads author lines: "By Jane Doe, Associated Press", "Reporting by X; Editing by Y". */
final class Bylines {
  private static final int LONGEST = 160;
  private static final Pattern AUTHOR =
      Pattern.compile("^\\(?(?:By|BY|Text|Words|Story by|Written by):?\\s+(?=\\p{Lu})");

  /** "By Saturday lunch Brazil had recognised": a sentence and no byline. */
  private static final Pattern FINITE =
      Pattern.compile(" (?:had|has|have|was|were|is|are|did|would|will) ");

  /** "By Ana Costa, Washington Bureau": where the author works. */
  private static final Pattern DESK =
      Pattern.compile(", (?:[\\p{L} ]+ )?(?:Bureau|Correspondent|Editor|Writer|Desk)$");

  private static final Pattern STAFF =
      Pattern.compile(
          "(?i)((?:additional |contributing )?"
              + "(?:reporting|writing|editing|edited|compiled|written|reported) by:?"
              + "|additional reporting(?: from)?:)"
              + "\\s+([^;.()]+(?:(?<=\\b(?-i:\\p{Lu}))\\.\\s?(?-i:\\p{Lu})[^;.()]*)*)");
  private static final Pattern CONTRIBUTED =
      Pattern.compile("^(.{3,120}?) (?:also )?contributed(?: reporting| to this|\\.?$)");
  private static final Pattern PLACE_OF_PLACE =
      Pattern.compile(" in \\p{Lu}[^,]{1,30}, (\\p{Lu}[\\p{L}.]+)(?:,|$)");
  private static final Pattern OUTLET_WITH =
      Pattern.compile("^[\\s–—-]+(\\p{Lu}.{2,60}?) with (\\p{Lu}.{1,60})$");
  private static final String WITH = " with ";
  private static final String REPORTED_FROM = " reported from ";
  private static final int LONGEST_PLAIN = 70;
  private static final int MOST_NAME_WORDS = 4;
  private static final int MOST_CONTRIBUTOR_WORDS = 8;

  private Bylines() {}

  /** Credits those who reported, wrote and edited, if a line says so. */
  static void staff(String line, int offset, CreditCollector credits) {
    if (!mayNameStaff(line)) {
      return;
    }
    Matcher staff = STAFF.matcher(line);
    int from = 0;
    while (staff.find(from) && opensCredit(line, staff.start())) {
      Matcher next = STAFF.matcher(line).region(staff.start(2), staff.end(2));
      from = next.find() ? next.start() : staff.end(2);
      int start = staff.start(2);
      credits.credit(
          line.substring(start, from),
          offset + start,
          AttributionKind.BYLINE,
          staff.group(1),
          true);
    }
  }

  /** A cheap look before the pattern's costly one. */
  private static boolean mayNameStaff(String line) {
    return line.contains("ing by ")
        || line.contains("dited by")
        || line.contains("ompiled by ")
        || line.contains("eported by ")
        || line.contains("ritten by ")
        || line.contains("ING BY ")
        || line.contains("dditional ");
  }

  /** Credits the authors of a short paragraph that names them, up to {@code stop}. */
  static void authors(String own, int stop, CreditCollector credits) {
    Matcher author = AUTHOR.matcher(own);
    boolean dateline = own.contains(") -") || own.contains(") \u2013") || own.contains(") \u2014");
    if (own.length() < LONGEST && !dateline && author.find() && author.end() < stop) {
      if (!FINITE.matcher(own).find()) {
        names(own.substring(author.end(), stop), author.end(), credits);
      }
      return;
    }
    int from = own.indexOf(REPORTED_FROM);
    if (from > 0 && own.length() < LONGEST && !own.contains(" that ")) {
      List<CreditPart> writers = credits.names(own.substring(0, from), 0);
      if (own.lastIndexOf(' ', from - 1) < 0 || writers.stream().allMatch(Bylines::mayWrite)) {
        credits.credit(writers, AttributionKind.BYLINE, REPORTED_FROM.strip(), true);
      }
      int next = own.indexOf(". ", from) + 2;
      if (next > 1) {
        contributed(own.substring(next), next, credits);
      }
      return;
    }
    if (contributed(own, 0, credits)) {
      return;
    }
    Matcher with = OUTLET_WITH.matcher(own);
    if (own.contains(WITH) && with.find()) {
      credits.credit(with.group(1), with.start(1), AttributionKind.BYLINE, "with", true);
      credits.credit(with.group(2), with.start(2), AttributionKind.BYLINE, "with", false);
    }
  }

  /** "By Jane Doe, with additional reporting by John Roe": the author before the helpers. */
  static void helped(String own, CreditCollector credits) {
    Matcher author = AUTHOR.matcher(own);
    int with = own.indexOf(WITH);
    if (own.length() < LONGEST && with > 0 && author.find() && author.end() < with) {
      String names = own.substring(author.end(), with);
      credits.credit(names, author.end(), AttributionKind.BYLINE, "By", true);
    }
  }

  /** Credits those who "contributed to this report", persons as authors and houses as sources. */
  static boolean contributed(String line, int offset, CreditCollector credits) {
    Matcher contributed = line.contains("contributed") ? CONTRIBUTED.matcher(line) : null;
    if (contributed == null || !contributed.find()) {
      return false;
    }
    Matcher place = PLACE_OF_PLACE.matcher(contributed.group(1));
    String land = place.find() ? place.group(1) : "";
    List<CreditPart> parts =
        credits.names(contributed.group(1), offset).stream()
            .filter(part -> !part.name().equals(land))
            .toList();
    boolean houses = parts.stream().allMatch(CreditPart::isMedium);
    if (!houses && !parts.stream().allMatch(Bylines::mayContribute)) {
      return false;
    }
    AttributionKind kind = houses ? AttributionKind.SYNDICATION : AttributionKind.BYLINE;
    credits.credit(parts, kind, "contributed", true);
    return true;
  }

  /** A name, or a writer with his house and place: no clause that happens to come first. */
  private static boolean mayContribute(CreditPart part) {
    return part.source() != null
        || Character.isUpperCase(part.name().charAt(0))
            && part.name().split(" ", -1).length <= MOST_CONTRIBUTOR_WORDS;
  }

  /**
   * Credits a line without "By": "Jane Doe, AFP", "AFP in Oslo", "Jane Doe with agencies", and at
   * the end "The Oslo Letter with AFP".
   */
  static void plain(String own, boolean closes, CreditCollector credits) {
    if (own.length() > LONGEST_PLAIN
        || own.isEmpty()
        || !Character.isLetterOrDigit(own.charAt(own.length() - 1))) {
      return;
    }
    int with = own.indexOf(WITH);
    if (with > 0) {
      List<CreditPart> helpers = credits.names(own.substring(with + WITH.length()), with + 6);
      boolean agencies = true;
      for (CreditPart part : helpers) {
        agencies &= part.isMedium() || !CreditCollector.isName(part);
      }
      List<CreditPart> writers = credits.names(own.substring(0, with), 0);
      if (agencies && !helpers.isEmpty() && writers.stream().allMatch(Bylines::mayWrite)) {
        credits.credit(writers, AttributionKind.BYLINE, "with", true);
        credits.credit(helpers, AttributionKind.BYLINE, "with", false);
      } else if (closes && !helpers.isEmpty() && helpers.stream().allMatch(CreditPart::isMedium)) {
        credits.credit(helpers, AttributionKind.SYNDICATION, "with", false);
      }
      return;
    }
    int in = own.indexOf(" in ");
    List<CreditPart> parts = credits.names(in > 0 ? own.substring(0, in) : own, 0);
    boolean placed = in > 0 && Character.isUpperCase(own.charAt(in + 4));
    CreditPart last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
    boolean house = last != null && (last.isMedium() || !CreditCollector.isName(last));
    if (house
        && (placed || in < 0 && parts.size() > 1 && !parts.get(0).isMedium())
        && parts.stream().allMatch(Bylines::mayWrite)) {
      credits.credit(parts, AttributionKind.BYLINE, "line", true);
    }
  }

  /** A known medium, or two to four words with a capital. */
  private static boolean mayWrite(CreditPart part) {
    if (part.source() != null) {
      return part.isMedium();
    }
    if (!CreditCollector.isName(part)) {
      return Character.isLetter(part.name().charAt(0)) && part.name().indexOf("20") < 0;
    }
    String[] words = part.name().split(" ", -1);
    for (String word : words) {
      if (word.isEmpty()
          || !Character.isUpperCase(word.charAt(0))
          || word.indexOf('.') > 1
          || word.endsWith(":")) {
        return false;
      }
    }
    return words.length > 1 && words.length <= MOST_NAME_WORDS;
  }

  private static void names(String names, int offset, CreditCollector credits) {
    int with = names.indexOf(WITH);
    String whole = with > 0 ? names.substring(0, with) : names;
    Matcher desk = DESK.matcher(whole);
    String own = desk.find() ? whole.substring(0, desk.start()) : whole;
    credits.credit(own, offset, AttributionKind.BYLINE, "By", true);
    if (with > 0) {
      int from = with + WITH.length();
      credits.credit(names.substring(from), offset + from, AttributionKind.BYLINE, "with", false);
    }
  }

  /** Whether nothing but the end of another credit stands before. */
  private static boolean opensCredit(String line, int start) {
    int at = start;
    while (at > 0 && line.charAt(at - 1) <= ' ') {
      at--;
    }
    if (at >= 4 && line.regionMatches(true, at - 4, "with", 0, 4)) {
      at -= 4;
      while (at > 0 && line.charAt(at - 1) <= ' ') {
        at--;
      }
    }
    return at == 0 || "(;,.\u2014\u2013-|".indexOf(line.charAt(at - 1)) >= 0;
  }
}
