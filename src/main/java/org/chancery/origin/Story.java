package org.chancery.origin;

import java.time.LocalDate;
import org.chancery.model.Doc;
import org.jspecify.annotations.Nullable;

/**
 * What the counting reports need to know of an article: which story it tells, and whether it is the
 * one article that stands for that story in a day, a week, a month or the whole corpus.
 */
public record Story(
    @Doc("The article.") String articleId,
    @Doc("The story: the articleId of its first article.") String originId,
    @Doc("Whether it is the story's first article.") boolean isFirst,
    @Doc("Number of articles that tell the story.") long nCopies,
    @Doc("Outlet; null if unknown.") @Nullable String outlet,
    @Doc("Owner of the outlet, or the outlet itself; null if unknown.")
        @Nullable String publisherFamily,
    @Doc("Day of publication; null if unknown.") @Nullable LocalDate publishedDate,
    @Doc("Monday of its week; null if unknown.") @Nullable LocalDate weekStart,
    @Doc("First day of its month; null if unknown.") @Nullable LocalDate monthStart,
    @Doc("Whether it is the story's first article of its day.") boolean firstOfDay,
    @Doc("Whether it is the story's first article of its week.") boolean firstOfWeek,
    @Doc("Whether it is the story's first article of its month.") boolean firstOfMonth) {}
