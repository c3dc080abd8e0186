package org.chancery.dump.spark;

import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/** Makes readers where the tasks run. */
final class WarcReaderFactory implements PartitionReaderFactory {
  private static final long serialVersionUID = 1;

  private final SerializableConfiguration conf;
  private final StructType wanted;

  WarcReaderFactory(SerializableConfiguration conf, StructType wanted) {
    this.conf = conf;
    this.wanted = wanted;
  }

  @Override
  public PartitionReader<InternalRow> createReader(InputPartition partition) {
    return new WarcPartitionReader((WarcScan.Part) partition, conf.value(), wanted);
  }
}
