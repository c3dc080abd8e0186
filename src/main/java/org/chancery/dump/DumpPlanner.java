package org.chancery.dump;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.dump.io.ByteSource;
import org.chancery.dump.io.Compression;
import org.chancery.dump.io.DamageException;
import org.chancery.dump.io.HadoopSource;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Stage;

/** Finds out what there is to read: lists files, recognises their formats, cuts large ones. */
public final class DumpPlanner {
  private final Configuration conf;
  private final DumpOptions options;

  /** A planner for the file systems that the configuration knows. */
  public DumpPlanner(Configuration conf, DumpOptions options) {
    this.conf = conf;
    this.options = options;
  }

  /**
   * Plans the reading of files, directories (with all below them) and globs. Files whose names
   * begin with a point or an underscore are left out unless they are named themselves. The order is
   * that of the inputs, and below a directory that of the names; a file that is met twice is read
   * once.
   *
   * @throws NoSuchInputException if an input names nothing
   * @throws IOException if a directory cannot be listed
   */
  public DumpPlan plan(List<String> inputs) throws NoSuchInputException, IOException {
    return planListed(list(inputs));
  }

  /** The files that inputs name, in the order in which {@link #plan} reads them. */
  public List<ListedFile> list(List<String> inputs) throws NoSuchInputException, IOException {
    return new FileListing(conf).list(inputs);
  }

  /** Plans the reading of files that were listed before. */
  public DumpPlan planListed(List<ListedFile> entries) {
    // Small files are many, and on an object store each look costs a round trip: look at several.
    List<Planned> planned = entries.parallelStream().map(this::plan).toList();
    List<DumpFile> files = new ArrayList<>();
    List<DumpSplit> splits = new ArrayList<>();
    List<BadInput> bad = new ArrayList<>();
    for (Planned one : planned) {
      files.addAll(one.file());
      splits.addAll(one.splits());
      bad.addAll(one.bad());
    }
    return new DumpPlan(files, splits, bad);
  }

  private record Planned(List<DumpFile> file, List<DumpSplit> splits, List<BadInput> bad) {
    static Planned unread(ListedFile entry, BadReason reason, String detail) {
      return new Planned(
          List.of(),
          List.of(),
          List.of(new BadInput(entry.file(), 0, entry.length(), Stage.PLAN, reason, detail)));
    }
  }

  private Planned plan(ListedFile entry) {
    if (entry.length() == 0) {
      return Planned.unread(entry, BadReason.EMPTY_FILE, "the file has no bytes");
    }
    try {
      return recognise(entry);
    } catch (DamageException e) {
      return Planned.unread(entry, e.reason(), e.detail());
    } catch (IOException | RuntimeException e) {
      return Planned.unread(entry, BadReason.UNREADABLE, e.toString());
    }
  }

  private Planned recognise(ListedFile entry) throws IOException {
    Path path = new Path(entry.path());
    FileSystem files = path.getFileSystem(conf);
    ByteSource source = new HadoopSource(files, path, entry.length());
    FileHead head = FileHead.of(path.getName(), source);
    if (head.damage() == null && head.whole() && head.text().isBlank()) {
      return Planned.unread(entry, BadReason.EMPTY_FILE, "the file holds nothing but white space");
    }
    DumpFormats.Recognised found = DumpFormats.recognise(head);
    if (found == null) {
      return unrecognised(entry, head);
    }
    DumpFile file =
        new DumpFile(
            entry.file(),
            entry.path(),
            entry.length(),
            entry.modified(),
            found.format().name(),
            compression(head, found, path),
            found.why());
    List<DumpSplit> splits = new ArrayList<>();
    List<Long> cuts = cuts(found.format(), file, path, source);
    for (int i = 0; i < cuts.size(); i++) {
      long end = i + 1 < cuts.size() ? cuts.get(i + 1) : entry.length();
      splits.add(new DumpSplit(file, cuts.get(i), end - cuts.get(i), options));
    }
    return new Planned(List.of(file), splits, List.of());
  }

  /** A file whose very first bytes are damaged is compressed as its name says. */
  private static Compression compression(FileHead head, DumpFormats.Recognised found, Path path) {
    boolean unknown = head.compression() == Compression.NONE && found.byName();
    return unknown ? Compression.ofName(path.getName()) : head.compression();
  }

  private List<Long> cuts(DumpFormat format, DumpFile file, Path path, ByteSource source)
      throws IOException {
    if (file.length() <= options.splitBytes()) {
      return List.of(0L);
    }
    return format.cuts(
        new DumpInput(
            file.file(), path.getName(), source, file.compression(), 0, file.length(), options));
  }

  private static Planned unrecognised(ListedFile entry, FileHead head) throws DamageException {
    if (head.damage() != null) {
      throw head.damage();
    }
    int shown = Math.min(8, head.data().length);
    return Planned.unread(
        entry,
        BadReason.UNKNOWN_FORMAT,
        "no known format begins with the bytes "
            + HexFormat.ofDelimiter(" ").formatHex(head.data(), 0, shown)
            + " and the name tells none");
  }
}
