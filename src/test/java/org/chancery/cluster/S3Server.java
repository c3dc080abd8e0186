package org.chancery.cluster;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** An S3 server with one bucket, {@code news}. */
final class S3Server implements AutoCloseable {
  private final Running process;
  private final int port;

  private S3Server(Running process, int port) {
    this.process = process;
    this.port = port;
  }

  static S3Server start(Path directory) throws IOException, InterruptedException {
    Files.createDirectories(directory.resolve("data/news"));
    int port = ClusterParts.freePort();
    Path settings =
        Files.writeString(
            directory.resolve("s3proxy.conf"),
            """
            s3proxy.authorization=none
            s3proxy.endpoint=http://127.0.0.1:%d
            jclouds.provider=filesystem-nio2
            jclouds.filesystem.basedir=%s
            """
                .formatted(port, directory.resolve("data")));
    Path logging =
        Files.writeString(
            directory.resolve("logback.xml"),
            "<configuration><root level='WARN'/></configuration>");
    Running process =
        Running.start(
            directory.resolve("s3proxy.log"),
            directory,
            Map.of(),
            ClusterParts.java(),
            "-Xmx512m",
            "-Dlogback.configurationFile=" + logging,
            "-cp",
            ClusterParts.classPath("s3proxy"),
            "org.gaul.s3proxy.Main",
            "--properties",
            settings.toString());
    process.until("an open port", () -> answers(port));
    return new S3Server(process, port);
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  String uri(String path) {
    return "s3a://news" + path;
  }

  /** What Hadoop has to know to reach it. */
  Map<String, String> hadoop() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("fs.s3a.endpoint", "http://127.0.0.1:" + port);
    settings.put("fs.s3a.endpoint.region", "us-east-1");
    settings.put("fs.s3a.path.style.access", "true");
    settings.put("fs.s3a.connection.ssl.enabled", "false");
    settings.put(
        "fs.s3a.aws.credentials.provider",
        "org.apache.hadoop.fs.s3a.AnonymousAWSCredentialsProvider");
    return settings;
  }

  @Override
  public void close() {
    process.close();
  }
}
