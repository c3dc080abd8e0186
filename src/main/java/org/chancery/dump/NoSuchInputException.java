package org.chancery.dump;

/** An input path that names nothing. The message is one sentence for the user. */
public final class NoSuchInputException extends Exception {
  private static final long serialVersionUID = 1;

  NoSuchInputException(String message) {
    super(message);
  }
}
