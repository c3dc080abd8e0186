package org.chancery.dump.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The text of a wiki page without its markup.
 *
 * @param text paragraphs with blank lines between them, without the closing sections of sources and
 *     links
 * @param date what the date template says, empty without one
 * @param sources the source templates: medium, title, date
 */
record WikiText(String text, String date, List<String> sources) {
  private static final Pattern UNREAD =
      Pattern.compile(
          "(?s)<!--.*?-->|<ref[^>]*/>|<(ref|gallery|math|nowiki|timeline|score)\\b.*?</\\1>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]{0,300}>");
  private static final Pattern WEB_LINK = Pattern.compile("\\[(?:https?:)?//\\S+( [^\\]]*)?\\]");
  private static final Pattern HEADING = Pattern.compile("=+ *(.*?) *=+");
  private static final Pattern QUOTES = Pattern.compile("'{2,5}");
  private static final Set<String> CLOSING_SECTIONS =
      Set.of("sources", "related news", "external links", "references", "see also", "notes");

  WikiText {
    sources = List.copyOf(sources);
  }

  static WikiText read(String wiki) {
    Templates templates = new Templates();
    String plain = templates.remove(UNREAD.matcher(wiki).replaceAll(""));
    plain = WikiLinks.replace(plain);
    plain = WEB_LINK.matcher(plain).replaceAll("$1");
    plain = QUOTES.matcher(TAG.matcher(plain).replaceAll(" ")).replaceAll("");
    return new WikiText(
        paragraphs(Parser.unescapeEntities(plain, false)), templates.date(), templates.sources());
  }

  private static String paragraphs(String plain) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    boolean table = false;
    for (String raw : plain.split("\n")) {
      String line = raw.strip();
      table = table ? !line.startsWith("|}") : line.startsWith("{|");
      boolean heading = line.startsWith("==");
      if (heading && CLOSING_SECTIONS.contains(heading(line).toLowerCase(Locale.ROOT))) {
        break;
      }
      boolean item = !line.isEmpty() && "*#:;".indexOf(line.charAt(0)) >= 0;
      if (line.isEmpty() || heading || item || table) {
        close(open, paragraphs);
      }
      if (table || line.startsWith("|}") || line.startsWith("__")) {
        continue;
      }
      if (heading) {
        paragraphs.add(heading(line));
      } else {
        open.append(item ? line.replaceFirst("^[*#:;]+ *", "") : line).append(' ');
      }
    }
    close(open, paragraphs);
    return String.join("\n\n", paragraphs);
  }

  private static String heading(String line) {
    return HEADING.matcher(line).replaceAll("$1").strip();
  }

  private static void close(StringBuilder open, List<String> paragraphs) {
    String text = open.toString().replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
    open.setLength(0);
  }
}
