package org.chancery.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A directory of the reports of several runs, one of which is the current one.
 *
 * <p>A run builds its reports in {@code runs/RUN}, where they stay. The switch is one small file,
 * {@code _current.json}, that names the run and is replaced as a whole. A reader reads it first and
 * then only what lies in that run's directory, so it sees one whole version however long it takes;
 * nothing is renamed but that file, so it is the same on a disk, on HDFS and on an object store. On
 * a local disk a link {@code current} follows it.
 */
public final class RunDirectories implements ReportOutput {
  /** The file that names the current run. */
  public static final String POINTER = "_current.json";

  /** The link on a local disk. */
  public static final String LINK = "current";

  private static final String RUNS = "runs";
  private static final String WORK = ".work-";
  private static final int KEPT = 3;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FileSystem files;
  private final Path root;
  private final String runId;

  private RunDirectories(FileSystem files, Path root, String runId) {
    this.files = files;
    this.root = root;
    this.runId = runId;
  }

  /**
   * The directory for a run, found fit for it.
   *
   * @throws OutputRefusedException if it holds, or is, something else than reports of this kind
   */
  public static RunDirectories check(String out, String runId, Configuration conf)
      throws IOException {
    Path path = new Path(out);
    FileSystem files = path.getFileSystem(conf);
    RunDirectories found = new RunDirectories(files, files.makeQualified(path), runId);
    found.refuseStrangers(out);
    return found;
  }

  private void refuseStrangers(String asGiven) throws IOException {
    FileStatus[] entries;
    try {
      if (!files.getFileStatus(root).isDirectory()) {
        throw new OutputRefusedException(
            "Cannot write reports to " + asGiven + ": it is a file, not a directory.");
      }
      entries = files.listStatus(root);
    } catch (FileNotFoundException e) {
      return;
    }
    TreeSet<String> names = new TreeSet<>();
    for (FileStatus entry : entries) {
      names.add(entry.getPath().getName());
    }
    names.removeAll(List.of(RUNS, POINTER, LINK));
    names.removeIf(n -> n.startsWith("."));
    if (!names.isEmpty()) {
      throw new OutputRefusedException(
          "Cannot publish to "
              + asGiven
              + ": it holds "
              + names.first()
              + ", which is none of "
              + List.of(RUNS, POINTER, LINK)
              + ". Choose an empty or a new directory.");
    }
  }

  @Override
  public FileSystem files() {
    return files;
  }

  @Override
  public Path tables() {
    return directory(runId);
  }

  @Override
  public Path work() {
    return new Path(root, WORK + runId);
  }

  @Override
  public Path out() {
    return tables();
  }

  private Path directory(String run) {
    return new Path(new Path(root, RUNS), run);
  }

  /** The run that readers see; empty before the first. */
  public Optional<PublishedRun> current() throws IOException {
    try (InputStream in = files.open(new Path(root, POINTER))) {
      String run = JSON.readTree(in.readAllBytes()).path("run").asText();
      Path directory = directory(run);
      try (InputStream manifest = files.open(new Path(directory, MANIFEST))) {
        JsonNode about = JSON.readTree(manifest.readAllBytes());
        return Optional.of(new PublishedRun(run, directory, about));
      }
    } catch (FileNotFoundException e) {
      return Optional.empty();
    } catch (JsonProcessingException e) {
      throw new IOException("Cannot understand " + new Path(root, POINTER) + ": " + e, e);
    }
  }

  @Override
  public void publish() throws IOException {
    files.delete(work(), true);
    pointTo(runId);
    forget();
  }

  private void pointTo(String run) throws IOException {
    ObjectNode pointer = JSON.createObjectNode();
    pointer.put("run", run);
    pointer.put("path", RUNS + "/" + run);
    pointer.put("manifest", RUNS + "/" + run + "/" + MANIFEST);
    OneFile.replace(files, new Path(root, POINTER), JSON.writeValueAsBytes(pointer));
    OneFile.link(files, new Path(root, LINK), RUNS + "/" + run);
  }

  /**
   * Removes what runs that died have left, and the reports of all but the last few runs. Only for
   * who holds the lock: another run's work would go with it.
   */
  public void clean() throws IOException {
    for (FileStatus status : list(root)) {
      String name = status.getPath().getName();
      if (name.startsWith(WORK) && !name.equals(WORK + runId)) {
        files.delete(status.getPath(), true);
      }
    }
    Optional<PublishedRun> current = current();
    for (FileStatus status : list(new Path(root, RUNS))) {
      boolean finished = files.exists(new Path(status.getPath(), MANIFEST));
      if (!finished && !status.getPath().getName().equals(runId)) {
        files.delete(status.getPath(), true);
      }
    }
    if (current.isPresent()) {
      OneFile.link(files, new Path(root, LINK), RUNS + "/" + current.get().run());
    }
  }

  private void forget() throws IOException {
    List<FileStatus> runs = new ArrayList<>(list(new Path(root, RUNS)));
    runs.removeIf(s -> s.getPath().getName().equals(runId));
    runs.sort(Comparator.comparing((FileStatus s) -> s.getPath().getName()).reversed());
    for (FileStatus old : runs.subList(Math.min(KEPT, runs.size()), runs.size())) {
      files.delete(old.getPath(), true);
    }
  }

  private List<FileStatus> list(Path directory) throws IOException {
    try {
      return List.of(files.listStatus(directory));
    } catch (FileNotFoundException e) {
      return List.of();
    }
  }

  @Override
  public void discard() throws IOException {
    files.delete(work(), true);
    // once the pointer names it, it is published, whatever failed after that
    if (current().filter(c -> c.run().equals(runId)).isEmpty()) {
      files.delete(tables(), true);
    }
  }
}
