package org.chancery.dump;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.chancery.dump.io.DataStream;
import org.jspecify.annotations.Nullable;

/** A tar or zip file (so also a WACZ) with dumps of any format in it. */
final class ArchiveFormat implements DumpFormat {
  private static final int TAR_MAGIC = 257;

  private final String name;

  ArchiveFormat(String name) {
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    boolean found =
        name.equals("zip")
            ? head.begins("PK\u0003\u0004")
            : head.data().length > TAR_MAGIC + 5
                && new String(head.data(), TAR_MAGIC, 5, ISO_8859_1).equals("ustar");
    return found ? name.toUpperCase(Locale.ROOT) + ": has its signature" : null;
  }

  @Override
  public @Nullable String fromName(FileHead head) {
    return head.name().endsWith("." + name)
        ? name.toUpperCase(Locale.ROOT) + ": by its name"
        : null;
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) throws IOException {
    DataStream data = input.data();
    ArchiveInputStream<?> entries =
        name.equals("zip")
            ? new ZipArchiveInputStream(data, "UTF-8", true, true)
            : new TarArchiveInputStream(data, "UTF-8");
    return new ArchiveReader(input, entries);
  }
}
