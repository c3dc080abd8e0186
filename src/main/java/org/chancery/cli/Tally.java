package org.chancery.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.BadInput;

/** Counts what could not be read and what was passed over, and tells it. */
final class Tally {
  private static final int SHOWN = 10;

  private final PrintWriter err;
  private final Map<String, Long> bad = new TreeMap<>();
  private final Map<String, Long> skipped = new TreeMap<>();
  private long badInputs;

  Tally(PrintWriter err) {
    this.err = err;
  }

  /** Counts a bad input; the first few are told at once. */
  synchronized void bad(BadInput input) {
    badInputs++;
    bad.merge(input.reason().name().toLowerCase(Locale.ROOT), 1L, Long::sum);
    if (badInputs <= SHOWN) {
      err.printf(
          Locale.ROOT,
          "bad input: %s at byte %d: %s (%s)%n",
          input.file(),
          input.offset(),
          input.detail(),
          input.reason().name().toLowerCase(Locale.ROOT));
    } else if (badInputs == SHOWN + 1) {
      err.println("bad input: more of them; only counted from here on");
    }
  }

  /** Counts a record that by its nature holds no article. */
  synchronized void skipped(String kind) {
    skipped.merge(kind, 1L, Long::sum);
  }

  long badInputs() {
    return badInputs;
  }

  Map<String, Long> badByReason() {
    return bad;
  }

  Map<String, Long> skippedByKind() {
    return skipped;
  }

  /** One line: {@code 3 bad inputs (2 malformed, 1 truncated)}. */
  String line() {
    if (badInputs == 0) {
      return "no bad inputs";
    }
    StringBuilder out = new StringBuilder();
    out.append(badInputs).append(badInputs == 1 ? " bad input (" : " bad inputs (");
    String separator = "";
    for (Map.Entry<String, Long> reason : bad.entrySet()) {
      out.append(separator).append(reason.getValue()).append(' ').append(reason.getKey());
      separator = ", ";
    }
    return out.append(')').toString();
  }
}
