package org.chancery.dump;

import java.util.Map;

/**
 * One record of a dump, not yet an article.
 *
 * @param file path of the dump file as given by the file system
 * @param offset byte offset of the record in the (compressed) file; for line formats that of the
 *     line in the uncompressed text
 * @param length length in the file in bytes, -1 if unknown
 * @param form what the payload or the fields hold
 * @param fields for {@link Form#FIELDS} the record's own fields by their own names, nested ones
 *     joined by a point ({@code source.name}); for pages what the container tells: {@code url},
 *     {@code content-type}, {@code captured} (ISO 8601 instant)
 * @param payload the bytes of a page or text; empty for {@link Form#FIELDS}
 */
@SuppressWarnings("ArrayRecordComponent") // read once and handed on; never compared
public record RawRecord(
    String file, long offset, long length, Form form, Map<String, String> fields, byte[] payload) {

  /** What a raw record holds. */
  public enum Form {
    /** Named fields: a JSON object, a CSV row, an XML item. */
    FIELDS,
    /** An HTML page. */
    HTML,
    /** Plain text, the first line being the title. */
    TEXT
  }

  public RawRecord {
    fields = Map.copyOf(fields);
  }
}
