package org.chancery.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * The built files hold what their sources say. Run with {@code -Dsample-corpus.rebuild=true} to
 * write them anew after a source was changed.
 */
final class SampleCorpusTest {
  static final List<String> BUILT = SampleCorpusBuilder.BUILT;

  @ParameterizedTest
  @FieldSource("BUILT")
  void builtFileHoldsWhatItsSourceSays(String file) throws IOException {
    byte[] wanted = new SampleCorpusBuilder(Gold.CORPUS).build(file);
    if (Boolean.getBoolean("sample-corpus.rebuild")) {
      Files.write(Gold.CORPUS.resolve(file), wanted);
    }
    byte[] found = Files.readAllBytes(Gold.CORPUS.resolve(file));
    if (!file.startsWith("damaged/")) {
      // Compressed bytes differ from one zlib to the next.
      assertArrayEquals(unpacked(file, wanted), unpacked(file, found));
    }
  }

  @Test
  void wholeCorpusStaysSmall() throws IOException {
    try (var files = Files.walk(Gold.CORPUS)) {
      long bytes = files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
      assertTrue(bytes < 600_000, () -> "sample-corpus has grown to " + bytes + " bytes");
    }
  }

  private static byte[] unpacked(String file, byte[] data) throws IOException {
    if (file.endsWith(".zst")) {
      return Zstd.decompress(data, 1 << 20);
    }
    if (file.endsWith(".gz")) {
      try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(data))) {
        return in.readAllBytes();
      }
    }
    return data;
  }
}
