package org.chancery.dump.warc;

import java.util.Map;
import org.chancery.dump.RawRecord;
import org.chancery.model.BadReason;

/** What a record was found to be. */
sealed interface Parsed {
  /** Something to be read. */
  @SuppressWarnings("ArrayRecordComponent") // handed on; never compared
  record Page(RawRecord.Form form, Map<String, String> fields, byte[] payload) implements Parsed {}

  /** A sound record without an article. */
  record Other(String kind) implements Parsed {}

  /** A record that cannot be used. */
  record Broken(BadReason reason, String detail) implements Parsed {}
}
