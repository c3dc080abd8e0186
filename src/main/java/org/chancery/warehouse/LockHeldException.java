package org.chancery.warehouse;

/** Another run holds the warehouse; nothing was done. */
public final class LockHeldException extends Exception {
  private static final long serialVersionUID = 1L;

  LockHeldException(String message) {
    super(message);
  }
}
