package org.chancery.annotate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.model.Section;

/** Tells captions and what a page wraps around an article from the article's own paragraphs. */
final class PageFurniture {
  private static final int LONGEST_CAPTION = 600;
  private static final Pattern CREDIT_AT_END =
      Pattern.compile(
          "(?i)\\([^()]*(?:photo|/AFP|/AP|Getty|Reuters|EPA|Sputnik|file)[^()]*\\)\\s*$");
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)\\s*[-–—]*\\s*(?:advertisement|related (?:articles|stories)|share this)\\b.*");

  private PageFurniture() {}

  static List<Paragraph> classify(String text, List<Paragraph> paragraphs) {
    List<Paragraph> out = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      out.add(
          paragraph.section() == Section.BODY
              ? with(paragraph, sectionOf(text, paragraph))
              : paragraph);
    }
    return out;
  }

  private static Section sectionOf(String text, Paragraph paragraph) {
    int length = paragraph.end() - paragraph.start();
    if (length > LONGEST_CAPTION) {
      return Section.BODY;
    }
    String own = text.substring(paragraph.start(), paragraph.end());
    if (length < 120 && FURNITURE.matcher(own).matches()) {
      return Section.BOILERPLATE;
    }
    return own.endsWith(")") && CREDIT_AT_END.matcher(own).find() ? Section.CAPTION : Section.BODY;
  }

  private static Paragraph with(Paragraph paragraph, Section section) {
    return new Paragraph(
        paragraph.index(),
        section,
        paragraph.firstSentence(),
        paragraph.endSentence(),
        paragraph.firstToken(),
        paragraph.endToken(),
        paragraph.start(),
        paragraph.end());
  }
}
