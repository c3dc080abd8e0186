package org.chancery.dump;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A file that is one HTML page. */
final class HtmlFormat implements DumpFormat {
  private static final int LOOK = 2048;

  @Override
  public String name() {
    return "html";
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    String text = head.text();
    String start = text.substring(0, Math.min(LOOK, text.length())).toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html")) {
      return "HTML: begins with its document type";
    }
    if (start.startsWith("<html")) {
      return "HTML: begins with the html element";
    }
    boolean markup = start.startsWith("<!--") || start.startsWith("<?xml") || start.startsWith("<");
    boolean html =
        start.contains("<html") || start.contains("<head>") || start.contains("<!doctype html");
    return markup && html ? "HTML: an html element stands near the start" : null;
  }

  @Override
  public @Nullable String fromName(FileHead head) {
    String name = head.name();
    boolean page = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    return page ? "HTML: by its name" : null;
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) {
    return new WholeFileReader(input, RawRecord.Form.HTML);
  }
}
