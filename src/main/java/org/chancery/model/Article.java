package org.chancery.model;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One news article as it was read from a dump.
 *
 * <p>{@code text} is the body: paragraphs separated by one blank line, no title, no markup, NFC.
 */
public record Article(
    @Doc("Stable id: 16 hexadecimal digits over url, outlet, title, date and text.")
        String articleId,
    @Doc("The id that the input itself gave; null if none.") @Nullable String inputId,
    @Doc("Address of the article; null if unknown.") @Nullable String url,
    @Doc("Name or domain of the outlet; null if unknown.") @Nullable String outlet,
    @Doc("Headline; null if none.") @Nullable String title,
    @Doc("Author line as printed; null if none.") @Nullable String byline,
    @Doc("Moment of publication, UTC; null unless a time of day is known.")
        @Nullable Instant publishedAt,
    @Doc("Day of publication; null if unknown.") @Nullable LocalDate publishedDate,
    @Doc("Where the publication day comes from.") ArticleDateBasis dateBasis,
    @Doc("Language as an ISO 639-1 code; null if undetermined.") @Nullable String language,
    @Doc("Body text, paragraphs separated by a blank line.") String text,
    @Doc("Dump file that the article was read from.") String dumpFile,
    @Doc("Byte offset of its record in the (compressed) dump file; line start for text formats.")
        long dumpOffset) {

  /**
   * The article as the annotators may date events by: without its day if that is only the day on
   * which a crawler came by, which may be years after publication.
   */
  public Article datedByPublisher() {
    return dateBasis != ArticleDateBasis.CAPTURE
        ? this
        : new Article(
            articleId,
            inputId,
            url,
            outlet,
            title,
            byline,
            null,
            null,
            ArticleDateBasis.NONE,
            language,
            text,
            dumpFile,
            dumpOffset);
  }
}
