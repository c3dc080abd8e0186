package org.chancery.dump;

import java.util.List;
import java.util.stream.Stream;
import org.chancery.dump.parquet.ParquetFormat;
import org.chancery.dump.warc.WebArchiveFormat;
import org.chancery.dump.xml.MarkupFormat;
import org.jspecify.annotations.Nullable;

/** The formats that are known; a new one is a line here. */
final class DumpFormats {
  /** The order decides where a file could be two things: the narrower format comes first. */
  private static final List<DumpFormat> ALL =
      Stream.of(
              List.of(WebArchiveFormat.warc(), WebArchiveFormat.arc()),
              List.of(new ParquetFormat(), new ArchiveFormat("tar"), new ArchiveFormat("zip")),
              List.of(new JsonLinesFormat(), new JsonFormat()),
              MarkupFormat.all(),
              List.of(new HtmlFormat(), new CsvFormat(), new TextFormat()))
          .<DumpFormat>flatMap(List::stream)
          .toList();

  private DumpFormats() {}

  /** A format and the reason why a file is taken for it. */
  record Recognised(DumpFormat format, String why, boolean byName) {}

  static @Nullable Recognised recognise(FileHead head) {
    for (DumpFormat format : ALL) {
      String why = format.fromContent(head);
      if (why != null) {
        return new Recognised(format, why, false);
      }
    }
    for (DumpFormat format : ALL) {
      String why = format.fromName(head);
      if (why != null) {
        return new Recognised(format, why, true);
      }
    }
    return null;
  }

  static DumpFormat named(String name) {
    return ALL.stream()
        .filter(format -> format.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no dump format " + name));
  }
}
