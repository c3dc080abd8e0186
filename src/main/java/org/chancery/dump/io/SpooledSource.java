package org.chancery.dump.io;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/** What a stream held, to be read from any place: in memory if it is small, else in a file. */
public final class SpooledSource implements ByteSource, Closeable {
  private static final long LARGEST = 16L << 30;

  private final ByteSource bytes;
  private final @Nullable Path file;

  private SpooledSource(ByteSource bytes, @Nullable Path file) {
    this.bytes = bytes;
    this.file = file;
  }

  /**
   * Reads the stream to its end.
   *
   * @param inMemory up to how many bytes are held in memory
   * @throws DamageException if there is more than any sane archive holds
   */
  public static SpooledSource of(InputStream in, long inMemory) throws IOException {
    byte[] first = in.readNBytes((int) inMemory);
    if (first.length < inMemory) {
      return new SpooledSource(ByteSource.of(first), null);
    }
    Path file = Files.createTempFile("chancery-", ".part");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(first);
      byte[] buffer = new byte[1 << 16];
      long size = first.length;
      for (int n; (n = in.read(buffer)) >= 0; size += n) {
        if (size > LARGEST) {
          throw new DamageException(
              BadReason.TOO_LARGE, 0, "a file in the archive holds more than 16 GiB");
        }
        out.write(buffer, 0, n);
      }
    } catch (IOException | RuntimeException e) {
      Files.delete(file);
      throw e;
    }
    return new SpooledSource(onDisk(file), file);
  }

  private static ByteSource onDisk(Path file) throws IOException {
    long length = Files.size(file);
    return new ByteSource() {
      @Override
      public long length() {
        return length;
      }

      @Override
      public ByteCursor open() throws IOException {
        RandomAccessFile in = new RandomAccessFile(file.toFile(), "r");
        return new ByteCursor(
            new Seekable() {
              @Override
              public int read(byte[] buffer, int from, int count) throws IOException {
                return in.read(buffer, from, count);
              }

              @Override
              public void seek(long position) throws IOException {
                in.seek(position);
              }

              @Override
              public void close() throws IOException {
                in.close();
              }
            });
      }
    };
  }

  @Override
  public long length() {
    return bytes.length();
  }

  @Override
  public ByteCursor open() throws IOException {
    return bytes.open();
  }

  @Override
  public void close() throws IOException {
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }
}
