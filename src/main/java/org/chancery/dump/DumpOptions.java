package org.chancery.dump;

import java.io.Serializable;

/**
 * How dumps are cut up and what is too large.
 *
 * @param splitBytes files that can be split are cut into ranges of about this many bytes
 * @param recordLimit a record of more bytes than this is passed by and noted as bad input
 */
public record DumpOptions(long splitBytes, long recordLimit) implements Serializable {
  /** Ranges of 32 MiB, records of up to 64 MiB. */
  public static final DumpOptions STANDARD = new DumpOptions(32L << 20, 64L << 20);

  public DumpOptions {
    if (splitBytes < 1 || recordLimit < 1 || recordLimit > 1 << 30) {
      throw new IllegalArgumentException(
          "Cannot cut dumps into ranges of "
              + splitBytes
              + " bytes with records of up to "
              + recordLimit
              + ": give 1 or more, and at most 1 GiB for a record");
    }
  }
}
