package org.chancery.warehouse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Who holds the lock, as its file says.
 *
 * @param run id of the run
 * @param host name of the machine
 * @param pid process there
 * @param processStarted when that process began, so that another one with its number is told apart;
 *     empty if the system does not say
 * @param beat rises as long as the run lives
 * @param at when it rose last, by that machine's clock
 */
record LockOwner(String run, String host, long pid, String processStarted, long beat, Instant at) {
  /** Number of the start time among the fields behind the name in /proc/PID/stat. */
  private static final int START_TICKS = 19;

  private static final ObjectMapper JSON = new ObjectMapper();

  /** This process. */
  static LockOwner self(String run) {
    ProcessHandle self = ProcessHandle.current();
    return new LockOwner(run, thisHost(), self.pid(), started(self.pid()), 0, Instant.now());
  }

  private static String thisHost() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unknown";
    }
  }

  /** The system's boot and the process's start since then, which no change of the clock touches. */
  private static String started(long pid) {
    try {
      String boot = Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip();
      String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
      String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return boot + ":" + afterName[START_TICKS];
    } catch (IOException e) {
      return "";
    }
  }

  LockOwner beating() {
    return new LockOwner(run, host, pid, processStarted, beat + 1, Instant.now());
  }

  /** Whether the process is known to be gone, which only its own machine can tell. */
  boolean gone() {
    if (!host.equals(thisHost())) {
      return false;
    }
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    return process.isEmpty() || !started(pid).equals(processStarted);
  }

  byte[] json() {
    ObjectNode out = JSON.createObjectNode();
    out.put("run", run);
    out.put("host", host);
    out.put("pid", pid);
    out.put("process_started", processStarted);
    out.put("beat", beat);
    out.put("at", at.toString());
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The owner in a file's content; empty while the file is not written to its end. */
  static Optional<LockOwner> of(byte[] json) throws IOException {
    if (json.length == 0 || json[json.length - 1] != '}') {
      return Optional.empty();
    }
    JsonNode in = JSON.readTree(json);
    return Optional.of(
        new LockOwner(
            in.path("run").asText(),
            in.path("host").asText(),
            in.path("pid").asLong(),
            in.path("process_started").asText(),
            in.path("beat").asLong(),
            Instant.parse(in.path("at").asText())));
  }

  String shown() {
    return "run " + run + " (process " + pid + " on " + host + ", last seen alive at " + at + ")";
  }
}
