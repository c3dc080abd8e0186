package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.chancery.corpus.PassOptions;

/** Reads the files that the settings name, so that they can be sent to wherever they are needed. */
final class UserFiles {
  private UserFiles() {}

  /**
   * The options of the pass.
   *
   * @throws UsageException if a file cannot be read or understood
   */
  static PassOptions pass(Settings settings) {
    String name = settings.gazetteer();
    if (name == null) {
      return new PassOptions(null, "", settings.fields());
    }
    try {
      Path path = new Path(name);
      String text;
      try (InputStream in = path.getFileSystem(new Configuration()).open(path)) {
        text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
      PassOptions options = new PassOptions(text, name, settings.fields());
      options.annotator();
      return options;
    } catch (IOException e) {
      throw new UsageException(
          "cannot read annotate.gazetteer " + name + "; name a readable file.");
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + "; correct the gazetteer.");
    }
  }
}
