package org.chancery.dump.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.chancery.dump.DumpFile;
import org.chancery.dump.DumpOptions;
import org.chancery.dump.DumpPlan;
import org.chancery.dump.DumpPlanner;
import org.chancery.dump.DumpSplit;
import org.chancery.dump.NoSuchInputException;
import org.chancery.model.BadInput;
import org.chancery.model.BadReason;
import org.chancery.model.Stage;

/** Plans the reading: parts of large files alone, small files together. */
final class WarcScan implements Scan, Batch {
  private static final Set<String> FORMATS = Set.of("warc", "arc");

  private final List<String> paths;
  private final DumpOptions options;
  private final StructType wanted;

  WarcScan(List<String> paths, DumpOptions options, StructType wanted) {
    this.paths = paths;
    this.options = options;
    this.wanted = wanted;
  }

  /** What one task reads: parts of files, and notes of files that cannot be read. */
  record Part(List<DumpSplit> splits, List<BadInput> bad) implements InputPartition {}

  @Override
  public StructType readSchema() {
    return wanted;
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public InputPartition[] planInputPartitions() {
    DumpPlan plan = plan();
    List<BadInput> bad = new ArrayList<>(plan.bad());
    for (DumpFile file : plan.files()) {
      if (!FORMATS.contains(file.format())) {
        bad.add(
            new BadInput(
                file.file(),
                0,
                file.length(),
                Stage.PLAN,
                BadReason.UNKNOWN_FORMAT,
                "no web archive but " + file.why()));
      }
    }
    List<InputPartition> parts = new ArrayList<>();
    List<DumpSplit> open = new ArrayList<>();
    long size = 0;
    for (DumpSplit split : plan.splits()) {
      if (FORMATS.contains(split.file().format())) {
        if (size > 0 && size + split.length() > options.splitBytes()) {
          parts.add(new Part(new ArrayList<>(open), new ArrayList<>()));
          open.clear();
          size = 0;
        }
        open.add(split);
        size += split.length();
      }
    }
    parts.add(new Part(open, bad));
    return parts.toArray(InputPartition[]::new);
  }

  private DumpPlan plan() {
    try {
      return new DumpPlanner(hadoop(), options).plan(paths);
    } catch (NoSuchInputException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + paths, e);
    }
  }

  private static Configuration hadoop() {
    return SparkSession.active().sessionState().newHadoopConf();
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    return new WarcReaderFactory(new SerializableConfiguration(hadoop()), wanted);
  }

  @Override
  public String description() {
    return "web archives " + paths;
  }
}
