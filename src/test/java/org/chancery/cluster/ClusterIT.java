package org.chancery.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.spark.sql.SparkSession;
import org.chancery.report.Report;
import org.chancery.report.Reports;
import org.chancery.spark.LocalSpark;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The reports are row for row those of local mode, wherever the job runs and wherever its inputs
 * and outputs lie.
 */
@ExtendWith(LocalSpark.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class ClusterIT {
  private static final Path SAMPLE = Path.of("sample-corpus").toAbsolutePath();
  private static final List<String> PARTS = List.of("damaged", "jsonl", "warc");
  private static final Map<String, String> ENVIRONMENT = Map.of("SPARK_LOCAL_IP", "127.0.0.1");

  /** What is killed while a night runs, in this order, for what is dead stays dead. */
  private enum Part {
    EXECUTOR,
    DATANODE,
    WORKER
  }

  @TempDir static Path dir;
  private static HdfsServer hdfs;
  private static S3Server s3;
  private static StandaloneCluster cluster;
  private static final List<AutoCloseable> STARTED = new ArrayList<>();
  private static final Map<String, List<String>> LOCAL = new TreeMap<>();

  @BeforeAll
  static void startAndRunInLocalMode(SparkSession spark) throws Exception {
    Path input = Files.createDirectories(dir.resolve("input"));
    for (String part : PARTS) {
      copy(SAMPLE.resolve(part), input.resolve(part));
    }
    Path out = dir.resolve("local");
    chancery(ENVIRONMENT, "run", input.toString(), "--out", out.toString());
    LOCAL.putAll(rows(spark, out.toString(), input.toString()));
    assertTrue(LOCAL.get("articles").size() > 10, "articles of the sample");

    hdfs = started(HdfsServer.start(dir.resolve("hdfs")));
    s3 = started(S3Server.start(dir.resolve("s3")));
    cluster = started(StandaloneCluster.start(dir));
    Configuration conf = spark.sparkContext().hadoopConfiguration();
    s3.hadoop().forEach(conf::set);
    upload(hdfs.uri("/inbox"), conf);
    upload(s3.uri("/inbox"), conf);
  }

  @AfterAll
  static void stop() throws Exception {
    for (AutoCloseable one : STARTED) {
      one.close();
    }
  }

  private static <T extends AutoCloseable> T started(T one) {
    STARTED.add(0, one);
    return one;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
  }

  private static void chancery(Map<String, String> environment, String... arguments)
      throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of("jobs/chancery").toString()));
    command.addAll(List.of(arguments));
    command(environment, command);
  }

  private static void command(Map<String, String> environment, List<String> command)
      throws Exception {
    Path log = Files.createTempFile(dir, "job", ".log");
    int exit = Running.run(log, Path.of("").toAbsolutePath(), environment, command);
    assertEquals(0, exit, () -> command + "\n" + read(log));
  }

  private static String read(Path log) {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  @Order(1)
  void onAStandaloneClusterWithHdfsAndS3(SparkSession spark) throws Exception {
    Configuration conf = spark.sparkContext().hadoopConfiguration();
    // by the launcher, the driver in its own process, on HDFS
    chancery(
        with("SPARK_HOME", cluster.home().toString()),
        "run",
        hdfs.uri("/inbox"),
        "--out",
        hdfs.uri("/reports"),
        "--master",
        cluster.master());
    assertEquals(LOCAL, rows(spark, hdfs.uri("/reports"), hdfs.uri("/inbox")));

    // by plain spark-submit, the driver on a worker, on S3, where a pointer is the switch
    submit(cluster, s3, "cluster", "run", s3.uri("/inbox"), "--out", s3.uri("/reports"));
    org.apache.hadoop.fs.Path pointer =
        new org.apache.hadoop.fs.Path(s3.uri("/reports/_current.json"));
    FileSystem files = pointer.getFileSystem(conf);
    long deadline = System.nanoTime() + 600_000_000_000L;
    while (!files.exists(pointer)) {
      assertTrue(System.nanoTime() < deadline, "the driver on the worker did not publish");
      Thread.sleep(1000);
    }
    assertEquals(LOCAL, rows(spark, current(files, pointer), s3.uri("/inbox")));

    // nightly, from and to S3; its inputs are named from the inbox on
    submit(
        cluster,
        s3,
        "client",
        "nightly",
        "--inbox",
        s3.uri("/inbox"),
        "--warehouse",
        s3.uri("/warehouse"),
        "--reports",
        s3.uri("/nightly"));
    assertEquals(
        LOCAL,
        rows(
            spark,
            current(files, new org.apache.hadoop.fs.Path(s3.uri("/nightly/_current.json"))),
            s3.uri("/inbox")));
  }

  @Order(2)
  @ParameterizedTest
  @EnumSource
  void aNightOutlivesTheDeathOf(Part part, SparkSession spark) throws Exception {
    String place = hdfs.uri("/" + part.name().toLowerCase(Locale.ROOT));
    Path log = Files.createTempFile(dir, "job", ".log");
    try (Running job =
        Running.start(
            log,
            Path.of("").toAbsolutePath(),
            with("SPARK_HOME", cluster.home().toString()),
            Path.of("jobs/chancery").toString(),
            "nightly",
            "--inbox",
            hdfs.uri("/inbox"),
            "--warehouse",
            place + "/warehouse",
            "--reports",
            place + "/reports",
            "--master",
            cluster.master())) {
      job.untilItSays("Starting task 0.0 in stage 1.0");
      switch (part) {
        case EXECUTOR -> assertTrue(cluster.killExecutor(), "an executor to kill");
        case DATANODE -> hdfs.killDatanode();
        case WORKER -> cluster.killWorker();
      }
      assertEquals(0, job.ended(), job::said);
      if (part != Part.DATANODE) {
        assertTrue(job.said().contains("Lost executor"), job::said);
      }
    }
    org.apache.hadoop.fs.Path pointer =
        new org.apache.hadoop.fs.Path(place + "/reports/_current.json");
    FileSystem files = pointer.getFileSystem(spark.sparkContext().hadoopConfiguration());
    assertEquals(LOCAL, rows(spark, current(files, pointer), hdfs.uri("/inbox")));
  }

  private static Map<String, String> with(String name, String value) {
    Map<String, String> environment = new TreeMap<>(ENVIRONMENT);
    environment.put(name, value);
    return environment;
  }

  private static void upload(String inbox, Configuration conf) throws IOException {
    org.apache.hadoop.fs.Path target = new org.apache.hadoop.fs.Path(inbox);
    FileSystem files = target.getFileSystem(conf);
    files.mkdirs(target);
    for (String part : PARTS) {
      files.copyFromLocalFile(
          new org.apache.hadoop.fs.Path(dir.resolve("input").resolve(part).toString()),
          new org.apache.hadoop.fs.Path(target, part));
    }
  }

  /** As the README says it: spark-submit with the thin jar and the jars of lib/. */
  private static void submit(
      StandaloneCluster cluster, S3Server s3, String mode, String... arguments) throws Exception {
    Path target = Path.of("target").toAbsolutePath();
    List<String> jars = new ArrayList<>();
    try (Stream<Path> lib = Files.list(target.resolve("lib"))) {
      lib.forEach(j -> jars.add(j.toString()));
    }
    List<String> command =
        new ArrayList<>(
            List.of(
                cluster.submit().toString(),
                "--master",
                cluster.master(),
                "--deploy-mode",
                mode,
                "--driver-memory",
                "1g",
                "--conf",
                "spark.executor.memory=1g",
                "--conf",
                "spark.cores.max=2",
                "--class",
                "org.chancery.cli.Chancery",
                "--jars",
                String.join(",", jars)));
    s3.hadoop()
        .forEach(
            (name, value) -> {
              command.add("--conf");
              command.add("spark.hadoop." + name + "=" + value);
            });
    command.add(target.resolve("chancery.jar").toString());
    command.addAll(List.of(arguments));
    command(ENVIRONMENT, command);
  }

  private static String current(FileSystem files, org.apache.hadoop.fs.Path pointer)
      throws IOException {
    try (InputStream in = files.open(pointer)) {
      return new org.apache.hadoop.fs.Path(
              pointer.getParent(), new ObjectMapper().readTree(in).get("path").asText())
          .toString();
    }
  }

  /** All rows of all tables as text, inputs named from the inbox on. */
  private static Map<String, List<String>> rows(SparkSession spark, String reports, String inbox) {
    Map<String, List<String>> tables = new TreeMap<>();
    for (Report report : Reports.all()) {
      tables.put(
          report.name(),
          spark.read().parquet(reports + "/" + report.name()).collectAsList().stream()
              .map(row -> row.toString().replace(inbox + "/", ""))
              .sorted()
              .toList());
    }
    return tables;
  }
}
