package org.chancery.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.chancery.dump.DumpItem;
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
import org.chancery.model.Article;
import org.chancery.model.BadInput;
import org.jspecify.annotations.Nullable;

/** Writes one JSON object a line for each article of some inputs, in the inputs' order. */
final class JsonLinesOutput {
  private final Tally tally;
  private final ArticleExtractor extractor;

  JsonLinesOutput(Tally tally, ArticleExtractor extractor) {
    this.tally = tally;
    this.extractor = extractor;
  }

  /** Makes an article's line. */
  @FunctionalInterface
  interface Line {
    ObjectNode of(Article article);
  }

  /** What became of one item: a line, a bad input, or neither. */
  private record Result(@Nullable String line, @Nullable BadInput bad, @Nullable String skipped) {}

  /**
   * Writes the lines of all articles.
   *
   * @param out file to write, null for standard output
   * @return the number of articles
   * @throws UsageException if an input names nothing or the output is a directory
   */
  long write(List<String> inputs, Settings settings, @Nullable String out, Line line)
      throws Exception {
    long[] articles = {0};
    try (DumpStream items = DumpStream.of(inputs, settings);
        BufferedWriter writer =
            new BufferedWriter(new OutputStreamWriter(open(out), StandardCharsets.UTF_8))) {
      items.plan().bad().forEach(tally::bad);
      OrderedParallel.map(
          items,
          Runtime.getRuntime().availableProcessors(),
          item -> result(item, line),
          result -> {
            if (result.line() != null) {
              writer.write(result.line());
              writer.newLine();
              articles[0]++;
            } else if (result.bad() != null) {
              tally.bad(result.bad());
            } else if (result.skipped() != null) {
              tally.skipped(result.skipped());
            }
          });
    }
    return articles[0];
  }

  private Result result(DumpItem item, Line line) {
    if (item instanceof DumpItem.Bad bad) {
      return new Result(null, bad.input(), null);
    }
    if (item instanceof DumpItem.Skipped skipped) {
      return new Result(null, null, skipped.kind());
    }
    Extraction extraction = extractor.extract(((DumpItem.Good) item).record());
    return extraction instanceof Extraction.Found found
        ? new Result(line.of(found.article()).toString(), null, null)
        : new Result(null, ((Extraction.Rejected) extraction).input(), null);
  }

  private static OutputStream open(@Nullable String out) throws IOException {
    if (out == null) {
      return new FileOutputStream(FileDescriptor.out);
    }
    Path path = new Path(out);
    FileSystem files = path.getFileSystem(new Configuration());
    if (files instanceof LocalFileSystem local) {
      files = local.getRawFileSystem(); // without checksum files beside the output
    }
    if (files.exists(path) && files.getFileStatus(path).isDirectory()) {
      throw new UsageException("--out " + out + " is a directory; name a file.");
    }
    return files.create(path, true);
  }
}
