package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.model.Stance;

/** The rules of {@code rules.csv}, and how sure an act is that one of them told. */
final class Rules {
  /** Off for each party that the sentence does not name itself. */
  private static final double UNNAMED = 0.97;

  private final Map<String, Double> confidences = new HashMap<>();

  Rules() {
    ActRule.all().forEach(rule -> confidences.put(rule.id(), rule.confidence()));
  }

  /**
   * The confidence of an act: the rule's own, less for what is only planned, and less for a party
   * that is understood from the text before.
   */
  double confidence(Frame frame, String actor, String target) {
    Double base = confidences.get(frame.rule());
    if (base == null) {
      throw new IllegalStateException("Rule without a row in rules.csv: " + frame.rule());
    }
    double confidence = base * ofStance(frame.stance());
    Set<String> named = named(frame.parse());
    confidence *= named.contains(actor) ? 1 : UNNAMED;
    confidence *= named.contains(target) ? 1 : UNNAMED;
    return Math.round(confidence * 1000) / 1000.0;
  }

  private static double ofStance(Stance stance) {
    return switch (stance) {
      case DONE -> 1;
      case REFUSED -> 0.98;
      case ANNOUNCED -> 0.93;
      case CONSIDERED -> 0.94;
    };
  }

  private static Set<String> named(Parse parse) {
    Set<String> codes = new HashSet<>();
    for (CountryMention mention : parse.countriesIn(0, parse.nodeCount())) {
      codes.add(mention.country());
    }
    return codes;
  }
}
