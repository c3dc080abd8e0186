package org.chancery.report;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.sql.Column;
import org.chancery.model.Doc;
import org.jspecify.annotations.Nullable;

/** What the counts need to know of an article: of {@link org.chancery.origin.Story}, the least. */
record Counted(
    @Doc("Day of publication, counted from 1970; null if unknown.") @Nullable Integer day,
    @Doc("The kinds of periods in which it stands for its story: a bit each, as spans count them.")
        int stands,
    @Doc("The story; null if no other article tells it.") @Nullable String story,
    @Doc("Outlet; null if unknown.") @Nullable String outlet) {

  /** Whether the article is its story's first in its period of that kind. */
  boolean stands(int kind) {
    return (stands >> kind & 1) == 1;
  }

  /** The struct of these, made of the columns of a story. */
  static Column of() {
    return expr(
        """
        struct(
          unix_date(published_date) AS day,
          int(is_first) + 2 * int(first_of_day) + 4 * int(first_of_month)
            + 8 * int(first_of_week) AS stands,
          if(n_copies > 1, origin_id, NULL) AS story,
          outlet) AS counted""");
  }
}
