package org.chancery.fault;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Ten nights, in each of which the job is killed twice at a random moment and started again; at the
 * end the tables are those of an undisturbed job, and a reader has seen whole versions only.
 */
public final class KillTrial {
  private static final int NIGHTS = 10;
  private static final int KILLS = 2;
  private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

  private KillTrial() {}

  /** Arguments: a folder to work in, and the seed of the moments. */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    long seed = args.length > 1 ? Long.parseLong(args[1]) : System.nanoTime();
    Random random = new Random(seed);
    System.out.println("seed " + seed);
    NightlyPlace killed = new NightlyPlace(folder.resolve("killed"), folder.resolve("inbox"));
    NightlyPlace calm = new NightlyPlace(folder.resolve("calm"), folder.resolve("calm-inbox"));
    long typical = 0;
    int done = 0;
    boolean sound;
    try (PollingReader reader = new PollingReader(killed.reports())) {
      for (int night = 0; night < NIGHTS; night++) {
        LocalDate day = FIRST.plusDays(night);
        Drops.write(killed.inbox(), day);
        Files.createDirectories(calm.inbox());
        Files.copy(killed.inbox().resolve(day + ".jsonl"), calm.inbox().resolve(day + ".jsonl"));
        for (int kill = 0; kill < KILLS && typical > 0; kill++) {
          long moment = random.nextLong(typical);
          Process job = killed.start(folder.resolve("killed.log"), Map.of());
          boolean ended = job.waitFor(moment, TimeUnit.MILLISECONDS);
          NightlyPlace.kill(job);
          done += ended ? 0 : 1;
          System.out.printf(
              Locale.ROOT,
              "%s killed after %.1f s%s%n",
              day,
              moment / 1000.0,
              ended ? ": had ended" : "");
        }
        long start = System.nanoTime();
        NightlyPlace.Outcome outcome = killed.run();
        long took = (System.nanoTime() - start) / 1_000_000;
        typical = typical == 0 ? took : (typical + took) / 2;
        System.out.printf(
            Locale.ROOT, "%s run again: exit %d, %.1f s%n", day, outcome.exit(), took / 1000.0);
        if (outcome.exit() != 0) {
          System.out.println(outcome.said());
        }
      }
      sound = reader.sound();
      System.out.println("reader: " + reader.shown());
    }
    NightlyPlace.Outcome outcome = calm.run();
    boolean same =
        PublishedReports.rows(killed.reports()).equals(PublishedReports.rows(calm.reports()));
    System.out.printf(
        Locale.ROOT,
        "%d kills in %d nights; undisturbed: exit %d; tables row for row the same: %s%n",
        done,
        NIGHTS,
        outcome.exit(),
        same);
    System.exit(same && sound ? 0 : 1);
  }
}
