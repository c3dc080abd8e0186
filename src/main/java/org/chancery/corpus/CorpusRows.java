package org.chancery.corpus;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
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
  private final Map<PassedOverKind, Long> passedOver = new LinkedHashMap<>();

  private record PassedOverKind(String input, String file, String kind) {}

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
          return hasPassedOver();
        }
        share = opened;
        items = reader.apply(opened.part());
        item = 0;
      } else if (open.hasNext()) {
        DumpItem read = open.next();
        if (from.takes(item++)) {
          take(from.part().file().file(), read);
        }
      } else {
        close();
        tallies.bytes().add(from.bytes());
      }
    }
    return true;
  }

  private void take(String input, DumpItem item) {
    if (item instanceof DumpItem.Skipped skipped) {
      passedOver.merge(new PassedOverKind(input, skipped.file(), skipped.kind()), 1L, Long::sum);
      return;
    }
    CorpusRow taken =
        item instanceof DumpItem.Bad bad
            ? CorpusRow.of(input, row++, bad.input())
            : pass.row(input, row++, ((DumpItem.Good) item).record());
    tallies.count(taken);
    next = taken;
  }

  /** At the task's end: a row for each kind of records that were passed over. */
  private boolean hasPassedOver() {
    Iterator<Map.Entry<PassedOverKind, Long>> kinds = passedOver.entrySet().iterator();
    if (!kinds.hasNext()) {
      return false;
    }
    Map.Entry<PassedOverKind, Long> kind = kinds.next();
    kinds.remove();
    PassedOverKind key = kind.getKey();
    next =
        CorpusRow.of(key.input(), row++, new PassedOver(key.file(), key.kind(), kind.getValue()));
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
