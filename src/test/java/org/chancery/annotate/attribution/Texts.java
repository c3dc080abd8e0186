package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.annotate.country.CountryAnnotator;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.Attribution;
import org.jspecify.annotations.Nullable;

/** Annotates short texts for tests. */
final class Texts {
  private Texts() {}

  static List<Attribution> attributions(String body) {
    return attributions(null, body);
  }

  static List<Attribution> attributions(@Nullable String title, String body) {
    return attributions(article(title, null, null, body));
  }

  static List<Attribution> attributions(Article article) {
    TextDocument document = TextDocument.of(article.title(), article.text());
    return Annotators.ATTRIBUTIONS.annotate(
        article, document, Annotators.COUNTRIES.annotate(document));
  }

  static Article article(
      @Nullable String title, @Nullable String byline, @Nullable String outlet, String body) {
    return new Article(
        "0123456789abcdef",
        null,
        null,
        outlet,
        title,
        byline,
        null,
        null,
        ArticleDateBasis.NONE,
        null,
        body,
        "test",
        0);
  }

  /** Holder: the data files are read once. */
  private static final class Annotators {
    static final AttributionAnnotator ATTRIBUTIONS = new AttributionAnnotator();
    static final CountryAnnotator COUNTRIES = CountryAnnotator.standard();
  }
}
