package org.chancery.annotate.attribution;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.AttributionKind;

/** Reads author lines: "By Jane Doe, Associated Press", "Reporting by X; Editing by Y". */
final class Bylines {
  private static final int LONGEST = 160;
  private static final Pattern AUTHOR =
      Pattern.compile("^\\(?(?:By|BY|Text|Words|Story by|Written by):?\\s+(?=\\p{Lu})");
  private static final Pattern STAFF =
      Pattern.compile(
          "(?i)((?:additional |contributing )?"
              + "(?:reporting|writing|editing|edited|compiled|written|reported) by"
              + "|additional reporting(?: from)?:)"
              + "\\s+([^;.()]+(?:\\.\\s?\\p{Lu}[^;.()]*)*)");
  private static final Pattern CONTRIBUTED =
      Pattern.compile("^(.{3,120}?) (?:also )?contributed (?:reporting|to this)");
  private static final Pattern OUTLET_WITH =
      Pattern.compile("^[\\s–—-]+(\\p{Lu}.{2,60}?) with (\\p{Lu}.{1,60})$");
  private static final String WITH = " with ";

  private Bylines() {}

  /** Credits those who reported, wrote and edited, if a line says so. */
  static void staff(String line, int offset, CreditCollector credits) {
    if (!mayNameStaff(line)) {
      return;
    }
    Matcher staff = STAFF.matcher(line);
    while (staff.find() && opensCredit(line, staff.start())) {
      credits.credit(
          staff.group(2), offset + staff.start(2), AttributionKind.BYLINE, staff.group(1), true);
    }
  }

  /** A cheap look before the pattern's costly one. */
  private static boolean mayNameStaff(String line) {
    return line.contains("ing by ")
        || line.contains("ed by ")
        || line.contains("en by ")
        || line.contains("ING BY ")
        || line.contains("dditional ");
  }

  /** Credits the authors of a short paragraph that names them, up to {@code stop}. */
  static void authors(String own, int stop, CreditCollector credits) {
    Matcher author = AUTHOR.matcher(own);
    if (own.length() < LONGEST && author.find() && author.end() < stop) {
      names(own.substring(author.end(), stop), author.end(), credits);
      return;
    }
    Matcher contributed = CONTRIBUTED.matcher(own);
    if (own.contains("contributed ") && contributed.find()) {
      credits.credit(contributed.group(1), 0, AttributionKind.BYLINE, "contributed", true);
      return;
    }
    Matcher with = OUTLET_WITH.matcher(own);
    if (own.contains(WITH) && with.find()) {
      credits.credit(with.group(1), with.start(1), AttributionKind.BYLINE, "with", true);
      credits.credit(with.group(2), with.start(2), AttributionKind.BYLINE, "with", false);
    }
  }

  private static void names(String names, int offset, CreditCollector credits) {
    int with = names.indexOf(WITH);
    String own = with > 0 ? names.substring(0, with) : names;
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
    return at == 0 || "(;.\u2014\u2013-|".indexOf(line.charAt(at - 1)) >= 0;
  }
}
