package org.chancery.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How right events are by the confidence that they carry, and by the rule that told them.
 *
 * @param byConfidence of the events of at least so much confidence, from the surest down
 * @param byRule of each rule that told an event, in the order of the ids
 */
public record Calibration(List<AtLeast> byConfidence, Map<String, Share> byRule) {
  private static final double[] STEPS = {0.95, 0.9, 0.85, 0.8, 0};

  public Calibration {
    byConfidence = List.copyOf(byConfidence);
    byRule = Map.copyOf(byRule);
  }

  /** How many of some events are right. */
  public record Share(int right, int all) {
    /** The share that is right; 0 of none. */
    public double precision() {
      return all == 0 ? 0 : right / (double) all;
    }

    Share plus(boolean isRight) {
      return new Share(right + (isRight ? 1 : 0), all + 1);
    }
  }

  /**
   * The events of at least a confidence.
   *
   * @param meanConfidence what their rules expect the share of right ones to be
   */
  public record AtLeast(double confidence, double meanConfidence, Share share) {}

  /** A predicted event, and whether the gold has it. */
  record Told(String rule, double confidence, boolean right) {}

  static Calibration of(Collection<Told> events) {
    List<AtLeast> steps = new ArrayList<>();
    for (double step : STEPS) {
      Share share = new Share(0, 0);
      double sum = 0;
      for (Told event : events) {
        if (event.confidence() >= step) {
          share = share.plus(event.right());
          sum += event.confidence();
        }
      }
      steps.add(new AtLeast(step, share.all() == 0 ? 0 : sum / share.all(), share));
    }
    Map<String, Share> rules = new TreeMap<>();
    for (Told event : events) {
      rules.merge(
          event.rule(),
          new Share(0, 0).plus(event.right()),
          (before, one) -> new Share(before.right() + one.right(), before.all() + one.all()));
    }
    return new Calibration(steps, rules);
  }
}
