package org.chancery.extract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page's JSON-LD says of its article. Every part may be missing. */
record LinkedArticle(
    @Nullable String headline,
    @Nullable String body,
    @Nullable String published,
    @Nullable String publisher,
    @Nullable String language,
    List<String> authors) {
  static final LinkedArticle NONE = new LinkedArticle(null, null, null, null, null, List.of());

  private static final int MOST_NODES = 2000;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .build();

  LinkedArticle {
    authors = List.copyOf(authors);
  }

  /** The first article among the page's scripts; {@link #NONE} if there is none. */
  static LinkedArticle of(List<String> scripts) {
    for (String script : scripts) {
      JsonNode article = article(script);
      if (article != null) {
        return read(article);
      }
    }
    return NONE;
  }

  private static @Nullable JsonNode article(String script) {
    if (!script.contains("Article") && !script.contains("Posting") && !script.contains("Report")) {
      return null;
    }
    JsonNode root;
    try {
      root = JSON.readTree(bare(script));
    } catch (JsonProcessingException e) {
      return null; // a broken script says nothing
    }
    Deque<JsonNode> waiting = new ArrayDeque<>();
    waiting.add(root);
    for (int seen = 0; !waiting.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = waiting.remove();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      node.forEach(
          child -> {
            if (child.isContainerNode()) {
              waiting.add(child);
            }
          });
    }
    return null;
  }

  private static String bare(String script) {
    String text = script.strip();
    if (text.startsWith("<!--") || text.startsWith("//") || text.startsWith("/*")) {
      int start = Math.max(0, Math.min(indexOr(text, '{'), indexOr(text, '[')));
      int end = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
      return start < end ? text.substring(start, end + 1) : text;
    }
    return text;
  }

  private static int indexOr(String text, char c) {
    int at = text.indexOf(c);
    return at < 0 ? Integer.MAX_VALUE : at;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.asText();
    return name.endsWith("Article")
        || name.endsWith("Posting") && !name.startsWith("Job")
        || name.equals("Report");
  }

  private static LinkedArticle read(JsonNode node) {
    List<String> authors = new ArrayList<>();
    names(node.path("author"), authors);
    List<String> publishers = new ArrayList<>();
    names(node.path("publisher"), publishers);
    return new LinkedArticle(
        text(node, "headline"),
        text(node, "articleBody"),
        text(node, "datePublished"),
        publishers.isEmpty() ? null : publishers.get(0),
        text(node, "inLanguage"),
        authors);
  }

  private static void names(JsonNode node, List<String> names) {
    if (node.isArray()) {
      node.forEach(one -> names(one, names));
      return;
    }
    JsonNode name = node.isObject() ? node.path("name") : node;
    if (name.isArray()) {
      names(name, names);
    } else if (name.isTextual() && !name.asText().isBlank() && !names.contains(name.asText())) {
      names.add(PageStrings.plain(name.asText()));
    }
  }

  private static @Nullable String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isArray() && !value.isEmpty()) {
      value = value.get(0);
    }
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? value.asText().strip()
        : null;
  }
}
