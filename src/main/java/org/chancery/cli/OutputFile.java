package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.spark.LocalFiles;

/** A file that a verb writes, on any file system that Hadoop knows. */
final class OutputFile {
  private OutputFile() {}

  /**
   * Opens a file, replacing one that is there.
   *
   * @param flag the option that names it, for the message
   * @throws UsageException if it is a directory
   */
  static OutputStream open(String file, String flag) throws IOException {
    Path path = new Path(file);
    FileSystem files = path.getFileSystem(LocalFiles.configuration());
    if (files instanceof LocalFileSystem local) {
      files = local.getRawFileSystem(); // without checksum files beside the output
    }
    if (files.exists(path) && files.getFileStatus(path).isDirectory()) {
      throw new UsageException(flag + " " + file + " is a directory; name a file.");
    }
    return files.create(path, true);
  }
}
