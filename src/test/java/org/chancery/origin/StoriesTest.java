package org.chancery.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.chancery.origin.KnownCopies.Held;
import org.chancery.origin.KnownCopies.Kind;
import org.chancery.origin.KnownCopies.Labelled;
import org.chancery.spark.LocalSpark;
import org.chancery.spark.RecordSchema;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(LocalSpark.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // JUnit calls the set-up first
final class StoriesTest {
  private static final int REWRITTEN = 12;

  private final List<Labelled> articles = KnownCopies.articles(80, 20261126);
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, String> plans = new HashMap<>();
  private final Map<String, Dataset<Row>> kept = new HashMap<>();
  private Dataset<Row> texts;

  @BeforeAll
  void find(SparkSession spark) {
    List<Labelled> all = new ArrayList<>(articles);
    for (int i = 0; i < REWRITTEN; i++) {
      all.addAll(KnownCopies.rewritten("credited" + i, "AP", 0.55, i));
      all.addAll(KnownCopies.rewritten("uncredited" + i, null, 0.55, i + 100));
    }
    RecordSchema<Held> schema = RecordSchema.of(Held.class);
    Dataset<Row> rows =
        spark.createDataset(
            all.stream().map(a -> schema.toRow(a.held())).toList(), schema.encoder());
    texts = rows.selectExpr("article.article_id", "article.text");
    Stories.of(rows, PublisherFamilies.standard(), this::keep)
        .select("article_id", "origin_id")
        .collectAsList()
        .forEach(row -> origins.put(row.getString(0), row.getString(1)));
  }

  private static long pairs(Map<String, Integer> sizes) {
    return sizes.values().stream().mapToLong(n -> (long) n * (n - 1) / 2).sum();
  }

  /** Few candidates are compared from the driver, many by joins; both must find the same. */
  @Test
  void fewCandidatesAndManyMakeTheSameComponents() {
    Dataset<Row> prints = Objects.requireNonNull(kept.get("prints"));
    List<String> few = components(prints, 100_000);
    assertFalse(plans.containsKey("hashed"));
    assertTrue(few.size() > REWRITTEN, few.size() + " nodes");
    assertEquals(few, components(prints, 10));
    // Spark underrates long texts; sent to every task, those of 662 MB filled a heap of 1 GB
    String plan = Objects.requireNonNull(plans.get("hashed"));
    assertTrue(plan.contains("SortMergeJoin [article_id"), plan);
  }

  private List<String> components(Dataset<Row> prints, int most) {
    return NearDuplicates.components(prints, texts, this::keep, most).collectAsList().stream()
        .map(Row::toString)
        .sorted()
        .toList();
  }

  private Dataset<Row> keep(String name, Dataset<Row> rows) {
    plans.put(name, plan(rows));
    Dataset<Row> here = rows.localCheckpoint();
    kept.put(name, here);
    return here;
  }

  private static String plan(Dataset<Row> rows) {
    return rows.queryExecution().executedPlan().toString();
  }

  /** Precision and recall over pairs of articles that tell one story. */
  @Test
  void findsTheKnownCopiesAndNothingElse() {
    Map<String, Integer> told = new HashMap<>();
    Map<String, Integer> found = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    Map<Kind, Integer> missed = new TreeMap<>();
    for (Labelled article : articles) {
      String origin = origins.get(article.held().article().articleId());
      told.merge(article.story(), 1, Integer::sum);
      found.merge(origin, 1, Integer::sum);
      both.merge(article.story() + " " + origin, 1, Integer::sum);
      if (!KnownCopies.id(article.story(), first(article.kind()))
          .equals(origins.get(KnownCopies.id(article.story(), article.kind())))) {
        missed.merge(article.kind(), 1, Integer::sum);
      }
    }
    double precision = (double) pairs(both) / pairs(found);
    double recall = (double) pairs(both) / pairs(told);
    String figures =
        String.format(
            Locale.ROOT,
            "%d articles, %d pairs of copies: precision %.4f, recall %.4f, not with the first: %s",
            articles.size(),
            pairs(told),
            precision,
            recall,
            missed);
    System.out.println("known copies: " + figures);
    assertTrue(precision >= 0.98 && recall >= 0.98, figures);
  }

  private static Kind first(Kind kind) {
    return kind.compareTo(Kind.FOLLOW_UP) < 0 ? Kind.STORY : kind;
  }

  @Test
  void anAgencyCreditOfOneDayIsEvidenceForARewrittenStory() {
    assertTrue(rewritesFound("credited") >= REWRITTEN * 0.8);
    assertEquals(0, rewritesFound("uncredited"));
  }

  private long rewritesFound(String name) {
    return IntStream.range(0, REWRITTEN)
        .mapToObj(i -> name + i)
        .filter(
            story ->
                Objects.equals(
                    origins.get(KnownCopies.id(story, Kind.STORY)),
                    origins.get(KnownCopies.id(story, Kind.CUT))))
        .count();
  }

  @Test
  void componentsOfAChainAreOne(SparkSession spark) {
    Dataset<Row> chain =
        spark.range(0, 40).selectExpr("lpad(id, 3, '0') AS a", "lpad(id + 1, 3, '0') AS b");
    for (int few : new int[] {0, 1_000}) {
      Dataset<Row> found = Components.of(chain, (name, rows) -> rows.localCheckpoint(), few);
      assertEquals(40, found.where("component = '000'").count(), few + " edges are few");
    }
  }
}
