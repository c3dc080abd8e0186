package org.chancery.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ShinglesTest {
  private static String words(int seed, int n) {
    Random random = new Random(seed);
    return random.ints(n, 0, 3000).mapToObj(i -> "w" + i).collect(Collectors.joining(" "));
  }

  private static Shingles shingles(String normal) {
    return Objects.requireNonNull(Shingles.of(normal));
  }

  private static boolean copies(String a, String b) {
    return Shingles.copies(shingles(a).hashes(), shingles(b).hashes(), Bond.NONE);
  }

  private static boolean meet(String a, String b) {
    Set<Long> buckets = new HashSet<>();
    Arrays.stream(shingles(a).buckets()).forEach(buckets::add);
    return Arrays.stream(shingles(b).buckets()).anyMatch(buckets::contains);
  }

  @Test
  void aTextOfFewWordsIsNotCompared() {
    assertNull(Shingles.of(words(1, 18)));
    assertEquals(16, shingles(words(1, 19)).size());
  }

  @Test
  void copiesMeetAndAreTold() {
    for (int seed = 0; seed < 300; seed++) {
      String story = words(seed, 200 + seed);
      String cut = story.substring(0, story.length() * 7 / 10);
      String framed = words(seed + 1000, 12) + " " + story + " " + words(seed + 2000, 25);
      assertTrue(meet(story, cut) && copies(story, cut), "cut " + seed);
      assertTrue(meet(story, framed) && copies(story, framed), "framed " + seed);
    }
  }

  @Test
  void otherStoriesAreNotTakenForCopies() {
    String opening = words(7, 60);
    assertFalse(copies(opening + " " + words(8, 200), opening + " " + words(9, 200)));
    assertFalse(copies(words(8, 200), words(9, 200)));
  }

  @Test
  void aSentenceQuotedInALongTextIsNoCopy() {
    String quoted = words(7, 40);
    assertFalse(copies(quoted, words(8, 300) + " " + quoted + " " + words(9, 300)));
  }

  @Test
  void aFormFilledInAgainIsNoCopyAndTheSameTextAgainIsOne() {
    String form = words(7, 120);
    String first = words(8, 12) + " " + form;
    String second = words(9, 12) + " " + form;
    assertTrue(copies(first, second), "two outlets on one story");
    assertFalse(
        Shingles.copies(
            shingles(first).hashes(), shingles(second).hashes(), Bond.ONE_OUTLET_LATER));
    assertTrue(
        Shingles.copies(
            shingles(first).hashes(), shingles(first + " end").hashes(), Bond.ONE_OUTLET_LATER));
  }
}
