package org.chancery.dump.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.dump.Dumps;
import org.chancery.dump.warc.WarcBuilder;
import org.chancery.spark.LocalSpark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(LocalSpark.class)
final class WarcDataSourceTest {
  @TempDir Path dir;

  private WarcBuilder damagedArchive() {
    WarcBuilder archive = new WarcBuilder(true);
    IntStream.range(0, 200).forEach(archive::page);
    byte[] bytes = archive.bytes();
    bytes[archive.offset(100) + 30] ^= 0x55;
    Dumps.write(dir.resolve("x.warc.gz"), bytes);
    return archive;
  }

  @Test
  void readsPagesAndNotesDamageAtAnySplitSize(SparkSession spark) {
    WarcBuilder archive = damagedArchive();
    for (String size : new String[] {"2000", "33554432"}) {
      Dataset<Row> pages =
          spark.read().format("warc").option("splitBytes", size).load(dir.toString());
      assertEquals(199, pages.where("bad_reason is null").select("url").distinct().count());
      Row bad = pages.where("bad_reason is not null").select("offset", "bad_reason").head();
      assertEquals(archive.offset(100), bad.getLong(0));
      assertEquals("DAMAGED", bad.getString(1));
    }
  }

  @Test
  void readsOnlyTheColumnsThatAreWanted(SparkSession spark) {
    damagedArchive();
    Dataset<Row> urls = spark.read().format("warc").load(dir.toString()).select("url");
    assertArrayEquals(
        new String[] {"url"}, urls.queryExecution().executedPlan().schema().fieldNames());
    assertTrue(
        urls.queryExecution().executedPlan().toString().contains("[url#"),
        urls.queryExecution().executedPlan().toString());
    assertEquals(200, spark.read().format("warc").load(dir.toString()).count());
  }

  @Test
  void servesSqlAndSeveralPaths(SparkSession spark) {
    damagedArchive();
    Dumps.write(dir.resolve("y.warc"), new WarcBuilder(false).page(1).bytes());
    Dumps.write(dir.resolve("z.txt"), new byte[] {'x'});
    String all = dir.toString();
    spark.sql("CREATE TEMPORARY VIEW crawled USING warc OPTIONS (path '" + all + "')");
    assertEquals(
        "200 pages",
        spark
            .sql("SELECT count(url) || ' pages' FROM crawled WHERE form = 'html'")
            .head()
            .getString(0));
    assertEquals(
        "no web archive but text: by its name, and nothing in it says otherwise",
        spark
            .sql("SELECT bad_detail FROM crawled WHERE bad_reason = 'UNKNOWN_FORMAT'")
            .head()
            .getString(0));
    spark.catalog().dropTempView("crawled");
    assertEquals(2, spark.read().format("warc").load(all + "/y.warc", all + "/z.txt").count());
  }

  @Test
  void aMissingPathIsOneClearSentence(SparkSession spark) {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () -> spark.read().format("warc").load(dir + "/nowhere").count());
    assertEquals("There is no file or directory at " + dir + "/nowhere.", e.getMessage());
  }
}
