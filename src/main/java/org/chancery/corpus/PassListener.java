package org.chancery.corpus;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.spark.Success$;
import org.apache.spark.scheduler.AccumulableInfo;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerExecutorMetricsUpdate;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Turns the tallies that executors send with their heartbeats, and at a task's end, into progress.
 * A task that fails takes its part of the count back.
 */
final class PassListener extends SparkListener {
  private final PassTallies tallies;
  private final long totalBytes;
  private final ProgressListener listener;
  private final long started = System.nanoTime();
  private final Map<Long, long[]> running = new HashMap<>();
  private final long[] finished = new long[3];

  PassListener(PassTallies tallies, long totalBytes, ProgressListener listener) {
    this.tallies = tallies;
    this.totalBytes = totalBytes;
    this.listener = listener;
  }

  @Override
  public synchronized void onExecutorMetricsUpdate(SparkListenerExecutorMetricsUpdate update) {
    CollectionConverters.asJava(update.accumUpdates())
        .forEach(
            task -> running.put((Long) task._1(), counts(CollectionConverters.asJava(task._4()))));
    tell();
  }

  @Override
  public synchronized void onTaskEnd(SparkListenerTaskEnd end) {
    running.remove(end.taskInfo().taskId());
    if (end.reason() == Success$.MODULE$) {
      long[] counts = counts(CollectionConverters.asJava(end.taskInfo().accumulables()));
      for (int i = 0; i < finished.length; i++) {
        finished[i] += counts[i];
      }
    }
    tell();
  }

  private long[] counts(Iterable<AccumulableInfo> infos) {
    long[] counts = new long[finished.length];
    for (AccumulableInfo info : infos) {
      int i = index(info.id());
      if (i >= 0 && info.update().isDefined() && info.update().get() instanceof Number number) {
        counts[i] = number.longValue();
      }
    }
    return counts;
  }

  private int index(long accumulator) {
    if (accumulator == tallies.articles().id()) {
      return 0;
    }
    if (accumulator == tallies.bad().id()) {
      return 1;
    }
    return accumulator == tallies.bytes().id() ? 2 : -1;
  }

  private void tell() {
    long[] sum = finished.clone();
    for (long[] counts : running.values()) {
      for (int i = 0; i < sum.length; i++) {
        sum[i] += counts[i];
      }
    }
    listener.progressed(
        new Progress(
            sum[0], sum[1], sum[2], totalBytes, Duration.ofNanos(System.nanoTime() - started)));
  }
}
