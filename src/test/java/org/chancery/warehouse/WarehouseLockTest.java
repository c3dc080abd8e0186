package org.chancery.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WarehouseLockTest {
  @TempDir Path dir;

  private WarehouseLock take(String run) throws IOException, LockHeldException {
    FileSystem files = FileSystem.getLocal(new Configuration());
    return WarehouseLock.take(
        files, new org.apache.hadoop.fs.Path(dir.toString()), run, Duration.ZERO);
  }

  private Path file() {
    return dir.resolve("lock.json");
  }

  @Test
  void oneAtATimeAndThenTheNext() throws Exception {
    try (WarehouseLock lock = take("one")) {
      lock.check();
      LockHeldException e = assertThrows(LockHeldException.class, () -> take("two"));
      assertTrue(
          String.valueOf(e.getMessage()).startsWith("The warehouse is held by run one (process "),
          e.getMessage());
    }
    assertFalse(Files.exists(file()));
    take("two").close();
  }

  @Test
  void aDeadProcessesLockIsTakenOver() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    LockOwner self = LockOwner.self("dead");
    LockOwner dead = new LockOwner("dead", self.host(), ended.pid(), "", 7, Instant.now());
    Files.write(file(), dead.json());
    try (WarehouseLock lock = take("next")) {
      lock.check();
    }
  }

  @Test
  void anotherProcessWithTheNumberOfADeadOneIsNotTheOwner() throws Exception {
    LockOwner self = LockOwner.self("dead");
    LockOwner earlier =
        new LockOwner("dead", self.host(), self.pid(), "another boot:1", 7, Instant.now());
    Files.write(file(), earlier.json());
    take("next").close();
  }

  @Test
  void whoLivesOnAnotherMachineIsLetBe() throws Exception {
    Files.write(file(), new LockOwner("far", "elsewhere", 1, "", 7, Instant.now()).json());
    assertThrows(LockHeldException.class, () -> take("next"));
  }

  @Test
  void whoLosesTheLockNoticesBeforeItWrites() throws Exception {
    WarehouseLock lock = take("one");
    byte[] other = LockOwner.self("two").json();
    Files.write(file(), other);
    assertThrows(IOException.class, lock::check);
    lock.close();
    assertEquals("two", LockOwner.of(Files.readAllBytes(file())).orElseThrow().run());
  }
}
