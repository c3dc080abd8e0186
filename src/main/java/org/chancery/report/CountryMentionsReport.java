package org.chancery.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.chancery.model.Doc;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Section;
import org.chancery.spark.RecordSchema;

/** Which countries each article names. Capitals as mere places and boilerplate do not count. */
final class CountryMentionsReport implements Report {
  record CountryMentionRow(
      @Doc("The article.") String articleId,
      @Doc("ISO 3166-1 alpha-3 code, or this project's code for an entity without one.")
          String country,
      @Doc("Number of passages that speak of the country.") int n,
      @Doc("First character of the first of them in the body; -1 if only the title has any.")
          int firstOffset,
      @Doc("Whether the title speaks of the country.") boolean inTitle,
      @Doc("How they speak of it: name, demonym, capital, government; sorted.")
          List<MentionKind> kinds,
      @Doc("Whether the article is mainly about the country.") boolean isFocus) {}

  @Override
  public String name() {
    return "country_mentions";
  }

  @Override
  public String about() {
    return "an article and a country that it names";
  }

  @Override
  public RecordSchema<?> schema() {
    return RecordSchema.of(CountryMentionRow.class);
  }

  @Override
  public List<String> key() {
    return List.of("article_id", "country");
  }

  @Override
  public boolean ofArticlesAlone() {
    return true;
  }

  @Override
  public Dataset<Row> rows(Material material) {
    RecordSchema<CountryMentionRow> schema = RecordSchema.of(CountryMentionRow.class);
    RecordSchema<ArticleMentions> mentions = RecordSchema.of(ArticleMentions.class);
    return ArticleMentions.of(material.corpus())
        .flatMap(
            (FlatMapFunction<Row, Row>)
                row -> rows(mentions.fromRow(row)).stream().map(schema::toRow).iterator(),
            schema.encoder());
  }

  /** The countries of one article, by code. */
  static List<CountryMentionRow> rows(ArticleMentions article) {
    TreeMap<String, List<Mention>> byCountry = new TreeMap<>();
    for (Mention mention : article.counted()) {
      byCountry.computeIfAbsent(mention.country(), c -> new ArrayList<>()).add(mention);
    }
    List<CountryMentionRow> rows = new ArrayList<>(byCountry.size());
    byCountry.forEach(
        (country, mentions) ->
            rows.add(row(article.articleId(), country, mentions, article.focus())));
    return rows;
  }

  private static CountryMentionRow row(
      String article, String country, List<Mention> mentions, List<String> focus) {
    Set<MentionKind> kinds = new TreeSet<>();
    boolean inTitle = false;
    int first = -1;
    for (Mention mention : mentions) {
      kinds.add(mention.kind());
      if (mention.section() == Section.TITLE) {
        inTitle = true;
      } else if (first < 0 || mention.start() < first) {
        first = mention.start();
      }
    }
    return new CountryMentionRow(
        article,
        country,
        mentions.size(),
        first,
        inTitle,
        List.copyOf(kinds),
        focus.contains(country));
  }
}
