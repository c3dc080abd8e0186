package org.chancery.dump.warc;

import java.io.IOException;
import org.chancery.dump.DumpInput;
import org.chancery.dump.DumpItem;
import org.chancery.dump.ItemReader;
import org.chancery.dump.RawRecord;
import org.chancery.dump.io.ByteCursor;
import org.chancery.dump.io.DamageException;
import org.chancery.dump.io.GzipMember;
import org.chancery.dump.io.GzipScan;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads web archives of which every record is a gzip member of its own. Nothing of a member is
 * given out before its checksum was found right (if it holds several records: before the last of
 * them). Behind damage reading goes on at the next member that begins with a record.
 *
 * <p>A part of a file begins at the first record that begins in it, and ends where the next part
 * begins; what lies between records, such as a broken member, belongs to the part before it.
 */
final class MemberReader extends ItemReader {
  private final DumpInput input;
  private final ByteCursor file;
  private final GzipMember member;
  private final ByteCursor data;
  private final GzipScan scan;
  private final RecordReader records;
  private long position = -1;
  private boolean inside;

  MemberReader(DumpInput input, RecordSyntax syntax) throws IOException {
    super(input.file());
    this.input = input;
    this.file = input.source().open();
    this.member = new GzipMember(file);
    this.data = ByteCursor.over(member);
    this.scan = new GzipScan(file, member, syntax::begins);
    this.records = new RecordReader(syntax, input.options().recordLimit());
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    if (position < 0) {
      position = new SplitStart(input, file, member, scan).find();
    }
    for (; ; ) {
      if (!inside) {
        if (atEnd()) {
          return null;
        }
        if (!GzipMember.magicAt(file, position)) {
          return gap();
        }
      }
      DumpItem item = fromMember();
      if (item != null) {
        return item;
      }
    }
  }

  private boolean atEnd() throws IOException {
    if (position >= input.end()
        && (position >= input.source().length() || scan.accepted(position))) {
      return true;
    }
    file.seek(position);
    while (file.peek() == 0) { // some writers pad with zero bytes
      file.skipNBytes(1);
    }
    return file.peek() < 0;
  }

  /** The next item of the member at the position; null if it holds no more. */
  private @Nullable DumpItem fromMember() throws IOException {
    try {
      if (!inside) {
        member.start(position);
        data.restart();
        inside = true;
      }
      Parsed parsed = records.next(data);
      if (parsed == null) {
        leave(member.consumed());
        return null;
      }
      if (records.lost()) {
        data.drain();
      }
      long start = member.offset();
      RecordReader.passBlank(data);
      boolean last = data.atEnd();
      DumpItem item = item(parsed, start, last ? member.consumed() - start : -1);
      if (last) {
        leave(member.consumed());
      }
      return item;
    } catch (DamageException e) {
      long start = position;
      leave(member.finished() ? member.consumed() : behindDamage(start));
      return bad(e.reason(), start, position - start, e.detail());
    }
  }

  private void leave(long next) {
    inside = false;
    position = next;
  }

  private DumpItem gap() throws IOException {
    long start = position;
    position = behindDamage(start);
    return bad(
        BadReason.DAMAGED, start, position - start, "no gzip member begins where one should");
  }

  private long behindDamage(long start) throws IOException {
    long found = scan.next(start + 1, Long.MAX_VALUE);
    return found < 0 ? input.source().length() : found;
  }

  private DumpItem item(Parsed parsed, long offset, long length) {
    if (parsed instanceof Parsed.Page page) {
      return new DumpItem.Good(
          new RawRecord(file(), offset, length, page.form(), page.fields(), page.payload()));
    }
    if (parsed instanceof Parsed.Broken broken) {
      return bad(broken.reason(), offset, length, broken.detail());
    }
    return new DumpItem.Skipped(file(), ((Parsed.Other) parsed).kind());
  }

  @Override
  protected long offset() {
    return Math.max(position, input.start());
  }

  @Override
  protected void release() throws IOException {
    member.close();
    file.close();
  }
}
