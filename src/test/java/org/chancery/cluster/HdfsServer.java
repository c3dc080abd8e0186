package org.chancery.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** An HDFS with two datanodes, and a third that is a process of its own and may be killed. */
final class HdfsServer implements AutoCloseable {
  private final Running process;
  private final Running third;
  private final int port;

  private HdfsServer(Running process, Running third, int port) {
    this.process = process;
    this.third = third;
    this.port = port;
  }

  static HdfsServer start(Path directory) throws IOException, InterruptedException {
    Files.createDirectories(directory);
    int port = ClusterParts.freePort();
    Path ready = directory.resolve("ready.xml");
    Running process =
        Running.start(
            directory.resolve("hdfs.log"),
            directory,
            Map.of(),
            ClusterParts.java(),
            "-Xmx512m",
            "-Dtest.build.data=" + directory.resolve("data"),
            "-Dhadoop.log.dir=" + directory,
            "-cp",
            ClusterParts.classPath("hdfs"),
            "org.apache.hadoop.test.MiniDFSClusterManager",
            "-datanodes",
            "2",
            "-nnport",
            Integer.toString(port),
            "-format",
            "-writeConfig",
            ready.toString());
    process.until("HDFS is up", () -> Files.exists(ready));
    return new HdfsServer(process, datanode(directory.resolve("third"), port), port);
  }

  private static Running datanode(Path directory, int port)
      throws IOException, InterruptedException {
    Path conf = Files.createDirectories(directory.resolve("conf"));
    Files.writeString(
        conf.resolve("hdfs-site.xml"),
        """
        <configuration>
          <property><name>fs.defaultFS</name><value>hdfs://localhost:%d</value></property>
          <property><name>dfs.datanode.data.dir</name><value>%s</value></property>
          <property><name>dfs.datanode.address</name><value>127.0.0.1:0</value></property>
          <property><name>dfs.datanode.ipc.address</name><value>127.0.0.1:0</value></property>
          <property><name>dfs.datanode.http.address</name><value>127.0.0.1:0</value></property>
        </configuration>
        """
            .formatted(port, directory.resolve("data")));
    Running process =
        Running.start(
            directory.resolve("datanode.log"),
            directory,
            Map.of(),
            ClusterParts.java(),
            "-Xmx256m",
            "-Dhadoop.log.dir=" + directory,
            "-cp",
            conf + ":" + ClusterParts.classPath("hdfs"),
            "org.apache.hadoop.hdfs.server.datanode.DataNode");
    // it makes this directory when the namenode has told it the name of its blocks
    process.until(
        "the third datanode has its blocks",
        () -> {
          try (Stream<Path> all = Files.walk(directory.resolve("data"))) {
            return all.anyMatch(p -> p.endsWith("finalized"));
          } catch (IOException | UncheckedIOException e) {
            return false; // not made yet, or just being made
          }
        });
    return process;
  }

  /** Kills the third datanode. */
  void killDatanode() {
    third.kill();
  }

  String uri(String path) {
    return "hdfs://localhost:" + port + path;
  }

  @Override
  public void close() {
    third.close();
    process.close();
  }
}
