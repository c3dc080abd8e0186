package org.chancery.origin;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The runs of four words of a text, hashed, and what makes texts that share many of them meet.
 *
 * <p>MinHash and banding: Broder, "On the resemblance and containment of documents" (1997);
 * Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", chapter 3. With 24 bands of 3 rows two
 * texts of resemblance .7 meet in some band with probability .9999, those of .5 with .96, and those
 * of .1 with .02.
 */
final class Shingles {
  private static final int WORDS = 4;

  /** A shorter text may share its phrases with others by chance. */
  private static final int FEWEST = 16;

  /** A text of so few shingles is a paragraph. */
  private static final int SHORT = 80;

  private static final int BANDS = 24;
  private static final int ROWS = 3;

  private final long[] hashes;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The shingles of a normalised text; null if it is too short to be compared. */
  static @Nullable Shingles of(String normal) {
    long[] words = words(normal);
    int n = words.length - WORDS + 1;
    if (n < FEWEST) {
      return null;
    }
    Distinct hashes = new Distinct(n);
    for (int i = 0; i < n; i++) {
      long hash = 0;
      for (int j = 0; j < WORDS; j++) {
        hash = hash * 0x9E3779B97F4A7C15L + words[i + j];
      }
      hashes.add(mix(hash));
    }
    return new Shingles(hashes.all());
  }

  /** Distinct numbers other than 0, which no hash is but by a chance of one in 2⁶⁴. */
  private static final class Distinct {
    private final long[] slots;
    private final long[] all;
    private int size;

    private Distinct(int most) {
      this.slots = new long[Integer.highestOneBit(most) * 4];
      this.all = new long[most];
    }

    private void add(long number) {
      int slot = (int) number & slots.length - 1;
      while (slots[slot] != 0 && slots[slot] != number) {
        slot = slot + 1 & slots.length - 1;
      }
      if (slots[slot] != number) {
        slots[slot] = number;
        all[size++] = number;
      }
    }

    private long[] all() {
      return Arrays.copyOf(all, size);
    }
  }

  private static long[] words(String normal) {
    long[] words = new long[normal.length() / 2 + 1];
    int n = 0;
    long hash = 0;
    for (int i = 0; i < normal.length(); i++) {
      char c = normal.charAt(i);
      if (c == ' ') {
        words[n++] = mix(hash);
        hash = 0;
      } else {
        hash = hash * 31 + c;
      }
    }
    if (!normal.isEmpty()) {
      words[n++] = mix(hash);
    }
    return Arrays.copyOf(words, n);
  }

  /** The finaliser of SplitMix64. */
  private static long mix(long z) {
    long x = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
    return x ^ (x >>> 31);
  }

  int size() {
    return hashes.length;
  }

  /** The distinct hashes in ascending order. */
  long[] hashes() {
    long[] sorted = hashes.clone();
    Arrays.sort(sorted);
    return sorted;
  }

  /** One bucket a band; texts that share a bucket are to be compared. */
  long[] buckets() {
    int[] least = new int[BANDS * ROWS];
    for (int i = 0; i < least.length; i += 2) {
      twoLeast(i, least);
    }
    long[] buckets = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long bucket = band;
      for (int row = 0; row < ROWS; row++) {
        bucket = mix(bucket * 31 + least[band * ROWS + row]);
      }
      buckets[band] = bucket;
    }
    return buckets;
  }

  /**
   * The least of the hashes in the order of two permutations: multiplied by an odd number, the
   * lower halves of hashes are permuted among themselves, and the upper halves depend on all of a
   * hash.
   */
  private void twoLeast(int first, int[] into) {
    long salt = (first + 1) * 0xD1B54A32D192ED03L;
    int lower = Integer.MAX_VALUE;
    int upper = Integer.MAX_VALUE;
    for (long hash : hashes) {
      long value = (hash ^ salt) * 0xAEF17502108EF2D9L;
      lower = Math.min(lower, (int) value);
      upper = Math.min(upper, (int) (value >>> 32));
    }
    into[first] = lower;
    into[first + 1] = upper;
  }

  /** How many values two ascending lists share. */
  static int shared(long[] a, long[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }

  /**
   * Whether one of two texts is the other with cuts and additions: most of the smaller is in the
   * larger, and it makes up a good part of it. Short texts must share more: many are of one mould.
   */
  static boolean copies(long[] a, long[] b, Bond bond) {
    int shared = shared(a, b);
    int smaller = Math.min(a.length, b.length);
    int union = a.length + b.length - shared;
    return bond.isCopy(shared, smaller, union)
        && (smaller >= SHORT || shared >= 0.8 * smaller && shared >= 0.6 * union);
  }
}
