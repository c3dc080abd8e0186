package org.chancery.cli;

/** What the process tells its caller by its exit code. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** Failed. */
  static final int FAILED = 1;

  /** Bad usage; nothing was written. */
  static final int USAGE = 2;

  /** Done, but a quality check failed and nothing was published. */
  static final int CHECK_FAILED = 3;

  /** Another run holds the lock; nothing was done. */
  static final int LOCKED = 75;

  private ExitCode() {}
}
