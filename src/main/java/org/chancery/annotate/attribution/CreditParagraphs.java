package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.AttributionKind;
import org.chancery.model.Section;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Finds credits that stand apart from the sentences: datelines, bylines, photo credits, footers.
 */
final class CreditParagraphs {
  private static final Pattern BYLINE =
      Pattern.compile("^\\(?(?:By|BY|Text|Words|Story by|Written by):?\\s+(?=\\p{Lu})");
  private static final Pattern STAFF =
      Pattern.compile(
          "(?i)((?:additional |contributing )?(?:reporting|writing|editing|edited|compiled|written|reported)"
              + " by|additional reporting(?: from)?:)\\s+([^;.()]+(?:\\.\\s?\\p{Lu}[^;.()]*)*)");
  private static final Pattern CONTRIBUTED =
      Pattern.compile("^(.{3,120}?) (?:also )?contributed (?:reporting|to this)");
  private static final Pattern FOOTER =
      Pattern.compile(
          "(?i)^[\\s(–—-]*(based on reporting (?:by|from)|with (?:additional )?(?:reporting|material|files?|input|inputs|information)"
              + " (?:by|from)|(?:this|the) (?:article|story|report|piece|post)[^.]{0,40}?(?:appeared|published|posted)"
              + " (?:first |originally )?(?:on|in|by|at)|originally published (?:on|in|by|at)|first published (?:on|in|by|at)"
              + "|republished (?:from|with permission (?:from|of))|courtesy of|with)\\s+(.{2,120})$");
  private static final Pattern SOURCE_LINE =
      Pattern.compile("(?i)^[\\s(]*(sources?|via|h/t|hat tip)(?:\\s*:\\s*|\\s+)(.{2,120})$");
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)^[\\s(]*(?:©|\\(c\\)|copyright)\\s*(?:\\d{4})?\\s*(?:by\\s+)?(.{2,80})$");
  private static final Pattern OUTLET_WITH =
      Pattern.compile("^[\\s–—-]+(\\p{Lu}.{2,60}?) with (\\p{Lu}.{1,60})$");
  private static final Pattern PHOTO_LABEL =
      Pattern.compile(
          "(?i)(?:^|[\\s(|])((?:photo(?:graph)?s?|pictures?|images?|fot\\.|foto|photo credit|image credit|credit|image copyright"
              + "|attribute photos to)(?:\\s+(?:by|from|courtesy of|copyright|credit))?\\s*[:\\s]\\s*)"
              + "(?=\\p{Lu}|\\p{Lt}|the |a )");
  private static final Pattern BRACKETS_AT_END =
      Pattern.compile("\\(([^()]{2,140})\\)\\s*\\.?\\s*$");
  private static final Pattern NOT_NAMES =
      Pattern.compile(
          "(?i)^(?:(?:our |the )?(?:news )?agenc(?:y|ies)|staff(?: reporter| writer| and wire reports)?|staff reporter|wire reports|our .*"
              + "|news agencies|correspondent|special to .*|et al|others|creative commons.*|file|my own notes|.*\\d{4}.*|editor.*)$");

  private final TextDocument document;
  private final CreditLine lines;
  private final OutletCredits outlets;
  private final PhotoCredits photos;

  CreditParagraphs(TextDocument document, CreditLine lines) {
    this.document = document;
    this.lines = lines;
    this.outlets = new OutletCredits(lines);
    this.photos = new PhotoCredits(lines);
  }

  /** The findings of a paragraph; whether its sentences should be read as well is told apart. */
  List<Finding> find(Paragraph paragraph, @Nullable Paragraph before, boolean last) {
    List<Finding> found = new ArrayList<>();
    String own = document.text().substring(paragraph.start(), paragraph.end());
    boolean shortOne = own.length() < 260;
    char end = own.charAt(own.length() - 1);
    if (shortOne) {
      lines(own, paragraph, before, last, found);
    }
    if (found.isEmpty() && (end == ')' || own.endsWith(").") || own.endsWith("),"))) {
      brackets(own, paragraph, found);
    }
    return found;
  }

  private void lines(
      String own,
      Paragraph paragraph,
      @Nullable Paragraph before,
      boolean last,
      List<Finding> found) {
    Matcher staff = STAFF.matcher(own);
    int reach = 0;
    while (staff.find() && opensCredit(own, staff.start())) {
      credit(
          staff.group(2),
          paragraph,
          staff.start(2),
          AttributionKind.BYLINE,
          staff.group(1),
          true,
          found);
      reach = staff.end();
    }
    if (reach > 0 && !own.regionMatches(true, 0, "based on", 0, 8)) {
      return;
    }
    found.clear();
    Matcher byline = BYLINE.matcher(own);
    Matcher photo = PHOTO_LABEL.matcher(own);
    boolean hasPhoto = photo.find();
    if (byline.find() && own.length() < 160) {
      int stop = hasPhoto ? photo.start() : own.length();
      int dash = own.indexOf(" (Reuters)");
      String names =
          own.substring(byline.end(), dash > 0 ? byline.end() : stop).replace(" with ", ", with ");
      bylineNames(
          own.substring(byline.end(), dash > 0 ? byline.end() : stop),
          paragraph,
          byline.end(),
          found);
      if (names.isEmpty()) {
        found.clear();
      }
    }
    Matcher contributed = CONTRIBUTED.matcher(own);
    if (found.isEmpty() && contributed.find()) {
      credit(
          contributed.group(1), paragraph, 0, AttributionKind.BYLINE, "contributed", true, found);
      return;
    }
    if (hasPhoto && own.length() - photo.end() < 120) {
      found.addAll(
          photos.read(
              own.substring(photo.end()),
              paragraph.start() + photo.end(),
              paragraph,
              photo.group(1).strip()));
      footer(own.substring(0, photo.start()), paragraph, before, last, found);
      return;
    }
    if (found.isEmpty()) {
      footer(own, paragraph, before, last, found);
    }
  }

  private static boolean opensCredit(String own, int start) {
    int at = start;
    while (at > 0 && own.charAt(at - 1) <= ' ') {
      at--;
    }
    return at == 0 || "(;.\u2014\u2013-|".indexOf(own.charAt(at - 1)) >= 0;
  }

  private void footer(
      String own,
      Paragraph paragraph,
      @Nullable Paragraph before,
      boolean last,
      List<Finding> found) {
    if (own.isBlank() || paragraph.section() == Section.TITLE) {
      return;
    }
    Matcher footer = FOOTER.matcher(own);
    if (footer.find()) {
      boolean mere = footer.group(1).equalsIgnoreCase("with");
      credit(
          footer.group(2),
          paragraph,
          footer.start(2),
          AttributionKind.SYNDICATION,
          footer.group(1),
          !mere,
          found);
      return;
    }
    Matcher source = SOURCE_LINE.matcher(own);
    if (source.find() && (own.indexOf(':') > 0 || source.group(1).equalsIgnoreCase("h/t"))) {
      sourceLine(source, paragraph, before, found);
      return;
    }
    Matcher copyright = COPYRIGHT.matcher(own);
    if (copyright.find()) {
      List<CreditPart> parts =
          lines.split(copyright.group(1), paragraph.start() + copyright.start(1));
      boolean person = parts.size() > 1 && parts.stream().anyMatch(part -> part.source() == null);
      add(
          parts,
          paragraph,
          person ? AttributionKind.PHOTO : AttributionKind.SYNDICATION,
          "©",
          false,
          found);
      return;
    }
    Matcher with = OUTLET_WITH.matcher(own);
    if (with.find()) {
      credit(with.group(1), paragraph, with.start(1), AttributionKind.BYLINE, "with", true, found);
      credit(with.group(2), paragraph, with.start(2), AttributionKind.BYLINE, "with", false, found);
      return;
    }
    if (last && own.length() < 40) {
      credit(own, paragraph, 0, AttributionKind.SYNDICATION, "end of the article", false, found);
    } else if (last) {
      trailingName(own, paragraph, found);
    }
  }

  /** A known agency's name behind the last sentence. */
  private void trailingName(String own, Paragraph paragraph, List<Finding> found) {
    int point = Math.max(own.lastIndexOf(". "), own.lastIndexOf("\" "));
    point = Math.max(point, own.lastIndexOf("\u201d "));
    if (point > 1
        && !(own.charAt(point) == '.' && Character.isUpperCase(own.charAt(point - 1)))
        && own.length() - point < 30
        && own.indexOf('(', point) < 0) {
      credit(
          own.substring(point + 2),
          paragraph,
          point + 2,
          AttributionKind.SYNDICATION,
          "end of the article",
          false,
          found);
    }
  }

  private void sourceLine(
      Matcher source, Paragraph paragraph, @Nullable Paragraph before, List<Finding> found) {
    String label = source.group(1);
    boolean box =
        label.equalsIgnoreCase("sources")
            || before != null && Character.isDigit(document.text().charAt(before.start()));
    AttributionKind kind =
        label.equalsIgnoreCase("source") && !box
            ? AttributionKind.SYNDICATION
            : AttributionKind.REPORT;
    List<CreditPart> parts = lines.split(source.group(2), paragraph.start() + source.start(2));
    boolean known = parts.stream().anyMatch(part -> part.source() != null);
    for (CreditPart part : parts) {
      if (NOT_NAMES.matcher(part.name()).matches()) {
        continue;
      }
      boolean document = part.source() == null && Character.isLowerCase(part.name().charAt(0));
      if (document) {
        add(part, paragraph, AttributionKind.STATEMENT, label, found);
      } else if (known || parts.size() <= 3) {
        add(part, paragraph, kind, label, found);
      }
    }
  }

  private void bylineNames(String names, Paragraph paragraph, int offset, List<Finding> found) {
    int with = names.indexOf(" with ");
    if (with > 0) {
      credit(
          names.substring(0, with), paragraph, offset, AttributionKind.BYLINE, "By", true, found);
      credit(
          names.substring(with + 6),
          paragraph,
          offset + with + 6,
          AttributionKind.BYLINE,
          "with",
          false,
          found);
      return;
    }
    credit(names, paragraph, offset, AttributionKind.BYLINE, "By", true, found);
  }

  private void brackets(String own, Paragraph paragraph, List<Finding> found) {
    Matcher brackets = BRACKETS_AT_END.matcher(own);
    if (brackets.find()) {
      String inner = brackets.group(1);
      Matcher staff = STAFF.matcher(inner);
      while (staff.find()) {
        credit(
            staff.group(2),
            paragraph,
            brackets.start(1) + staff.start(2),
            AttributionKind.BYLINE,
            staff.group(1),
            true,
            found);
      }
      if (!found.isEmpty()) {
        return;
      }
      if (photos.isPhoto(inner, paragraph.start() + brackets.start(1))) {
        found.addAll(photos.read(inner, paragraph.start() + brackets.start(1), paragraph, "("));
        return;
      }
    }
    List<CreditPart> parts = outlets.atEnd(document.text(), paragraph.start(), paragraph.end());
    boolean alone = brackets.reset().find() && brackets.start() == 0;
    add(
        parts,
        paragraph,
        alone ? AttributionKind.SYNDICATION : AttributionKind.REPORT,
        "(",
        !alone,
        found);
  }

  private void credit(
      String line,
      Paragraph paragraph,
      int offset,
      AttributionKind kind,
      String cue,
      boolean strangers,
      List<Finding> found) {
    add(lines.split(line, paragraph.start() + offset), paragraph, kind, cue, strangers, found);
  }

  private void add(
      List<CreditPart> parts,
      Paragraph paragraph,
      AttributionKind kind,
      String cue,
      boolean strangers,
      List<Finding> found) {
    for (CreditPart part : parts) {
      boolean name =
          part.source() != null
              || strangers
                  && (Character.isUpperCase(part.name().charAt(0)) || part.name().indexOf('.') > 0)
                  && !NOT_NAMES.matcher(part.name()).matches();
      if (name) {
        add(part, paragraph, kind, cue, found);
      }
    }
  }

  private static void add(
      CreditPart part, Paragraph paragraph, AttributionKind kind, String cue, List<Finding> found) {
    found.add(finding(part, paragraph, kind, cue));
  }

  /** A name of the byline field, which is no part of the text. */
  static Finding bylineField(CreditPart part) {
    Finding finding = finding(part, 0, 0, AttributionKind.BYLINE, "byline");
    return new Finding(finding.speaker(), finding.kind(), finding.cue(), -1, -1, 0, 0);
  }

  static Finding finding(CreditPart part, Paragraph paragraph, AttributionKind kind, String cue) {
    return finding(part, paragraph.start(), paragraph.end(), kind, cue);
  }

  private static Finding finding(
      CreditPart part, int from, int to, AttributionKind kind, String cue) {
    Source source = part.source();
    SourceType type =
        source != null
            ? source.type()
            : kind == AttributionKind.BYLINE ? SourceType.PERSON : SourceType.NEWSPAPER;
    Speaker speaker =
        new Speaker(
            Speaker.NO_TOKEN,
            Speaker.NO_TOKEN,
            source == null ? part.name() : source.name(),
            source,
            type,
            kind,
            source != null && source.isMedium() ? Speaker.Sort.MEDIUM : Speaker.Sort.NAME);
    return new Finding(speaker, kind, cue, part.start(), part.end(), from, to);
  }
}
