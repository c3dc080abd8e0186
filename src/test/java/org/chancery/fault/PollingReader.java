package org.chancery.fault;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** A reader who looks at the reports all the time; each look must find one whole version. */
final class PollingReader implements AutoCloseable {
  private static final long PAUSE = 500;

  private final Path reports;
  private final Set<String> seen = new ConcurrentSkipListSet<>();
  private final List<String> wrong = new CopyOnWriteArrayList<>();
  private final AtomicLong looks = new AtomicLong();
  private final Thread thread = new Thread(this::look);
  private volatile boolean over;

  PollingReader(Path reports) {
    this.reports = reports;
    thread.start();
  }

  private void look() {
    while (!over) {
      try {
        seen.add(PublishedReports.look(reports));
        looks.incrementAndGet();
      } catch (NoSuchFileException e) {
        if (!seen.isEmpty()) {
          wrong.add(e.toString());
        }
      } catch (IOException | SQLException | RuntimeException e) {
        wrong.add(e.toString());
      }
      try {
        Thread.sleep(PAUSE);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  String shown() {
    return looks + " looks, " + seen.size() + " versions seen, wrong: " + wrong;
  }

  boolean sound() {
    return wrong.isEmpty();
  }

  @Override
  public void close() {
    over = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
