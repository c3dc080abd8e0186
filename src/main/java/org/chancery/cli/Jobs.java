package org.chancery.cli;

import java.io.IOException;
import org.chancery.dump.NoSuchInputException;
import org.chancery.publish.CheckFailedException;
import org.chancery.publish.OutputRefusedException;
import org.chancery.warehouse.LockHeldException;
import org.chancery.warehouse.NightGoneException;
import picocli.CommandLine.Model.CommandSpec;

/** Turns the end of a job on a warehouse into a sentence and an exit code. */
final class Jobs {
  private Jobs() {}

  /** A job's work. */
  interface Work {
    void run() throws NoSuchInputException, LockHeldException, IOException;
  }

  static int run(CommandSpec spec, Work work) throws IOException {
    try {
      work.run();
      spec.commandLine().getOut().flush();
      return ExitCode.DONE;
    } catch (NoSuchInputException | OutputRefusedException | NightGoneException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    } catch (LockHeldException e) {
      spec.commandLine().getErr().println("chancery: " + e.getMessage());
      return ExitCode.LOCKED;
    } catch (CheckFailedException e) {
      spec.commandLine().getErr().println("chancery: " + e.getMessage());
      Failures.rerun(spec.commandLine());
      return ExitCode.CHECK_FAILED;
    }
  }
}
