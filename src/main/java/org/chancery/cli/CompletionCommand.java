package org.chancery.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code completion}: the script by which bash and zsh complete verbs and options. */
@Command(
    name = "completion",
    description = "Prints the script by which bash and zsh complete verbs and options.",
    footer = {
      "",
      "Examples:",
      "  source <(chancery completion)",
      "  chancery completion > ~/.local/share/bash-completion/completions/chancery"
    })
final class CompletionCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    out.print(AutoComplete.bash("chancery", Chancery.commandLine()));
    out.flush();
    return ExitCode.DONE;
  }
}
