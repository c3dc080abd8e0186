package org.chancery.warehouse;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.ListedFile;
import org.chancery.dump.NoSuchInputException;
import org.chancery.publish.CheckFailedException;
import org.chancery.publish.OutputRefusedException;
import org.chancery.publish.RunId;
import org.chancery.publish.Stages;
import org.chancery.spark.SparkDefaults;

/**
 * The job of every night: what is new in the inbox goes into the warehouse, and the reports are
 * made anew from all that is there.
 *
 * <p>It may be killed at any moment and started again: a night is in the warehouse as a whole or
 * not at all, the reports switch as a whole, and what a dead run has left is cleaned up.
 */
public final class Nightly {
  private final SparkSession spark;
  private final Places places;
  private final NightOptions options;
  private final ProgressListener listener;
  private final Configuration conf;
  private final DumpPlanner planner;
  private final Inbox inbox;
  private final Warehouse warehouse;

  /** A job on these places; nothing is touched yet. */
  public Nightly(SparkSession spark, Places places, NightOptions options, ProgressListener listener)
      throws IOException {
    SparkDefaults.apply(spark);
    this.spark = spark;
    this.places = places;
    this.options = options;
    this.listener = listener;
    this.conf = spark.sessionState().newHadoopConf();
    this.planner = new DumpPlanner(conf, options.run().dumps());
    this.inbox = new Inbox(places.inbox(), planner, conf);
    this.warehouse = Warehouse.at(spark, places.warehouse());
  }

  /**
   * What a run would read, by its days; nothing is written.
   *
   * @param range days whose files are meant
   */
  public InboxPlan plan(DayRange range) throws NoSuchInputException, IOException {
    return InboxPlan.of(in(range), warehouse.inputs(), range.again());
  }

  private List<ListedFile> in(DayRange range) throws NoSuchInputException, IOException {
    List<ListedFile> files = new ArrayList<>();
    for (ListedFile file : inbox.list()) {
      LocalDate day = FileDay.of(file.file(), Instant.ofEpochMilli(file.modified()));
      if (range.holds(day)) {
        files.add(file);
      }
    }
    return files;
  }

  /**
   * Takes in all that is new or has changed, as one night, and publishes the reports.
   *
   * @throws NoSuchInputException if there is no inbox
   * @throws LockHeldException if another run is at work
   * @throws CheckFailedException if the night or the reports did not pass; nothing was published
   * @throws OutputRefusedException if the reports' directory holds something else
   */
  public NightOutcome run() throws NoSuchInputException, LockHeldException, IOException {
    return locked(
        (intake, publication) -> {
          List<Night> taken = new ArrayList<>();
          Map<String, InputFile> inputs = warehouse.inputs();
          InboxPlan plan = InboxPlan.of(inbox.list(), inputs, false);
          if (!plan.files().isEmpty()) {
            intake.take(plan.files(), inputs, true).ifPresent(taken::add);
          }
          return publication.publish(taken, intake);
        });
  }

  /**
   * Takes in the files of a range of days, each day as a night of its own and in order, and then
   * publishes the reports. What an earlier backfill has taken in is not read again.
   */
  public NightOutcome backfill(DayRange range)
      throws NoSuchInputException, LockHeldException, IOException {
    return locked(
        (intake, publication) -> {
          List<Night> taken = new ArrayList<>();
          for (List<ListedFile> day : plan(range).days().values()) {
            intake.take(day, warehouse.inputs(), false).ifPresent(taken::add);
          }
          return publication.publish(taken, intake);
        });
  }

  private interface Work {
    NightOutcome run(Intake intake, Publication publication)
        throws NoSuchInputException, IOException;
  }

  private NightOutcome locked(Work work)
      throws NoSuchInputException, LockHeldException, IOException {
    String run = RunId.of(Instant.now());
    inbox.list(); // a mistyped inbox is told before anything is made
    Stages stages = new Stages(spark.sparkContext(), listener);
    Publication publication =
        Publication.check(spark, places.reports(), run, warehouse, options, stages);
    try (WarehouseLock lock =
        WarehouseLock.take(warehouse.files(), warehouse.root(), run, options.patience())) {
      warehouse.clean();
      publication.under(lock);
      Intake intake = new Intake(spark, warehouse, inbox, planner, lock, options, stages, listener);
      NightOutcome outcome = work.run(intake, publication);
      if (!outcome.taken().isEmpty()) {
        stages.run(
            "tidy",
            () -> {
              warehouse.tidy(options.smallFiles(), options.retention());
              return outcome;
            });
      }
      return outcome;
    }
  }
}
