package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.hadoop.fs.Path;
import org.chancery.corpus.PassOptions;
import org.chancery.origin.PublisherFamilies;
import org.chancery.spark.LocalFiles;

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
      PassOptions standard = new PassOptions(null, "", settings.fields());
      prepare(standard);
      return standard;
    }
    PassOptions options =
        new PassOptions(text("annotate.gazetteer", name), name, settings.fields());
    try {
      options.annotator();
      return options;
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + "; correct the gazetteer.");
    }
  }

  /** Reads the lists of the annotator while Spark starts, which takes as long and one core. */
  private static void prepare(PassOptions options) {
    Thread reading = new Thread(options::annotator, "annotator");
    reading.setDaemon(true);
    reading.start();
  }

  /**
   * Who owns which outlets: the built-in list, with the user's.
   *
   * @throws UsageException if the user's file cannot be read or understood
   */
  static PublisherFamilies publishers(Settings settings) {
    String name = settings.publishers();
    if (name == null) {
      return PublisherFamilies.standard();
    }
    String text = text("origin.publishers", name);
    try {
      return PublisherFamilies.standard().with(text, name);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage() + "; correct the list of publishers.");
    }
  }

  private static String text(String key, String name) {
    try {
      Path path = new Path(name);
      try (InputStream in = path.getFileSystem(LocalFiles.configuration()).open(path)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageException("cannot read " + key + " " + name + "; name a readable file.");
    }
  }
}
