package org.chancery.dump;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** JSON that is not cut into lines: an array of objects, or objects one after another. */
final class JsonFormat implements DumpFormat {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    String text = head.text();
    if (text.startsWith("[")) {
      String inside = text.substring(1).stripLeading();
      return inside.startsWith("{") ? "JSON: an array of objects" : null;
    }
    boolean object = text.startsWith("{") && text.substring(1).stripLeading().startsWith("\"");
    return object ? "JSON: an object over several lines" : null;
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) throws IOException {
    return new JsonReader(input);
  }
}
