package org.chancery.annotate.recognition;

import java.util.List;

/** Words of time that no date expression holds: hours of the day, spans, "two days later". */
final class TimeWords {
  private TimeWords() {}

  /** A time of the day. */
  static boolean isHour(String word) {
    return switch (word) {
      case "dawn",
          "breakfast",
          "morning",
          "noon",
          "midday",
          "lunchtime",
          "afternoon",
          "dusk",
          "sunset",
          "evening",
          "nightfall",
          "night",
          "midnight" ->
          true;
      default -> false;
    };
  }

  /** A span of time. */
  static boolean isSpan(String word) {
    return switch (word) {
      case "minutes", "hours", "days", "weeks", "months", "years", "decades", "generations" -> true;
      default -> false;
    };
  }

  /** "Israel eleven minutes after": a span of time is no part of the name. */
  static boolean startsSpan(List<Node> nodes, int i) {
    return isSpan(nodes.get(i).word()) || i + 1 < nodes.size() && isSpan(nodes.get(i + 1).word());
  }

  /** "Peru early today broke off": no part of the name. */
  static boolean isPartOfDay(List<Node> nodes, int i) {
    return i + 1 < nodes.size()
        && nodes.get(i + 1).is(Tag.DATE)
        && switch (nodes.get(i).word()) {
          case "early", "earlier", "late", "later" -> true;
          default -> false;
        };
  }

  /** "the same step hours earlier", "the step two days later". */
  static boolean startsDistance(List<Node> nodes, int i) {
    Node before = nodes.get(i - 1);
    boolean number = Numbers.value(before.word()) > 0 && !Numbers.isGroup(before.word());
    if (before.is(Tag.DET) || before.is(Tag.NUM) || number) {
      return false;
    }
    int time = isSpan(nodes.get(i).word()) ? i : i + 1;
    boolean counted = time == i || Numbers.value(nodes.get(i).word()) > 0;
    return counted
        && time + 1 < nodes.size()
        && isSpan(nodes.get(time).word())
        && switch (nodes.get(time + 1).word()) {
          case "earlier", "later", "after", "before", "ago" -> true;
          default -> false;
        };
  }
}
