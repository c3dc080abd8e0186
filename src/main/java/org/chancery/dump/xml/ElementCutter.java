package org.chancery.dump.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.chancery.dump.io.ByteCursor;

/** Cuts the elements of a name out of markup, by their tags alone. */
final class ElementCutter {
  private static final int LONGEST_PREAMBLE = 1 << 16;

  /** What became of an element. */
  enum Cut {
    /** It is whole. */
    WHOLE,
    /** It is whole, but larger than the limit. */
    TOO_LARGE,
    /** It ends, but has not begun: its first tag is broken. */
    UNOPENED,
    /** The next one begins before it has ended. */
    UNCLOSED,
    /** The data ends before it has. */
    TRUNCATED,
    /** There is no more. */
    NONE
  }

  private final ByteCursor in;
  private final byte[] opening;
  private final byte[] closing;
  private final long limit;
  private final ByteArrayOutputStream held = new ByteArrayOutputStream();
  private final ByteArrayOutputStream preamble = new ByteArrayOutputStream();
  private boolean first = true;
  private long start;

  ElementCutter(ByteCursor in, String element, long limit) {
    this.in = in;
    this.opening = ("<" + element).getBytes(ISO_8859_1);
    this.closing = ("</" + element).getBytes(ISO_8859_1);
    this.limit = limit;
  }

  /** Offset of the element that was cut last. */
  long start() {
    return start;
  }

  /** Bytes of it. */
  long length() {
    return in.position() - start;
  }

  /** The element that was cut last. */
  byte[] bytes() {
    return held.toByteArray();
  }

  /** What stands before the first element. */
  byte[] preamble() {
    return preamble.toByteArray();
  }

  Cut next() throws IOException {
    held.reset();
    long from = in.position();
    while (!tagAt(opening)) {
      if (tagAt(closing)) {
        start = from;
        takeTag();
        return Cut.UNOPENED;
      }
      int b = in.read();
      if (b < 0) {
        start = in.position();
        return Cut.NONE;
      }
      if (first && preamble.size() < LONGEST_PREAMBLE) {
        preamble.write(b);
      }
    }
    first = false;
    start = in.position();
    take();
    for (int b; (b = in.peek()) >= 0; ) {
      if (b == '<') {
        if (tagAt(closing)) {
          return takeTag() ? ended() : Cut.TRUNCATED;
        }
        if (tagAt(opening)) {
          return Cut.UNCLOSED;
        }
      }
      take();
    }
    return Cut.TRUNCATED;
  }

  private Cut ended() {
    return length() > limit ? Cut.TOO_LARGE : Cut.WHOLE;
  }

  private boolean takeTag() throws IOException {
    for (int b; (b = in.peek()) >= 0; ) {
      take();
      if (b == '>') {
        return true;
      }
    }
    return false;
  }

  private void take() throws IOException {
    int b = in.read();
    if (held.size() < limit) {
      held.write(b);
    }
  }

  /** Whether a tag of the name begins here. */
  private boolean tagAt(byte[] tag) throws IOException {
    if (in.peek() != '<') {
      return false;
    }
    byte[] next = in.look(tag.length + 1);
    if (next.length <= tag.length || !Arrays.equals(next, 0, tag.length, tag, 0, tag.length)) {
      return false;
    }
    byte behind = next[tag.length];
    return behind == '>' || behind == '/' || behind <= ' ';
  }
}
