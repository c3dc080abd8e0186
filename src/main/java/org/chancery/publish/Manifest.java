package org.chancery.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.dump.DumpFile;
import org.chancery.dump.DumpPlan;

/** {@code _run.json}: what was read, what made of it, by which versions, and with what checks. */
final class Manifest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Manifest() {}

  static void write(
      FileSystem files,
      Path path,
      RunSummary summary,
      Instant started,
      DumpPlan plan,
      Map<String, String> versions)
      throws IOException {
    ObjectNode out = JSON.createObjectNode();
    out.put("run_id", summary.runId());
    out.put("started", started.toString());
    out.put("finished", Instant.now().toString());
    out.set("versions", JSON.valueToTree(versions));
    ArrayNode inputs = out.putArray("inputs");
    plan.files().forEach(file -> input(inputs.addObject(), file));
    ObjectNode tables = out.putObject("tables");
    summary
        .tableRows()
        .forEach((name, rows) -> tables.putObject(name).put("path", name).put("rows", rows));
    out.set("bad_inputs", JSON.valueToTree(summary.badInputs()));
    out.set("passed_over", JSON.valueToTree(summary.passedOver()));
    out.set("checks", JSON.valueToTree(summary.checks()));
    ObjectNode stages = out.putObject("stage_seconds");
    summary.stages().forEach((name, took) -> stages.put(name, took.toMillis() / 1000.0));
    // a checksum file beside the manifest would only be in the way of who edits or copies it
    FileSystem plain = files instanceof ChecksumFileSystem with ? with.getRawFileSystem() : files;
    try (OutputStream stream = plain.create(path, false)) {
      stream.write(JSON.writeValueAsBytes(out));
    }
  }

  private static void input(ObjectNode out, DumpFile file) {
    out.put("path", file.file());
    out.put("size", file.length());
    out.put("modified", Instant.ofEpochMilli(file.modified()).toString());
    out.put("format", file.format());
  }
}
