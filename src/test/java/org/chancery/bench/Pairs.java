package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs two commands in turn and compares how long each whole process took by the clock: once to
 * warm up, then as often as asked. What disturbs the machine disturbs both.
 */
final class Pairs {
  private final int rounds;
  private final Path log;

  /**
   * @param rounds pairs that are counted
   * @param log where the commands' output goes
   */
  Pairs(int rounds, Path log) {
    this.rounds = rounds;
    this.log = log;
  }

  /** Something that is run: what must be done before, not counted, and the process itself. */
  record Command(List<String> words, Map<String, String> environment, Preparation before) {
    Command(String... words) {
      this(List.of(words), Map.of(), () -> {});
    }

    Command with(String variable, String value) {
      return new Command(words, Map.of(variable, value), before);
    }

    Command after(Preparation preparation) {
      return new Command(words, environment, preparation);
    }
  }

  /** Restores what a command changes. */
  interface Preparation {
    void run() throws IOException, InterruptedException;
  }

  /** Median seconds of both, and the median, least and greatest of the rounds' ratios. */
  record Ratio(double first, double second, double median, double least, double greatest) {
    /** The cells of a row of Markdown. */
    String cells() {
      return String.format(
          Locale.ROOT,
          "%.1f s | %.1f s | **%.2f** | %.2f–%.2f",
          first,
          second,
          median,
          least,
          greatest);
    }
  }

  /** How the first compares to the second. */
  Ratio compare(Command first, Command second) throws IOException, InterruptedException {
    List<Double> firsts = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();
    List<Double> ratios = new ArrayList<>();
    for (int round = -1; round < rounds; round++) {
      double one = seconds(first);
      double other = seconds(second);
      if (round >= 0) {
        firsts.add(one);
        seconds.add(other);
        ratios.add(one / other);
      }
    }
    ratios.sort(null);
    return new Ratio(
        median(firsts), median(seconds), median(ratios), ratios.get(0), ratios.get(rounds - 1));
  }

  /** Median seconds of one command. */
  double median(Command command) throws IOException, InterruptedException {
    List<Double> all = new ArrayList<>();
    for (int round = -1; round < rounds; round++) {
      double took = seconds(command);
      if (round >= 0) {
        all.add(took);
      }
    }
    return median(all);
  }

  private double seconds(Command command) throws IOException, InterruptedException {
    command.before().run();
    ProcessBuilder builder = new ProcessBuilder(command.words());
    builder.environment().putAll(command.environment());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
    long start = System.nanoTime();
    int exit = builder.start().waitFor();
    double took = (System.nanoTime() - start) / 1e9;
    if (exit != 0) {
      throw new IllegalStateException(
          command.words() + " ended with " + exit + ": " + Files.readString(log));
    }
    return took;
  }

  private static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
