package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.model.BadInput;

/** What was found in one dump file. */
final class FileFigures {
  private final String file;
  private final String format;
  private String why;
  private long articles;
  private final Map<String, Long> skipped = new TreeMap<>();
  private final Map<String, Long> bad = new TreeMap<>();

  FileFigures(String file, String format, String why) {
    this.file = file;
    this.format = format;
    this.why = why;
  }

  void article() {
    articles++;
  }

  void skipped(String kind) {
    skipped.merge(kind, 1L, Long::sum);
  }

  void bad(BadInput input) {
    bad.merge(input.reason().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
    if (why.isEmpty()) {
      why = input.detail();
    }
  }

  String file() {
    return file;
  }

  String format() {
    return format;
  }

  String why() {
    return why;
  }

  long articles() {
    return articles;
  }

  Map<String, Long> skipped() {
    return skipped;
  }

  Map<String, Long> bad() {
    return bad;
  }

  /** {@code 3 image, 1 request}, or a dash for none. */
  static String words(Map<String, Long> counts) {
    return counts.isEmpty()
        ? "-"
        : counts.entrySet().stream()
            .map(e -> e.getValue() + " " + e.getKey())
            .collect(Collectors.joining(", "));
  }

  ObjectNode toJson(ObjectNode out) {
    out.put("file", file);
    out.put("format", format);
    out.put("why", why);
    out.put("articles", articles);
    ObjectNode passedOver = out.putObject("skipped");
    skipped.forEach(passedOver::put);
    ObjectNode reasons = out.putObject("bad_inputs");
    bad.forEach(reasons::put);
    return out;
  }
}
