package org.chancery.dump.parquet;

import java.io.IOException;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;
import org.chancery.dump.DumpInput;
import org.chancery.dump.io.ByteCursor;
import org.chancery.dump.io.ByteSource;

/** A dump's bytes as Parquet's own reader wants them. */
final class ParquetBytes implements InputFile {
  private final ByteSource source;

  private ParquetBytes(ByteSource source) {
    this.source = source;
  }

  /** Reads the footer; pages will be checked against their checksums where they have them. */
  static ParquetFileReader open(DumpInput input) throws IOException {
    return ParquetFileReader.open(
        new ParquetBytes(input.source()),
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .usePageChecksumVerification()
            .build());
  }

  @Override
  public long getLength() {
    return source.length();
  }

  @Override
  public SeekableInputStream newStream() throws IOException {
    ByteCursor cursor = source.open();
    return new DelegatingSeekableInputStream(cursor) {
      @Override
      public long getPos() {
        return cursor.position();
      }

      @Override
      public void seek(long position) throws IOException {
        cursor.seek(position);
      }
    };
  }
}
