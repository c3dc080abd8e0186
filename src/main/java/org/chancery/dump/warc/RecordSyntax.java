package org.chancery.dump.warc;

import java.io.IOException;
import org.chancery.dump.io.ByteCursor;

/** How the records of a kind of web archive begin. */
interface RecordSyntax {
  /** Whether data that begins with these bytes begins with a record. */
  boolean begins(byte[] first);

  /**
   * Reads a header and leaves the cursor on the first byte of the content.
   *
   * @throws BadRecordException if there is no sound header
   */
  RecordHead head(ByteCursor in) throws IOException, BadRecordException;
}
