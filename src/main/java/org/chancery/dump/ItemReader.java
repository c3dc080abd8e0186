package org.chancery.dump;

import java.io.IOException;
import java.util.NoSuchElementException;
import org.chancery.dump.io.DamageException;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The common part of the formats' readers: pulls one item at a time and turns every exception into
 * a note of bad input, after which reading ends unless the format knows how to go on.
 */
public abstract class ItemReader implements CloseableIterator<DumpItem> {
  private final String file;
  private @Nullable DumpItem next;
  private boolean ended;

  protected ItemReader(String file) {
    this.file = file;
  }

  /** The next item, null at the end. */
  protected abstract @Nullable DumpItem advance() throws IOException;

  /** Offset of what is being read, for the note of an exception. */
  protected abstract long offset();

  /** Goes on behind damage, if that can be done. */
  protected boolean resume() throws IOException {
    return false;
  }

  /** Closes what was opened. */
  protected abstract void release() throws IOException;

  @Override
  public final boolean hasNext() {
    if (next == null && !ended) {
      next = pull();
      if (next == null) {
        close();
      }
    }
    return next != null;
  }

  @Override
  public final DumpItem next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException("no more items in " + file);
    }
    DumpItem item = next;
    next = null;
    return item;
  }

  private @Nullable DumpItem pull() {
    try {
      return advance();
    } catch (DamageException e) {
      DumpItem note = bad(e.reason(), offset(), -1, e.detail() + at(e));
      ended = !resumed();
      return note;
    } catch (IOException e) {
      ended = true;
      return bad(BadReason.UNREADABLE, offset(), -1, e.toString());
    } catch (RuntimeException | StackOverflowError e) {
      ended = true;
      return bad(BadReason.INTERNAL_ERROR, offset(), -1, e.toString());
    }
  }

  private String at(DamageException e) {
    return e.offset() == offset() ? "" : " (at byte " + e.offset() + " of the file)";
  }

  private boolean resumed() {
    try {
      return resume();
    } catch (IOException e) {
      return false;
    }
  }

  /** The note of something that could not be read. */
  protected final DumpItem bad(BadReason reason, long offset, long length, String detail) {
    return new DumpItem.Bad(new BadInput(file, offset, length, Stage.DUMP, reason, detail));
  }

  /** The path for records. */
  protected final String file() {
    return file;
  }

  @Override
  public final void close() {
    ended = true;
    try {
      release();
    } catch (IOException e) {
      // Nothing was written, and everything wanted has been read: there is nothing to save.
      next = null;
    }
  }
}
