package org.chancery.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.CreateFlag;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/** Replaces a small file so that a reader finds the old or the new content, never a part. */
public final class OneFile {
  private OneFile() {}

  /** Puts the content at the path, whether a file is there or not. */
  public static void replace(FileSystem files, Path path, byte[] content) throws IOException {
    switch (files.getScheme()) {
      case "file" -> {
        java.nio.file.Path target = local(path);
        Files.createDirectories(java.util.Objects.requireNonNull(target.getParent()));
        java.nio.file.Path next = target.resolveSibling("." + target.getFileName() + ".next");
        Files.write(next, content);
        Files.move(next, target, StandardCopyOption.ATOMIC_MOVE);
      }
      case "hdfs", "viewfs" -> {
        Configuration conf = files.getConf();
        FileContext context = FileContext.getFileContext(files.getUri(), conf);
        Path next = new Path(path.getParent(), "." + path.getName() + ".next");
        try (OutputStream out =
            context.create(
                next,
                EnumSet.of(CreateFlag.CREATE, CreateFlag.OVERWRITE),
                Options.CreateOpts.createParent())) {
          out.write(content);
        }
        context.rename(next, path, Options.Rename.OVERWRITE);
      }
      default -> {
        // an object store shows a new object when it is complete
        try (OutputStream out = files.create(path, true)) {
          out.write(content);
        }
      }
    }
  }

  /** On a local disk, makes a link to a path beside it; elsewhere nothing. */
  static void link(FileSystem files, Path link, String target) throws IOException {
    if (!files.getScheme().equals("file")) {
      return;
    }
    java.nio.file.Path next = local(link).resolveSibling("." + link.getName() + ".next");
    Files.deleteIfExists(next);
    Files.createSymbolicLink(next, java.nio.file.Path.of(target));
    Files.move(next, local(link), StandardCopyOption.ATOMIC_MOVE);
  }

  private static java.nio.file.Path local(Path path) {
    return java.nio.file.Path.of(path.toUri().getPath());
  }
}
