package org.chancery.warehouse;

import java.time.Instant;
import java.time.LocalDate;
import org.chancery.dump.ListedFile;
import org.chancery.model.Doc;

/** An input as the warehouse knows it: what tells whether it is still the same. */
record InputFile(
    @Doc("Path below the inbox.") String path,
    @Doc("Bytes in the file; -1 if it could not be opened and is to be tried again.") long size,
    @Doc("Time of its last modification.") Instant modified,
    @Doc("The day that it belongs to: the date in its path, else that of its modification.")
        LocalDate day,
    @Doc("The night that took it in.") String night) {
  /** The size of a file that could not be opened. */
  static final long UNREAD = -1;

  static InputFile of(ListedFile file, boolean opened, String night) {
    Instant modified = Instant.ofEpochMilli(file.modified());
    return new InputFile(
        file.file(),
        opened ? file.length() : UNREAD,
        modified,
        FileDay.of(file.file(), modified),
        night);
  }

  /** Whether that file is this one, unchanged. */
  boolean same(ListedFile file) {
    return size == file.length() && modified.toEpochMilli() == file.modified();
  }
}
