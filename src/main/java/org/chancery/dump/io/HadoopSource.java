package org.chancery.dump.io;

import java.io.IOException;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** A file of a Hadoop file system: local, HDFS, an object store. */
public final class HadoopSource implements ByteSource {
  private final FileSystem files;
  private final Path path;
  private final long length;

  /** The file at the path, whose length is known from a listing. */
  public HadoopSource(FileSystem files, Path path, long length) {
    this.files = files;
    this.path = path;
    this.length = length;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public ByteCursor open() throws IOException {
    FSDataInputStream in = files.open(path);
    return new ByteCursor(
        new Seekable() {
          @Override
          public int read(byte[] buffer, int from, int count) throws IOException {
            return in.read(buffer, from, count);
          }

          @Override
          public void seek(long position) throws IOException {
            in.seek(Math.min(position, length));
          }

          @Override
          public void close() throws IOException {
            in.close();
          }
        });
  }
}
