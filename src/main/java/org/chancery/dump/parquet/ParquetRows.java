package org.chancery.dump.parquet;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.chancery.dump.DumpInput;
import org.chancery.dump.DumpItem;
import org.chancery.dump.ItemReader;
import org.chancery.dump.JsonFields;
import org.chancery.dump.RawRecord;
import org.chancery.dump.io.Compression;
import org.chancery.dump.io.DamageException;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/**
 * The rows of the row groups that begin in a part of a file. A record's offset is the number of its
 * row, that of a note the place of its row group.
 */
final class ParquetRows extends ItemReader {
  private final DumpInput input;
  private @Nullable ParquetFileReader reader;
  private @Nullable RecordReader<Group> rows;
  private int group = -1;
  private long row;
  private long left;

  ParquetRows(DumpInput input) {
    super(input.file());
    this.input = input;
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    ParquetFileReader open = opened();
    try {
      while (left == 0) {
        if (!nextGroup(open)) {
          return null;
        }
      }
      left--;
      return record(row++, rows == null ? null : rows.read());
    } catch (RuntimeException | IOException | OutOfMemoryError e) {
      // The sizes of pages are data too: a broken one may ask for more memory than there is.
      throw new DamageException(BadReason.DAMAGED, offset(), "a row group is broken: " + e);
    }
  }

  private ParquetFileReader opened() throws IOException {
    if (reader == null) {
      if (input.compression() != Compression.NONE) {
        throw new DamageException(
            BadReason.UNREADABLE, 0, "a Parquet file that is compressed as a whole is not read");
      }
      try {
        reader = ParquetBytes.open(input);
      } catch (IOException | RuntimeException | OutOfMemoryError e) {
        throw new DamageException(BadReason.DAMAGED, 0, "no Parquet footer can be read: " + e);
      }
    }
    return reader;
  }

  private boolean nextGroup(ParquetFileReader open) throws IOException {
    List<BlockMetaData> groups = open.getRowGroups();
    for (group++; group < groups.size(); group++) {
      BlockMetaData next = groups.get(group);
      long start = next.getStartingPos();
      boolean first = input.start() == 0 && group == 0; // the first begins behind the file's mark
      if ((start >= input.start() || first) && start < input.end()) {
        row = firstRow(groups);
        PageReadStore pages = open.readRowGroup(group);
        MessageType schema = open.getFileMetaData().getSchema();
        MessageColumnIO columns = new ColumnIOFactory().getColumnIO(schema);
        rows = columns.getRecordReader(pages, new GroupRecordConverter(schema));
        left = pages.getRowCount();
        return true;
      }
    }
    return false;
  }

  private long firstRow(List<BlockMetaData> groups) {
    return groups.subList(0, group).stream().mapToLong(BlockMetaData::getRowCount).sum();
  }

  private DumpItem record(long number, @Nullable Group values) {
    Map<String, String> fields = values == null ? Map.of() : ParquetFields.of(values);
    long size = fields.values().stream().mapToLong(String::length).sum();
    if (size > input.options().recordLimit()) {
      String detail = "the row holds more than " + input.options().recordLimit() + " characters";
      return bad(BadReason.TOO_LARGE, number, -1, detail);
    }
    return new DumpItem.Good(
        new RawRecord(file(), number, -1, RawRecord.Form.FIELDS, fields, JsonFields.NO_BYTES));
  }

  /** Goes on with the next row group. */
  @Override
  protected boolean resume() {
    left = 0;
    return reader != null;
  }

  @Override
  protected long offset() {
    return reader != null && group >= 0 && group < reader.getRowGroups().size()
        ? reader.getRowGroups().get(group).getStartingPos()
        : 0;
  }

  @Override
  protected void release() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
