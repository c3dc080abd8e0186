package org.chancery.dump;

import org.chancery.model.BadInput;

/** What a dump reader yields: a record, or the note of something that could not be read. */
public sealed interface DumpItem {
  /** A record that was read. */
  record Good(RawRecord record) implements DumpItem {}

  /** A record or a part of a file that was given up. */
  record Bad(BadInput input) implements DumpItem {}
}
