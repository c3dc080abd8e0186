package org.chancery.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.chancery.model.Doc;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
final class RecordSchemaTest {
  enum Colour {
    DEEP_RED,
    INDIGO
  }

  record Inner(int size, @Nullable Double weight) {}

  record Sample(
      @Doc("What it is called.") String plainName,
      @Nullable LocalDate day,
      @Nullable Instant moment,
      Colour colour,
      @Nullable Inner inner,
      List<Inner> parts,
      List<String> tags,
      long count,
      boolean isFirst) {}

  record Odd(Object anything) {}

  private static final Sample FULL =
      new Sample(
          "one",
          LocalDate.of(1066, 10, 14),
          Instant.parse("2022-07-13T23:59:59.123456Z"),
          Colour.INDIGO,
          new Inner(7, null),
          List.of(new Inner(1, 1.5), new Inner(2, null)),
          List.of("a", "b"),
          Long.MAX_VALUE,
          true);
  private static final Sample BARE =
      new Sample("two", null, null, Colour.DEEP_RED, null, List.of(), List.of(), -1, false);

  private final RecordSchema<Sample> schema = RecordSchema.of(Sample.class);

  @Test
  void namesColumnsInSnakeCaseAndTellsWhichMayBeNull() {
    StructType type = schema.struct();
    assertEquals(
        "plain_name,day,moment,colour,inner,parts,tags,count,is_first",
        String.join(",", type.fieldNames()));
    assertFalse(type.apply("plain_name").nullable());
    assertTrue(type.apply("inner").nullable());
    assertEquals(
        "array<struct<size:int,weight:double>>", type.apply("parts").dataType().simpleString());
  }

  @Test
  void carriesTheDescriptionOfAColumn() {
    Column first = schema.columns().get(0);
    assertEquals(new Column("plain_name", "string", false, "What it is called."), first);
  }

  @Test
  void bringsRecordsThroughSparkUnchanged(SparkSession spark) {
    Dataset<Row> rows =
        spark.createDataset(List.of(schema.toRow(FULL), schema.toRow(BARE)), schema.encoder());
    List<Sample> back =
        rows.repartition(2).orderBy("plain_name").collectAsList().stream()
            .map(schema::fromRow)
            .toList();
    assertEquals(List.of(FULL, BARE), back);
  }

  @Test
  void spellsConstantsTheSameInTurkey() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals("indigo", RecordSchema.of(Sample.class).toRow(FULL).getString(3));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void putsColumnsInOrderAndKeepsTheirComments(SparkSession spark) {
    Dataset<Row> rows =
        schema.conform(
            spark
                .createDataset(List.of(schema.toRow(FULL)), schema.encoder())
                .selectExpr("1 AS more", "CAST(count AS STRING) AS count", "*")
                .drop("plain_name")
                .selectExpr("*", "'renamed' AS plain_name")
                .select("is_first", "plain_name", "day", "moment", "colour", "inner", "parts")
                .selectExpr("*", "array('x') AS tags", "3 AS count"));
    assertEquals("What it is called.", rows.schema().apply("plain_name").getComment().get());
    assertEquals(3, schema.fromRow(rows.first()).count());
  }

  @Test
  void travelsToExecutors() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(schema);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      RecordSchema<?> back = (RecordSchema<?>) in.readObject();
      assertEquals(schema.struct(), back.struct());
    }
  }

  @Test
  void refusesTypesThatNoColumnHas() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> RecordSchema.of(Odd.class));
    assertEquals("no column type for class java.lang.Object", e.getMessage());
    assertNull(e.getCause());
  }
}
