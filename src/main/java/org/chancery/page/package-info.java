/**
 * The page that people look at: {@code report.html}, made from the finished reports.
 *
 * <p>What the page shows is bounded however large the corpus is: aggregates, and a sample of the
 * evidence. Classes here query; the page itself is the files beside them. May import everything up
 * to {@code report}, and {@code html}.
 */
@NullMarked
package org.chancery.page;

import org.jspecify.annotations.NullMarked;
