package org.chancery.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.chancery.corpus.ProgressListener;
import org.chancery.dump.NoSuchInputException;
import org.chancery.html.Resources;
import org.chancery.spark.LocalSpark;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The reports of articles that try to break what shows them: markup, scripts, formulas, reversed
 * text, halves of characters, a title of a megabyte. Made once for all tests that ask for them.
 */
public final class HostileReports implements AutoCloseable {
  private final Path folder;

  private HostileReports(SparkSession spark) {
    try {
      this.folder = Files.createTempDirectory("hostile");
      Path in = Files.createDirectories(folder.resolve("in"));
      String longTitle =
          "{\"title\": \""
              + "Long ".repeat(200_000)
              + "\", \"text\": \"Peru recognised Kosovo on 22 February 2008, the government said."
              + " Serbia protested against the step of Peru.\"}";
      Files.writeString(
          in.resolve("hostile.jsonl"),
          Resources.text(HostileReports.class, "hostile.jsonl") + longTitle + "\n");
      ChanceryRun.run(
          spark,
          List.of(in.toString()),
          directory().toString(),
          RunOptions.defaults(),
          ProgressListener.NONE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchInputException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where the tables and the page lie. */
  public Path directory() {
    return folder.resolve("reports");
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Hands them, and the Spark session, to tests that have them as parameters. */
  public static final class Extension implements ParameterResolver {
    private final LocalSpark sessions = new LocalSpark();

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      return parameter.getParameter().getType() == HostileReports.class
          || sessions.supportsParameter(parameter, context);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      SparkSession spark = sessions.resolveParameter(parameter, context);
      return parameter.getParameter().getType() == SparkSession.class
          ? spark
          : context
              .getRoot()
              .getStore(ExtensionContext.Namespace.create(HostileReports.class))
              .getOrComputeIfAbsent(
                  HostileReports.class, held -> new HostileReports(spark), HostileReports.class);
    }
  }
}
