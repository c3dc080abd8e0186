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
          "(?i)^[\\s(–—-]*(based on reporting (?:by|from)|compiled from(?: (?:reports|dispatches|despatches) (?:by|from|of))?"
              + "|with (?:additional )?(?:material|files?|inputs?|information|assistance|help|reporting|agency inputs?) (?:by|from)"
              + "|(?:this|the) (?:article|story|report|piece|post)[^.]{0,40}?"
              + "(?:appeared|published|posted|produced) (?:first |originally )?(?:on|in|by|at)"
              + "|(?:this|the) (?:article|story|report|piece|post) (?:also )?"
              + "(?:includes|contains|uses|used|incorporates|draws on)"
              + " (?:material|information|reporting|content|copy) (?:by|from)"
              + "|(?:this|the) (?:article|story|report|piece|post) (?:is|was|has been) "
              + "re(?:published|printed|posted) (?:here )?(?:from|(?:with|by) (?:the )?permission (?:from|of))"
              + "|read the (?:original|full) (?:article|story|report|version)(?: here)? (?:on|at|in)"
              + "|(?:originally|first) published (?:on|in|by|at)"
              + "|re(?:published|printed) (?:here )?(?:from|(?:with|by) (?:the )?permission (?:from|of))"
              + "|courtesy of|with)"
              + "\\s+(.{2,160})$");
  private static final List<String> OPENERS =
      List.of(
          "based on",
          "compiled from",
          "with",
          "th",
          "originally",
          "first pub",
          "read the",
          "republished",
          "reprinted",
          "courtesy",
          "material from",
          "information from",
          "reporting from",
          "source",
          "via",
          "h/t",
          "hat tip",
          "\u00a9",
          "c)",
          "copyright");
  private static final List<String> TAILS =
      List.of(
          " under ",
          " with permission",
          " on ",
          " and is ",
          " and was ",
          " as part of ",
          " in partnership");
  private static final Pattern USED =
      Pattern.compile(
          "(?i)^[\\s(–—-]*((?:material|information|reporting) from) (.{2,80}?) (?:was|were) used in");
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)^[\\s(]*(sources?|via|h/t|hat tip)(\\s*:\\s*(?:to )?|\\s+(?:to )?)(.{2,120})$");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)^[\\s(]*(?:copyright )?(?:©|\\(c\\)|copyright)\\s*(?:\\d{4})?[,.]?\\s*(?:by\\s+)?(.{2,160}?)(?:\\s\\d{4})?$");

  private Footers() {}

  /**
   * Credits what a line at the end names.
   *
   * @param offset where the line begins in its paragraph
   * @param box whether the line closes a fact box, whose sources are reports
   */
  static void read(String line, int offset, boolean box, CreditCollector credits) {
    if (!mayOpen(line)) {
      return;
    }
    Matcher taken = TAKEN.matcher(line);
    if (taken.find()) {
      boolean strangers = !taken.group(1).equalsIgnoreCase("with");
      credits.credit(
          firstSentence(taken.group(2)),
          offset + taken.start(2),
          AttributionKind.SYNDICATION,
          taken.group(1),
          strangers);
      return;
    }
    Matcher used = USED.matcher(line);
    if (used.find()) {
      int start = offset + used.start(2);
      credits.credit(used.group(2), start, AttributionKind.SYNDICATION, used.group(1), true);
      return;
    }
    Matcher source = SOURCE.matcher(line);
    if (source.find()) {
      String label = source.group(1);
      boolean labelled = source.group(2).indexOf(':') >= 0 || label.equalsIgnoreCase("h/t");
      if (labelled) {
        sources(label, source.group(3), offset + source.start(3), box, credits);
      }
      return;
    }
    Matcher copyright = COPYRIGHT.matcher(line);
    if (copyright.find()) {
      List<CreditPart> parts =
          credits.names(firstSentence(copyright.group(1)), offset + copyright.start(1));
      boolean person =
          parts.stream().anyMatch(part -> part.source() == null && part.name().indexOf(' ') > 0)
              && parts.size() > 1;
      AttributionKind kind = person ? AttributionKind.PHOTO : AttributionKind.SYNDICATION;
      credits.credit(parts, kind, "©", false);
    }
  }

  /** A cheap look before the patterns' costly one: how a line begins. */
  private static boolean mayOpen(String line) {
    int at = 0;
    while (at < line.length() && " (\u2013\u2014-\u00a0\t".indexOf(line.charAt(at)) >= 0) {
      at++;
    }
    for (String opener : OPENERS) {
      if (line.regionMatches(true, at, opener, 0, opener.length())) {
        return true;
      }
    }
    return false;
  }

  /** Up to where a sentence ends, or what was taken is told and not from whom. */
  private static String firstSentence(String names) {
    int end = names.length();
    int point = names.indexOf(". ");
    if (point > 3 && Character.isLowerCase(names.charAt(point - 1))) {
      end = point;
    }
    for (String tail : TAILS) {
      int at = names.indexOf(tail);
      end = at > 0 ? Math.min(end, at) : end;
    }
    return names.substring(0, end);
  }

  private static void sources(
      String label, String names, int offset, boolean box, CreditCollector credits) {
    boolean taken = label.equalsIgnoreCase("source") && !box;
    List<CreditPart> parts = credits.names(names, offset);
    boolean known = parts.stream().anyMatch(part -> part.source() != null);
    if (label.equalsIgnoreCase("h/t") || label.equalsIgnoreCase("hat tip")) {
      parts = parts.stream().filter(part -> !isClause(part.name())).toList();
    }
    for (CreditPart part : parts) {
      boolean common = part.source() == null && Character.isLowerCase(part.name().charAt(0));
      if (!CreditCollector.isName(part) || !common && !known && parts.size() > MOST_STRANGERS) {
        continue;
      }
      AttributionKind kind = taken ? AttributionKind.SYNDICATION : AttributionKind.REPORT;
      credits.credit(part, common ? AttributionKind.STATEMENT : kind, label);
    }
  }

  /** "which had the story first": what is told of the one who is thanked. */
  private static boolean isClause(String name) {
    return name.startsWith("which ")
        || name.startsWith("who ")
        || name.startsWith("whose ")
        || name.startsWith("where ");
  }

  /** Credits a known medium's name that ends an article alone or behind the last sentence. */
  static void tail(String line, CreditCollector credits) {
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
        && line.indexOf('(', point) < 0
        && line.indexOf('[', point) < 0) {
      int from = point + 2;
      while (from < line.length() && " \u2014\u2013-".indexOf(line.charAt(from)) >= 0) {
        from++;
      }
      credits.credit(line.substring(from), from, AttributionKind.SYNDICATION, END, false);
    }
  }
}
