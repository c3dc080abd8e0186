package org.chancery.dump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.UnsupportedFileSystemException;

/** The files that the inputs of a command name, in an order that is the same every time. */
final class FileListing {
  private final Configuration conf;

  FileListing(Configuration conf) {
    this.conf = conf;
  }

  List<ListedFile> list(List<String> inputs) throws NoSuchInputException, IOException {
    Map<String, ListedFile> found = new LinkedHashMap<>();
    for (String input : inputs) {
      if (input.isBlank()) {
        throw new NoSuchInputException("An input path is empty.");
      }
      Path path = path(input);
      FileSystem files = files(path, input);
      Shown shown = Shown.like(path, files);
      for (FileStatus status : named(input, path, files)) {
        walk(files, status, shown, found);
      }
    }
    return new ArrayList<>(found.values());
  }

  private static Path path(String input) throws NoSuchInputException {
    try {
      return new Path(input);
    } catch (IllegalArgumentException e) {
      throw new NoSuchInputException("This is no path: " + input + " (" + e.getMessage() + ").");
    }
  }

  private FileSystem files(Path path, String input) throws NoSuchInputException, IOException {
    try {
      return path.getFileSystem(conf);
    } catch (UnsupportedFileSystemException e) {
      throw new NoSuchInputException(
          "There is no file system here for " + input + " (" + e.getMessage() + ").");
    }
  }

  /** What the input names: itself if it exists, else what it matches as a glob. */
  private static List<FileStatus> named(String input, Path path, FileSystem files)
      throws NoSuchInputException, IOException {
    if (files.exists(path)) {
      return List.of(files.getFileStatus(path));
    }
    FileStatus[] matches = files.globStatus(path);
    if (matches == null || matches.length == 0) {
      throw new NoSuchInputException("There is no file or directory at " + input + ".");
    }
    return Arrays.stream(matches).filter(FileListing::visible).sorted(BY_PATH).toList();
  }

  private static final Comparator<FileStatus> BY_PATH =
      Comparator.comparing(status -> status.getPath().toString());

  private static boolean visible(FileStatus status) {
    String name = status.getPath().getName();
    return !name.startsWith("_") && !name.startsWith(".");
  }

  private static void walk(
      FileSystem files, FileStatus status, Shown shown, Map<String, ListedFile> found)
      throws IOException {
    if (!status.isDirectory()) {
      String path = status.getPath().toString();
      found.putIfAbsent(
          path,
          new ListedFile(
              shown.of(status.getPath()), path, status.getLen(), status.getModificationTime()));
      return;
    }
    FileStatus[] children = files.listStatus(status.getPath());
    Arrays.sort(children, BY_PATH);
    for (FileStatus child : children) {
      if (visible(child)) {
        walk(files, child, shown, found);
      }
    }
  }

  /** How paths are shown: like the input they come from, so that runs elsewhere give equal rows. */
  private record Shown(boolean scheme, String prefix) {
    static Shown like(Path input, FileSystem files) {
      if (input.toUri().getScheme() != null) {
        return new Shown(true, "");
      }
      String home = files.getWorkingDirectory().toUri().getPath();
      return new Shown(false, input.isAbsolute() ? "" : home.endsWith("/") ? home : home + "/");
    }

    String of(Path path) {
      if (scheme) {
        return path.toString();
      }
      String plain = path.toUri().getPath();
      return plain.startsWith(prefix) ? plain.substring(prefix.length()) : plain;
    }
  }
}
