package org.chancery.page;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Doc;
import org.chancery.model.Mention;
import org.chancery.model.Section;
import org.chancery.report.Material;
import org.chancery.spark.RecordSchema;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that name two countries, for each of some pairs the latest few. One pass over the
 * articles that stand for their stories; a task holds no more than those few a pair.
 */
final class PairSentences {
  private static final int EACH = 3;
  private static final int LONGEST = 400;

  record Text(
      String articleId,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable LocalDate publishedDate,
      String text,
      List<Mention> mentions) {}

  record Found(
      @Doc("Both codes.") String pair,
      String sentence,
      @Nullable String url,
      @Nullable String outlet,
      @Nullable LocalDate date,
      String articleId) {}

  /** A sentence that is not cut out of its text yet. */
  private record Place(Text text, int start) {}

  /** The least wanted first. */
  private static final Comparator<Place> LAST_FIRST =
      Comparator.<Place, LocalDate>comparing(
              place -> place.text.publishedDate(), Comparator.nullsFirst(Comparator.naturalOrder()))
          .thenComparing(place -> place.text.articleId(), Comparator.reverseOrder());

  private PairSentences() {}

  /** By pair: sentence, link, outlet, day, article and the places to mark. */
  static ObjectNode of(Material material, Set<String> pairs) {
    RecordSchema<Text> texts = RecordSchema.of(Text.class);
    RecordSchema<Found> found = RecordSchema.of(Found.class);
    Set<String> wanted = Set.copyOf(pairs);
    Dataset<Row> articles =
        material
            .corpus()
            .where("size(annotations.mentions) > 1")
            .selectExpr(
                "article.article_id",
                Part.link("article.url") + " AS url",
                "left(article.outlet, 80) AS outlet",
                "article.published_date",
                "article.text",
                "annotations.mentions");
    Dataset<Row> firsts =
        articles.join(
            material.stories().where("is_first").select("article_id"),
            new String[] {"article_id"},
            "left_semi");
    List<Row> rows =
        texts
            .conform(firsts)
            .mapPartitions(
                (MapPartitionsFunction<Row, Row>)
                    part -> latest(part, texts, wanted).stream().map(found::toRow).iterator(),
                found.encoder())
            .withColumn(
                "rank",
                expr(
                    "row_number() OVER (PARTITION BY pair ORDER BY date DESC NULLS LAST, article_id)"))
            .where(col("rank").leq(EACH))
            .orderBy("pair", "rank")
            .drop("rank")
            .takeAsList(pairs.size() * EACH);
    return json(rows.stream().map(found::fromRow).toList());
  }

  private static ObjectNode json(List<Found> found) {
    Highlights highlights = new Highlights();
    ObjectNode out = JsonTable.JSON.createObjectNode();
    for (Found one : found) {
      ArrayNode fields = out.withArray("/" + one.pair).addArray();
      fields.add(one.sentence).add(one.url).add(one.outlet);
      fields.add(one.date == null ? null : one.date.toString());
      fields.add(one.articleId).add(highlights.of(one.sentence));
    }
    return out;
  }

  private static List<Found> latest(
      Iterator<Row> rows, RecordSchema<Text> texts, Set<String> wanted) {
    Map<String, PriorityQueue<Place>> best = new TreeMap<>();
    while (rows.hasNext()) {
      Text text = texts.fromRow(rows.next());
      places(text, wanted)
          .forEach(
              (pair, start) -> {
                PriorityQueue<Place> held =
                    best.computeIfAbsent(pair, p -> new PriorityQueue<>(LAST_FIRST));
                held.add(new Place(text, start));
                if (held.size() > EACH) {
                  held.remove();
                }
              });
    }
    List<Found> out = new ArrayList<>();
    best.forEach((pair, held) -> held.forEach(place -> out.add(cut(pair, place))));
    return out;
  }

  /** For each wanted pair that a sentence of the body names: where the first such names it. */
  private static Map<String, Integer> places(Text text, Set<String> wanted) {
    Map<Integer, Map<String, Integer>> sentences = new TreeMap<>();
    for (Mention mention : text.mentions()) {
      if (mention.kind().counts() && mention.section() == Section.BODY) {
        sentences
            .computeIfAbsent(mention.sentence(), s -> new TreeMap<>())
            .putIfAbsent(mention.country(), mention.start());
      }
    }
    Map<String, Integer> places = new HashMap<>();
    for (Map<String, Integer> named : sentences.values()) {
      List<String> codes = List.copyOf(named.keySet());
      for (int i = 0; i < codes.size(); i++) {
        for (int j = i + 1; j < codes.size(); j++) {
          String pair = codes.get(i) + codes.get(j);
          if (wanted.contains(pair)) {
            places.putIfAbsent(pair, Collections.min(named.values()));
          }
        }
      }
    }
    return places;
  }

  /** The sentence around a place, found again by splitting its paragraph. */
  private static Found cut(String pair, Place place) {
    Text text = place.text;
    String body = text.text();
    int before = body.lastIndexOf("\n\n", place.start);
    int after = body.indexOf("\n\n", place.start);
    int from = before < 0 ? 0 : before + 2;
    String paragraph = body.substring(from, after < 0 ? body.length() : after);
    TextDocument document = TextDocument.of(null, paragraph);
    String sentence =
        document.sentences().stream()
            .filter(one -> one.start() <= place.start - from && place.start - from < one.end())
            .findFirst()
            .map(one -> paragraph.substring(one.start(), one.end()))
            .orElse(paragraph);
    return new Found(
        pair, shorten(sentence), text.url(), text.outlet(), text.publishedDate(), text.articleId());
  }

  private static String shorten(String sentence) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int end = LONGEST - (Character.isHighSurrogate(sentence.charAt(LONGEST - 1)) ? 1 : 0);
    return sentence.substring(0, end) + "…";
  }
}
