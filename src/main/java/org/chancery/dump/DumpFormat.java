package org.chancery.dump;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One kind of dump: how its files are recognised, cut and read. Has no state. */
public interface DumpFormat {
  /** Short name in lower case, unique: {@code "warc"}. */
  String name();

  /** Why the content shows this format, in words for a person; null if it does not. */
  @Nullable String fromContent(FileHead head);

  /** Why the name shows this format; asked only when no format knows the content. */
  default @Nullable String fromName(FileHead head) {
    return null;
  }

  /** Offsets at which the file may be cut, the first being 0; one only if it cannot be. */
  default List<Long> cuts(DumpInput whole) throws IOException {
    return List.of(0L);
  }

  /** Reads the part; see {@link DumpReaders} for what the iterator promises. */
  CloseableIterator<DumpItem> read(DumpInput input) throws IOException;
}
