package org.chancery.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DataVersionsTest {
  private static final Path DATA = Path.of("src/main/resources/org/chancery/annotate");

  @Test
  void everyDataFileIsPartOfAVersion() throws IOException {
    try (Stream<Path> files = Files.walk(DATA)) {
      Set<String> stored = new TreeSet<>();
      files.filter(Files::isRegularFile).forEach(f -> stored.add(DATA.relativize(f).toString()));
      Set<String> named = new TreeSet<>();
      DataVersions.FILES.values().forEach(named::addAll);
      assertEquals(stored, named);
    }
  }

  @Test
  void versionsAreTwelveHexadecimalDigits() {
    assertEquals(3, DataVersions.all().size());
    DataVersions.all()
        .forEach((name, version) -> assertTrue(version.matches("[0-9a-f]{12}"), name));
  }
}
