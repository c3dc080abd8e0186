package org.chancery.dump.spark;

import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.types.StructType;
import org.chancery.dump.CloseableIterator;
import org.chancery.dump.DumpItem;
import org.chancery.dump.DumpReaders;
import org.chancery.dump.DumpSplit;
import org.chancery.model.BadInput;
import org.jspecify.annotations.Nullable;

/** The rows of a part: notes first, then the splits in their order. */
final class WarcPartitionReader implements PartitionReader<InternalRow> {
  private final Configuration conf;
  private final List<WarcColumns> columns;
  private final Iterator<BadInput> bad;
  private final Iterator<DumpSplit> splits;
  private @Nullable CloseableIterator<DumpItem> items;
  private InternalRow row = new GenericInternalRow(0);

  WarcPartitionReader(WarcScan.Part part, Configuration conf, StructType wanted) {
    this.conf = conf;
    this.columns = WarcColumns.of(wanted);
    this.bad = part.bad().iterator();
    this.splits = part.splits().iterator();
  }

  @Override
  public boolean next() {
    if (bad.hasNext()) {
      row = row(new DumpItem.Bad(bad.next()));
      return true;
    }
    for (; ; ) {
      while (items != null && items.hasNext()) {
        DumpItem item = items.next();
        if (!(item instanceof DumpItem.Skipped)) {
          row = row(item);
          return true;
        }
      }
      close();
      if (!splits.hasNext()) {
        return false;
      }
      items = DumpReaders.open(splits.next(), conf);
    }
  }

  private InternalRow row(DumpItem item) {
    return new GenericInternalRow(columns.stream().map(column -> column.of(item)).toArray());
  }

  @Override
  public InternalRow get() {
    return row;
  }

  @Override
  public void close() {
    if (items != null) {
      items.close();
      items = null;
    }
  }
}
