package org.chancery.dump.xml;

import java.io.IOException;
import java.util.List;
import org.chancery.dump.CloseableIterator;
import org.chancery.dump.DumpFormat;
import org.chancery.dump.DumpInput;
import org.chancery.dump.DumpItem;
import org.chancery.dump.FileHead;
import org.jspecify.annotations.Nullable;

/** The format of a dialect. */
public final class MarkupFormat implements DumpFormat {
  private static final int LOOK = 4096;

  private final Dialect dialect;

  private MarkupFormat(Dialect dialect) {
    this.dialect = dialect;
  }

  /** All dialects; a new one is a word here. */
  public static List<DumpFormat> all() {
    return List.of(
        new MarkupFormat(new MediaWiki()),
        new MarkupFormat(new NewsMl()),
        new MarkupFormat(new Nitf()),
        new MarkupFormat(new Reuters()),
        new MarkupFormat(new Rss()),
        new MarkupFormat(new Atom()));
  }

  @Override
  public String name() {
    return dialect.name();
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    String text = head.text();
    return text.startsWith("<")
        ? dialect.recognise(text.substring(0, Math.min(LOOK, text.length())))
        : null;
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) throws IOException {
    return new ElementReader(input, dialect);
  }
}
