package org.chancery.origin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.chancery.model.Doc;
import org.jspecify.annotations.Nullable;

/** What is kept of an article's text to find its copies. */
record Print(
    @Doc("The article.") String articleId,
    @Doc("The same for articles of the same words.") String exact,
    @Doc("Number of distinct shingles; 0 for a short text.") int shingles,
    @Doc("Buckets in which to look for copies.") List<Long> buckets,
    @Doc("Agency that the article says it is from; null if none.") @Nullable String wire,
    @Doc("Outlet; null if unknown.") @Nullable String outlet,
    @Doc("Owner of the outlet; null if unknown.") @Nullable String publisherFamily,
    @Doc("Day of publication; null if unknown.") @Nullable LocalDate publishedDate,
    @Doc("Moment of publication; null if unknown.") @Nullable Instant publishedAt,
    @Doc("Dump file.") String dumpFile,
    @Doc("Offset in it.") long dumpOffset) {

  Print {
    buckets = List.copyOf(buckets);
  }

  /** What a print is made from. */
  record Source(
      String articleId,
      @Nullable String title,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable LocalDate publishedDate,
      @Nullable Instant publishedAt,
      String dumpFile,
      long dumpOffset,
      String text,
      @Nullable String wire) {}

  static Print of(Source article, PublisherFamilies families) {
    String normal = NormalText.of(article.text());
    Shingles shingles = Shingles.of(normal);
    return new Print(
        article.articleId(),
        TextFingerprint.of(article.title(), article.outlet(), article.publishedDate(), normal),
        shingles == null ? 0 : shingles.size(),
        shingles == null ? List.of() : Arrays.stream(shingles.buckets()).boxed().toList(),
        article.wire(),
        article.outlet(),
        families.of(article.outlet(), article.url()),
        article.publishedDate(),
        article.publishedAt(),
        article.dumpFile(),
        article.dumpOffset());
  }
}
