package org.chancery.annotate.time;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An expected date expression of the Recognizers-Text test files.
 *
 * @param start offset of the expression in the input
 * @param values first days of the period under its past and its future reading
 */
record RecognizersCase(
    String input,
    LocalDate reference,
    String text,
    int start,
    String type,
    String timex,
    Set<String> values) {

  /** The expressions of one entry of a file; both shapes of result that occur are read. */
  static void read(JsonNode entry, Consumer<RecognizersCase> out) {
    JsonNode reference = entry.path("Context").path("ReferenceDateTime");
    if (!reference.isTextual()) {
      return;
    }
    LocalDate day = LocalDate.parse(reference.asText().substring(0, 10));
    String input = entry.path("Input").asText();
    for (JsonNode result : entry.path("Results")) {
      String text = result.path("Text").asText();
      int start = result.path("Start").asInt(-1);
      String named = result.path(result.has("TypeName") ? "TypeName" : "Type").asText();
      JsonNode value = result.path("Value");
      List<JsonNode> values = new ArrayList<>();
      result.path("Resolution").path("values").forEach(values::add);
      value.path("values").forEach(values::add);
      Set<String> days = new LinkedHashSet<>();
      values.forEach(v -> addDay(days, v));
      addDay(days, value.path("PastResolution"));
      addDay(days, value.path("FutureResolution"));
      String timex =
          values.isEmpty() ? value.path("Timex").asText() : values.get(0).path("timex").asText();
      String type = named.substring(named.lastIndexOf('.') + 1);
      out.accept(new RecognizersCase(input, day, text, start, type, timex, days));
    }
  }

  private static void addDay(Set<String> days, JsonNode value) {
    for (String field : List.of("value", "date", "start", "startDate")) {
      String day = value.path(field).asText("");
      if (!day.isEmpty()) {
        days.add(day);
        return;
      }
    }
  }
}
