package org.chancery.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

final class TogetherTest {
  @Test
  void eachMayWaitForThoseBeforeIt() {
    try (Together together = new Together(4)) {
      List<Supplier<Integer>> numbers = new ArrayList<>();
      numbers.add(together.start(() -> 1));
      for (int i = 1; i < 40; i++) {
        Supplier<Integer> before = numbers.get(i - 1);
        numbers.add(together.start(() -> before.get() + 1));
      }
      assertEquals(40, numbers.get(39).get());
    }
  }

  @Test
  void twoThingsRunAtOnce() {
    CountDownLatch met = new CountDownLatch(2);
    try (Together together = new Together(4)) {
      Supplier<Boolean> one = together.start(() -> meet(met));
      Supplier<Boolean> other = together.start(() -> meet(met));
      assertTrue(one.get() && other.get());
    }
  }

  @Test
  void whatWaitsForAFailureFailsInTheSameWay() {
    try (Together together = new Together(4)) {
      Supplier<Integer> broken =
          together.start(
              () -> {
                throw new IOException("disk full");
              });
      Supplier<Integer> waiting = together.start(() -> broken.get() + 1);
      UncheckedIOException found = assertThrows(UncheckedIOException.class, waiting::get);
      assertTrue(String.valueOf(found.getMessage()).contains("disk full"));
    }
  }

  @Test
  void closingWaitsForWhatWasBegun() {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicBoolean ended = new AtomicBoolean();
    try (Together together = new Together(4)) {
      together.start(
          () -> {
            begun.countDown();
            nap();
            ended.set(true);
            return true;
          });
      await(begun);
    }
    assertTrue(ended.get());
  }

  private static void nap() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean meet(CountDownLatch latch) {
    latch.countDown();
    return await(latch);
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
