package org.chancery.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Maps a stream of items by several threads and hands the results on in the items' order. */
final class OrderedParallel {
  private static final int BATCH = 64;
  private static final int BATCHES_A_THREAD = 4;

  private OrderedParallel() {}

  /** Takes results one at a time; may fail as output does. */
  @FunctionalInterface
  interface Sink<T> {
    void accept(T result) throws Exception;
  }

  /**
   * Maps all items. At most {@code 4 × threads} batches of 64 items are held at a time.
   *
   * @throws Exception what the work or the sink threw first
   */
  static <I, O> void map(Iterator<I> items, int threads, Function<I, O> work, Sink<O> sink)
      throws Exception {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<List<O>>> pending = new ArrayDeque<>();
      while (items.hasNext()) {
        List<I> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH && items.hasNext()) {
          batch.add(items.next());
        }
        pending.add(workers.submit(() -> batch.stream().map(work).toList()));
        if (pending.size() >= threads * BATCHES_A_THREAD) {
          drain(pending.remove(), sink);
        }
      }
      while (!pending.isEmpty()) {
        drain(pending.remove(), sink);
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private static <O> void drain(Future<List<O>> batch, Sink<O> sink) throws Exception {
    List<O> results;
    try {
      results = batch.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    }
    for (O result : results) {
      sink.accept(result);
    }
  }
}
