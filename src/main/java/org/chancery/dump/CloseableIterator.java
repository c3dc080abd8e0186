package org.chancery.dump;

import java.util.Iterator;

/** An iterator that holds files open; closing it more than once, or early, does no harm. */
public interface CloseableIterator<T> extends Iterator<T>, AutoCloseable {
  @Override
  void close();
}
