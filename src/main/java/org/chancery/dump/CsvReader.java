package org.chancery.dump;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.dump.io.DataStream;
import org.chancery.dump.io.LineReader;
import org.chancery.model.BadReason;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of comma-separated values (RFC 4180): quoted values may hold separators, doubled
 * quotes and line ends. A row with another number of values than there are columns is given up.
 */
final class CsvReader extends ItemReader {
  private final LineReader lines;
  private final DataStream data;
  private final long limit;
  private List<String> columns = List.of();
  private char separator = ',';
  private long start;
  private long length;

  CsvReader(DumpInput input) throws IOException {
    super(input.file());
    this.limit = input.options().recordLimit();
    this.data = input.data();
    this.lines = new LineReader(data, 0, limit);
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    if (columns.isEmpty() && !readColumns()) {
      return null;
    }
    while (lines.next()) {
      start = lines.offset();
      length = lines.length();
      if (lines.tooLong()) {
        return bad(BadReason.TOO_LARGE, start, length, "the line has " + length + " bytes");
      }
      DumpItem item = row();
      if (item != null) {
        return item;
      }
    }
    return null;
  }

  private boolean readColumns() throws IOException {
    if (!lines.next()) {
      return false;
    }
    String line = new String(lines.bytes(), 0, (int) Math.min(limit, lines.length()), UTF_8);
    String plain = line.startsWith("\ufeff") ? line.substring(1) : line;
    separator = CsvFormat.separator(plain);
    columns = new CsvRow(separator).add(plain.stripTrailing()).values();
    return true;
  }

  private @Nullable DumpItem row() throws IOException {
    CsvRow row = new CsvRow(separator);
    try {
      row.add(text());
      while (row.open()) {
        if (!lines.next()) {
          return broken("a quoted value does not end");
        }
        length = lines.offset() + lines.length() - start;
        if (length > limit || lines.tooLong()) {
          return bad(BadReason.TOO_LARGE, start, length, "the row has " + length + " bytes");
        }
        row.add(text());
      }
    } catch (CharacterCodingException e) {
      return bad(BadReason.BAD_ENCODING, start, length, "the row is not UTF-8");
    }
    List<String> values = row.values();
    if (values.size() == 1 && values.get(0).isBlank()) {
      return null;
    }
    if (values.size() != columns.size()) {
      return broken(values.size() + " values for " + columns.size() + " columns");
    }
    return new DumpItem.Good(
        new RawRecord(
            file(), start, length, RawRecord.Form.FIELDS, fields(values), JsonFields.NO_BYTES));
  }

  private Map<String, String> fields(List<String> values) {
    Map<String, String> fields = new HashMap<>();
    for (int i = 0; i < values.size(); i++) {
      if (!values.get(i).isEmpty()) {
        fields.put(columns.get(i).strip(), values.get(i));
      }
    }
    return fields;
  }

  private String text() throws CharacterCodingException {
    return UTF_8
        .newDecoder()
        .decode(ByteBuffer.wrap(lines.bytes(), 0, (int) lines.length()))
        .toString();
  }

  private DumpItem broken(String detail) {
    return bad(BadReason.MALFORMED, start, length, detail);
  }

  @Override
  protected long offset() {
    return lines.offset();
  }

  @Override
  protected boolean resume() throws IOException {
    return data.resume();
  }

  @Override
  protected void release() throws IOException {
    lines.close();
  }
}
