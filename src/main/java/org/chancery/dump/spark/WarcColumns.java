package org.chancery.dump.spark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.Metadata;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.chancery.dump.DumpItem;
import org.chancery.dump.RawRecord;
import org.chancery.model.BadInput;
import org.jspecify.annotations.Nullable;

/** The columns of the data source, each with how its value is taken from an item. */
enum WarcColumns {
  FILE("STRING", "The file, as it was given.") {
    @Override
    Object of(RawRecord record) {
      return UTF8String.fromString(record.file());
    }

    @Override
    Object of(BadInput bad) {
      return UTF8String.fromString(bad.file());
    }
  },
  OFFSET("BIGINT", "Offset of the record's first byte in the file.") {
    @Override
    Object of(RawRecord record) {
      return record.offset();
    }

    @Override
    Object of(BadInput bad) {
      return bad.offset();
    }
  },
  LENGTH("BIGINT", "Bytes of the record in the file, -1 if unknown.") {
    @Override
    Object of(RawRecord record) {
      return record.length();
    }

    @Override
    Object of(BadInput bad) {
      return bad.length();
    }
  },
  FORM("STRING", "html or text; null for what could not be read.") {
    @Override
    Object of(RawRecord record) {
      return UTF8String.fromString(record.form().name().toLowerCase(Locale.ROOT));
    }
  },
  URL("STRING", "Address of the page.") {
    @Override
    @Nullable Object of(RawRecord record) {
      return field(record, "url");
    }
  },
  CONTENT_TYPE("STRING", "Media type as the server declared it.") {
    @Override
    @Nullable Object of(RawRecord record) {
      return field(record, "content-type");
    }
  },
  CAPTURED("STRING", "When the page was captured, ISO 8601.") {
    @Override
    @Nullable Object of(RawRecord record) {
      return field(record, "captured");
    }
  },
  PAYLOAD("BINARY", "The page, with all codings of the transfer undone.") {
    @Override
    Object of(RawRecord record) {
      return record.payload();
    }
  },
  BAD_REASON("STRING", "Why something could not be read; null for a record.") {
    @Override
    Object of(BadInput bad) {
      return UTF8String.fromString(bad.reason().name());
    }
  },
  BAD_DETAIL("STRING", "The same in words.") {
    @Override
    Object of(BadInput bad) {
      return UTF8String.fromString(bad.detail());
    }
  };

  private final String type;
  private final String meaning;

  WarcColumns(String type, String meaning) {
    this.type = type;
    this.meaning = meaning;
  }

  @Nullable Object of(RawRecord record) {
    return null;
  }

  @Nullable Object of(BadInput bad) {
    return null;
  }

  /** The value of an item that is a record or bad. */
  @Nullable Object of(DumpItem item) {
    return item instanceof DumpItem.Good good
        ? of(good.record())
        : of(((DumpItem.Bad) item).input());
  }

  private static @Nullable Object field(RawRecord record, String name) {
    String value = record.fields().get(name);
    return value == null ? null : UTF8String.fromString(value);
  }

  private StructField field() {
    return new StructField(
            name().toLowerCase(Locale.ROOT), DataType.fromDDL(type), true, Metadata.empty())
        .withComment(meaning);
  }

  static StructType schema() {
    return new StructType(
        Arrays.stream(values()).map(WarcColumns::field).toArray(StructField[]::new));
  }

  /** The columns of a schema that holds some of them. */
  static List<WarcColumns> of(StructType schema) {
    return Arrays.stream(schema.fieldNames())
        .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
        .toList();
  }
}
