package org.chancery.publish;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Where the reports of one run are built, and how they take the place of those before. */
public sealed interface ReportOutput permits OutputDirectory, RunDirectories {
  /** The file beside the tables that says what they were made of. */
  String MANIFEST = "_run.json";

  /** The reports as a page, beside the tables. */
  String PAGE = "report.html";

  /** Stores that have no rename of directories: there, a copy of every file passes for one. */
  Set<String> OBJECT_STORES = Set.of("s3", "s3a", "s3n", "gs", "wasb", "wasbs", "oss", "cosn");

  /**
   * The output for a run into that directory.
   *
   * @throws OutputRefusedException if it holds, or is, something else than reports
   */
  static ReportOutput of(String out, String runId, Configuration conf) throws IOException {
    String scheme = new Path(out).getFileSystem(conf).getUri().getScheme();
    return OBJECT_STORES.contains(scheme.toLowerCase(Locale.ROOT))
        ? RunDirectories.check(out, runId, conf)
        : OutputDirectory.check(out, runId, conf);
  }

  /** The file system of all that follows. */
  FileSystem files();

  /** Where this run's tables, manifest and page are built. */
  Path tables();

  /** Where this run keeps what it needs in between. */
  Path work();

  /** Where the reports lie once they are published. */
  Path out();

  /** Puts the finished reports in place of the old ones, by one switch. */
  void publish() throws IOException;

  /** Removes what an unfinished run has left. */
  void discard() throws IOException;
}
