package org.chancery.warehouse;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.ListedFile;
import org.chancery.dump.NoSuchInputException;

/** The directory where dumps arrive. */
final class Inbox {
  private final DumpPlanner planner;
  private final Path root;

  Inbox(String directory, DumpPlanner planner, Configuration conf) throws IOException {
    Path path = new Path(directory);
    this.planner = planner;
    this.root = path.getFileSystem(conf).makeQualified(path);
  }

  /**
   * All its files. They are named from the inbox on, so that it may be moved, or be reached by
   * another path, and the warehouse still knows them.
   */
  List<ListedFile> list() throws NoSuchInputException, IOException {
    return planner.list(List.of(root.toString())).stream()
        .map(f -> new ListedFile(below(f.path()), f.path(), f.length(), f.modified()))
        .toList();
  }

  private String below(String path) {
    return root.toUri().relativize(new Path(path).toUri()).getPath();
  }
}
