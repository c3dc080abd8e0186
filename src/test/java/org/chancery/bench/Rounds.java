package org.chancery.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs commands in turn, again and again, and compares how long each whole process took by the
 * clock: once to warm up, then as often as asked. What disturbs the machine disturbs all of them,
 * and what is compared ran within one round.
 */
final class Rounds {
  private final int rounds;
  private final Path log;
  private final Map<String, List<Double>> seconds = new LinkedHashMap<>();

  /**
   * @param rounds how often all commands are run and counted
   * @param log where the commands' output goes
   */
  Rounds(int rounds, Path log) {
    this.rounds = rounds;
    this.log = log;
  }

  /** How often all commands are counted. */
  int counted() {
    return rounds;
  }

  /** Something that is run: what must be done before, not counted, and the process itself. */
  record Command(List<String> words, Map<String, String> environment, Preparation before) {
    Command(List<String> words) {
      this(words, Map.of(), () -> {});
    }

    /** The same held to so many cores by the kernel, as on a machine that has no others. */
    Command onCores(int cores) {
      List<String> held = new ArrayList<>(List.of("taskset", "-c", "0-" + (cores - 1)));
      held.addAll(words);
      return new Command(held, environment, before);
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

  /** Median seconds of two commands, and the median, least and greatest of the rounds' ratios. */
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

  /** Runs commands, which are told apart by name. */
  void run(Map<String, Command> commands) throws IOException, InterruptedException {
    for (int round = -1; round < rounds; round++) {
      for (Map.Entry<String, Command> command : commands.entrySet()) {
        double took = seconds(command.getValue());
        if (round >= 0) {
          seconds.computeIfAbsent(command.getKey(), name -> new ArrayList<>()).add(took);
        }
      }
    }
  }

  /** Runs a command once, not counted. */
  void once(Command command) throws IOException, InterruptedException {
    seconds(command);
  }

  /** How two commands that were run compare. */
  Ratio ratio(String first, String second) {
    return ratio(of(first), of(second));
  }

  /** How the seconds of two things compare round by round. */
  static Ratio ratio(List<Double> firsts, List<Double> seconds) {
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < firsts.size(); round++) {
      ratios.add(firsts.get(round) / seconds.get(round));
    }
    ratios.sort(null);
    return new Ratio(
        median(firsts),
        median(seconds),
        median(ratios),
        ratios.get(0),
        ratios.get(ratios.size() - 1));
  }

  /** Seconds of a command that was run, one a round. */
  List<Double> of(String name) {
    return List.copyOf(seconds.getOrDefault(name, List.of()));
  }

  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
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
}
