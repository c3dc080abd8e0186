package org.chancery.annotate.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.AttributionKind;

/** Reads the lines at an article's end that say where it was taken from. */
final class Footers {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_TAIL = 30;
  private static final int MOST_STRANGERS = 3;
  private static final String END = "end of the article";
  private static final Pattern TAKEN =
      Pattern.compile(
          "(?i)^[\\s(–—-]*(based on reporting (?:by|from)"
              + "|with (?:additional )?(?:reporting|material|files?|inputs?|information) (?:by|from)"
              + "|(?:this|the) (?:article|story|report|piece|post)[^.]{0,40}?"
              + "(?:appeared|published|posted) (?:first |originally )?(?:on|in|by|at)"
              + "|(?:originally|first) published (?:on|in|by|at)"
              + "|republished (?:from|with permission (?:from|of))|courtesy of|with)"
              + "\\s+(.{2,120})$");
  private static final Pattern SOURCE =
      Pattern.compile("(?i)^[\\s(]*(sources?|via|h/t|hat tip)(\\s*:\\s*|\\s+)(.{2,120})$");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)^[\\s(]*(?:©|\\(c\\)|copyright)\\s*(?:\\d{4})?\\s*(?:by\\s+)?(.{2,80})$");

  private Footers() {}

  /**
   * Credits what a line at the end names.
   *
   * @param box whether the line closes a fact box, whose sources are reports
   * @param last whether nothing follows the line
   */
  static void read(String line, boolean box, boolean last, CreditCollector credits) {
    Matcher taken = TAKEN.matcher(line);
    if (taken.find()) {
      boolean strangers = !taken.group(1).equalsIgnoreCase("with");
      credits.credit(
          taken.group(2), taken.start(2), AttributionKind.SYNDICATION, taken.group(1), strangers);
      return;
    }
    Matcher source = SOURCE.matcher(line);
    if (source.find()) {
      String label = source.group(1);
      boolean labelled = source.group(2).indexOf(':') >= 0 || label.equalsIgnoreCase("h/t");
      if (labelled) {
        sources(label, source.group(3), source.start(3), box, credits);
      }
      return;
    }
    Matcher copyright = COPYRIGHT.matcher(line);
    if (copyright.find()) {
      List<CreditPart> parts = credits.names(copyright.group(1), copyright.start(1));
      boolean person = parts.size() > 1 && parts.stream().anyMatch(part -> part.source() == null);
      AttributionKind kind = person ? AttributionKind.PHOTO : AttributionKind.SYNDICATION;
      credits.credit(parts, kind, "©", false);
      return;
    }
    if (last) {
      tail(line, credits);
    }
  }

  private static void sources(
      String label, String names, int offset, boolean box, CreditCollector credits) {
    boolean taken = label.equalsIgnoreCase("source") && !box;
    List<CreditPart> parts = credits.names(names, offset);
    boolean known = parts.stream().anyMatch(part -> part.source() != null);
    for (CreditPart part : parts) {
      boolean common = part.source() == null && Character.isLowerCase(part.name().charAt(0));
      if (!CreditCollector.isName(part) || !common && !known && parts.size() > MOST_STRANGERS) {
        continue;
      }
      AttributionKind kind = taken ? AttributionKind.SYNDICATION : AttributionKind.REPORT;
      credits.credit(part, common ? AttributionKind.STATEMENT : kind, label);
    }
  }

  /** A known medium's name alone, or behind the last sentence. */
  private static void tail(String line, CreditCollector credits) {
    if (line.length() < LONGEST_NAME) {
      List<CreditPart> parts = credits.names(line, 0);
      if (parts.stream().allMatch(CreditPart::isMedium)) {
        credits.credit(parts, AttributionKind.SYNDICATION, END, false);
        return;
      }
    }
    int point =
        Math.max(
            line.lastIndexOf(". "), Math.max(line.lastIndexOf("\" "), line.lastIndexOf("\u201d ")));
    boolean abbreviation =
        point > 0 && line.charAt(point) == '.' && Character.isUpperCase(line.charAt(point - 1));
    if (point > 0
        && !abbreviation
        && line.length() - point < LONGEST_TAIL
        && line.indexOf('(', point) < 0) {
      credits.credit(line.substring(point + 2), point + 2, AttributionKind.SYNDICATION, END, false);
    }
  }
}
