package org.chancery.cluster;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the servers are made of: class paths that Maven fetches once, and free ports. */
final class ClusterParts {
  private static final Path TARGET = Path.of("target").toAbsolutePath();

  private ClusterParts() {}

  /** The class path of a server, after the project file of that name in src/test/cluster. */
  static String classPath(String server) throws IOException, InterruptedException {
    Path jars = TARGET.resolve("cluster/" + server);
    if (!Files.isDirectory(jars)) {
      boolean installed =
          Running.run(
                  Files.createTempFile("maven", ".log"),
                  TARGET,
                  Map.of(),
                  List.of("sh", "-c", "command -v mvn"))
              == 0;
      Path part = TARGET.resolve("cluster/" + server + ".part");
      String maven = installed ? "mvn" : Path.of("mvnw").toAbsolutePath().toString();
      Path log = Files.createTempFile("maven", ".log");
      int exit =
          Running.run(
              log,
              TARGET,
              Map.of(),
              List.of(
                  maven,
                  "-q",
                  "-B",
                  "-ntp",
                  "-f",
                  Path.of("src/test/cluster/" + server + ".xml").toAbsolutePath().toString(),
                  "dependency:copy-dependencies",
                  "-DincludeScope=runtime",
                  "-DoutputDirectory=" + part));
      if (exit != 0) {
        throw new IllegalStateException(
            "the jars of " + server + " are not to be had:\n" + Files.readString(log));
      }
      Files.move(part, jars); // now that all are there
    }
    return jars + "/*";
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
