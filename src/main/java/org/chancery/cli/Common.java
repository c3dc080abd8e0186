package org.chancery.cli;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that all verbs that read dumps have. */
final class Common {
  @Option(
      names = "--conf",
      paramLabel = "FILE",
      description =
          "Configuration file (default: $CHANCERY_CONF, which jobs/chancery sets to"
              + " conf/chancery.conf).")
  private @Nullable File conf;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Sets one configuration key; may be given several times.")
  private final List<String> set = new ArrayList<>();

  /** The settings in force: defaults, file, environment, flags. */
  Settings settings() {
    String fromEnvironment = System.getenv("CHANCERY_CONF");
    File file = conf;
    if (file == null && fromEnvironment != null && !fromEnvironment.isBlank()) {
      file = new File(fromEnvironment);
    }
    return Settings.of(file, System.getenv(), set);
  }
}
