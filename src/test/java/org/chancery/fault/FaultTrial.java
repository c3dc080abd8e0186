package org.chancery.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.TimeZone;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Progress;
import org.chancery.corpus.ProgressListener;
import org.chancery.spark.SparkDefaults;
import org.chancery.warehouse.NightOptions;
import org.chancery.warehouse.NightOutcome;
import org.chancery.warehouse.Nightly;
import org.chancery.warehouse.Places;
import org.chancery.warehouse.WarehouseSession;

/**
 * Disturbs nights in one way each and prints what happened, a row each; at the end of each the
 * tables are held to those of one undisturbed night over the same inbox.
 */
public final class FaultTrial {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private final SparkSession spark;
  private final Path folder;

  private FaultTrial(SparkSession spark, Path folder) {
    this.spark = spark;
    this.folder = folder;
  }

  /** Arguments: a folder to work in; it must be root's who runs it, to mount a small disk. */
  public static void main(String[] args) throws Exception {
    SparkSession.Builder builder = SparkSession.builder().master("local[2]").appName("faults");
    SparkDefaults.local(2).forEach(builder::config);
    WarehouseSession.settings(true).forEach(builder::config);
    try (SparkSession spark = builder.getOrCreate()) {
      FaultTrial trial = new FaultTrial(spark, Files.createDirectories(Path.of(args[0])));
      System.out.println("fault | what happened | the next run | tables as undisturbed");
      trial.inputChanges();
      trial.tailGrows();
      trial.twoAtOnce();
      trial.timeZoneChanges();
      trial.inboxIsGone();
      trial.fileCannotBeOpened();
      trial.diskIsFull();
    }
  }

  private Nightly nightly(String name, String warehouse, ProgressListener listener)
      throws IOException {
    Path place = folder.resolve(name);
    return new Nightly(
        spark,
        new Places(
            place.resolve("inbox").toString(),
            place.resolve(warehouse).toString(),
            place.resolve(warehouse + "-reports").toString()),
        NightOptions.defaults(),
        listener);
  }

  private Path inbox(String name) {
    return folder.resolve(name).resolve("inbox");
  }

  /** A run, and what it came to in a few words. */
  private String run(String name, ProgressListener listener) {
    try {
      NightOutcome outcome = nightly(name, "w", listener).run();
      return outcome.taken().stream().mapToLong(n -> n.files()).sum()
          + " files taken, "
          + outcome.left().size()
          + " left, "
          + (outcome.published().isPresent() ? "published" : "not published");
    } catch (Exception e) {
      return e.getClass().getSimpleName()
          + ": "
          + String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
  }

  private void row(String name, String fault, String happened, String next) throws Exception {
    nightly(name, "calm", ProgressListener.NONE).run();
    Path place = folder.resolve(name);
    boolean same =
        PublishedReports.rows(place.resolve("w-reports"))
            .equals(PublishedReports.rows(place.resolve("calm-reports")));
    System.out.println(fault + " | " + happened + " | " + next + " | " + same);
  }

  private void inputChanges() throws Exception {
    Path file = Drops.write(inbox("changing"), DAY);
    Drops.write(inbox("changing"), DAY.plusDays(1));
    String happened =
        run(
            "changing",
            at(
                "annotate",
                () ->
                    Files.writeString(
                        file,
                        "{\"title\": \"Late\", \"text\": \"Fiji recognised Kosovo today.\"}\n",
                        StandardOpenOption.APPEND)));
    row(
        "changing",
        "an input changes while it is read",
        happened,
        run("changing", ProgressListener.NONE));
  }

  private void tailGrows() throws Exception {
    Path file = Drops.write(inbox("growing"), DAY);
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() / 2));
    String happened = run("growing", ProgressListener.NONE);
    Files.writeString(file, whole);
    row("growing", "an input grows a broken tail", happened, run("growing", ProgressListener.NONE));
  }

  private void twoAtOnce() throws Exception {
    Drops.write(inbox("two"), DAY);
    String[] second = {""};
    String first = run("two", at("annotate", () -> second[0] = run("two", ProgressListener.NONE)));
    row(
        "two",
        "two runs at once",
        "first: " + first + "; second: " + second[0],
        run("two", ProgressListener.NONE));
  }

  private void timeZoneChanges() throws Exception {
    Drops.write(inbox("zone"), DAY);
    String happened = run("zone", ProgressListener.NONE);
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    Drops.write(inbox("zone"), DAY.plusDays(1));
    String next = run("zone", ProgressListener.NONE);
    TimeZone.setDefault(before);
    row("zone", "the time zone changes between two nights", happened, next);
  }

  private void inboxIsGone() throws Exception {
    Drops.write(inbox("gone"), DAY);
    run("gone", ProgressListener.NONE);
    Path aside = folder.resolve("gone/elsewhere");
    Files.move(inbox("gone"), aside);
    String happened = run("gone", ProgressListener.NONE);
    Files.move(aside, inbox("gone"));
    row("gone", "the inbox is gone", happened, run("gone", ProgressListener.NONE));
  }

  private void fileCannotBeOpened() throws Exception {
    Drops.write(inbox("locked"), DAY);
    Path link = inbox("locked").resolve("2026-01-02.jsonl");
    Files.createSymbolicLink(link, Path.of("/nowhere/at/all"));
    String happened = run("locked", ProgressListener.NONE);
    Files.delete(link);
    Drops.write(inbox("locked"), DAY.plusDays(1));
    row(
        "locked",
        "a file of the inbox cannot be opened",
        happened,
        run("locked", ProgressListener.NONE));
  }

  private void diskIsFull() throws Exception {
    Drops.write(inbox("full"), DAY);
    Path disk = Files.createDirectories(folder.resolve("full/w"));
    sh("mount -t tmpfs -o size=200k tmpfs " + disk);
    String happened = run("full", ProgressListener.NONE);
    sh("mount -o remount,size=64m " + disk);
    row("full", "the warehouse's disk is full", happened, run("full", ProgressListener.NONE));
    sh("umount " + disk);
  }

  private static void sh(String command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder("sh", "-c", command).inheritIO().start();
    if (process.waitFor() != 0) {
      throw new IOException(command);
    }
  }

  private interface Disturbance {
    Object disturb() throws Exception;
  }

  /** Disturbs once, when a stage begins. */
  private static ProgressListener at(String stage, Disturbance disturbance) {
    return new ProgressListener() {
      private boolean done;

      @Override
      public void stageStarted(String name) {
        if (name.equals(stage) && !done) {
          done = true;
          try {
            disturbance.disturb();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        }
      }

      @Override
      public void progressed(Progress progress) {}

      @Override
      public void stageEnded(String name, Duration took) {}
    };
  }
}
