package org.chancery.dump.spark;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SQLContext;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.BaseRelation;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.sources.RelationProvider;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.chancery.dump.DumpOptions;
import scala.jdk.javaapi.CollectionConverters;

/**
 * The pages of web archives, WARC and ARC, compressed or not:
 *
 * <pre>{@code
 * Dataset<Row> pages = spark.read().format("warc").load("hdfs:///crawl/2024-05/*.warc.gz");
 * pages.where("bad_reason is null").select("url", "payload");
 * }</pre>
 *
 * <p>In SQL: {@code CREATE TEMPORARY VIEW pages USING warc OPTIONS (path '…')}. What cannot be read
 * is a row with {@code bad_reason} and its place. Options: {@code splitBytes} (default 32 MiB) and
 * {@code recordLimit} (default 64 MiB).
 */
public final class WarcDataSource implements TableProvider, DataSourceRegister, RelationProvider {
  @Override
  public String shortName() {
    return "warc";
  }

  @Override
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    return WarcColumns.schema();
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    CaseInsensitiveStringMap options = new CaseInsensitiveStringMap(properties);
    return new WarcTable(
        paths(options),
        new DumpOptions(
            options.getLong("splitBytes", DumpOptions.STANDARD.splitBytes()),
            options.getLong("recordLimit", DumpOptions.STANDARD.recordLimit())));
  }

  /** Spark hands on one path as {@code path}, several as a JSON array under {@code paths}. */
  private static List<String> paths(CaseInsensitiveStringMap options) {
    String several = options.get("paths");
    String one = options.get("path");
    if (several == null && one == null) {
      throw new IllegalArgumentException("Cannot read web archives: no path was given.");
    }
    try {
      return several == null
          ? List.of(one)
          : List.of(new ObjectMapper().readValue(several, String[].class));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot read web archives from the paths " + several, e);
    }
  }

  @Override
  public BaseRelation createRelation(
      SQLContext context, scala.collection.immutable.Map<String, String> parameters) {
    return new WarcRelation(context, CollectionConverters.asJava(parameters));
  }
}
