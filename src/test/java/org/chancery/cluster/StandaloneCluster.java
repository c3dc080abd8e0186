package org.chancery.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A standalone Spark cluster: a master and two workers, each a process of its own. */
final class StandaloneCluster implements AutoCloseable {
  private static final Map<String, String> ENVIRONMENT =
      Map.of("SPARK_LOCAL_IP", "127.0.0.1", "SPARK_NO_DAEMONIZE", "1");

  private final Path home;
  private final Path directory;
  private final int port;
  private final List<Running> processes = new ArrayList<>();

  private StandaloneCluster(Path home, Path directory, int port) {
    this.home = home;
    this.directory = directory;
    this.port = port;
  }

  static StandaloneCluster start(Path directory) throws IOException, InterruptedException {
    Path home = sparkHome(directory.resolve("spark"));
    StandaloneCluster cluster = new StandaloneCluster(home, directory, ClusterParts.freePort());
    Running master =
        cluster.daemon(
            "master",
            "org.apache.spark.deploy.master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            Integer.toString(cluster.port),
            "--webui-port",
            "0");
    master.untilItSays("I have been elected leader");
    for (String name : List.of("worker-1", "worker-2")) {
      Running worker =
          cluster.daemon(
              name,
              "org.apache.spark.deploy.worker.Worker",
              "--host",
              "127.0.0.1",
              "--cores",
              "2",
              "--memory",
              "3g",
              "--work-dir",
              directory.resolve(name).toString(),
              "--webui-port",
              "0",
              cluster.master());
      worker.untilItSays("Successfully registered with master");
    }
    return cluster;
  }

  /** What a Spark distribution is to its users: jars, and the two scripts that start them. */
  private static Path sparkHome(Path home) throws IOException {
    Files.createDirectories(home.resolve("bin"));
    Files.createDirectories(home.resolve("conf"));
    Path jars = Files.createDirectories(home.resolve("jars"));
    link(Path.of("target/spark"), ".jar", jars);
    // Spark brings these too, but Maven copies a jar only once
    link(Path.of("target/lib"), "slf4j-api", jars);
    link(Path.of("target/lib"), "icu4j", jars);
    Files.writeString(
        home.resolve("conf/log4j2.properties"),
        """
        rootLogger.level = info
        rootLogger.appenderRef.stderr.ref = stderr
        appender.stderr.type = Console
        appender.stderr.name = stderr
        appender.stderr.target = SYSTEM_ERR
        appender.stderr.layout.type = PatternLayout
        appender.stderr.layout.pattern = %d{HH:mm:ss} %p %c{1}: %m%n%ex
        """);
    script(
        home.resolve("bin/spark-class"),
        """
        #!/usr/bin/env bash
        export SPARK_HOME=$(cd "$(dirname "$0")/.." && pwd)
        export SPARK_SCALA_VERSION=2.13
        command=()
        while IFS= read -r -d '' word; do command+=("${word#$'\\n'}"); done < <(
          java -Xmx128m -cp "$SPARK_HOME/jars/*" org.apache.spark.launcher.Main "$@")
        while [ "${#command[@]}" -gt 0 ] && [ -z "${command[0]//[[:space:]]/}" ]; do
          command=("${command[@]:1}")
        done
        exec "${command[@]}"
        """);
    script(
        home.resolve("bin/spark-submit"),
        """
        #!/usr/bin/env bash
        exec "$(dirname "$0")/spark-class" org.apache.spark.deploy.SparkSubmit "$@"
        """);
    return home;
  }

  private static void link(Path from, String part, Path to) throws IOException {
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(f -> f.getFileName().toString().contains(part)).toList()) {
        Files.createSymbolicLink(to.resolve(file.getFileName()), file.toAbsolutePath());
      }
    }
  }

  private static void script(Path path, String text) throws IOException {
    Files.writeString(path, text);
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Running daemon(String name, String... command) throws IOException {
    List<String> all = new ArrayList<>();
    all.add(home.resolve("bin/spark-class").toString());
    all.addAll(List.of(command));
    Running started =
        Running.start(
            directory.resolve(name + ".log"), directory, ENVIRONMENT, all.toArray(String[]::new));
    processes.add(started);
    return started;
  }

  String master() {
    return "spark://127.0.0.1:" + port;
  }

  Path home() {
    return home;
  }

  Path submit() {
    return home.resolve("bin/spark-submit");
  }

  /** Kills an executor of whatever application runs; false if none does. */
  boolean killExecutor() {
    Optional<ProcessHandle> executor =
        processes.stream()
            .flatMap(Running::descendants)
            .filter(p -> p.info().commandLine().orElse("").contains("CoarseGrainedExecutorBackend"))
            .findFirst();
    executor.ifPresent(ProcessHandle::destroyForcibly);
    return executor.isPresent();
  }

  /** Kills the worker that was started last; its executors notice and leave. */
  void killWorker() {
    processes.get(processes.size() - 1).kill();
  }

  @Override
  public void close() {
    for (Running process : processes) {
      process.close();
    }
  }
}
