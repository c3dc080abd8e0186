package org.chancery.publish;

/** The output directory cannot take reports, by the user's choice of it; nothing was written. */
public final class OutputRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OutputRefusedException(String message) {
    super(message);
  }
}
