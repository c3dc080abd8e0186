package org.chancery.corpus;

import java.io.Serializable;
import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;

/** Counters that tasks raise and the driver watches. */
record PassTallies(LongAccumulator articles, LongAccumulator bad, LongAccumulator bytes)
    implements Serializable {

  static PassTallies register(SparkContext context) {
    return new PassTallies(
        context.longAccumulator("articles"),
        context.longAccumulator("bad inputs"),
        context.longAccumulator("bytes"));
  }

  void count(CorpusRow row) {
    (row.bad() == null ? articles : bad).add(1);
  }
}
