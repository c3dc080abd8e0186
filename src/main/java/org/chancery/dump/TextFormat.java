package org.chancery.dump;

import org.jspecify.annotations.Nullable;

/** A file that is one article as plain text, its title in the first line. */
final class TextFormat implements DumpFormat {
  @Override
  public String name() {
    return "text";
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    return null;
  }

  @Override
  public @Nullable String fromName(FileHead head) {
    if (!head.name().endsWith(".txt") && !head.name().endsWith(".text")) {
      return null;
    }
    for (int i = 0; i < head.data().length; i++) {
      if (head.data()[i] == 0 && !head.begins("\u00ff\u00fe") && !head.begins("\u00fe\u00ff")) {
        return null;
      }
    }
    return "text: by its name, and nothing in it says otherwise";
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) {
    return new WholeFileReader(input, RawRecord.Form.TEXT);
  }
}
