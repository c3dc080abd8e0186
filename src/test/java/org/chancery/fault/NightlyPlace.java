package org.chancery.fault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * An inbox, a warehouse and reports in one folder, and the job on them as an operator starts it.
 */
final class NightlyPlace {
  private final Path folder;
  private final Path inbox;

  NightlyPlace(Path folder, Path inbox) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.inbox = inbox;
  }

  /** What a job came to. */
  record Outcome(int exit, String said) {}

  Path reports() {
    return folder.resolve("reports");
  }

  Path warehouse() {
    return folder.resolve("warehouse");
  }

  Path inbox() {
    return inbox;
  }

  Process start(Path log, Map<String, String> environment, String... more) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of("jobs/chancery").toAbsolutePath().toString());
    command.addAll(
        List.of(
            "nightly",
            "--inbox",
            inbox.toString(),
            "--warehouse",
            warehouse().toString(),
            "--reports",
            reports().toString()));
    command.addAll(List.of(more));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  Outcome run(String... more) throws IOException, InterruptedException {
    return run(Map.of(), more);
  }

  Outcome run(Map<String, String> environment, String... more)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "run", ".log");
    int exit = start(log, environment, more).waitFor();
    return new Outcome(exit, Files.readString(log, StandardCharsets.UTF_8));
  }

  /** As kill -9 of the job, and of the launcher if it is still there. */
  static void kill(Process job) throws InterruptedException {
    job.descendants().forEach(ProcessHandle::destroyForcibly);
    job.destroyForcibly();
    job.waitFor();
  }
}
