package org.chancery.dump.parquet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.chancery.dump.CloseableIterator;
import org.chancery.dump.DumpFormat;
import org.chancery.dump.DumpInput;
import org.chancery.dump.DumpItem;
import org.chancery.dump.FileHead;
import org.jspecify.annotations.Nullable;

/** Apache Parquet: each row is a record, its columns are the fields. Cut at row groups. */
public final class ParquetFormat implements DumpFormat {
  private static final String MAGIC = "PAR1";

  @Override
  public String name() {
    return "parquet";
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    return head.begins(MAGIC) ? "Parquet: begins with " + MAGIC : null;
  }

  @Override
  public List<Long> cuts(DumpInput whole) throws IOException {
    List<Long> cuts = new ArrayList<>(List.of(0L));
    try (ParquetFileReader reader = ParquetBytes.open(whole)) {
      for (BlockMetaData group : reader.getRowGroups()) {
        long start = group.getStartingPos();
        if (start - cuts.get(cuts.size() - 1) >= whole.options().splitBytes()) {
          cuts.add(start);
        }
      }
    } catch (RuntimeException e) {
      return List.of(0L); // reading it will say what is wrong
    }
    return cuts;
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) throws IOException {
    return new ParquetRows(input);
  }
}
