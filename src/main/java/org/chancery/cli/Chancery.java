package org.chancery.cli;

import java.util.List;
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
    })
public final class Chancery {
  private static final List<Class<?>> VERBS =
      List.of(
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
          SchemaCommand.class);

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
    if (args.length == 0) {
      return commandLine().execute("--help");
    }
    // to set up the other verbs takes longer than Java takes to start
    List<Class<?>> called = VERBS.stream().filter(verb -> name(verb).equals(args[0])).toList();
    return commandLine(called.isEmpty() ? VERBS : called).execute(args);
  }

  private static String name(Class<?> verb) {
    return verb.getAnnotation(Command.class).name();
  }

  /** The command line with all verbs. */
  static CommandLine commandLine() {
    return commandLine(VERBS);
  }

  private static CommandLine commandLine(List<Class<?>> verbs) {
    CommandLine commands = new CommandLine(new Chancery());
    verbs.forEach(commands::addSubcommand);
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
