package org.chancery.cli;

import java.io.PrintWriter;
import java.util.List;
import org.apache.spark.package$;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into one sentence on stderr and an exit code. */
final class Failures
    implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {

  /** Bad command lines: what is wrong, what was perhaps meant, and where help is. */
  @Override
  public int handleParseException(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("bad usage").strip();
    if (e instanceof UnmatchedArgumentException unmatched && command.getParent() == null) {
      String word = unmatched.getUnmatched().get(0);
      message = (word.startsWith("-") ? "unknown option " : "unknown verb ") + word;
      List<String> near = unmatched.getSuggestions();
      if (!word.startsWith("-") && !near.isEmpty()) {
        message += "; did you mean " + near.get(0) + "?";
      }
    }
    err.printf(
        "chancery: %s%s Try: chancery %s--help%n",
        message,
        message.endsWith("?") || message.endsWith(".") ? "" : ".",
        command.getParent() == null ? "" : command.getCommandName() + " ");
    return ExitCode.USAGE;
  }

  /** Runs the verb; jars that do not fit and too little memory become failures like any other. */
  static int run(ParseResult parsed) {
    try {
      return new CommandLine.RunLast().execute(parsed);
    } catch (LinkageError | OutOfMemoryError e) {
      List<CommandLine> commands = parsed.asCommandLineList();
      throw new CommandLine.ExecutionException(
          commands.get(commands.size() - 1), String.valueOf(e.getMessage()), e);
    }
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    PrintWriter err = command.getErr();
    if (e instanceof UsageException) {
      err.println("chancery: " + e.getMessage());
      return ExitCode.USAGE;
    }
    Throwable cause = innermost(e);
    err.println("chancery: " + command.getCommandName() + " failed: " + reason(cause));
    if (cause instanceof LinkageError) {
      err.println(
          "chancery: the jars beside chancery.jar do not fit Spark "
              + package$.MODULE$.SPARK_VERSION()
              + "; README.md, On a cluster, tells which Delta Lake it wants.");
    } else if (cause instanceof OutOfMemoryError) {
      err.println("chancery: CHANCERY_MEMORY=8g (or more) gives it a larger heap.");
    }
    rerun(command);
    if (Boolean.getBoolean("chancery.trace")) {
      e.printStackTrace(err);
    } else {
      err.println("chancery: CHANCERY_JAVA_OPTS=-Dchancery.trace=true shows where.");
    }
    return ExitCode.FAILED;
  }

  /** Prints the command that runs the same again. */
  static void rerun(CommandLine command) {
    CommandLine top = command;
    while (top.getParent() != null) {
      top = top.getParent();
    }
    List<String> arguments = top.getParseResult().originalArgs();
    command
        .getErr()
        .println(
            "chancery: to run it again: "
                + Rerun.command(
                    System.getenv("CHANCERY_LAUNCHER"), System.getProperty("user.dir"), arguments));
  }

  private static Throwable innermost(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    return cause;
  }

  /** Its type and the first line of its message. */
  private static String reason(Throwable cause) {
    String message = cause.getMessage();
    String line = message == null ? "" : ": " + message.lines().findFirst().orElse("");
    return cause.getClass().getSimpleName() + line;
  }
}
