package org.chancery.cluster;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An HDFS with two datanodes. */
final class HdfsServer implements AutoCloseable {
  private final Running process;
  private final int port;

  private HdfsServer(Running process, int port) {
    this.process = process;
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
    return new HdfsServer(process, port);
  }

  String uri(String path) {
    return "hdfs://localhost:" + port + path;
  }

  @Override
  public void close() {
    process.close();
  }
}
