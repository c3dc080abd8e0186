package org.chancery.dump;

import java.util.List;
import org.chancery.model.BadInput;

/**
 * What there is to read.
 *
 * @param files the files in a stable order
 * @param splits their parts, in the files' order and by offset
 * @param bad files that cannot be read
 */
public record DumpPlan(List<DumpFile> files, List<DumpSplit> splits, List<BadInput> bad) {
  public DumpPlan {
    files = List.copyOf(files);
    splits = List.copyOf(splits);
    bad = List.copyOf(bad);
  }
}
