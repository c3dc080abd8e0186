package org.chancery.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.chancery.model.Doc;
import org.chancery.model.Mention;

/**
 * The pairs of countries that one article names together, counted within the article: so an article
 * makes a bounded number of rows, however long it is.
 */
final class CountryPairs {
  /** Stands for a country where all units of an article are counted. */
  static final String ANY = "";

  /**
   * A pair, a single country as a pair with itself, or {@link #ANY} as the same; and in how many
   * units it stands.
   */
  record PairUnits(
      @Doc("The article.") String articleId,
      @Doc("Document, paragraph or sentence.") Level level,
      @Doc("The country whose code comes first.") String countryA,
      @Doc("The other country; the same one in a row that counts a single country.")
          String countryB,
      @Doc("Units of the article that name both.") int nUnits) {}

  private record Pair(String a, String b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      int byA = a.compareTo(other.a);
      return byA == 0 ? b.compareTo(other.b) : byA;
    }
  }

  private CountryPairs() {}

  static List<PairUnits> of(ArticleMentions article) {
    List<Mention> mentions = article.counted();
    List<PairUnits> out = new ArrayList<>();
    add(out, article.articleId(), Level.DOCUMENT, 1, mentions, m -> 0);
    int title = article.hasTitle() ? 1 : 0;
    int paragraphs = article.paragraphs() + title;
    add(out, article.articleId(), Level.PARAGRAPH, paragraphs, mentions, Mention::paragraph);
    int sentences = article.sentences() + title;
    add(out, article.articleId(), Level.SENTENCE, sentences, mentions, Mention::sentence);
    return out;
  }

  private static void add(
      List<PairUnits> out,
      String article,
      Level level,
      int units,
      List<Mention> mentions,
      ToIntFunction<Mention> unit) {
    out.add(new PairUnits(article, level, ANY, ANY, units));
    Map<Integer, Set<String>> countries = new HashMap<>();
    for (Mention mention : mentions) {
      countries
          .computeIfAbsent(unit.applyAsInt(mention), u -> new TreeSet<>())
          .add(mention.country());
    }
    pairs(countries.values())
        .forEach((pair, n) -> out.add(new PairUnits(article, level, pair.a, pair.b, n)));
  }

  private static Map<Pair, Integer> pairs(Collection<Set<String>> units) {
    Map<Pair, Integer> pairs = new TreeMap<>();
    for (Set<String> unit : units) {
      List<String> codes = List.copyOf(unit);
      for (int i = 0; i < codes.size(); i++) {
        for (int j = i; j < codes.size(); j++) {
          pairs.merge(new Pair(codes.get(i), codes.get(j)), 1, Integer::sum);
        }
      }
    }
    return pairs;
  }
}
