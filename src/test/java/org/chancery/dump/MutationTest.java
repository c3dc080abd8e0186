package org.chancery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.dump.io.ByteSource;
import org.chancery.model.BadReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Dumps damaged at random: no reader throws, hangs or loses a record without a note. */
final class MutationTest {
  private static final int TRIES = 10_000;
  private static final int RECORDS = 12;

  @Test
  @Timeout(240)
  void damageIsAlwaysNoted() throws IOException {
    List<byte[]> sound =
        List.of(
            warcGz(),
            warc(),
            Dumps.gzip(warc()),
            lines(),
            Dumps.gzip(lines()),
            Zstd.compress(lines()),
            lines("[", ",\n", "]"),
            feed());
    Map<String, Integer> tally = new HashMap<>();
    for (int seed = 0; seed < TRIES; seed++) {
      Random random = new Random(seed);
      byte[] bytes = mutated(sound.get(seed % sound.size()), kind(seed), random);
      check(bytes, seed, tally);
    }
    assertTrue(tally.getOrDefault("Bad", 0) > TRIES / 4, tally.toString());
    assertTrue(tally.getOrDefault("Good", 0) > TRIES, tally.toString());
  }

  private static void check(byte[] bytes, int seed, Map<String, Integer> tally) throws IOException {
    ByteSource source = ByteSource.of(bytes);
    FileHead head = FileHead.of("x", source);
    DumpFormats.Recognised found = DumpFormats.recognise(head);
    if (found == null) {
      tally.merge("Unrecognised", 1, Integer::sum);
      return;
    }
    DumpInput input =
        new DumpInput(
            "x",
            checked(seed) ? "checked" : "x",
            source,
            head.compression(),
            0,
            bytes.length,
            new DumpOptions(1 << 20, 1 << 20));
    int records = 0;
    int bad = 0;
    try (CloseableIterator<DumpItem> items = found.format().read(input)) {
      while (items.hasNext()) {
        DumpItem item = items.next();
        tally.merge(item.getClass().getSimpleName(), 1, Integer::sum);
        records++;
        if (item instanceof DumpItem.Bad note) {
          bad++;
          records--;
          assertFalse(
              note.input().reason() == BadReason.INTERNAL_ERROR, seed + ": " + note.input());
        }
        assertTrue(records + bad < 100 * RECORDS, "endless at seed " + seed);
      }
    }
    // What was taken away from data without a checksum of the whole may leave no trace at all.
    boolean traceless = removes(seed) && !input.name().equals("checked");
    assertTrue(
        traceless || records >= RECORDS || bad > 0,
        "lost without a note at seed " + seed + ": " + records);
  }

  /** Whether the file was compressed as a whole, so that anything taken away shows. */
  private static boolean checked(int seed) {
    return seed % 8 == 2 || seed % 8 == 4 || seed % 8 == 5;
  }

  private static int kind(int seed) {
    return seed / 8 % 5;
  }

  private static boolean removes(int seed) {
    return kind(seed) == 1 || kind(seed) == 4;
  }

  /** Changes, removes, repeats or inserts bytes, or cuts the end off. */
  private static byte[] mutated(byte[] sound, int kind, Random random) {
    byte[] bytes = sound.clone();
    int at = random.nextInt(bytes.length);
    int n = Math.min(bytes.length - at, 1 + random.nextInt(40));
    switch (kind) {
      case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 1 -> {
        return joined(bytes, at, new byte[0], at + n);
      }
      case 2 -> {
        return joined(bytes, at + n, new byte[0], at);
      }
      case 3 -> {
        byte[] noise = new byte[n];
        random.nextBytes(noise);
        return joined(bytes, at, noise, at);
      }
      default -> {
        return Arrays.copyOf(bytes, Math.max(1, at));
      }
    }
    return bytes;
  }

  private static byte[] joined(byte[] bytes, int headEnd, byte[] middle, int tailStart) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(bytes, 0, headEnd);
    out.writeBytes(middle);
    out.write(bytes, tailStart, bytes.length - tailStart);
    return out.toByteArray();
  }

  private static byte[] lines() {
    return lines("", "\n", "\n");
  }

  private static byte[] lines(String open, String between, String close) {
    StringBuilder text = new StringBuilder(open);
    for (int i = 0; i < RECORDS; i++) {
      text.append(i == 0 ? "" : between);
      text.append("{\"id\":\"").append(i).append("\",\"text\":\"Envoys met in hall ");
      text.append(i * 7919 % 1000).append(".\"}");
    }
    return text.append(close).toString().getBytes(UTF_8);
  }

  private static byte[] feed() {
    StringBuilder text = new StringBuilder("<rss><channel>");
    for (int i = 0; i < RECORDS; i++) {
      text.append("<item><title>Envoys met in hall ").append(i).append("</title></item>\n");
    }
    return text.append("</channel></rss>").toString().getBytes(UTF_8);
  }

  private static byte[] warc() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < RECORDS; i++) {
      out.writeBytes(warcRecord(i));
    }
    return out.toByteArray();
  }

  private static byte[] warcGz() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = 0; i < RECORDS; i++) {
      out.writeBytes(Dumps.gzip(warcRecord(i)));
    }
    return out.toByteArray();
  }

  private static byte[] warcRecord(int i) {
    String content =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>Envoys met in hall "
            + i * 7919 % 1000
            + ".</p></html>";
    return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.org/"
            + i
            + "\r\nContent-Type: application/http\r\nContent-Length: "
            + content.length()
            + "\r\n\r\n"
            + content
            + "\r\n\r\n")
        .getBytes(UTF_8);
  }
}
