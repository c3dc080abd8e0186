package org.chancery.dump.warc;

import java.io.IOException;
import org.chancery.dump.DumpInput;
import org.chancery.dump.io.ByteCursor;
import org.chancery.dump.io.DamageException;
import org.chancery.dump.io.GzipMember;
import org.chancery.dump.io.GzipScan;

/**
 * Tells gzip files in which each record is a member from those that were compressed as a whole or
 * in pieces of some size, and so cannot be split.
 */
final class MemberLayout {
  private MemberLayout() {}

  /** Whether the first sound member holds just one whole record. */
  static boolean ofRecords(DumpInput input, RecordSyntax syntax) throws IOException {
    try (ByteCursor file = input.source().open();
        GzipMember member = new GzipMember(file)) {
      GzipScan scan = new GzipScan(file, member, syntax::begins);
      for (long at = scan.next(0, Long.MAX_VALUE);
          at >= 0;
          at = scan.next(at + 1, Long.MAX_VALUE)) {
        try {
          member.start(at);
          return holdsOneRecord(ByteCursor.over(member), syntax);
        } catch (DamageException e) {
          // the next member may tell
        }
      }
      return true;
    }
  }

  private static boolean holdsOneRecord(ByteCursor data, RecordSyntax syntax) throws IOException {
    try {
      RecordHead head = syntax.head(data);
      new Content(data, head.length()).drain();
      RecordReader.passBlank(data);
      return data.atEnd();
    } catch (BadRecordException e) {
      return false;
    }
  }
}
