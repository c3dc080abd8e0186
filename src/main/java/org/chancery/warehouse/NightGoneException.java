package org.chancery.warehouse;

/** A night that the warehouse cannot go back to. The message is one sentence for the user. */
public final class NightGoneException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NightGoneException(String night) {
    super(
        "The warehouse cannot go back to the night "
            + night
            + ": it never took it in, or no longer keeps it.");
  }
}
