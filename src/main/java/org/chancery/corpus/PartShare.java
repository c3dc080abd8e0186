package org.chancery.corpus;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.chancery.dump.DumpSplit;

/**
 * What a task takes of a part of a dump. A big file that cannot be split, such as one gzip stream,
 * is shared: several tasks read it all, which is quick, and each annotates every n-th block of it,
 * which is not. Nothing has to be shuffled for that.
 *
 * @param index which share, from 0
 * @param of number of shares
 */
record PartShare(DumpSplit part, int index, int of) implements Serializable {
  private static final int BLOCK = 16;
  private static final int MOST_SHARES = 8;
  private static final long SMALLEST_TASK = 256L << 10;
  private static final long LARGEST_TASK = 64L << 20;
  private static final int TASKS_PER_CORE = 4;

  /** Whether the item of that number in the part belongs to this share. */
  boolean takes(long item) {
    return item / BLOCK % of == index;
  }

  long bytes() {
    return part.length() / of;
  }

  /** Tasks of about the same size: small parts together, big ones shared. */
  static List<List<PartShare>> tasks(List<DumpSplit> parts, int cores) {
    long total = parts.stream().mapToLong(DumpSplit::length).sum();
    long target =
        Math.max(SMALLEST_TASK, Math.min(LARGEST_TASK, total / ((long) cores * TASKS_PER_CORE)));
    List<List<PartShare>> tasks = new ArrayList<>();
    List<PartShare> open = new ArrayList<>();
    long filled = 0;
    for (DumpSplit part : parts) {
      int shares = shares(part.length(), target, cores);
      if (shares > 1) {
        for (int i = 0; i < shares; i++) {
          tasks.add(List.of(new PartShare(part, i, shares)));
        }
        continue;
      }
      if (!open.isEmpty() && filled + part.length() > target) {
        tasks.add(open);
        open = new ArrayList<>();
        filled = 0;
      }
      open.add(new PartShare(part, 0, 1));
      filled += part.length();
    }
    if (!open.isEmpty()) {
      tasks.add(open);
    }
    return tasks;
  }

  private static int shares(long bytes, long target, int cores) {
    long wanted = (bytes + target - 1) / target;
    return (int) Math.max(1, Math.min(wanted, Math.min(cores, MOST_SHARES)));
  }
}
