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
    if (row.article() != null) {
      articles.add(1);
    } else if (row.bad() != null) {
      bad.add(1);
    }
  }
}
