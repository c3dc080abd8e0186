package org.chancery.warehouse;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.NoSuchInputException;
import org.chancery.publish.RunId;
import org.chancery.publish.Stages;
import org.chancery.spark.SparkDefaults;

/** Going back to earlier nights. */
public final class Nights {
  private final SparkSession spark;
  private final Warehouse warehouse;
  private final NightOptions options;
  private final ProgressListener listener;

  /** The nights of a warehouse. */
  public Nights(
      SparkSession spark, String warehouse, NightOptions options, ProgressListener listener)
      throws IOException {
    SparkDefaults.apply(spark);
    this.spark = spark;
    this.warehouse = Warehouse.at(spark, warehouse);
    this.options = options;
    this.listener = listener;
  }

  /** All nights that the warehouse holds, in their order. */
  public List<Night> list() {
    return warehouse.nights();
  }

  /**
   * Makes the warehouse what a night left and publishes its reports. The inputs of the nights since
   * are unknown again: those that are still in the inbox will be read the next night.
   *
   * @throws NightGoneException if the warehouse does not know the night or cannot go back to it
   */
  public NightOutcome rollback(String night, String reports)
      throws NoSuchInputException, LockHeldException, IOException {
    Night wanted = named(night);
    return locked(
        reports,
        publication -> {
          warehouse.restore(wanted);
          return publication.publish(wanted);
        });
  }

  /** Publishes the reports as a night left them; the warehouse stays as it is. */
  public NightOutcome republish(String night, String reports)
      throws NoSuchInputException, LockHeldException, IOException {
    Night wanted = named(night);
    return locked(reports, publication -> publication.publish(wanted));
  }

  private Night named(String id) {
    return list().stream()
        .filter(n -> n.id().equals(id) || Long.toString(n.number()).equals(id))
        .findFirst()
        .orElseThrow(() -> new NightGoneException(id));
  }

  private interface Work {
    NightOutcome run(Publication publication) throws NoSuchInputException, IOException;
  }

  private NightOutcome locked(String reports, Work work)
      throws NoSuchInputException, LockHeldException, IOException {
    String run = RunId.of(Instant.now());
    Stages stages = new Stages(spark.sparkContext(), listener);
    Publication publication = Publication.check(spark, reports, run, warehouse, options, stages);
    try (WarehouseLock lock =
        WarehouseLock.take(warehouse.files(), warehouse.root(), run, options.patience())) {
      warehouse.clean();
      publication.under(lock);
      return work.run(publication);
    }
  }
}
