package org.chancery.dump.io;

import java.io.IOException;
import org.chancery.model.BadReason;

/** Compressed data that is broken or ends early. The data before it was right. */
public final class DamageException extends IOException {
  private static final long serialVersionUID = 1;

  private final BadReason reason;
  private final long offset;

  /**
   * @param offset where in the (compressed) file, as near as can be told
   */
  public DamageException(BadReason reason, long offset, String detail) {
    super(detail);
    this.reason = reason;
    this.offset = offset;
  }

  /** What kind of damage. */
  public BadReason reason() {
    return reason;
  }

  /** Offset of the damage in the compressed file. */
  public long offset() {
    return offset;
  }

  /** The message, never null. */
  public String detail() {
    return String.valueOf(getMessage());
  }
}
