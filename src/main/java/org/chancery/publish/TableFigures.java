package org.chancery.publish;

import static org.apache.spark.sql.functions.col;

import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.catalyst.encoders.RowEncoder;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.chancery.spark.SmallData;

/**
 * How many rows a table has, how many of them have which fault, and how many too many have a key,
 * in one pass. Of a key eight bytes are brought together, many in a row: Spark's count of distinct
 * values takes several times as long when all are distinct.
 *
 * @param rows number of rows
 * @param faults number of rows with each fault
 * @param repeats rows whose key's hash another row before them has
 */
record TableFigures(long rows, List<Long> faults, long repeats) {
  /** So many parts the hashes are in; a part is sorted in memory. A power of two. */
  private static final int BUCKETS = 256;

  /** The bucket of counts. */
  private static final int COUNTS = -1;

  /** So many hashes are moved at once. */
  private static final int AT_ONCE = 1024;

  private static final StructType PIECE =
      new StructType()
          .add("bucket", DataTypes.IntegerType, false)
          .add("numbers", DataTypes.BinaryType, false);

  TableFigures {
    faults = List.copyOf(faults);
  }

  /**
   * Reads a table.
   *
   * @param key the columns that tell rows apart; empty if rows may repeat
   * @param faults conditions in SQL, at most 62
   */
  static TableFigures of(Dataset<Row> table, List<String> key, List<String> faults) {
    Encoder<Row> encoder = RowEncoder.encoderFor(PIECE, true);
    int kinds = faults.size();
    boolean keyed = !key.isEmpty();
    String hash = keyed ? "xxhash64(" + String.join(", ", key) + ")" : "0L";
    Dataset<Row> pieces =
        table
            .selectExpr(hash + " AS hash", flags(faults) + " AS flags")
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>) rows -> new Pieces(rows, keyed, kinds), encoder);
    List<Row> found =
        SmallData.gathered(pieces, col("bucket"))
            .sortWithinPartitions("bucket")
            .mapPartitions((MapPartitionsFunction<Row, Row>) TableFigures::sums, encoder)
            .collectAsList();
    long[] counts = new long[1 + kinds];
    long repeats = 0;
    for (Row piece : found) {
      long[] numbers = longs(piece);
      if (piece.getInt(0) == COUNTS) {
        add(counts, numbers);
      } else {
        repeats += numbers[0];
      }
    }
    return new TableFigures(counts[0], Arrays.stream(counts).skip(1).boxed().toList(), repeats);
  }

  /** A number with one bit for each fault, as SQL. */
  private static String flags(List<String> faults) {
    return IntStream.range(0, faults.size())
        .mapToObj(i -> " + if(" + faults.get(i) + ", " + (1L << i) + "L, 0L)")
        .collect(Collectors.joining("", "0L", ""));
  }

  /** One row for each bucket: the counts, or how many hashes repeat. */
  private static Iterator<Row> sums(Iterator<Row> pieces) {
    List<Row> sums = new ArrayList<>();
    List<long[]> open = new ArrayList<>();
    int bucket = COUNTS;
    while (pieces.hasNext()) {
      Row piece = pieces.next();
      if (piece.getInt(0) != bucket && !open.isEmpty()) {
        sums.add(sum(bucket, open));
        open.clear();
      }
      bucket = piece.getInt(0);
      open.add(longs(piece));
    }
    if (!open.isEmpty()) {
      sums.add(sum(bucket, open));
    }
    return sums.iterator();
  }

  private static Row sum(int bucket, List<long[]> pieces) {
    if (bucket == COUNTS) {
      long[] counts = new long[pieces.get(0).length];
      pieces.forEach(more -> add(counts, more));
      return piece(COUNTS, counts, counts.length);
    }
    long[] hashes = pieces.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    long repeats = 0;
    for (int i = 1; i < hashes.length; i++) {
      if (hashes[i] == hashes[i - 1]) {
        repeats++;
      }
    }
    return piece(bucket, new long[] {repeats}, 1);
  }

  private static void add(long[] counts, long[] more) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += more[i];
    }
  }

  private static Row piece(int bucket, long[] numbers, int n) {
    ByteBuffer bytes = ByteBuffer.allocate(n * Long.BYTES);
    bytes.asLongBuffer().put(numbers, 0, n);
    return RowFactory.create(bucket, bytes.array());
  }

  private static long[] longs(Row piece) {
    LongBuffer numbers = ByteBuffer.wrap(piece.getAs(1)).asLongBuffer();
    long[] longs = new long[numbers.remaining()];
    numbers.get(longs);
    return longs;
  }

  /** The hashes of a part's rows by bucket, as many at once as are moved, and its counts. */
  private static final class Pieces implements Iterator<Row> {
    private final Iterator<Row> rows;
    private final boolean keyed;
    private final long[] counts;
    private final long[][] hashes = new long[BUCKETS][];
    private final int[] sizes = new int[BUCKETS];
    private int rest;

    private Pieces(Iterator<Row> rows, boolean keyed, int faults) {
      this.rows = rows;
      this.keyed = keyed;
      this.counts = new long[1 + faults];
    }

    @Override
    public boolean hasNext() {
      return rows.hasNext() || rest <= BUCKETS;
    }

    @Override
    public Row next() {
      while (rows.hasNext()) {
        int full = take(rows.next());
        if (full >= 0) {
          return emptied(full);
        }
      }
      while (rest < BUCKETS) {
        int bucket = rest++;
        if (sizes[bucket] > 0) {
          return emptied(bucket);
        }
      }
      if (rest++ > BUCKETS) {
        throw new NoSuchElementException("no more pieces");
      }
      return piece(COUNTS, counts, counts.length);
    }

    /** Takes a row; gives back the bucket that it filled, or -1. */
    private int take(Row row) {
      counts[0]++;
      for (long flags = row.getLong(1); flags != 0; flags &= flags - 1) {
        counts[1 + Long.numberOfTrailingZeros(flags)]++;
      }
      if (!keyed) {
        return -1;
      }
      long hash = row.getLong(0);
      int bucket = (int) (hash & BUCKETS - 1);
      if (hashes[bucket] == null) {
        hashes[bucket] = new long[AT_ONCE];
      }
      hashes[bucket][sizes[bucket]++] = hash;
      return sizes[bucket] == AT_ONCE ? bucket : -1;
    }

    private Row emptied(int bucket) {
      Row piece = piece(bucket, hashes[bucket], sizes[bucket]);
      sizes[bucket] = 0;
      return piece;
    }
  }
}
