package org.chancery.dump;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables as text, the first line naming the columns: separated by commas, semicolons or tabs. */
final class CsvFormat implements DumpFormat {
  /** In the order in which a tie between them is decided. */
  private static final List<Character> SEPARATORS = List.of('\t', ',', ';', '|');

  /** Columns by which a table of articles is known when the name of the file does not tell. */
  private static final Set<String> USUAL =
      Set.of("title", "headline", "text", "body", "content", "url", "date", "published", "source");

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    String line = firstLine(head);
    List<String> columns =
        List.of(line.toLowerCase(Locale.ROOT).replace("\"", "").split("[\t,;|]", -1));
    long usual = columns.stream().map(String::strip).filter(USUAL::contains).count();
    return usual >= 2 && columns.size() < 200
        ? "CSV: the first line names usual columns of articles"
        : null;
  }

  @Override
  public @Nullable String fromName(FileHead head) {
    boolean table = head.name().endsWith(".csv") || head.name().endsWith(".tsv");
    boolean several = firstLine(head).indexOf(separator(firstLine(head))) >= 0;
    return table && several ? "CSV: by its name, and the first line has several columns" : null;
  }

  private static String firstLine(FileHead head) {
    String text = head.text();
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  /** The one that occurs most in the line of the column names. */
  static char separator(String line) {
    char best = ',';
    long most = 0;
    for (char candidate : SEPARATORS) {
      long n = line.chars().filter(c -> c == candidate).count();
      if (n > most) {
        most = n;
        best = candidate;
      }
    }
    return best;
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) throws IOException {
    return new CsvReader(input);
  }
}
