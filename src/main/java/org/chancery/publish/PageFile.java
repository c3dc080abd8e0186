package org.chancery.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.page.ReportPage;
import org.chancery.page.RunFacts;

/** {@code report.html} beside the tables. */
final class PageFile {
  private PageFile() {}

  static void write(ReportOutput output, ReportPage page, RunSummary summary, List<String> inputs)
      throws IOException {
    FileSystem files = output.files();
    Path path = new Path(output.tables(), ReportOutput.PAGE);
    RunFacts facts =
        new RunFacts(
            summary.runId(),
            Versions.all(),
            inputs,
            inputs.size(),
            summary.tableRows(),
            summary.badInputs(),
            summary.passedOver(),
            (int) summary.checks().stream().filter(Check::passed).count());
    byte[] html = page.html(facts).getBytes(StandardCharsets.UTF_8);
    FileSystem plain = files instanceof ChecksumFileSystem with ? with.getRawFileSystem() : files;
    try (OutputStream stream = plain.create(path, false)) {
      stream.write(html);
    }
  }
}
