package org.chancery.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A process that was started for a test and ends with it; its output is a file. */
final class Running implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofMinutes(20);

  private final Process process;
  private final Path log;

  private Running(Process process, Path log) {
    this.process = process;
    this.log = log;
  }

  static Running start(Path log, Path directory, Map<String, String> environment, String... command)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().putAll(environment);
    Running running = new Running(builder.start(), log);
    Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    return running;
  }

  /** Runs a command to its end; gives back its exit code and what it said. */
  static int run(Path log, Path directory, Map<String, String> environment, List<String> command)
      throws IOException, InterruptedException {
    try (Running running = start(log, directory, environment, command.toArray(String[]::new))) {
      return running.ended();
    }
  }

  String said() {
    try {
      return Files.readString(log, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<ProcessHandle> descendants() {
    return process.descendants();
  }

  /** Waits for its end; gives back its exit code. */
  int ended() throws InterruptedException {
    if (!process.waitFor(PATIENCE.toMinutes(), TimeUnit.MINUTES)) {
      throw new IllegalStateException("still running:\n" + said());
    }
    return process.exitValue();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** As kill -9. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Waits until it says something. */
  void untilItSays(String words) throws InterruptedException {
    until(words, () -> said().contains(words));
  }

  /** Waits until something holds, as long as the process lives. */
  void until(String what, BooleanSupplier holds) throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!holds.getAsBoolean()) {
      if (!alive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("no \"" + what + "\" in\n" + said());
      }
      Thread.sleep(200);
    }
  }

  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    kill();
  }
}
