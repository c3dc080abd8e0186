package org.chancery.dump;

import java.io.EOFException;
import java.io.IOException;
import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.chancery.dump.io.ByteSource;
import org.chancery.dump.io.Compression;
import org.chancery.dump.io.DamageException;
import org.chancery.dump.io.SpooledSource;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/** Reads the files of an archive one after another, each by its own format. */
final class ArchiveReader extends ItemReader {
  private static final int DEEPEST = 3;
  private static final String INSIDE = "!/";

  /** Where a WACZ keeps its web archives; all else in it only tells where they are. */
  private static final String RECORDS = "archive/";

  private final DumpInput input;
  private final boolean wacz;
  private final ArchiveInputStream<?> entries;
  private @Nullable SpooledSource source;
  private @Nullable CloseableIterator<DumpItem> inner;

  ArchiveReader(DumpInput input, ArchiveInputStream<?> entries) {
    super(input.file());
    this.input = input;
    this.entries = entries;
    this.wacz = input.name().toLowerCase(Locale.ROOT).endsWith(".wacz");
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    for (; ; ) {
      if (inner != null && inner.hasNext()) {
        return inner.next();
      }
      closeInner();
      ArchiveEntry entry = nextEntry();
      if (entry == null) {
        return null;
      }
      if (!entry.isDirectory() && wacz && !entry.getName().startsWith(RECORDS)) {
        return new DumpItem.Skipped(input.file(), "WACZ index");
      }
      if (!entry.isDirectory() && visible(entry.getName())) {
        DumpItem note = open(entry.getName());
        if (note != null) {
          return note;
        }
      }
    }
  }

  private @Nullable ArchiveEntry nextEntry() throws IOException {
    try {
      return entries.getNextEntry();
    } catch (DamageException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damage(e);
    }
  }

  private static DamageException damage(Exception e) {
    String message = String.valueOf(e.getMessage());
    return new DamageException(
        e instanceof EOFException || message.toLowerCase(Locale.ROOT).contains("truncated")
            ? BadReason.TRUNCATED
            : BadReason.DAMAGED,
        0,
        "the archive is broken: " + message);
  }

  private static boolean visible(String path) {
    for (String name : path.split("/")) {
      if (name.startsWith(".") || name.startsWith("_")) {
        return false;
      }
    }
    return true;
  }

  /** Sets out to read a file of the archive; gives a note if that cannot be done. */
  private @Nullable DumpItem open(String path) throws IOException {
    String file = input.file() + INSIDE + path;
    try {
      source = SpooledSource.of(entries, input.options().recordLimit());
    } catch (DamageException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw damage(e);
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    ByteSource bytes = source;
    FileHead head = FileHead.of(name, bytes);
    DumpFormats.Recognised found = bytes.length() == 0 ? null : DumpFormats.recognise(head);
    if (found == null) {
      return inside(file, bytes.length() == 0 ? BadReason.EMPTY_FILE : BadReason.UNKNOWN_FORMAT);
    }
    if (file.split(INSIDE, -1).length > DEEPEST + 1) {
      return inside(file, BadReason.UNREADABLE);
    }
    Compression compression = head.compression();
    inner =
        found
            .format()
            .read(
                new DumpInput(file, name, bytes, compression, 0, bytes.length(), input.options()));
    return null;
  }

  private static DumpItem inside(String file, BadReason reason) {
    String detail =
        switch (reason) {
          case EMPTY_FILE -> "the file in the archive has no bytes";
          case UNREADABLE -> "archives lie in archives, more than " + DEEPEST + " deep";
          default -> "the file in the archive is of no known format";
        };
    return new DumpItem.Bad(new BadInput(file, 0, -1, Stage.DUMP, reason, detail));
  }

  private void closeInner() throws IOException {
    if (inner != null) {
      inner.close();
      inner = null;
    }
    if (source != null) {
      source.close();
      source = null;
    }
  }

  @Override
  protected long offset() {
    return entries.getBytesRead();
  }

  @Override
  protected void release() throws IOException {
    closeInner();
    entries.close();
  }
}
