package org.chancery.publish;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.dump.DumpFile;

/** {@code _run.json}: what was read, what made of it, by which versions, and with what checks. */
public final class Manifest {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private Manifest() {}

  /**
   * Writes the manifest of a run beside its tables.
   *
   * @param read the files that were read for it
   * @param more what else is to be said, by name
   */
  public static void write(
      ReportOutput output,
      RunSummary summary,
      Instant started,
      List<DumpFile> read,
      Map<String, ?> more)
      throws IOException {
    ObjectNode out = JSON.createObjectNode();
    out.put("run_id", summary.runId());
    out.put("started", started.toString());
    out.put("finished", Instant.now().toString());
    out.set("versions", JSON.valueToTree(Versions.all()));
    ArrayNode inputs = out.putArray("inputs");
    read.forEach(file -> input(inputs.addObject(), file));
    ObjectNode tables = out.putObject("tables");
    summary
        .tableRows()
        .forEach((name, rows) -> tables.putObject(name).put("path", name).put("rows", rows));
    out.set("bad_inputs", JSON.valueToTree(summary.badInputs()));
    out.set("passed_over", JSON.valueToTree(summary.passedOver()));
    out.set("checks", JSON.valueToTree(summary.checks()));
    ObjectNode stages = out.putObject("stage_seconds");
    summary.stages().forEach((name, took) -> stages.put(name, took.toMillis() / 1000.0));
    more.forEach((name, value) -> out.set(name, JSON.valueToTree(value)));
    FileSystem files = output.files();
    // a checksum file beside the manifest would only be in the way of who edits or copies it
    FileSystem plain = files instanceof ChecksumFileSystem with ? with.getRawFileSystem() : files;
    try (OutputStream stream =
        plain.create(new Path(output.tables(), ReportOutput.MANIFEST), false)) {
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
