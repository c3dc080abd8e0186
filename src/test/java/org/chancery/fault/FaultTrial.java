package org.chancery.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.TimeZone;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.Progress;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.NoSuchInputException;
import org.chancery.publish.CheckFailedException;
import org.chancery.spark.SparkDefaults;
import org.chancery.warehouse.LockHeldException;
import org.chancery.warehouse.NightOptions;
import org.chancery.warehouse.NightOutcome;
import org.chancery.warehouse.Nightly;
import org.chancery.warehouse.Places;
import org.chancery.warehouse.WarehouseSession;

/**
 * Disturbs a night over the same two files in one way after the other and prints what happened, a
 * row each; the reports of the next night are held to those of an undisturbed one.
 */
public final class FaultTrial {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final LocalDate NEXT = DAY.plusDays(1);

  private final SparkSession spark;
  private final Path folder;
  private final TrialClock clock;
  private final Map<String, String> calm;

  private FaultTrial(SparkSession spark, Path folder, TrialClock clock) throws Exception {
    this.spark = spark;
    this.folder = folder;
    this.clock = clock;
    drop("calm", DAY);
    drop("calm", NEXT);
    nightly("calm", ProgressListener.NONE).run();
    this.calm = PublishedReports.rows(folder.resolve("calm/r"));
  }

  /** What a run came to. */
  private record Outcome(String said, int exit) {}

  /**
   * Arguments: a folder to work in. It wants libfaketime, root's right to mount a small disk, and
   * no right to read what is forbidden.
   */
  public static void main(String[] args) throws Exception {
    TrialClock clock = TrialClock.start();
    SparkSession.Builder builder = SparkSession.builder().master("local[2]").appName("faults");
    SparkDefaults.local(2).forEach(builder::config);
    WarehouseSession.settings(true).forEach(builder::config);
    try (SparkSession spark = builder.getOrCreate()) {
      FaultTrial trial = new FaultTrial(spark, Files.createDirectories(Path.of(args[0])), clock);
      System.out.println("what was done | what happened | exit code | the next run | tables right");
      trial.inputChanges();
      trial.tailGrows();
      trial.twoAtOnce();
      trial.timeZoneChanges();
      trial.clockIsSet();
      trial.inboxIsGone();
      trial.inboxIsForbidden();
      trial.fileIsForbidden();
      trial.diskIsFull("w", "warehouse");
      trial.diskIsFull("r", "reports");
    }
  }

  private Nightly nightly(String name, ProgressListener listener) throws IOException {
    Path place = folder.resolve(name);
    return new Nightly(
        spark,
        new Places(
            place.resolve("inbox").toString(),
            place.resolve("w").toString(),
            place.resolve("r").toString()),
        NightOptions.defaults(),
        listener);
  }

  private Path inbox(String name) {
    return folder.resolve(name).resolve("inbox");
  }

  private Path drop(String name, LocalDate day) throws IOException {
    return Drops.write(inbox(name), day);
  }

  private Outcome run(String name) {
    return run(name, ProgressListener.NONE);
  }

  private Outcome run(String name, ProgressListener listener) {
    try {
      NightOutcome outcome = nightly(name, listener).run();
      return new Outcome(
          outcome.taken().stream().mapToLong(n -> n.files()).sum()
              + " files taken, "
              + outcome.left().size()
              + " left, "
              + (outcome.published().isPresent() ? "published" : "not published"),
          0);
    } catch (Exception e) {
      Throwable cause = e;
      while (cause.getCause() != null) {
        cause = cause.getCause();
      }
      return new Outcome(
          cause.getClass().getSimpleName()
              + ": "
              + String.valueOf(cause.getMessage()).lines().findFirst().orElse(""),
          exit(e));
    }
  }

  /** As the command line has it. */
  private static int exit(Exception e) {
    if (e instanceof NoSuchInputException) {
      return 2;
    }
    if (e instanceof CheckFailedException) {
      return 3;
    }
    return e instanceof LockHeldException ? 75 : 1;
  }

  private void row(String name, String fault, Outcome happened, Outcome next) throws Exception {
    boolean same = PublishedReports.rows(folder.resolve(name).resolve("r")).equals(calm);
    System.out.println(
        String.join(
            " | ",
            fault,
            happened.said(),
            Integer.toString(happened.exit()),
            next.said(),
            Boolean.toString(same)));
  }

  private void inputChanges() throws Exception {
    Path file = drop("changing", DAY);
    drop("changing", NEXT);
    String whole = Files.readString(file);
    int cut = whole.indexOf('\n') + 1;
    Files.writeString(file, whole.substring(0, cut));
    Outcome happened =
        run(
            "changing",
            at(
                "annotate",
                () -> Files.writeString(file, whole.substring(cut), StandardOpenOption.APPEND)));
    row("changing", "an input changes while it is read", happened, run("changing"));
  }

  private void tailGrows() throws Exception {
    Path file = drop("growing", DAY);
    drop("growing", NEXT);
    String whole = Files.readString(file);
    Files.writeString(file, whole.substring(0, whole.length() / 2));
    Outcome happened = run("growing");
    Files.writeString(file, whole);
    row("growing", "an input ends in the middle of a line and grows", happened, run("growing"));
  }

  private void twoAtOnce() throws Exception {
    drop("two", DAY);
    drop("two", NEXT);
    Outcome[] second = new Outcome[1];
    Outcome first = run("two", at("annotate", () -> second[0] = run("two")));
    row("two", "a second run starts while the first is at work", second[0], first);
  }

  private void timeZoneChanges() throws Exception {
    drop("zone", DAY);
    Outcome happened = run("zone");
    TimeZone before = TimeZone.getDefault();
    TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
    drop("zone", NEXT);
    Outcome next = run("zone");
    TimeZone.setDefault(before);
    row("zone", "the time zone changes by 14 hours between two nights", happened, next);
  }

  private void clockIsSet() throws Exception {
    drop("set", DAY);
    Outcome happened =
        run(
            "set",
            at(
                "annotate",
                () -> {
                  clock.days(2);
                  return clock;
                }));
    clock.days(0);
    drop("set", NEXT);
    row(
        "set",
        "the clock goes ahead by two days during a night, and back before the next",
        happened,
        run("set"));
  }

  private void inboxIsGone() throws Exception {
    drop("gone", DAY);
    drop("gone", NEXT);
    Path aside = folder.resolve("gone/elsewhere");
    Files.move(inbox("gone"), aside);
    Outcome happened = run("gone");
    Files.move(aside, inbox("gone"));
    row("gone", "the inbox is gone", happened, run("gone"));
  }

  private void inboxIsForbidden() throws Exception {
    drop("shut", DAY);
    drop("shut", NEXT);
    forbid(inbox("shut"));
    Outcome happened = run("shut");
    Files.setPosixFilePermissions(inbox("shut"), PosixFilePermissions.fromString("rwx------"));
    row("shut", "the inbox may not be read", happened, run("shut"));
  }

  private void fileIsForbidden() throws Exception {
    Path file = drop("locked", DAY);
    drop("locked", NEXT);
    forbid(file);
    Outcome happened = run("locked");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    row("locked", "a file of the inbox may not be read", happened, run("locked"));
  }

  private static void forbid(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("---------"));
    if (Files.isReadable(path)) {
      throw new IllegalStateException("this process may read all: start it by setpriv");
    }
  }

  private void diskIsFull(String part, String called) throws Exception {
    String name = "full-" + part;
    drop(name, DAY);
    drop(name, NEXT);
    Path disk = Files.createDirectories(folder.resolve(name).resolve(part));
    sh("mount -t tmpfs -o size=160k tmpfs " + disk);
    try {
      Outcome happened = run(name);
      sh("mount -o remount,size=64m " + disk);
      row(name, "the disk of the " + called + " is full", happened, run(name));
    } finally {
      sh("umount " + disk);
    }
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
