package org.chancery.report;

import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the articles, stories and outlets of one group of facts in every period.
 *
 * <p>Facts of one story must come one after the other; then a group takes memory for its periods
 * and outlets, however many articles it has.
 *
 * @param <F> the facts
 */
final class Tally<F extends Fact<F>> {
  private final TreeMap<Long, InSpan<F>> spans = new TreeMap<>();
  private final Map<String, Integer> outlets = new HashMap<>();

  /** The counts of one period. */
  static final class InSpan<F> {
    private F last;
    private long times;
    private long standing;
    private long articles;
    private long stories;
    private long marked;
    private int firstDay = Integer.MAX_VALUE;
    private int lastDay = Integer.MIN_VALUE;
    private @Nullable String story;
    private boolean storyMarked;
    private final BitSet outlets = new BitSet();

    private InSpan(F first) {
      this.last = first;
    }

    /** One of the facts counted here. */
    F any() {
      return last;
    }

    /** The sum of {@link Fact#times}. */
    long times() {
      return times;
    }

    /** The same of those articles that stand for their stories in the period. */
    long standing() {
      return standing;
    }

    long articles() {
      return articles;
    }

    long stories() {
      return stories;
    }

    /** Stories with an article whose fact is {@link Fact#marked}. */
    long marked() {
      return marked;
    }

    /** Outlets; an unknown outlet is none. */
    long outlets() {
      return outlets.cardinality();
    }

    /** The first day of publication; null if none is known. */
    @Nullable Integer firstDay() {
      return firstDay > lastDay ? null : firstDay;
    }

    /** The last day of publication; null if none is known. */
    @Nullable Integer lastDay() {
      return firstDay > lastDay ? null : lastDay;
    }
  }

  void add(F fact) {
    Counted article = fact.counted();
    int outlet =
        article.outlet() == null
            ? -1
            : outlets.computeIfAbsent(article.outlet(), o -> outlets.size());
    for (long span : Periods.of(article.day())) {
      InSpan<F> counts = spans.get(span);
      if (counts == null) {
        counts = new InSpan<>(fact);
        spans.put(span, counts);
      }
      add(counts, fact, article, Periods.kind(span));
      if (outlet >= 0) {
        counts.outlets.set(outlet);
      }
    }
  }

  private void add(InSpan<F> counts, F fact, Counted article, int kind) {
    counts.last = fact;
    counts.articles++;
    counts.times += fact.times();
    if (article.stands(kind)) {
      counts.standing += fact.times();
    }
    if (article.day() != null) {
      counts.firstDay = Math.min(counts.firstDay, article.day());
      counts.lastDay = Math.max(counts.lastDay, article.day());
    }
    boolean sameStory = article.story() != null && article.story().equals(counts.story);
    if (!sameStory) {
      counts.stories++;
      counts.story = article.story();
      counts.storyMarked = false;
    }
    if (fact.marked() && !counts.storyMarked) {
      counts.marked++;
      counts.storyMarked = true;
    }
  }

  /** One of the facts. */
  F any() {
    return spans.firstEntry().getValue().any();
  }

  /** The counts by period: {@link Periods} tells what the numbers mean. */
  NavigableMap<Long, InSpan<F>> spans() {
    return Collections.unmodifiableNavigableMap(spans);
  }
}
