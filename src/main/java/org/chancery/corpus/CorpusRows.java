package org.chancery.corpus;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Function;
import org.chancery.dump.CloseableIterator;
import org.chancery.dump.DumpItem;
import org.chancery.dump.DumpSplit;
import org.jspecify.annotations.Nullable;

/** The rows of one task, read one by one as they are asked for. */
final class CorpusRows implements CloseableIterator<CorpusRow> {
  private final Deque<PartShare> waiting;
  private final Function<DumpSplit, CloseableIterator<DumpItem>> reader;
  private final ArticlePass pass;
  private final PassTallies tallies;
  private long row;
  private @Nullable PartShare share;
  private @Nullable CloseableIterator<DumpItem> items;
  private long item;
  private @Nullable CorpusRow next;

  CorpusRows(
      Collection<PartShare> shares,
      long firstRow,
      Function<DumpSplit, CloseableIterator<DumpItem>> reader,
      ArticlePass pass,
      PassTallies tallies) {
    this.waiting = new ArrayDeque<>(shares);
    this.reader = reader;
    this.row = firstRow;
    this.pass = pass;
    this.tallies = tallies;
  }

  @Override
  public boolean hasNext() {
    while (next == null) {
      CloseableIterator<DumpItem> open = items;
      PartShare from = share;
      if (open == null || from == null) {
        PartShare opened = waiting.poll();
        if (opened == null) {
          return false;
        }
        share = opened;
        items = reader.apply(opened.part());
        item = 0;
      } else if (open.hasNext()) {
        DumpItem read = open.next();
        if (!(read instanceof DumpItem.Skipped) && from.takes(item++)) {
          next = pass.row(row++, read);
          tallies.count(next);
        }
      } else {
        close();
        tallies.bytes().add(from.bytes());
      }
    }
    return true;
  }

  @Override
  public CorpusRow next() {
    if (!hasNext()) {
      throw new NoSuchElementException("the task has no more rows");
    }
    CorpusRow row = Objects.requireNonNull(next);
    next = null;
    return row;
  }

  /** Closes what is open; may be called more than once. */
  @Override
  public void close() {
    CloseableIterator<DumpItem> open = items;
    items = null;
    share = null;
    if (open != null) {
      open.close();
    }
  }
}
