package org.chancery.dump.parquet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.apache.parquet.schema.Types.MessageTypeBuilder;

/** Makes Parquet files. */
public final class ParquetFiles {
  private static final MessageType STORY =
      MessageTypeParser.parseMessageType(
          "message story { required binary title (STRING); required binary text (STRING); }");

  private ParquetFiles() {}

  /** Stories "Story 0", "Story 1" …, a few hundred in a row group. */
  public static Path titled(Path file, int count) {
    List<Group> rows =
        IntStream.range(0, count)
            .mapToObj(
                n -> {
                  Group row = new SimpleGroup(STORY);
                  row.add("title", "Story " + n);
                  row.add("text", "The text of story " + n + " is " + n * 7919L + " words long.");
                  return row;
                })
            .toList();
    return write(file, STORY, 20_000, rows);
  }

  /** One row of text columns; a point in a name stands for nesting. */
  public static Path row(Path file, Map<String, String> values) {
    MessageTypeBuilder schema = Types.buildMessage();
    Map<String, String> sorted = new TreeMap<>(values);
    for (String name : sorted.keySet()) {
      String[] path = name.split("\\.");
      PrimitiveType leaf =
          Types.required(PrimitiveTypeName.BINARY)
              .as(LogicalTypeAnnotation.stringType())
              .named(path[path.length - 1]);
      schema.addField(
          path.length == 1 ? leaf : Types.requiredGroup().addField(leaf).named(path[0]));
    }
    MessageType type = schema.named("row");
    Group row = new SimpleGroup(type);
    sorted.forEach(
        (name, value) -> {
          String[] path = name.split("\\.");
          (path.length == 1 ? row : row.addGroup(path[0])).add(path[path.length - 1], value);
        });
    return write(file, type, 1 << 20, List.of(row));
  }

  static Path write(Path file, MessageType schema, long rowGroup, List<Group> rows) {
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(schema)
            .withRowGroupSize(rowGroup)
            .withPageSize(2000)
            .withDictionaryEncoding(false)
            .build()) {
      for (Group row : rows) {
        writer.write(row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
