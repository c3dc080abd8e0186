package org.chancery.publish;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.report.Report;
import org.chancery.report.Reports;

/**
 * The directory that the reports lie in, and how new ones take the place of old ones.
 *
 * <p>A run builds all tables and the manifest in {@code .staging-RUN} inside the directory. Then
 * two renames put them in place: the directory with the old reports goes aside, the staged one gets
 * its name. A reader that opens a table gets the old set or the new one; for the blink between the
 * renames it finds no directory, and may look again. If the process dies in that blink the next run
 * puts the old reports back.
 */
final class OutputDirectory implements ReportOutput {
  private static final String STAGING = ".staging-";
  private static final String ASIDE = ".before-";

  private final FileSystem files;
  private final Path out;
  private final Path parent;
  private final Path staging;
  private final Path aside;

  private OutputDirectory(FileSystem files, Path out, Path parent, String runId) {
    this.files = files;
    this.out = out;
    this.parent = parent;
    this.staging = new Path(out, STAGING + runId);
    this.aside = new Path(parent, "." + out.getName() + ASIDE + runId);
  }

  /**
   * The directory for a run, found fit for it.
   *
   * @throws OutputRefusedException if it holds, or is, something else than reports
   */
  static OutputDirectory check(String out, String runId, Configuration conf) throws IOException {
    Path path = new Path(out);
    FileSystem files = path.getFileSystem(conf);
    Path full = files.makeQualified(path);
    if (full.toUri().getScheme().equals("file")) {
      full = files.makeQualified(new Path(new File(full.toUri().getPath()).getCanonicalPath()));
    }
    Path parent = full.getParent();
    if (parent == null) {
      throw new OutputRefusedException(
          "Cannot write reports to " + out + ": give a directory below the root.");
    }
    OutputDirectory directory = new OutputDirectory(files, full, parent, runId);
    directory.restore();
    directory.refuseStrangers(out);
    return directory;
  }

  /** Puts back what a run that died between the renames had put aside. */
  private void restore() throws IOException {
    if (files.exists(out) || !files.exists(parent)) {
      return;
    }
    for (FileStatus status : files.listStatus(parent)) {
      Path path = status.getPath();
      if (path.getName().startsWith("." + out.getName() + ASIDE)
          && files.exists(new Path(path, MANIFEST))) {
        rename(path, out);
        return;
      }
    }
  }

  private void refuseStrangers(String asGiven) throws IOException {
    FileStatus[] entries;
    try {
      if (!files.getFileStatus(out).isDirectory()) {
        throw new OutputRefusedException(
            "Cannot write reports to " + asGiven + ": it is a file, not a directory.");
      }
      entries = files.listStatus(out);
    } catch (FileNotFoundException e) {
      return;
    }
    TreeSet<String> names = new TreeSet<>();
    for (FileStatus entry : entries) {
      names.add(entry.getPath().getName());
    }
    names.removeIf(n -> n.startsWith(STAGING) || n.endsWith(".crc"));
    if (names.isEmpty()) {
      return;
    }
    List<String> strange = new ArrayList<>(names);
    if (names.contains(MANIFEST)) {
      strange.remove(MANIFEST);
      strange.remove(PAGE);
      strange.remove(Metrics.FILE);
      strange.removeAll(Reports.all().stream().map(Report::name).toList());
    }
    if (!strange.isEmpty()) {
      throw new OutputRefusedException(
          "Cannot write reports to "
              + asGiven
              + ": it holds "
              + strange.get(0)
              + (strange.size() > 1 ? " and " + (strange.size() - 1) + " more" : "")
              + ", which is no report of an earlier run. Choose an empty or a new directory.");
    }
  }

  @Override
  public FileSystem files() {
    return files;
  }

  @Override
  public Path tables() {
    return new Path(staging, "tables");
  }

  @Override
  public Path work() {
    return new Path(staging, "work");
  }

  @Override
  public Path out() {
    return out;
  }

  @Override
  public void publish() throws IOException {
    files.delete(work(), true);
    rename(out, aside);
    try {
      rename(new Path(new Path(aside, staging.getName()), tables().getName()), out);
    } catch (IOException e) {
      rename(aside, out);
      throw e;
    }
    files.delete(aside, true);
  }

  @Override
  public void discard() throws IOException {
    files.delete(staging, true);
    if (files.exists(out) && files.listStatus(out).length == 0) {
      files.delete(out, false);
    }
  }

  private void rename(Path from, Path to) throws IOException {
    if (!files.rename(from, to)) {
      throw new IOException(
          "Cannot rename " + from + " to " + to + "; the reports stay as they were.");
    }
  }
}
