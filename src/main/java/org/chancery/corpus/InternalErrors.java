package org.chancery.corpus;

import org.chancery.dump.RawRecord;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Stage;

/** Notes of records on which this program itself failed, so that the run can go on without them. */
public final class InternalErrors {
  private InternalErrors() {}

  /** The note of a record: the error and the place in the code where it arose. */
  public static BadInput of(RawRecord record, Stage stage, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String detail = error + (trace.length == 0 ? "" : " at " + trace[0]);
    return new BadInput(
        record.file(), record.offset(), record.length(), stage, BadReason.INTERNAL_ERROR, detail);
  }
}
