package org.chancery.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A stretch of text over which the same marks hold, so that marks may overlap as they like.
 *
 * @param start offset of its first character
 * @param marks the marks that hold, the longest first
 */
record Segment(int start, String text, List<Mark> marks) {

  /** The whole text in segments. */
  static List<Segment> of(String text, List<Mark> marks) {
    List<Mark> longestFirst = new ArrayList<>(marks);
    longestFirst.sort(
        Comparator.comparingInt((Mark mark) -> mark.start() - mark.end())
            .thenComparing(Mark::kind));
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    List<Segment> segments = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      int start = from;
      List<Mark> over =
          longestFirst.stream().filter(mark -> mark.start() <= start && mark.end() >= to).toList();
      segments.add(new Segment(start, text.substring(start, to), over));
      from = to;
    }
    return segments;
  }

  /** Whether the mark begins with this segment. */
  boolean opens(Mark mark) {
    return mark.start() == start;
  }

  /** Whether the mark ends with this segment. */
  boolean closes(Mark mark) {
    return mark.end() == start + text.length();
  }
}
