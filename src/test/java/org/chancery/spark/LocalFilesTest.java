package org.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.permission.FsPermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LocalFilesTest {
  @TempDir java.nio.file.Path dir;

  @Test
  void filesHaveThePermissionsThatHadoopGivesThem() throws Exception {
    Configuration conf = new Configuration(false);
    conf.set("fs.file.impl", LocalFiles.class.getName());
    conf.set("fs.permissions.umask-mode", "027");
    Path file = new Path(dir.toUri().toString(), "a/name with spaces");
    try (FileSystem files = FileSystem.newInstance(file.toUri(), conf)) {
      assertInstanceOf(LocalFiles.class, files);
      files.create(file).close();
      assertEquals("rw-r-----", permissions());
      files.setPermission(file, new FsPermission("604"));
      assertEquals("rw----r--", permissions());
    }
  }

  private String permissions() throws Exception {
    return PosixFilePermissions.toString(
        Files.getPosixFilePermissions(dir.resolve("a/name with spaces")));
  }
}
