package org.chancery.annotate.country;

import java.time.LocalDate;
import org.chancery.model.Article;
import org.jspecify.annotations.Nullable;

/** What is known of an article beside its text. */
record ArticleFacts(
    @Nullable String outlet, @Nullable LocalDate published, @Nullable String language) {
  static final ArticleFacts NONE = new ArticleFacts(null, null, null);

  static ArticleFacts of(Article article) {
    return new ArticleFacts(article.outlet(), article.publishedDate(), article.language());
  }
}
