package org.chancery.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.package$;
import org.chancery.bench.Pairs.Command;

/**
 * Measures Chancery as a whole against the least that the same work costs, and against itself; and
 * writes the table of ratios as Markdown. {@code jobs/bench/run} starts it.
 */
final class Bench {
  private static final String LAUNCHER = "jobs/chancery";
  private static final int SMALL = 3_000;
  private static final int OLD_FEW = 10_000;
  private static final int NEW = 1_000;

  private final Path work;
  private final double scale;
  private final Pairs pairs;
  private final BenchCorpora corpora;
  private final List<String> rows = new ArrayList<>();

  private Bench(Path work, double scale, int rounds) throws IOException {
    this.work = Files.createDirectories(work);
    this.scale = scale;
    this.pairs = new Pairs(rounds, work.resolve("last.log"));
    this.corpora = new BenchCorpora(work.resolve("corpora"));
  }

  /**
   * @param arguments WORK RESULTS.md SCALE ROUNDS: a directory for corpora and output, the file of
   *     results, how large the corpora are against the standard ones (1), and how many pairs are
   *     counted (5)
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Path.of(arguments[0]);
    Bench bench = new Bench(work, Double.parseDouble(arguments[2]), Integer.parseInt(arguments[3]));
    try {
      bench.measure();
      Files.writeString(Path.of(arguments[1]), bench.markdown(arguments), StandardCharsets.UTF_8);
    } finally {
      FileUtils.deleteDirectory(work.toFile());
    }
  }

  private void measure() throws IOException, InterruptedException {
    start();
    words();
    archives();
    cores();
    sizes();
    nights();
  }

  private void start() throws IOException, InterruptedException {
    double seconds = pairs.median(run(Path.of("sample-corpus")));
    row("`run` on sample-corpus, process start to summary", "8 s", "%.1f s | | | ", seconds);
  }

  private void words() throws IOException, InterruptedException {
    Path lines = corpora.lines("words", articles(10 * SMALL));
    row(
        "whole `run` on JSON Lines / Spark reading them and counting words",
        "≤ 3",
        pairs.compare(run(lines), baseline("words", lines)));
  }

  private void archives() throws IOException, InterruptedException {
    Path one = corpora.archives("one", articles(4 * SMALL), 1);
    row(
        "whole `run` on a WARC / reading it and jsoup's trees",
        "≤ 1.35",
        pairs.compare(run(one), baseline("parse", one)));
    Path eight = corpora.archives("eight", articles(4 * SMALL), 8);
    row("one .warc.gz / the same in 8 files", "≤ 1.1", pairs.compare(run(one), run(eight)));
  }

  private void cores() throws IOException, InterruptedException {
    Path lines = corpora.lines("cores", articles(10 * SMALL));
    row(
        "1 core / 2 cores",
        "≥ 1.85",
        pairs.compare(run(lines, "--master", "local[1]"), run(lines, "--master", "local[2]")));
  }

  private void sizes() throws IOException, InterruptedException {
    Path small = corpora.lines("x1", articles(SMALL));
    Path large = corpora.lines("x10", articles(10 * SMALL));
    row(
        "10 times the corpus / the corpus, both with a heap of 1 GB",
        "≤ 10",
        pairs.compare(
            run(large).with("CHANCERY_MEMORY", "1g"), run(small).with("CHANCERY_MEMORY", "1g")));
  }

  private void nights() throws IOException, InterruptedException {
    Command many = night("many", articles(10 * OLD_FEW));
    Command few = night("few", articles(OLD_FEW));
    row(
        String.format(
            Locale.ROOT,
            "a night of %,d new articles onto %,d / onto %,d",
            NEW,
            articles(10 * OLD_FEW),
            articles(OLD_FEW)),
        "",
        pairs.compare(many, few));
  }

  /** A night onto a warehouse of so many articles, which is restored before each. */
  private Command night(String name, int old) throws IOException, InterruptedException {
    Path place = Files.createDirectories(work.resolve("night-" + name));
    Path inbox = corpora.folder("old-" + name);
    corpora.lines("old-" + name, old);
    Path warehouse = place.resolve("warehouse");
    Path kept = place.resolve("kept");
    List<String> nightly =
        List.of(
            LAUNCHER,
            "nightly",
            "--accept",
            "--inbox",
            inbox.toString(),
            "--warehouse",
            warehouse.toString(),
            "--reports",
            place.resolve("reports").toString());
    Command night = new Command(nightly.toArray(String[]::new));
    new Pairs(0, work.resolve("last.log")).median(night);
    FileUtils.copyDirectory(warehouse.toFile(), kept.toFile());
    Files.move(corpora.lines("new-" + name, NEW), inbox.resolve("new.jsonl"));
    return night.after(
        () -> {
          FileUtils.deleteDirectory(warehouse.toFile());
          FileUtils.copyDirectory(kept.toFile(), warehouse.toFile());
        });
  }

  private int articles(int standard) {
    return (int) Math.round(standard * scale);
  }

  private Command run(Path input, String... more) {
    return new Command(
        Stream.concat(
                Stream.of(
                    LAUNCHER, "run", input.toString(), "--out", work.resolve("reports").toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Command baseline(String what, Path input) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(JavaModuleOptions.defaultModuleOptions().trim().split(" +")));
    words.add("-XX:+UseParallelGC");
    words.add("-cp");
    words.add(System.getProperty("java.class.path"));
    words.add(Baseline.class.getName());
    words.add(what);
    words.add(input.toString());
    return new Command(words.toArray(String[]::new));
  }

  private void row(String what, String goal, Pairs.Ratio ratio) {
    row(what, goal, "%s", ratio.cells());
  }

  private void row(String what, String goal, String format, Object figures) {
    String row = String.format(Locale.ROOT, "| %s | %s | " + format + " |", what, goal, figures);
    System.out.println(row);
    rows.add(row);
  }

  private String markdown(String[] arguments) {
    return String.join(
            "\n",
            "# How fast it is",
            "",
            "Written by `jobs/bench/run` on "
                + LocalDate.now(ZoneOffset.UTC)
                + ": Java "
                + System.getProperty("java.version")
                + ", Spark "
                + package$.MODULE$.SPARK_VERSION()
                + ", "
                + Runtime.getRuntime().availableProcessors()
                + " cores, corpora at "
                + arguments[2]
                + " of their standard size, made out of the sample corpus with other words and"
                + " dates.",
            "Whole processes by the clock, in turn, median of "
                + arguments[3]
                + " pairs after one that is not counted. Ratios are medians of the pairs' own.",
            "",
            "| what | goal | first | second | ratio | least–greatest |",
            "|---|---|---|---|---|---|",
            String.join("\n", rows))
        + "\n";
  }
}
