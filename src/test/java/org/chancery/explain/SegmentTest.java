package org.chancery.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class SegmentTest {
  @Test
  void textWithoutMarksIsOneSegment() {
    assertEquals("Oslo:", shown("Oslo", List.of()));
  }

  @Test
  void emptyTextHasNoSegment() {
    assertEquals("", shown("", List.of()));
  }

  @Test
  void marksMayNestAndCross() {
    List<Mark> marks = List.of(mark(0, 4, "a"), mark(0, 2, "b"), mark(3, 6, "c"));
    assertEquals("ab:ab c:a d:ac ef:c g:", shown("abcdefg", marks));
  }

  private static Mark mark(int start, int end, String label) {
    return new Mark(start, end, Mark.Kind.COUNTRY, label, "rule");
  }

  private static String shown(String text, List<Mark> marks) {
    return Segment.of(text, marks).stream()
        .map(
            s -> s.text() + ":" + s.marks().stream().map(Mark::label).collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }
}
