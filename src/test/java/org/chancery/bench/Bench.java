package org.chancery.bench;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.launcher.JavaModuleOptions;
import org.apache.spark.package$;
import org.chancery.annotate.AnnotateSpeed;
import org.chancery.bench.Rounds.Command;
import org.chancery.page.PageTiming;

/**
 * Measures Chancery as a whole against the least that the same work costs, and against itself; and
 * writes the table of ratios as Markdown. {@code jobs/bench/run} starts it.
 */
final class Bench {
  private static final String LAUNCHER = "jobs/chancery";
  private static final String MORE_CORES = "≥ 1.85";
  private static final int SMALL = 3_000;
  private static final int LARGE = 10 * SMALL;
  private static final int ARCHIVED = 4 * SMALL;
  private static final int OLD_FEW = 10_000;
  private static final int OLD_MANY = 10 * OLD_FEW;
  private static final int NEW = 1_000;

  private final Path work;
  private final double scale;
  private final Rounds rounds;
  private final BenchCorpora corpora;
  private final List<String> rows = new ArrayList<>();
  private final List<String> stages = new ArrayList<>();
  private String page = "";

  private Bench(Path work, double scale, int rounds) throws IOException {
    this.work = Files.createDirectories(work);
    this.scale = scale;
    this.rounds = new Rounds(rounds, work.resolve("last.log"));
    this.corpora = new BenchCorpora(work.resolve("corpora"));
  }

  /**
   * @param arguments WORK RESULTS.md SCALE ROUNDS [FILE.jsonl]: a directory for corpora and output,
   *     the file of results, how large the corpora are against the standard ones (1), how many
   *     rounds are counted (5), and articles of one's own instead of the made ones where JSON Lines
   *     are held against counting words
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path work = Path.of(arguments[0]);
    Bench bench = new Bench(work, Double.parseDouble(arguments[2]), Integer.parseInt(arguments[3]));
    try {
      bench.start();
      if (arguments.length > 4) {
        bench.ownLines(Path.of(arguments[4]));
      }
      bench.lines();
      bench.archives();
      bench.nights();
      Files.writeString(Path.of(arguments[1]), bench.markdown(arguments), StandardCharsets.UTF_8);
    } finally {
      FileUtils.deleteDirectory(work.toFile());
    }
  }

  private void start() throws IOException, InterruptedException {
    String classes = "target/test-classes";
    ToolProvider.findFirst("jar")
        .orElseThrow()
        .run(System.out, System.err, "-cf", jar().toString(), "-C", classes, "org/chancery/bench");
    Path tables = work.resolve("tables");
    String archive = work.resolve("tables.jsa").toString();
    rounds.once(tables(tables, "-XX:ArchiveClassesAtExit=" + archive));
    Command alone =
        tables(tables, "-XX:SharedArchiveFile=" + archive)
            .after(() -> FileUtils.deleteDirectory(tables.toFile()));
    rounds.run(inTurn("sample", run(Path.of("sample-corpus")), "tables", alone));
    List<Double> seconds = rounds.of("sample");
    row(
        "`run` on sample-corpus, process start to summary",
        "≤ 8 s",
        String.format(
            Locale.ROOT,
            "%.1f s | | | %.1f–%.1f s",
            Rounds.median(seconds),
            Collections.min(seconds),
            Collections.max(seconds)));
    row(
        "the same / Spark alone writing as many tables of a few rows",
        "",
        rounds.ratio("sample", "tables"));
  }

  private void ownLines(Path file) throws IOException, InterruptedException {
    Map<String, Command> commands =
        inTurn("own", run(file).onCores(2), "own words", baseline("words", file).onCores(2));
    commands.put("own on one core", run(file).onCores(1));
    rounds.run(commands);
    row(
        "whole `run` on " + file.getFileName() + " / Spark reading it and counting words",
        "≤ 3",
        rounds.ratio("own", "own words"));
    row(
        "1 core / 2 cores, " + file.getFileName(),
        MORE_CORES,
        rounds.ratio("own on one core", "own"));
    annotate(file, file.getFileName().toString());
  }

  private void lines() throws IOException, InterruptedException {
    Path large = corpora.lines("large", articles(LARGE));
    Path small = corpora.lines("small", articles(SMALL));
    Map<String, Command> commands =
        inTurn("two cores", run(large).onCores(2), "words", baseline("words", large).onCores(2));
    commands.put("one core", run(large).onCores(1));
    commands.put("1 GB", run(large).with("CHANCERY_MEMORY", "1g"));
    commands.put("small", run(small).with("CHANCERY_MEMORY", "1g"));
    rounds.run(commands);
    row(
        "whole `run` on JSON Lines / Spark reading them and counting words",
        "≤ 3",
        rounds.ratio("two cores", "words"));
    row("1 core / 2 cores, JSON Lines", MORE_CORES, rounds.ratio("one core", "two cores"));
    annotate(large, "JSON Lines");
    row(
        "10 times the corpus / the corpus, both with a heap of 1 GB",
        "≤ 10",
        rounds.ratio("1 GB", "small"));
    Path log = Files.createDirectories(work.resolve("event-log"));
    rounds.once(
        run(
            large,
            "--set",
            "spark.eventLog.enabled=true",
            "--set",
            "spark.eventLog.compress=false",
            "--set",
            "spark.eventLog.dir=" + log.toUri()));
    try (Stream<String> all = Files.lines(large)) {
      stages.addAll(StageCosts.rows(log, all.count()));
    }
    page = PageTiming.row(work.resolve("reports/report.html"));
  }

  private void archives() throws IOException, InterruptedException {
    Path one = corpora.archives("one", articles(ARCHIVED), 1);
    Path eight = corpora.archives("eight", articles(ARCHIVED), 8);
    Map<String, Command> commands = inTurn("one", run(one), "parse", baseline("parse", one));
    commands.put("eight", run(eight));
    rounds.run(commands);
    row(
        "whole `run` on a WARC / reading it and jsoup's trees",
        "≤ 1.35",
        rounds.ratio("one", "parse"));
    row("one .warc.gz / the same in 8 files", "≤ 1.1", rounds.ratio("one", "eight"));
  }

  private void nights() throws IOException, InterruptedException {
    Command many = night("many", articles(OLD_MANY));
    Command few = night("few", articles(OLD_FEW));
    rounds.run(inTurn("night onto many", many, "night onto few", few));
    row(
        String.format(
            Locale.ROOT,
            "a night of %,d new articles onto %,d / onto %,d",
            articles(NEW),
            articles(OLD_MANY),
            articles(OLD_FEW)),
        "≤ 3",
        rounds.ratio("night onto many", "night onto few"));
  }

  private static Map<String, Command> inTurn(
      String first, Command one, String second, Command other) {
    Map<String, Command> commands = new LinkedHashMap<>();
    commands.put(first, one);
    commands.put(second, other);
    return commands;
  }

  /** A night onto a warehouse of so many articles, which is restored before each. */
  private Command night(String name, int old) throws IOException, InterruptedException {
    Path place = Files.createDirectories(work.resolve("night-" + name));
    Path inbox = corpora.folder("old-" + name);
    corpora.lines("old-" + name, old);
    Path warehouse = place.resolve("warehouse");
    Path kept = place.resolve("kept");
    Command night =
        new Command(
            List.of(
                LAUNCHER,
                "nightly",
                "--accept",
                "--inbox",
                inbox.toString(),
                "--warehouse",
                warehouse.toString(),
                "--reports",
                place.resolve("reports").toString()));
    rounds.once(night);
    FileUtils.copyDirectory(warehouse.toFile(), kept.toFile());
    Files.move(corpora.lines("new-" + name, articles(NEW)), inbox.resolve("new.jsonl"));
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
            .toList());
  }

  /** The annotator on one thread, by its processor time. */
  private void annotate(Path file, String name) throws IOException {
    List<double[]> seconds = AnnotateSpeed.wholeAndBare(file, rounds.counted());
    row(
        "annotate, one thread, " + name + " / splitting it and finding the gazetteer's names alone",
        "≤ 8",
        Rounds.ratio(boxed(seconds.get(0)), boxed(seconds.get(1))));
  }

  private static List<Double> boxed(double[] numbers) {
    return Arrays.stream(numbers).boxed().toList();
  }

  /** The classes of this package: an archive of classes takes none that lie in a directory. */
  private Path jar() {
    return work.resolve("bench.jar");
  }

  /** Spark started as the launcher does it: from jars, with an archive of classes and C1 alone. */
  private Command tables(Path out, String archive) {
    return baseline(
        List.of("-XX:TieredStopAtLevel=1", archive),
        String.join(
            File.pathSeparator,
            jar().toString(),
            "target/chancery.jar",
            "target/lib/*",
            "target/spark/*"),
        "tables",
        "sample-corpus/_about/gold.jsonl",
        out.toString());
  }

  private static Command baseline(String what, Path input) {
    return baseline(List.of(), System.getProperty("java.class.path"), what, input.toString());
  }

  private static Command baseline(List<String> options, String classpath, String... arguments) {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(JavaModuleOptions.defaultModuleOptions().trim().split(" +")));
    words.add("-XX:+UseParallelGC");
    words.addAll(options);
    words.add("-cp");
    words.add(classpath);
    words.add(Baseline.class.getName());
    words.addAll(List.of(arguments));
    return new Command(words);
  }

  private void row(String what, String goal, Rounds.Ratio ratio) {
    row(what, goal, ratio.cells());
  }

  private void row(String what, String goal, String cells) {
    String row = "| " + what + " | " + goal + " | " + cells + " |";
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
                + " rounds after one that is not counted. Ratios are medians of the rounds' own.",
            "",
            "| what | goal | first | second | ratio | least–greatest |",
            "|---|---|---|---|---|---|",
            String.join("\n", rows),
            "",
            "What the tasks of each stage of a run cost an article, by Spark's event log, on the larger"
                + " corpus of JSON Lines; the driver's planning and the JVM's compiler and collector"
                + " are not in it:",
            "",
            "| stage | CPU ms | kB shuffled |",
            "|---|---|---|",
            String.join("\n", stages),
            "",
            "The page of the same corpus, opened from disk in headless Chromium:",
            "",
            "| size | first paint | a filter's answer |",
            "|---|---|---|",
            page)
        + "\n";
  }
}
