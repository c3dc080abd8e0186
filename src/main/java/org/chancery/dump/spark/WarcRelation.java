package org.chancery.dump.spark;

import java.util.Arrays;
import java.util.Map;
import org.apache.spark.rdd.RDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SQLContext;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.sources.BaseRelation;
import org.apache.spark.sql.sources.PrunedScan;
import org.apache.spark.sql.types.StructType;

/**
 * The data source as SQL's {@code USING} wants it: a relation of the older kind, over the newer.
 */
final class WarcRelation extends BaseRelation implements PrunedScan {
  private final SQLContext context;
  private final Map<String, String> options;

  WarcRelation(SQLContext context, Map<String, String> options) {
    this.context = context;
    this.options = options;
  }

  @Override
  public SQLContext sqlContext() {
    return context;
  }

  @Override
  public StructType schema() {
    return WarcColumns.schema();
  }

  @Override
  public RDD<Row> buildScan(String[] columns) {
    Column[] wanted = Arrays.stream(columns).map(functions::col).toArray(Column[]::new);
    return context.read().format("warc").options(options).load().select(wanted).rdd();
  }
}
