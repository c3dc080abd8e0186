package org.chancery.cli;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.hadoop.conf.Configuration;
import org.chancery.dump.CloseableIterator;
import org.chancery.dump.DumpItem;
import org.chancery.dump.DumpPlan;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.DumpReaders;
import org.chancery.dump.DumpSplit;
import org.chancery.dump.NoSuchInputException;
import org.chancery.spark.LocalFiles;
import org.jspecify.annotations.Nullable;

/** All items of some inputs one after the other, without Spark. */
final class DumpStream implements Iterator<DumpItem>, AutoCloseable {
  private final Configuration conf;
  private final DumpPlan plan;
  private final Iterator<DumpSplit> splits;
  private @Nullable CloseableIterator<DumpItem> items;

  private DumpStream(Configuration conf, DumpPlan plan) {
    this.conf = conf;
    this.plan = plan;
    this.splits = plan.splits().iterator();
  }

  /**
   * Plans the reading of the inputs.
   *
   * @throws UsageException if an input names nothing
   * @throws IOException if a directory cannot be listed
   */
  static DumpStream of(List<String> inputs, Settings settings) throws IOException {
    Configuration conf = LocalFiles.configuration();
    try {
      return new DumpStream(conf, new DumpPlanner(conf, settings.dumps()).plan(inputs));
    } catch (NoSuchInputException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  DumpPlan plan() {
    return plan;
  }

  @Override
  public boolean hasNext() {
    while (items == null || !items.hasNext()) {
      close();
      if (!splits.hasNext()) {
        return false;
      }
      items = DumpReaders.open(splits.next(), conf);
    }
    return true;
  }

  @Override
  public DumpItem next() {
    if (!hasNext() || items == null) {
      throw new NoSuchElementException();
    }
    return items.next();
  }

  @Override
  public void close() {
    if (items != null) {
      items.close();
      items = null;
    }
  }
}
