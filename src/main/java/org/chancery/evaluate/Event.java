package org.chancery.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A recognition act as annotated.
 *
 * @param alternative a second act that is right as well; null if there is none
 * @param rule id of the rule that told it; null in gold
 * @param confidence how sure the rule is, 0 in gold
 */
record Event(
    String actor,
    @Nullable String act,
    @Nullable String alternative,
    String target,
    @Nullable String stance,
    @Nullable String object,
    @Nullable String date,
    @Nullable String evidence,
    @Nullable String rule,
    double confidence) {
  private static final Set<String> MUTUAL = Set.of("establish_relations", "restore_relations");

  static Event of(JsonNode node) {
    return new Event(
        node.path("actor").asText(""),
        Labels.text(node, "act"),
        Labels.text(node, "alt_act"),
        node.path("target").asText(""),
        Labels.text(node, "stance"),
        Labels.text(node, "object"),
        Labels.text(node, "date"),
        Labels.text(node, "evidence"),
        Labels.text(node, "rule_id"),
        node.path("confidence").asDouble(0));
  }

  /** What two annotations must agree in. */
  record Key(String actor, @Nullable String act, String target, @Nullable String stance) {
    @Override
    public String toString() {
      return String.join(
          " | ", actor, act == null ? "-" : act, target, stance == null ? "-" : stance);
    }
  }

  Key key() {
    return key(act);
  }

  /** The key if the act were this one; mutual acts have no direction. */
  Key key(@Nullable String as) {
    boolean swap = as != null && MUTUAL.contains(as) && actor.compareTo(target) > 0;
    return swap ? new Key(target, as, actor, stance) : new Key(actor, as, target, stance);
  }
}
