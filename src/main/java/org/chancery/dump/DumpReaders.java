package org.chancery.dump;

import java.io.IOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.chancery.dump.io.ByteSource;
import org.chancery.dump.io.HadoopSource;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Stage;

/** Opens parts of dumps. */
public final class DumpReaders {
  private DumpReaders() {}

  /**
   * The items of a part, in the order of the file. The iterator never throws for bad content: what
   * cannot be read is an item of its own, and reading goes on behind it where that can be done.
   */
  public static CloseableIterator<DumpItem> open(DumpSplit split, Configuration conf) {
    DumpFile file = split.file();
    try {
      Path path = new Path(file.path());
      ByteSource source = new HadoopSource(path.getFileSystem(conf), path, file.length());
      return DumpFormats.named(file.format())
          .read(
              new DumpInput(
                  file.file(),
                  path.getName(),
                  source,
                  file.compression(),
                  split.start(),
                  split.end(),
                  split.options()));
    } catch (IOException e) {
      return new NothingRead(
          new BadInput(
              file.file(), split.start(), -1, Stage.DUMP, BadReason.UNREADABLE, e.toString()));
    }
  }
}
