package org.chancery.cli;

/** Bad usage: the message says in a sentence what is wrong and what to do next; exit code 2. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
