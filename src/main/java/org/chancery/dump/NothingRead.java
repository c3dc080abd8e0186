package org.chancery.dump;

import java.util.NoSuchElementException;
import org.chancery.model.BadInput;
import org.jspecify.annotations.Nullable;

/** The items of a part that could not even be opened: one note. */
final class NothingRead implements CloseableIterator<DumpItem> {
  private @Nullable BadInput note;

  NothingRead(BadInput note) {
    this.note = note;
  }

  @Override
  public boolean hasNext() {
    return note != null;
  }

  @Override
  public DumpItem next() {
    if (note == null) {
      throw new NoSuchElementException("the note was given out");
    }
    DumpItem item = new DumpItem.Bad(note);
    note = null;
    return item;
  }

  @Override
  public void close() {}
}
