package org.chancery.annotate.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.Section;

/**
 * Tells captions and what a page wraps around an article from the article's own paragraphs, by how
 * they begin ({@code page-furniture.csv}) and by a picture's credit at the end.
 */
final class PageFurniture {
  static final String HEADER = "id,where,text,longest,section,fires,not";

  private static final int LONGEST_CAPTION = 600;
  private static final int LONGEST_CREDIT = 160;
  private static final List<String> CREDITS =
      List.of("photo", "/afp", "/ap", "getty", "/reuters", "/epa", "epa-efe", "sputnik", "image");
  private static final List<Rule> RULES = rules();

  private record Rule(boolean whole, List<String> texts, int longest, Section section) {}

  private PageFurniture() {}

  private static List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (List<String> row : DataFile.rows(PageFurniture.class, "page-furniture.csv", HEADER)) {
      rules.add(
          new Rule(
              row.get(1).equals("whole"),
              DataFile.list(row.get(2)),
              Integer.parseInt(row.get(3)),
              Section.valueOf(row.get(4).toUpperCase(Locale.ROOT))));
    }
    return List.copyOf(rules);
  }

  static List<Paragraph> classify(String text, List<Paragraph> paragraphs) {
    List<Paragraph> out = new ArrayList<>(paragraphs.size());
    for (Paragraph paragraph : paragraphs) {
      out.add(
          paragraph.section() == Section.BODY
              ? with(paragraph, sectionOf(text, paragraph.start(), paragraph.end()))
              : paragraph);
    }
    return out;
  }

  private static Section sectionOf(String text, int start, int end) {
    if (end - start > LONGEST_CAPTION) {
      return Section.BODY;
    }
    int first = start;
    while (first < end && isOrnament(text.charAt(first))) {
      first++;
    }
    int last = end;
    while (last > first && isOrnament(text.charAt(last - 1))) {
      last--;
    }
    for (Rule rule : RULES) {
      if (end - start <= rule.longest() && fits(rule, text, first, last)) {
        return rule.section();
      }
    }
    return isCredited(text, start, end) ? Section.CAPTION : Section.BODY;
  }

  private static boolean fits(Rule rule, String text, int first, int last) {
    if (first >= last) {
      return false;
    }
    char opener = Folding.fold(text.charAt(first));
    for (String words : rule.texts()) {
      if (Folding.fold(words.charAt(0)) != opener) {
        continue;
      }
      boolean length =
          rule.whole() ? last - first == words.length() : last - first >= words.length();
      if (length && text.regionMatches(true, first, words, 0, words.length())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOrnament(char c) {
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '*' || c == '.' || c <= ' ';
  }

  /** A picture's credit in brackets at the end: "(Ann Lee/AFP via Getty Images)". */
  private static boolean isCredited(String text, int start, int end) {
    if (text.charAt(end - 1) != ')') {
      return false;
    }
    int open = text.lastIndexOf('(', end - 1);
    if (open < start || end - open > LONGEST_CREDIT) {
      return false;
    }
    String credit = text.substring(open, end).toLowerCase(Locale.ROOT);
    return CREDITS.stream().anyMatch(credit::contains);
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
