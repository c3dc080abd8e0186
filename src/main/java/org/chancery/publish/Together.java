package org.chancery.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Does things a few at once. Each may wait for what was started before it, never for what is
 * started after it. When one fails, those that were not begun are left, and closing waits for those
 * that were, so that nothing writes any more.
 */
final class Together implements AutoCloseable {
  private final ExecutorService threads;
  private final List<Future<?>> started = new ArrayList<>();

  /**
   * @param atOnce how many things are done at a time, 1 or more
   */
  Together(int atOnce) {
    this.threads = Executors.newFixedThreadPool(atOnce);
  }

  /** Starts something; gives back what waits for its result, and fails as it failed. */
  <T> Supplier<T> start(Stages.Work<T> work) {
    Future<T> result = threads.submit(work::run);
    started.add(result);
    return () -> result(result);
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException unchecked) {
        throw unchecked;
      }
      if (e.getCause() instanceof IOException io) {
        throw new UncheckedIOException(io);
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Stopped while making the reports", e);
    }
  }

  @Override
  public void close() {
    started.forEach(one -> one.cancel(false));
    threads.shutdown();
    try {
      threads.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      threads.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
