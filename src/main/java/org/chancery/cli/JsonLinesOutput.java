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
import org.chancery.extract.ArticleExtractor;
import org.chancery.extract.Extraction;
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
    ObjectNode of(Extraction.Found found);
  }

  /**
   * Writes the lines of all articles.
   *
   * @param out file to write, null for standard output
   * @return the number of articles
   * @throws UsageException if an input names nothing or the output is a directory
   */
  long write(List<String> inputs, Settings settings, @Nullable String out, Line line)
      throws Exception {
    try (DumpStream items = DumpStream.of(inputs, settings);
        BufferedWriter writer =
            new BufferedWriter(new OutputStreamWriter(open(out), StandardCharsets.UTF_8))) {
      return new Articles(tally, extractor)
          .map(
              items,
              found -> line.of(found).toString(),
              text -> {
                writer.write(text);
                writer.newLine();
              });
    }
  }

  private static OutputStream open(@Nullable String out) throws IOException {
    return out == null ? new FileOutputStream(FileDescriptor.out) : OutputFile.open(out, "--out");
  }
}
