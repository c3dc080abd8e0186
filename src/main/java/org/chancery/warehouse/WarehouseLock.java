package org.chancery.warehouse;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.hadoop.fs.FileAlreadyExistsException;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.chancery.publish.OneFile;

/**
 * One run at a time: a file with its owner's name and a heartbeat.
 *
 * <p>The owner is dead if its process is gone, which is known at once on the same machine; or, on
 * another one, if the heartbeat is old by the clock and does not rise while it is watched for a
 * minute, which a clock that is wrong cannot feign and a busy machine hardly: it misses twelve
 * beats. A dead owner's lock is taken over. An owner that was only paused finds out before it
 * writes, and what two runs write at once in spite of this, the warehouse's own commit refuses.
 */
final class WarehouseLock implements AutoCloseable {
  private static final Logger LOG = LogManager.getLogger(WarehouseLock.class);
  private static final String NAME = "lock.json";
  private static final Duration BEAT = Duration.ofSeconds(5);
  private static final Duration OLD = Duration.ofSeconds(60);
  private static final Duration WATCH = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final FileSystem files;
  private final Path path;
  private final Thread heart;
  private LockOwner owner;
  private volatile boolean released;
  private volatile boolean lost;

  private WarehouseLock(FileSystem files, Path path, LockOwner owner) {
    this.files = files;
    this.path = path;
    this.owner = owner;
    this.heart = new Thread(this::beat, "chancery lock");
    heart.setDaemon(true);
    heart.start();
  }

  /**
   * Takes the lock of a warehouse.
   *
   * @param wait how long to wait for another run to end
   * @throws LockHeldException if it did not
   */
  static WarehouseLock take(FileSystem files, Path warehouse, String run, Duration wait)
      throws IOException, LockHeldException {
    Path path = new Path(warehouse, NAME);
    files.mkdirs(warehouse);
    long deadline = System.nanoTime() + wait.toNanos();
    Optional<LockOwner> watched = Optional.empty();
    long since = System.nanoTime();
    while (true) {
      LockOwner self = LockOwner.self(run);
      if (create(files, path, self.json())) {
        return new WarehouseLock(files, path, self);
      }
      Optional<LockOwner> holder = read(files, path);
      if (!holder.equals(watched)) {
        watched = holder;
        since = System.nanoTime();
      }
      boolean still = System.nanoTime() - since > WATCH.toNanos();
      if (holder.map(LockOwner::gone).orElse(still) || (still && old(holder, self))) {
        bury(files, path, holder, run);
      } else if (holder.isPresent() && !old(holder, self) && System.nanoTime() >= deadline) {
        throw new LockHeldException("The warehouse is held by " + holder.get().shown() + ".");
      } else {
        pause();
      }
    }
  }

  /** Whether only watching tells if an owner lives: on another machine, with an odd last beat. */
  private static boolean old(Optional<LockOwner> holder, LockOwner self) {
    return holder
        .filter(h -> !h.host().equals(self.host()))
        .map(h -> Duration.between(h.at(), Instant.now()).abs().compareTo(OLD) > 0)
        .orElse(false);
  }

  private static boolean create(FileSystem files, Path path, byte[] content) throws IOException {
    if (files.getScheme().equals("file")) {
      java.nio.file.Path local = java.nio.file.Path.of(path.toUri().getPath());
      try {
        Files.createFile(local);
      } catch (java.nio.file.FileAlreadyExistsException e) {
        return false;
      }
      try {
        Files.write(local, content);
        return true;
      } catch (IOException e) {
        Files.delete(local); // on a full disk there is room for a name, not for what it holds
        throw e;
      }
    }
    try (OutputStream out = files.create(path, false)) {
      out.write(content);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    }
  }

  private static Optional<LockOwner> read(FileSystem files, Path path) throws IOException {
    try (InputStream in = files.open(path)) {
      return LockOwner.of(in.readAllBytes());
    } catch (FileNotFoundException e) {
      return Optional.empty();
    }
  }

  /** Moves a dead owner's lock aside; if it was another's by then, puts that back. */
  private static void bury(FileSystem files, Path path, Optional<LockOwner> dead, String run)
      throws IOException {
    Path grave = new Path(path.getParent(), "." + NAME + ".dead-" + run);
    if (!files.rename(path, grave)) {
      return;
    }
    Optional<LockOwner> buried = read(files, grave);
    if (!buried.equals(dead)) {
      files.rename(grave, path);
    } else {
      files.delete(grave, false);
    }
  }

  private void beat() {
    while (!released && !lost) {
      try {
        Thread.sleep(BEAT.toMillis());
        rise();
      } catch (IOException | RuntimeException e) {
        LOG.warn("the lock's heartbeat did not get through; the next one may", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private synchronized void rise() throws IOException {
    if (released) {
      return;
    }
    if (mine()) {
      owner = owner.beating();
      OneFile.replace(files, path, owner.json());
    } else {
      lost = true;
    }
  }

  private boolean mine() throws IOException {
    return read(files, path).filter(o -> o.run().equals(owner.run())).isPresent();
  }

  /**
   * Makes sure that the lock is still this run's, before something that cannot be undone.
   *
   * @throws IOException if it was taken over
   */
  synchronized void check() throws IOException {
    if (lost || !mine()) {
      throw new IOException(
          "The lock " + path + " was taken over by another run; this one gives up.");
    }
  }

  @Override
  public void close() throws IOException {
    released = true;
    synchronized (this) {
      if (!lost && mine()) {
        files.delete(path, false);
      }
    }
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the lock", e);
    }
  }
}
