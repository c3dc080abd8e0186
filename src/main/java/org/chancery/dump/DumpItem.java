package org.chancery.dump;

import org.chancery.model.BadInput;

/** What a dump reader yields: a record, or the note of something that gives none. */
public sealed interface DumpItem {
  /** A record that was read. */
  record Good(RawRecord record) implements DumpItem {}

  /** A record or a part of a file that was given up. */
  record Bad(BadInput input) implements DumpItem {}

  /**
   * A sound record that by its nature holds no article: a request, an image, a talk page. There may
   * be far more of these than articles, so callers count them instead of keeping them.
   *
   * @param file path of the dump file
   * @param kind what it is, one of a few dozen phrases such as {@code "request"}, {@code "status
   *     404"}, {@code "image"}
   */
  record Skipped(String file, String kind) implements DumpItem {}
}
