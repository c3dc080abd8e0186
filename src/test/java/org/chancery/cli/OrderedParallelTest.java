package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class OrderedParallelTest {
  @Test
  void resultsComeInTheOrderOfTheItems() throws Exception {
    List<Integer> out = new ArrayList<>();
    OrderedParallel.map(
        IntStream.range(0, 5_000).iterator(),
        3,
        i -> {
          if (i % 100 == 0) {
            LockSupport.parkNanos(100_000); // some items take longer than those behind them
          }
          return i * 2;
        },
        out::add);
    assertEquals(IntStream.range(0, 5_000).map(i -> i * 2).boxed().toList(), out);
  }

  @Test
  void failureOfTheWorkReachesTheCaller() {
    IllegalStateException e =
        assertThrows(
            IllegalStateException.class,
            () ->
                OrderedParallel.map(
                    IntStream.range(0, 1_000).iterator(),
                    2,
                    i -> {
                      if (i == 500) {
                        throw new IllegalStateException("item " + i);
                      }
                      return i;
                    },
                    i -> {}));
    assertEquals("item 500", e.getMessage());
  }

  @Test
  void failureOfTheSinkReachesTheCaller() {
    assertThrows(
        IOException.class,
        () ->
            OrderedParallel.map(
                List.of(1, 2, 3).iterator(),
                2,
                i -> i,
                i -> {
                  throw new IOException("disk full");
                }));
  }
}
