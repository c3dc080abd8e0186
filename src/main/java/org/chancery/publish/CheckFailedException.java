package org.chancery.publish;

import java.util.List;

/** The new reports did not pass their checks; the reports published before still stand. */
public final class CheckFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Check> failed;

  /** For those checks. */
  public CheckFailedException(List<Check> failed) {
    super(message(failed));
    this.failed = List.copyOf(failed);
  }

  /** The checks that did not hold. */
  public List<Check> failed() {
    return failed == null ? List.of() : failed;
  }

  private static String message(List<Check> failed) {
    StringBuilder out = new StringBuilder("Nothing was published, for these checks failed:");
    failed.forEach(
        c -> out.append(' ').append(c.name()).append(" (").append(c.detail()).append(')'));
    return out.toString();
  }
}
