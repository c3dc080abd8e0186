package org.chancery.dump.warc;

import org.chancery.model.BadReason;

/** A record that cannot be used, though the file around it can be read. */
final class BadRecordException extends Exception {
  private static final long serialVersionUID = 1;
  private final BadReason reason;

  BadRecordException(BadReason reason, String detail) {
    super(detail);
    this.reason = reason;
  }

  BadReason reason() {
    return reason;
  }

  String detail() {
    return String.valueOf(getMessage());
  }
}
