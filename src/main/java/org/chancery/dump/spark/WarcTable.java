package org.chancery.dump.spark;

import java.util.List;
import java.util.Set;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.chancery.dump.DumpOptions;

/** Web archives at some paths as a table. */
final class WarcTable implements SupportsRead {
  private final List<String> paths;
  private final DumpOptions options;

  WarcTable(List<String> paths, DumpOptions options) {
    this.paths = paths;
    this.options = options;
  }

  @Override
  public String name() {
    return "warc " + paths;
  }

  @Deprecated
  @Override
  public StructType schema() {
    return WarcColumns.schema();
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(TableCapability.BATCH_READ);
  }

  @Override
  public ScanBuilder newScanBuilder(CaseInsensitiveStringMap unused) {
    return new Builder();
  }

  /** Takes note of the columns that are wanted. */
  private final class Builder implements ScanBuilder, SupportsPushDownRequiredColumns {
    private StructType wanted = WarcColumns.schema();

    @Override
    public void pruneColumns(StructType required) {
      wanted = required;
    }

    @Override
    public Scan build() {
      return new WarcScan(paths, options, wanted);
    }
  }
}
