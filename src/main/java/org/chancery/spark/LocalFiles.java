package org.chancery.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's file system of the local disk, which without its native library starts a process {@code
 * chmod} for each file and directory that it makes; this one asks the JVM.
 */
public final class LocalFiles extends LocalFileSystem {
  static final String KEY = "fs.file.impl";

  /** For Hadoop, which makes it by name. */
  public LocalFiles() {
    super(new Raw());
  }

  /**
   * Hadoop's settings with this file system. Hadoop keeps the first that is made of the local disk
   * for all that follow: so what looks at files before Spark has started must ask with these.
   */
  public static Configuration configuration() {
    Configuration conf = new Configuration();
    conf.set(KEY, LocalFiles.class.getName());
    return conf;
  }

  private static final class Raw extends RawLocalFileSystem {
    @Override
    public void setPermission(Path path, FsPermission permission) throws IOException {
      PosixFileAttributeView view =
          Files.getFileAttributeView(pathToFile(path).toPath(), PosixFileAttributeView.class);
      if (view == null || permission.getStickyBit()) {
        super.setPermission(path, permission);
      } else {
        view.setPermissions(PosixFilePermissions.fromString(permission.toString()));
      }
    }
  }
}
