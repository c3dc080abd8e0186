package org.chancery.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ten nights, in each of which the job is killed twice at a random moment, the second time while it
 * runs again, and then left to end; at last the tables are those of an undisturbed job, nothing of
 * the dead ones is left, and a reader has seen whole versions only.
 */
public final class KillTrial {
  private static final int NIGHTS = 10;
  private static final int KILLS = 2;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
  private static final Pattern STAGE = Pattern.compile("stage (\\w+) took");

  /** With a line a stage, so that it can be told which one a kill has hit. */
  private static final Map<String, String> LOGGING =
      Map.of("CHANCERY_JAVA_OPTS", "-Dlog4j2.configurationFile=conf/log4j2-json.properties");

  private static final Set<String> WANTED = Set.of("corpus", "runs", "_current.json", "current");

  private KillTrial() {}

  /** Arguments: a folder to work in, and the seed of the moments. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    Random random = new Random(seed);
    System.out.println("seed " + seed);
    NightlyPlace killed = new NightlyPlace(folder.resolve("killed"), folder.resolve("inbox"));
    NightlyPlace calm = new NightlyPlace(folder.resolve("calm"), folder.resolve("calm-inbox"));
    Drops.write(calm.inbox(), FIRST);
    long start = System.nanoTime();
    calm.run();
    long typical = (System.nanoTime() - start) / 1_000_000;
    int done = 0;
    int night = 0;
    boolean sound;
    System.out.println("night | killed after | of about | last stage it had ended");
    try (PollingReader reader = new PollingReader(killed.reports())) {
      // a job that was faster than its kill makes one night more
      for (; night < NIGHTS || done < NIGHTS * KILLS; night++) {
        LocalDate day = FIRST.plusDays(night);
        Drops.write(killed.inbox(), day);
        for (int kill = 0; kill < KILLS && done < NIGHTS * KILLS; kill++) {
          long moment = random.nextLong(typical);
          Path log = folder.resolve("killed.log");
          Process job = killed.start(log, LOGGING);
          boolean ended = job.waitFor(moment, TimeUnit.MILLISECONDS);
          NightlyPlace.kill(job);
          done += ended ? 0 : 1;
          System.out.printf(
              Locale.ROOT,
              "%s | %.1f s | %.1f s | %s%n",
              day,
              moment / 1000.0,
              typical / 1000.0,
              ended ? "all: it was done before" : lastStage(log));
        }
        start = System.nanoTime();
        NightlyPlace.Outcome outcome = killed.run();
        long took = (System.nanoTime() - start) / 1_000_000;
        typical = (typical + took) / 2;
        System.out.printf(
            Locale.ROOT,
            "%s | run again: exit %d | %.1f s | left over: %s%n",
            day,
            outcome.exit(),
            took / 1000.0,
            leftovers(killed));
        if (outcome.exit() != 0) {
          System.out.println(outcome.said());
        }
      }
      sound = reader.sound();
      System.out.println("reader: " + reader.shown());
    }
    for (int other = 1; other < night; other++) {
      Drops.write(calm.inbox(), FIRST.plusDays(other));
    }
    NightlyPlace.Outcome outcome = calm.run();
    boolean same =
        PublishedReports.rows(killed.reports()).equals(PublishedReports.rows(calm.reports()));
    System.out.printf(
        Locale.ROOT,
        "%d kills in %d nights; undisturbed: exit %d; tables row for row the same: %s%n",
        done,
        night,
        outcome.exit(),
        same);
    System.exit(same && sound ? 0 : 1);
  }

  private static String lastStage(Path log) throws IOException {
    String last = "none";
    Matcher stages = STAGE.matcher(Files.readString(log));
    while (stages.find()) {
      last = stages.group(1);
    }
    return last;
  }

  /** What is neither the warehouse's table nor a published run. */
  private static List<String> leftovers(NightlyPlace place) throws IOException {
    List<String> names = new ArrayList<>();
    for (Path directory : List.of(place.warehouse(), place.reports())) {
      try (Stream<Path> all = Files.list(directory)) {
        all.map(p -> String.valueOf(p.getFileName()))
            .filter(n -> !WANTED.contains(n))
            .sorted()
            .forEach(names::add);
      }
    }
    return names;
  }
}
