package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.chancery.spark.LocalFiles;

/** A first look at the inputs, so that a mistyped path is told before Spark has started. */
final class InputPaths {
  private InputPaths() {}

  /**
   * Looks at the inputs on the local file system; what lies elsewhere is for the run to look at,
   * which knows the cluster's settings.
   *
   * @throws UsageException for the first input that names nothing
   * @throws IOException if a directory cannot be listed
   */
  static void check(List<String> inputs) throws IOException {
    Configuration conf = LocalFiles.configuration();
    for (String input : inputs) {
      Path path = new Path(input);
      if (path.toUri().getScheme() == null || path.toUri().getScheme().equals("file")) {
        FileStatus[] found = path.getFileSystem(conf).globStatus(path);
        if (found == null || found.length == 0) {
          throw new UsageException(
              "no such input: " + input + "; name files, directories or globs.");
        }
      }
    }
  }
}
