package org.chancery.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an article was annotated with, gold or predicted.
 *
 * @param labelled which of {@code countries}, {@code attributions} and {@code events} the gold
 *     speaks of; the others are not scored
 * @param credits the credited sources with their evidence, duplicates dropped
 * @param events the acts by their key, in the article's order
 */
record Labels(
    String id,
    Set<String> labelled,
    Set<String> countries,
    Map<Credit, String> credits,
    Map<Event.Key, List<Event>> events) {
  private static final Set<String> ALL = Set.of("countries", "attributions", "events");

  /** An article of which nothing is known. */
  static Labels none(String id) {
    return new Labels(id, ALL, Set.of(), Map.of(), Map.of());
  }

  /** The annotations in an object of the annotation guide's shape. */
  static Labels of(JsonNode article) {
    Set<String> labelled = new LinkedHashSet<>();
    article.path("labelled").forEach(field -> labelled.add(field.asText()));
    Set<String> countries = new LinkedHashSet<>();
    article.path("countries").forEach(code -> countries.add(code.asText()));
    Map<Credit, String> credits = new LinkedHashMap<>();
    for (JsonNode node : article.path("attributions")) {
      Credit credit =
          new Credit(SourceNames.normal(node.path("source").asText("")), text(node, "kind"));
      if (!credit.source().isEmpty()) {
        credits.putIfAbsent(credit, node.path("evidence").asText(""));
      }
    }
    Map<Event.Key, List<Event>> events = new LinkedHashMap<>();
    for (JsonNode node : article.path("events")) {
      Event event = Event.of(node);
      events.computeIfAbsent(event.key(), key -> new ArrayList<>()).add(event);
    }
    return new Labels(
        article.path("id").asText(),
        labelled.isEmpty() ? ALL : labelled,
        countries,
        credits,
        events);
  }

  /** These annotations without the fields that the gold does not speak of. */
  Labels only(Collection<String> fields) {
    return new Labels(
        id,
        labelled,
        fields.contains("countries") ? countries : Set.of(),
        fields.contains("attributions") ? credits : Map.of(),
        fields.contains("events") ? events : Map.of());
  }

  static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() ? value.asText() : null;
  }
}
