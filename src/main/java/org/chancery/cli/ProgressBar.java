package org.chancery.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.chancery.corpus.Progress;
import org.chancery.corpus.ProgressListener;

/** One line on a terminal that tells the stage, articles read, rate and time left. */
final class ProgressBar implements ProgressListener {
  private static final int WIDTH = 24;
  private static final String CLEAR_LINE = "\r\u001b[2K";

  private final PrintWriter out;
  private String stage = "";

  private ProgressBar(PrintWriter out) {
    this.out = out;
  }

  /** A bar if stderr is a terminal, as the launcher tells; else a listener that is quiet. */
  static ProgressListener on(PrintWriter err) {
    return Boolean.getBoolean("chancery.terminal") ? new ProgressBar(err) : ProgressListener.NONE;
  }

  @Override
  public synchronized void stageStarted(String name) {
    stage = name;
    show(name + " …");
  }

  @Override
  public synchronized void progressed(Progress progress) {
    show(line(stage, progress));
  }

  @Override
  public synchronized void stageEnded(String name, Duration took) {
    show("");
  }

  /** The line for a state of affairs. */
  static String line(String stage, Progress progress) {
    double share =
        progress.totalBytes() <= 0
            ? 0
            : Math.min(1, (double) progress.doneBytes() / progress.totalBytes());
    int filled = (int) Math.round(share * WIDTH);
    String line =
        String.format(
            Locale.ROOT,
            "%s [%s%s] %3.0f %%  %,d articles  %,.0f/s",
            stage,
            "█".repeat(filled),
            "·".repeat(WIDTH - filled),
            100 * share,
            progress.articles(),
            progress.rate());
    if (progress.badInputs() > 0) {
      line += String.format(Locale.ROOT, "  %,d bad", progress.badInputs());
    }
    return progress.left().map(Duration::toSeconds).orElse(0L) == 0
        ? line
        : line + "  " + minutes(progress.left().orElseThrow()) + " left";
  }

  private static String minutes(Duration left) {
    return String.format(Locale.ROOT, "%d:%02d", left.toMinutes(), left.toSecondsPart());
  }

  private void show(String line) {
    out.print(CLEAR_LINE + line);
    out.flush();
  }
}
