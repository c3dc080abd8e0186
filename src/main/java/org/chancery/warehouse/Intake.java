package org.chancery.warehouse;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.not;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Corpus;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.DumpPlan;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.ListedFile;
import org.chancery.dump.NoSuchInputException;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.publish.Check;
import org.chancery.publish.CheckFailedException;
import org.chancery.publish.RunId;
import org.chancery.publish.Stages;
import org.chancery.publish.Versions;
import org.chancery.spark.SmallData;

/** Reads files of the inbox, holds them against the gates and takes them into the warehouse. */
final class Intake {
  private final SparkSession spark;
  private final Warehouse warehouse;
  private final Inbox inbox;
  private final DumpPlanner planner;
  private final WarehouseLock lock;
  private final NightOptions options;
  private final Stages stages;
  private final ProgressListener listener;
  private final Set<String> left = new TreeSet<>();
  private final List<Check> gates = new ArrayList<>();

  Intake(
      SparkSession spark,
      Warehouse warehouse,
      Inbox inbox,
      DumpPlanner planner,
      WarehouseLock lock,
      NightOptions options,
      Stages stages,
      ProgressListener listener) {
    this.spark = spark;
    this.warehouse = warehouse;
    this.inbox = inbox;
    this.planner = planner;
    this.lock = lock;
    this.options = options;
    this.stages = stages;
    this.listener = listener;
  }

  /** Files that changed while they were read. */
  List<String> left() {
    return List.copyOf(left);
  }

  /** The gates of all nights with their figures. */
  List<Check> gates() {
    return List.copyOf(gates);
  }

  /**
   * Takes in a night.
   *
   * @param measured whether its volume is to be like that of the nights before
   * @return the night; empty if none of the files can be read today
   * @throws CheckFailedException if it did not pass a gate; the warehouse is as before
   */
  Optional<Night> take(List<ListedFile> chosen, Map<String, InputFile> inputs, boolean measured)
      throws NoSuchInputException, IOException {
    Instant started = Instant.now();
    String id = RunId.of(started);
    Path work = warehouse.work(id);
    try {
      DumpPlan plan = stages.run("plan", () -> planner.planListed(chosen));
      Set<String> unread = unread(plan);
      if (chosen.stream().allMatch(f -> unread.contains(f.file()) && stillUnread(f, inputs))) {
        return Optional.empty();
      }
      SparkSession sized =
          SmallData.session(spark, chosen.stream().mapToLong(ListedFile::length).sum());
      Dataset<Row> read =
          stages.run(
              "annotate",
              () -> Corpus.read(sized, plan, options.run().pass(), work + "/corpus", listener));
      Set<String> changed = changed(chosen);
      left.addAll(changed);
      List<ListedFile> kept = chosen.stream().filter(f -> !changed.contains(f.file())).toList();
      if (kept.isEmpty()) {
        return Optional.empty();
      }
      Dataset<Row> rows =
          changed.isEmpty() ? read : read.where(not(col("input").isInCollection(changed)));
      List<Night> before = warehouse.nights();
      Night night = stages.run("measure", () -> measure(rows, kept, before, id, started));
      List<Check> checks =
          Gates.of(
              night, before, measured, warehouse.found(), Warehouse.columns(), options.gates());
      gates.addAll(checks);
      List<Check> failed = checks.stream().filter(c -> !c.passed()).toList();
      if (!failed.isEmpty() && !options.accept()) {
        throw new CheckFailedException(failed);
      }
      stages.run(
          "commit",
          () -> {
            lock.check();
            commit(rows, work, kept, unread, inputs, night);
            return night;
          });
      return Optional.of(night);
    } finally {
      warehouse.files().delete(work, true);
    }
  }

  private void commit(
      Dataset<Row> rows,
      Path work,
      List<ListedFile> kept,
      Set<String> unread,
      Map<String, InputFile> inputs,
      Night night)
      throws IOException {
    if (!warehouse.exists()) {
      warehouse.create(options.retention());
    }
    warehouse.commit(
        rows,
        warehouse.files().getContentSummary(work).getLength(),
        kept.stream().map(f -> InputFile.of(f, !unread.contains(f.file()), night.id())).toList(),
        kept.stream().map(ListedFile::file).filter(inputs::containsKey).toList(),
        night);
  }

  private static boolean stillUnread(ListedFile file, Map<String, InputFile> inputs) {
    InputFile input = inputs.get(file.file());
    return input != null && input.size() == InputFile.UNREAD;
  }

  /** Files that could not be opened, which another night may be able to. */
  private static Set<String> unread(DumpPlan plan) {
    return plan.bad().stream()
        .filter(b -> b.reason() == BadReason.UNREADABLE)
        .map(BadInput::file)
        .collect(Collectors.toSet());
  }

  /** The files that are not what they were when they were chosen. */
  private Set<String> changed(List<ListedFile> chosen) throws NoSuchInputException, IOException {
    Map<String, ListedFile> now = new TreeMap<>();
    inbox.list().forEach(f -> now.put(f.file(), f));
    Set<String> changed = new HashSet<>();
    for (ListedFile file : chosen) {
      if (!file.equals(now.get(file.file()))) {
        changed.add(file.file());
      }
    }
    return changed;
  }

  private static Night measure(
      Dataset<Row> rows, List<ListedFile> files, List<Night> before, String id, Instant started) {
    Row found =
        rows.selectExpr(
                "count_if(article IS NOT NULL)",
                "count_if(bad IS NOT NULL)",
                "count_if(article IS NOT NULL AND article.published_date IS NULL)",
                "count_if(article IS NOT NULL AND article.language IS NULL)")
            .first();
    return new Night(
        before.isEmpty() ? 1 : before.get(before.size() - 1).number() + 1,
        id,
        started,
        files.size(),
        files.stream().mapToLong(ListedFile::length).sum(),
        found.getLong(0),
        found.getLong(1),
        found.getLong(2),
        found.getLong(3),
        Versions.ofRules());
  }
}
