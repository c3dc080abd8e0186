package org.chancery.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.Doc;
import org.chancery.spark.LocalSpark;
import org.chancery.spark.RecordSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
final class StoriesTest {
  record Held(@Doc("") Article article) {}

  private static final int STORIES = 60;

  /**
   * Each story, and copies of it: cut by 30 %, framed by another site's words, a copy of a copy.
   */
  private static List<Held> corpus() {
    List<Held> articles = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      Random random = new Random(i);
      String[] words = random.ints(300, 0, 4000).mapToObj(w -> "w" + w).toArray(String[]::new);
      String story = String.join(" ", words);
      String cut = story.substring(0, story.length() * 7 / 10);
      String frame =
          new Random(-i).ints(30, 0, 4000).mapToObj(w -> "f" + w).collect(Collectors.joining(" "));
      articles.add(article(i, "a", 1, story));
      articles.add(article(i, "b", 2, story.toUpperCase(java.util.Locale.ROOT)));
      articles.add(article(i, "c", 3, cut));
      articles.add(article(i, "d", 4, frame + " " + story));
      articles.add(article(i, "e", 5, frame + " " + cut));
    }
    return articles;
  }

  private static Held article(int story, String copy, int day, String text) {
    String id = String.format(java.util.Locale.ROOT, "%03d%s", story, copy);
    return new Held(
        new Article(
            id,
            null,
            null,
            "Outlet " + copy,
            null,
            null,
            null,
            LocalDate.of(2022, 7, day),
            ArticleDateBasis.FIELD,
            "en",
            text,
            "dump",
            story));
  }

  @Test
  void findsTheCopiesOfEachStoryAndNothingElse(SparkSession spark) {
    RecordSchema<Held> schema = RecordSchema.of(Held.class);
    Dataset<Row> articles =
        spark.createDataset(corpus().stream().map(schema::toRow).toList(), schema.encoder());
    TreeMap<String, Integer> sizes = new TreeMap<>();
    for (Row row :
        Stories.of(articles, (name, rows) -> rows.localCheckpoint())
            .select("article_id", "origin_id")
            .collectAsList()) {
      String origin = row.getString(1);
      assertEquals(origin.substring(0, 3), row.getString(0).substring(0, 3), "one story");
      assertEquals("a", origin.substring(3), "the first published");
      sizes.merge(origin, 1, Integer::sum);
    }
    assertEquals(STORIES, sizes.size());
  }

  @Test
  void componentsOfAChainAreOne(SparkSession spark) {
    Dataset<Row> chain =
        spark.range(0, 40).selectExpr("lpad(id, 3, '0') AS a", "lpad(id + 1, 3, '0') AS b");
    Dataset<Row> found = Components.of(chain, (name, rows) -> rows.localCheckpoint());
    assertEquals(40, found.where("component = '000'").count());
  }
}
