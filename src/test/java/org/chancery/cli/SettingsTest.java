package org.chancery.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.typesafe.config.ConfigFactory;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.chancery.warehouse.GateLimits;
import org.chancery.warehouse.NightOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
  @TempDir Path folder;

  private File conf(String text) throws IOException {
    return Files.writeString(folder.resolve("c.conf"), text).toFile();
  }

  @Test
  void defaultsAreThoseOfTheDocumentedFile() {
    Settings settings = Settings.of(null, Map.of(), List.of());
    assertEquals(32L << 20, settings.dumps().splitBytes());
    assertEquals(64L << 20, settings.dumps().recordLimit());
    assertEquals("zstd", settings.compression());
    assertNull(settings.gazetteer());
    assertNull(settings.publishers());
    assertEquals(List.of(), settings.fields().get("text"));
    assertEquals(GateLimits.STANDARD, settings.nightly().gates());
    assertEquals(NightOptions.defaults().retention(), settings.nightly().retention());
    assertEquals(NightOptions.defaults().smallFiles(), settings.nightly().smallFiles());
    assertEquals(Map.of(), settings.spark());
  }

  @Test
  void documentedFileSaysTheBuiltInDefaults() {
    assertEquals(
        ConfigFactory.parseResources(
            Settings.class.getClassLoader(), "org/chancery/cli/defaults.conf"),
        ConfigFactory.parseFile(new File("conf/chancery.conf")));
  }

  @Test
  void everyKeyReachesItsSetting() throws IOException {
    File file =
        conf(
            """
            input { split-size = 1 MiB, record-limit = 2 MiB, fields.text = [a, b] }
            annotate.gazetteer = my.tsv
            origin.publishers = owners.tsv
            output.compression = snappy
            nightly {
              gate {
                nights = 1, least-nights = 2, least-volume = 0.3, most-volume = 4
                most-bad = 0.5, most-undated = 0.6, most-unknown-language = 0.7
              }
              retention = 8 days
              small-files = 9
            }
            spark.sql.shuffle.partitions = 8
            """);
    Settings settings = Settings.of(file, Map.of(), List.of());
    assertEquals(1L << 20, settings.dumps().splitBytes());
    assertEquals(2L << 20, settings.dumps().recordLimit());
    assertEquals(List.of("a", "b"), settings.fields().get("text"));
    assertEquals("my.tsv", settings.gazetteer());
    assertEquals("owners.tsv", settings.publishers());
    assertEquals("snappy", settings.compression());
    assertEquals(
        new NightlySettings(new GateLimits(1, 2, 0.3, 4, 0.5, 0.6, 0.7), Duration.ofDays(8), 9),
        settings.nightly());
    assertEquals(Map.of("spark.sql.shuffle.partitions", "8"), settings.spark());
  }

  @Test
  void flagBeatsEnvironmentBeatsFile() throws IOException {
    File file =
        conf("output.compression = gzip, input.split-size = 1 MiB, input.record-limit = 1 MiB");
    Map<String, String> environment =
        Map.of("CHANCERY_OUTPUT_COMPRESSION", "snappy", "CHANCERY_INPUT_SPLIT_SIZE", "2 MiB");
    Settings settings = Settings.of(file, environment, List.of("output.compression=zstd"));
    assertEquals("zstd", settings.compression());
    assertEquals(2L << 20, settings.dumps().splitBytes());
    assertEquals(1L << 20, settings.dumps().recordLimit());
  }

  @Test
  void listsComeFromFlagsWithAndWithoutBrackets() {
    Settings settings =
        Settings.of(
            null, Map.of(), List.of("input.fields.text=a,b", "input.fields.title=[\"c d\"]"));
    assertEquals(List.of("a", "b"), settings.fields().get("text"));
    assertEquals(List.of("c d"), settings.fields().get("title"));
  }

  @Test
  void unknownKeyIsNamedWithItsPlace() throws IOException {
    File file = conf("input.splitsize = 1 MiB");
    UsageException e =
        assertThrows(UsageException.class, () -> Settings.of(file, Map.of(), List.of()));
    assertEquals(
        "unknown key input.splitsize in " + file + "; conf/chancery.conf lists every key.",
        e.getMessage());
    assertThrows(
        UsageException.class, () -> Settings.of(null, Map.of(), List.of("output.codec=zstd")));
  }

  @Test
  void aListOfPublishersIsReadBeforeAnythingElseHappens() throws IOException {
    Path list = Files.writeString(folder.resolve("owners.tsv"), "family\toutlet\nUs\tcnn.com\n");
    Settings settings = Settings.of(null, Map.of(), List.of("origin.publishers=" + list));
    assertEquals("Us", UserFiles.publishers(settings).of("edition.cnn.com", null));
    Files.writeString(list, "family\toutlet\nUs cnn.com\n");
    UsageException wrong = assertThrows(UsageException.class, () -> UserFiles.publishers(settings));
    assertEquals(
        list
            + ": line 2 is not a family and an outlet separated by a tab: Us cnn.com; correct the"
            + " list of publishers.",
        wrong.getMessage());
    Files.delete(list);
    UsageException missing =
        assertThrows(UsageException.class, () -> UserFiles.publishers(settings));
    assertEquals(
        "cannot read origin.publishers " + list + "; name a readable file.", missing.getMessage());
  }

  @Test
  void badValuesAreUsageErrors() {
    for (String flag :
        List.of(
            "output.compression=lzma",
            "input.split-size=0",
            "input.record-limit=2GiB",
            "input.split-size=many",
            "nonsense")) {
      assertThrows(
          UsageException.class, () -> Settings.of(null, Map.of(), List.of(flag)), () -> flag);
    }
    assertThrows(
        UsageException.class,
        () -> Settings.of(folder.resolve("none.conf").toFile(), Map.of(), List.of()));
  }
}
