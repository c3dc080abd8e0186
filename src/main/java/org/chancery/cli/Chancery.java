package org.chancery.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line: {@code chancery VERB …}. */
@Command(
    name = "chancery",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Reads dumps of news articles and keeps the register of which states the news names"
            + " together, whom it credits, and who recognised whom, when.",
    synopsisSubcommandLabel = "VERB",
    commandListHeading = "%nVerbs:%n",
    footer = {
      "",
      "chancery VERB -h shows a verb's options with examples.",
      "Exit codes: 0 done, 1 failed, 2 bad usage, 3 a quality check failed and nothing was"
          + " published, 75 another run holds the lock."
    },
    subcommands = {
      AnnotateCommand.class,
      BackfillCommand.class,
      CompletionCommand.class,
      EvaluateCommand.class,
      ExplainCommand.class,
      ExportCommand.class,
      ExtractCommand.class,
      InspectCommand.class,
      NightlyCommand.class,
      NightsCommand.class,
      RollbackCommand.class,
      RunCommand.class,
      SchemaCommand.class
    })
public final class Chancery {
  private Chancery() {}

  /** Runs a verb and ends the process with its exit code. */
  public static void main(String[] args) {
    int code = execute(args);
    if (code != ExitCode.DONE) {
      System.exit(code);
    }
  }

  /** Runs a verb; the exit code is the result. */
  static int execute(String... args) {
    return commandLine().execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  static CommandLine commandLine() {
    CommandLine commands = new CommandLine(new Chancery());
    Failures failures = new Failures();
    for (CommandLine verb : commands.getSubcommands().values()) {
      verb.getCommandSpec().mixinStandardHelpOptions(true);
    }
    return commands
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures)
        .setExecutionStrategy(Failures::run)
        .setUsageHelpWidth(100)
        .setAbbreviatedSubcommandsAllowed(false);
  }
}
