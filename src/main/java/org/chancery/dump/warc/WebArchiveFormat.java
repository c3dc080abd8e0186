package org.chancery.dump.warc;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.dump.CloseableIterator;
import org.chancery.dump.DumpFormat;
import org.chancery.dump.DumpInput;
import org.chancery.dump.DumpItem;
import org.chancery.dump.FileHead;
import org.chancery.dump.io.ByteCursor;
import org.chancery.dump.io.Compression;
import org.jspecify.annotations.Nullable;

/** WARC and ARC files in all their compressions, and WET files, which are WARC too. */
public final class WebArchiveFormat implements DumpFormat {
  private static final int LOOK = 1 << 12;

  private final String name;
  private final RecordSyntax syntax;

  private WebArchiveFormat(String name, RecordSyntax syntax) {
    this.name = name;
    this.syntax = syntax;
  }

  /** The format of ISO 28500. */
  public static DumpFormat warc() {
    return new WebArchiveFormat("warc", new WarcSyntax());
  }

  /** The Internet Archive's older format. */
  public static DumpFormat arc() {
    return new WebArchiveFormat("arc", new ArcSyntax());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public @Nullable String fromContent(FileHead head) {
    return syntax.begins(head.data())
        ? name.toUpperCase(Locale.ROOT) + ": begins with a record's header"
        : null;
  }

  @Override
  public @Nullable String fromName(FileHead head) {
    return head.name().endsWith("." + name)
        ? name.toUpperCase(Locale.ROOT) + ": by its name, though it does not begin with a record"
        : null;
  }

  @Override
  public List<Long> cuts(DumpInput whole) throws IOException {
    return switch (whole.compression()) {
      case NONE -> plainCuts(whole);
      case GZIP -> MemberLayout.ofRecords(whole, syntax) ? evenCuts(whole) : List.of(0L);
      default -> List.of(0L);
    };
  }

  private static List<Long> evenCuts(DumpInput whole) {
    List<Long> cuts = new ArrayList<>();
    for (long cut = 0; cut < whole.end(); cut += whole.options().splitBytes()) {
      cuts.add(cut);
    }
    return cuts;
  }

  /**
   * In uncompressed data nothing tells a record from one that lies in the content of another, so
   * the cuts are found by going from header to header, and lie before records.
   */
  private List<Long> plainCuts(DumpInput whole) throws IOException {
    List<Long> cuts = new ArrayList<>();
    cuts.add(0L);
    long size = whole.source().length();
    try (ByteCursor in = whole.source().open()) {
      for (long next = whole.options().splitBytes(); in.position() < size; ) {
        boolean ended = in.position() == 0 || in.peek() == '\r' || in.peek() == '\n';
        RecordReader.passBlank(in);
        long start = in.position();
        if (!ended && !syntax.begins(in.look(LOOK))) {
          return cuts;
        }
        long length = syntax.head(in).length();
        in.seek(in.position() + length);
        if (start >= next) {
          cuts.add(start);
          next = start + whole.options().splitBytes();
        }
      }
    } catch (BadRecordException e) {
      return cuts; // what follows is left to one reader, which notes the damage and finds its way
    }
    return cuts;
  }

  @Override
  public CloseableIterator<DumpItem> read(DumpInput input) throws IOException {
    boolean members =
        input.compression() == Compression.GZIP
            && (!input.whole() || MemberLayout.ofRecords(input, syntax));
    return members ? new MemberReader(input, syntax) : new PlainReader(input, syntax);
  }
}
