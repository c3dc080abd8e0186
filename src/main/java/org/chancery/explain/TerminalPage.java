package org.chancery.explain;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.Explanation;
import org.chancery.model.Article;

/**
 * An explained article as text: the article with its marks, then the tables.
 *
 * <p>With colours a mark is a colour; without, it reads {@code [passage|label]}.
 */
public final class TerminalPage {
  private static final String ESCAPE = "\u001b[";
  private static final int WIDEST = 60;

  private TerminalPage() {}

  /** The page. Control characters of the article are replaced: they could steer the terminal. */
  public static String of(Article article, Explanation explanation, boolean colours) {
    StringBuilder out = new StringBuilder();
    String text = explanation.document().text();
    List<Mark> marks = Marks.of(explanation);
    if (colours) {
      legend(out);
    }
    for (Segment segment : Segment.of(text, marks)) {
      if (colours) {
        coloured(out, segment);
      } else {
        bracketed(out, segment);
      }
    }
    out.append('\n');
    for (Listing listing : Listings.of(article, explanation)) {
      table(out, listing, colours);
    }
    return out.toString();
  }

  private static void legend(StringBuilder out) {
    for (Mark.Kind kind : Mark.Kind.values()) {
      out.append(ESCAPE).append(kind.colour()).append('m').append(Words.of(kind));
      out.append(ESCAPE).append("0m ");
    }
    out.append("\n\n");
  }

  private static void coloured(StringBuilder out, Segment segment) {
    List<Mark> marks = segment.marks();
    for (Mark mark : marks) {
      out.append(ESCAPE).append(mark.kind().colour()).append('m');
    }
    out.append(plain(segment.text()));
    if (!marks.isEmpty()) {
      out.append(ESCAPE).append("0m");
    }
  }

  private static void bracketed(StringBuilder out, Segment segment) {
    List<Mark> marks = segment.marks();
    out.append("[".repeat((int) marks.stream().filter(segment::opens).count()));
    out.append(plain(segment.text()));
    for (int i = marks.size() - 1; i >= 0; i--) {
      Mark mark = marks.get(i);
      if (segment.closes(mark)) {
        String not = mark.kind() == Mark.Kind.DROPPED ? "not " : "";
        out.append('|').append(not).append(plain(mark.label())).append(']');
      }
    }
  }

  private static void table(StringBuilder out, Listing listing, boolean colours) {
    out.append('\n').append(colours ? ESCAPE + "1m" : "").append(listing.title());
    out.append(colours ? ESCAPE + "0m" : "").append(" (").append(listing.rows().size());
    out.append(")\n");
    if (listing.rows().isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(listing.head());
    rows.addAll(listing.rows());
    int columns = listing.head().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns - 1; column++) {
        widths[column] = Math.max(widths[column], cell(row.get(column)).length());
      }
    }
    for (List<String> row : rows) {
      out.append("  ");
      for (int column = 0; column < columns - 1; column++) {
        String cell = cell(row.get(column));
        out.append(cell).append(" ".repeat(widths[column] - cell.length() + 2));
      }
      out.append(line(row.get(columns - 1))).append('\n');
    }
  }

  private static String cell(String value) {
    String line = line(value);
    return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "\u2026";
  }

  private static String line(String value) {
    return plain(value).replace('\n', ' ');
  }

  private static String plain(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean steers = Character.isISOControl(c) && c != '\n' && c != '\t';
      out.append(steers ? '\ufffd' : c);
    }
    return out.toString();
  }
}
