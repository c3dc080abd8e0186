package org.chancery.extract;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.hadoop.conf.Configuration;
import org.chancery.dump.CloseableIterator;
import org.chancery.dump.DumpItem;
import org.chancery.dump.DumpOptions;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.DumpReaders;
import org.chancery.dump.DumpSplit;
import org.chancery.dump.RawRecord;
import org.chancery.dump.warc.WarcBuilder;
import org.jsoup.Jsoup;

/**
 * Measures how fast pages are read: decompression alone, WARC records, records and their trees, and
 * the whole extraction, with one thread and with two, in one run.
 *
 * <p>{@code ExtractionThroughput DIRECTORY [MEGABYTES]}: makes one .warc.gz of at least so many
 * megabytes (64) out of the *.html.gz below the directory, as often as it takes, and prints a
 * table. The extraction runs over the parts of that one file; decompression alone, which cannot be
 * cut, over the whole file in every thread.
 */
public final class ExtractionThroughput {
  private static final double MEGA = 1e6;
  private static final DumpOptions OPTIONS = new DumpOptions(4L << 20, 64L << 20);
  private static final Configuration CONF = new Configuration();
  private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

  private final Path archive;
  private final long raw;

  private ExtractionThroughput(Path archive) throws IOException {
    this.archive = archive;
    this.raw = gunzip();
  }

  public static void main(String[] args) throws Exception {
    long size = (args.length > 1 ? Long.parseLong(args[1]) : 64) * 1_000_000;
    Path archive = Files.createTempFile("throughput", ".warc.gz");
    try {
      write(Path.of(args[0]), size, archive);
      new ExtractionThroughput(archive).print();
    } finally {
      Files.delete(archive);
    }
  }

  private static void write(Path directory, long size, Path archive) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(directory)) {
      pages = files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList();
    }
    try (OutputStream out = Files.newOutputStream(archive)) {
      for (long written = 0; written < size; ) {
        for (int i = 0; i < pages.size() && written < size; i++) {
          byte[] page;
          try (InputStream in = new GZIPInputStream(Files.newInputStream(pages.get(i)))) {
            page = in.readAllBytes();
          }
          byte[] member = new WarcBuilder(true).page(i, page).bytes();
          out.write(member);
          written += member.length;
        }
      }
    }
  }

  private void print() throws Exception {
    System.out.println("| stage | threads | MB/s raw | MB/s compressed |");
    System.out.println("|---|---|---|---|");
    for (int threads = 1; threads <= 2; threads++) {
      row("gunzip", threads, whole(threads), threads);
      row("WARC records", threads, records(record -> record.payload().length), 1);
      double parse = row("WARC records and jsoup's tree", threads, records(this::parsed), 1);
      double extract = row("whole extraction", threads, records(this::extracted), 1);
      System.out.printf(
          Locale.ROOT, "| extraction over tree, time | %d | %.2f | |%n", threads, extract / parse);
    }
  }

  /** Runs a stage twice, the first time to warm up; returns and prints what the second took. */
  private double row(String stage, int threads, List<Callable<Long>> work, int times)
      throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      double seconds = 0;
      for (int run = 0; run < 2; run++) {
        long start = System.nanoTime();
        for (Future<Long> done : pool.invokeAll(work)) {
          done.get();
        }
        seconds = (System.nanoTime() - start) / 1e9;
      }
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %.0f | %.1f |%n",
          stage,
          threads,
          times * raw / MEGA / seconds,
          times * Files.size(archive) / MEGA / seconds);
      return seconds;
    } finally {
      pool.shutdown();
    }
  }

  private List<Callable<Long>> whole(int threads) {
    List<Callable<Long>> work = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      work.add(this::gunzip);
    }
    return work;
  }

  private long gunzip() throws IOException {
    long size = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in =
        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16)) {
      for (int n; (n = in.read(buffer)) >= 0; ) {
        size += n;
      }
    }
    return size;
  }

  /** Every thread takes the next part of the archive until none is left. */
  private List<Callable<Long>> records(ToLongFunction<RawRecord> use) throws Exception {
    List<DumpSplit> splits =
        new DumpPlanner(CONF, OPTIONS).plan(List.of(archive.toString())).splits();
    List<Callable<Long>> work = new ArrayList<>();
    for (DumpSplit split : splits) {
      work.add(() -> sum(split, use));
    }
    return work;
  }

  private static long sum(DumpSplit split, ToLongFunction<RawRecord> use) {
    long sum = 0;
    try (CloseableIterator<DumpItem> items = DumpReaders.open(split, CONF)) {
      while (items.hasNext()) {
        sum += items.next() instanceof DumpItem.Good good ? use.applyAsLong(good.record()) : 0;
      }
    }
    return sum;
  }

  private long parsed(RawRecord record) {
    String html = PageDecoder.decode(record.payload(), record.fields().get("content-type"));
    return Jsoup.parse(html).childNodeSize();
  }

  private long extracted(RawRecord record) {
    return EXTRACTOR.extract(record) instanceof Extraction.Found found
        ? found.article().text().length()
        : 0;
  }
}
