package org.chancery.dump;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.chancery.dump.io.ByteCursor;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/**
 * Cuts JSON into objects by counting braces, so that a broken object costs no more than itself, and
 * one that is too large is not held. The objects stand in an array or follow one another.
 */
final class JsonReader extends ItemReader {
  private final ByteCursor in;
  private final long limit;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private long start;
  private long size;

  JsonReader(DumpInput input) throws IOException {
    super(input.file());
    this.in = ByteCursor.over(input.data());
    this.limit = input.options().recordLimit();
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    int first = passSeparators();
    start = in.position();
    if (first < 0) {
      return null;
    }
    if (first != '{') {
      return scalar();
    }
    boolean closed = cut();
    if (size > limit) {
      return bad(BadReason.TOO_LARGE, start, size, "the object has " + size + " bytes");
    }
    if (!closed) {
      return bad(BadReason.TRUNCATED, start, size, "the file ends inside an object");
    }
    try {
      byte[] json = held.toByteArray();
      return new DumpItem.Good(
          new RawRecord(
              file(),
              start,
              size,
              RawRecord.Form.FIELDS,
              JsonFields.of(json, 0, json.length, false),
              JsonFields.NO_BYTES));
    } catch (JsonFields.Unusable e) {
      return bad(e.reason(), start, size, e.detail());
    }
  }

  /** Goes over white space, commas, the brackets of arrays and a byte order mark. */
  private int passSeparators() throws IOException {
    for (; ; ) {
      int next = in.peek();
      switch (next) {
        case ' ', '\t', '\r', '\n', ',', '[', ']', 0xef, 0xbb, 0xbf -> in.skipNBytes(1);
        default -> {
          return next;
        }
      }
    }
  }

  /** Something between the objects that is none: up to where one may begin. */
  private DumpItem scalar() throws IOException {
    for (int next; (next = in.peek()) >= 0 && next != '{' && next != '\n'; ) {
      in.skipNBytes(1);
    }
    return bad(BadReason.MALFORMED, start, in.position() - start, "something that is no object");
  }

  /** Takes an object; false if the data ends within it. */
  private boolean cut() throws IOException {
    held.reset();
    size = 0;
    int depth = 0;
    boolean quoted = false;
    boolean escaped = false;
    for (int b; (b = in.read()) >= 0; ) {
      size++;
      if (size <= limit) {
        held.write(b);
      } else {
        held.reset();
      }
      if (quoted) {
        quoted = escaped || b != '"';
        escaped = !escaped && b == '\\';
      } else if (b == '"') {
        quoted = true;
      } else if (b == '{' || b == '[') {
        depth++;
      } else if ((b == '}' || b == ']') && --depth == 0) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected long offset() {
    return start;
  }

  @Override
  protected void release() throws IOException {
    in.close();
  }
}
