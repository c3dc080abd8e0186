package org.chancery.publish;

import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.spark.SparkContext;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.NoSuchInputException;

/**
 * Runs the stages of a run: times them, tells the listener, names them in Spark's UI. Stages of
 * several threads may overlap.
 */
public final class Stages {
  /** A stage's work. */
  public interface Work<T> {
    T run() throws NoSuchInputException, IOException;
  }

  private static final Logger LOG = LogManager.getLogger(Stages.class);

  private final SparkContext context;
  private final ProgressListener listener;
  private final long began = System.nanoTime();
  private final Map<String, Duration> took = new LinkedHashMap<>();

  public Stages(SparkContext context, ProgressListener listener) {
    this.context = context;
    this.listener = listener;
  }

  /** Runs a stage and gives back its result. */
  public <T> T run(String stage, Work<T> work) throws NoSuchInputException, IOException {
    listener.stageStarted(stage);
    context.setJobDescription("chancery: " + stage);
    context.setLocalProperty("spark.scheduler.pool", stage);
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      Duration duration = Duration.ofNanos(System.nanoTime() - start);
      LOG.info("stage {} took {} ms", stage, duration.toMillis());
      synchronized (took) {
        took.merge(stage, duration, Duration::plus);
      }
      context.setJobDescription(null);
      context.setLocalProperty("spark.scheduler.pool", null);
      listener.stageEnded(stage, duration);
    }
  }

  /** How long it is since these stages were set up. */
  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  /** How long each stage took, in the order in which they ended. */
  public Map<String, Duration> took() {
    synchronized (took) {
      return new LinkedHashMap<>(took);
    }
  }
}
