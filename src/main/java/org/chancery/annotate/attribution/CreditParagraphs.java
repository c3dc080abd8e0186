package org.chancery.annotate.attribution;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.AttributionKind;
import org.chancery.model.Section;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/** Finds credits that stand apart from the sentences: bylines, photo credits, footers, brackets. */
final class CreditParagraphs {
  private static final int LONGEST_LINE = 260;
  private static final int LONGEST_PHOTO_CREDIT = 120;
  private static final int LONGEST_HOUSE = 30;
  private static final int LONGEST_SIGN = 12;
  private static final int LAST_OF_HEAD = 3;
  private static final Pattern PHOTO_LABEL =
      Pattern.compile(
          "(?i)(?:^|[\\s(|])((?:photo(?:graph)?s?|pictures?|images?|fot\\.|foto"
              + "|(?:photo|image) credit|credit|image copyright|attribute photos to)"
              + "(?:\\s+(?:by|from|courtesy of|copyright|credit))?\\s*[:|\\s]\\s*)"
              + "(?-i:(?=\\p{Lu}|the |a |\\p{Ll}[\\p{L} -]{1,20}/))");
  private static final String FILE_PHOTO = "file photo";
  private static final Pattern BRACKETS_AT_END =
      Pattern.compile("[(\\[]([^()\\[\\]]{2,140})[)\\]]\\s*\\.?\\s*\\]?$");

  private final TextDocument document;
  private final CreditLine lines;
  private final OutletCredits outlets;

  CreditParagraphs(TextDocument document, CreditLine lines) {
    this.document = document;
    this.lines = lines;
    this.outlets = new OutletCredits(lines);
  }

  /**
   * The credits of a paragraph that are no sentences.
   *
   * @param before the paragraph before, null for the first
   * @param last whether it is the article's last
   */
  List<Finding> find(Paragraph paragraph, @Nullable Paragraph before, boolean last) {
    CreditCollector credits = new CreditCollector(lines, paragraph);
    String own = document.text().substring(paragraph.start(), paragraph.end());
    if (own.length() < LONGEST_LINE) {
      line(own, paragraph, before, last, credits);
    } else if (last) {
      Footers.tail(own, credits);
    }
    if (credits.isEmpty() && endsBracketed(own)) {
      brackets(own, paragraph, last && before != null && isBody(before), credits);
    }
    return credits.found();
  }

  private static boolean endsBracketed(String own) {
    int from = Math.max(0, own.length() - 2);
    return own.indexOf(')', from) >= 0 || own.indexOf(']', from) >= 0;
  }

  private void line(
      String own,
      Paragraph paragraph,
      @Nullable Paragraph before,
      boolean last,
      CreditCollector credits) {
    Matcher photo = PHOTO_LABEL.matcher(own);
    boolean pictured =
        mayBePictured(own)
            && !own.regionMatches(true, 0, FILE_PHOTO, 0, FILE_PHOTO.length())
            && photo.find()
            && own.length() - photo.end() < LONGEST_PHOTO_CREDIT;
    int end = pictured ? photo.start() : own.length();
    boolean based = own.regionMatches(true, 0, "based on", 0, 8);
    if (!based) {
      Bylines.staff(own, 0, credits);
    }
    // "Reporting by Ana Costa. This article was first published by ..."
    int second = credits.isEmpty() ? -1 : own.indexOf(". Th") + 2;
    if (second > 1) {
      Footers.read(own.substring(second), second, false, credits);
    }
    if (credits.isEmpty()) {
      Bylines.authors(own, end, credits);
    } else {
      Bylines.helped(own, credits);
    }
    boolean opening = before == null || paragraph.index() <= LAST_OF_HEAD;
    if (credits.isEmpty() && !pictured && (opening || last)) {
      Bylines.plain(own, last, credits);
    }
    if (credits.isEmpty() && end > 0) {
      boolean box = before != null && Character.isDigit(document.text().charAt(before.start()));
      Footers.read(own.substring(0, end), 0, box, credits);
    }
    if (credits.isEmpty() && !pictured) {
      PhotoTail.read(own, credits);
    }
    if (credits.isEmpty() && !pictured && last) {
      Footers.tail(own, credits);
    }
    if (pictured && (ledByHouse(own.substring(0, end), credits) || listed(own, end, credits))) {
      return;
    }
    if (pictured) {
      String cue = photo.group(1).strip();
      PhotoCredits.read(own.substring(photo.end()), photo.end(), cue, credits);
    }
  }

  /** "(Reuters photo: Ana Costa)": the agency stands before the label. */
  private static boolean ledByHouse(String lead, CreditCollector credits) {
    String house = lead.replace('(', ' ').strip();
    if (house.isEmpty() || house.length() > LONGEST_HOUSE) {
      return false;
    }
    List<CreditPart> parts = credits.names(house, lead.indexOf(house));
    boolean known = parts.stream().allMatch(CreditPart::isMedium);
    if (known) {
      credits.credit(parts, AttributionKind.PHOTO, "photo", false);
    }
    return known;
  }

  /** "(Ana Costa, Sputnik, photo by AP)": brackets that list houses before the label. */
  private static boolean listed(String own, int label, CreditCollector credits) {
    int open = own.lastIndexOf('(', label);
    int close = own.indexOf(')', label);
    if (open < 0 || close < 0 || own.indexOf(')', open) != close || label - open < 2) {
      return false;
    }
    String inner = own.substring(open + 1, close);
    if (credits.names(inner, open + 1).stream().noneMatch(CreditPart::isMedium)) {
      return false;
    }
    PhotoCredits.read(inner, open + 1, "(", credits);
    return true;
  }

  /** A cheap look before the pattern's costly one. */
  private static boolean mayBePictured(String own) {
    return own.contains("hoto")
        || own.contains("PHOTO")
        || own.contains("icture")
        || own.contains("mage")
        || own.contains("redit")
        || own.contains("Fot")
        || own.contains("foto");
  }

  /** "mm/rt" in "mm/rt (AP, AFP)", or alone: editors' initials and no sentence. */
  static boolean isEditorsSign(String text, int start, int end) {
    if (end - start > 2 * LONGEST_SIGN) {
      return false;
    }
    String sign = text.substring(start, end).strip();
    return !sign.isEmpty()
        && sign.length() < LONGEST_SIGN
        && sign.indexOf('/') > 0
        && sign.indexOf(' ') < 0;
  }

  private static boolean isBody(Paragraph paragraph) {
    return paragraph.section() != Section.TITLE;
  }

  /**
   * Reads what stands in brackets at a paragraph's end.
   *
   * @param closes whether it closes an article of several paragraphs
   */
  private void brackets(String own, Paragraph paragraph, boolean closes, CreditCollector credits) {
    Matcher brackets = BRACKETS_AT_END.matcher(own);
    boolean alone = false;
    if (brackets.find()) {
      String inner = brackets.group(1);
      alone = brackets.start() == 0 || isEditorsSign(own, 0, brackets.start());
      Bylines.staff(inner, brackets.start(1), credits);
      if (credits.isEmpty() && Bylines.contributed(inner, brackets.start(1), credits)) {
        return;
      }
      if (credits.isEmpty()) {
        Footers.read(inner, brackets.start(1), false, credits);
      }
      if (!credits.isEmpty()) {
        return;
      }
      List<CreditPart> parts = credits.names(inner, brackets.start(1));
      boolean square = own.charAt(brackets.start()) == '[';
      if (PhotoCredits.isPhoto(parts, inner)
          || square && !alone && parts.stream().allMatch(CreditPart::isMedium)) {
        PhotoCredits.read(inner, brackets.start(1), "(", credits);
        return;
      }
      if (PhotoCredits.takenFor(inner, brackets.start(1), credits)) {
        return;
      }
    }
    List<CreditPart> parts = outlets.atEnd(document.text(), paragraph.start(), paragraph.end());
    boolean signed = closes && parts.size() > 1 && own.lastIndexOf('/') > own.lastIndexOf('(');
    Source only = closes && parts.size() == 1 ? parts.get(0).source() : null;
    boolean agency = only != null && only.type() == SourceType.AGENCY; // "... the vote. (Lusa)"
    AttributionKind kind =
        alone || signed || agency ? AttributionKind.SYNDICATION : AttributionKind.REPORT;
    credits.credit(parts, kind, "(", !alone);
  }
}
