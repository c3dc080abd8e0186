package org.chancery.dump.warc;

import java.util.Map;

/**
 * What the header of a record says.
 *
 * @param type the type of a WARC record in lower case; records of an ARC get the type that they
 *     would have there
 * @param length bytes of content
 * @param fields {@code url}, {@code captured}, {@code content-type} and what else is handed on with
 *     the record, without those that are missing
 */
record RecordHead(String type, long length, Map<String, String> fields) {
  RecordHead {
    fields = Map.copyOf(fields);
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }
}
