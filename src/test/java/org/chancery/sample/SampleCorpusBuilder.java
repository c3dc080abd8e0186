package org.chancery.sample;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * Writes the files of the sample corpus that nobody can write by hand, from {@code _source}.
 *
 * <p>{@link SampleCorpusTest} compares them with what lies in the repository, and writes them in
 * place when it is run with {@code -Dsample-corpus.rebuild=true}.
 */
final class SampleCorpusBuilder {
  private static final int ZSTD_LEVEL = 19;
  private static final byte DAMAGE = (byte) 0xff;

  private final Path source;

  SampleCorpusBuilder(Path corpus) {
    this.source = corpus.resolve("_source");
  }

  /** The files that are built, by their paths in the corpus. */
  static final List<String> BUILT =
      List.of(
          "jsonl/news-please.jsonl.gz",
          "jsonl/web-crawl.jsonl.zst",
          "html/havana-flag.html.gz",
          "html/nauru-taiwan.html.gz",
          "warc/crawl.warc.gz",
          "warc/plain.warc",
          "damaged/truncated.jsonl.gz",
          "damaged/broken-member.warc.gz");

  /** The bytes of one of the files. */
  byte[] build(String file) throws IOException {
    return switch (file) {
      case "warc/crawl.warc.gz" -> members(records("warc/crawl.csv"));
      case "warc/plain.warc" -> joined(records("warc/plain.csv"));
      case "damaged/broken-member.warc.gz" -> brokenMember(records("damaged/broken-member.csv"), 2);
      case "damaged/truncated.jsonl.gz" -> cutInLastLine(read("damaged/truncated.jsonl"));
      case "jsonl/web-crawl.jsonl.zst" -> Zstd.compress(read("jsonl/web-crawl.jsonl"), ZSTD_LEVEL);
      default -> gzip(read(file.substring(0, file.length() - ".gz".length())));
    };
  }

  private byte[] read(String file) throws IOException {
    return Files.readAllBytes(source.resolve(file));
  }

  private List<byte[]> records(String recipe) throws IOException {
    return WarcRecipe.records(source.resolve(recipe));
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    parts.forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] members(List<byte[]> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] record : records) {
      out.writeBytes(gzip(record));
    }
    return out.toByteArray();
  }

  /** Members of which one has its middle overwritten. */
  private static byte[] brokenMember(List<byte[]> records, int broken) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < records.size(); i++) {
      byte[] member = gzip(records.get(i));
      if (i == broken) {
        Arrays.fill(member, member.length / 3, member.length / 2, DAMAGE);
      }
      out.writeBytes(member);
    }
    return out.toByteArray();
  }

  /** Compressed lines, each flushed, that end in the middle of the last one. */
  private static byte[] cutInLastLine(byte[] lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int lastStart = 0;
    try (GZIPOutputStream gzip = new GZIPOutputStream(out, true)) {
      for (String line : new String(lines, StandardCharsets.UTF_8).split("(?<=\n)")) {
        lastStart = out.size();
        gzip.write(line.getBytes(StandardCharsets.UTF_8));
        gzip.flush();
      }
    }
    return Arrays.copyOf(out.toByteArray(), (lastStart + out.size()) / 2);
  }

  private static byte[] gzip(byte[] data) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(data);
    }
    return out.toByteArray();
  }
}
