package org.chancery.dump.warc;

import java.io.IOException;
import org.chancery.dump.DumpInput;
import org.chancery.dump.DumpItem;
import org.chancery.dump.ItemReader;
import org.chancery.dump.RawRecord;
import org.chancery.dump.io.ByteCursor;
import org.chancery.dump.io.Compression;
import org.chancery.dump.io.DataStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads web archives whose records follow one another in a stream: uncompressed files, and files
 * compressed as a whole, for which offsets are those in the uncompressed data. Behind a broken
 * record reading goes on at the next line that begins one.
 */
final class PlainReader extends ItemReader {
  private final RecordSyntax syntax;
  private final ByteCursor in;
  private final @Nullable DataStream stream;
  private final long end;
  private final RecordReader records;

  PlainReader(DumpInput input, RecordSyntax syntax) throws IOException {
    super(input.file());
    this.syntax = syntax;
    this.records = new RecordReader(syntax, input.options().recordLimit());
    if (input.compression() == Compression.NONE) {
      stream = null;
      in = input.source().open();
      in.seek(input.start());
      end = input.end();
    } else {
      stream = input.data();
      in = ByteCursor.over(stream);
      end = Long.MAX_VALUE;
    }
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    if (in.position() >= end) {
      return null;
    }
    Parsed parsed = records.next(in);
    if (parsed == null || records.start() >= end) {
      return null;
    }
    if (records.lost()) {
      goOn();
    }
    long offset = records.start();
    long length = in.position() - offset;
    if (parsed instanceof Parsed.Page page) {
      return new DumpItem.Good(
          new RawRecord(file(), offset, length, page.form(), page.fields(), page.payload()));
    }
    if (parsed instanceof Parsed.Broken broken) {
      return bad(broken.reason(), offset, length, broken.detail());
    }
    return new DumpItem.Skipped(file(), ((Parsed.Other) parsed).kind());
  }

  /** Goes to the next line that begins a record, or to the end. */
  private void goOn() throws IOException {
    if (stream == null) {
      // A wrong length may have led over records: look from the beginning of the content.
      in.seek(Math.max(records.start() + 1, records.contentStart()));
    }
    new LineScan(in, syntax).next();
  }

  @Override
  protected long offset() {
    return Math.max(records.start(), 0);
  }

  @Override
  protected boolean resume() throws IOException {
    if (stream == null || !stream.resume()) {
      return false;
    }
    new LineScan(in, syntax).next();
    return true;
  }

  @Override
  protected void release() throws IOException {
    in.close();
  }
}
