package org.chancery.extract;

import java.util.Locale;
import org.chancery.model.Article;
import org.jspecify.annotations.Nullable;

/** What was found of the pages of one group. */
final class ExtractionTally {
  private int pages;
  private int tp;
  private int fp;
  private int fn;
  private int titles;
  private int rightTitles;
  private int dates;
  private int rightDates;
  private double precision;
  private double recall;
  private double barePrecision;
  private double bareRecall;

  /** Adds a page of which the whole text is known; returns how much of it was found. */
  GramOverlap addBody(GoldPage gold, String found) {
    GramOverlap whole = GramOverlap.of(gold.body() == null ? "" : gold.body(), found);
    GramOverlap bare = GramOverlap.of(gold.bare() == null ? "" : gold.bare(), found);
    pages++;
    precision += whole.precision();
    recall += whole.recall();
    barePrecision += bare.precision();
    bareRecall += bare.recall();
    return whole;
  }

  /** Adds a page of which segments are known; returns those that are wrong, tab before each. */
  String addSegments(GoldPage gold, String found) {
    StringBuilder wrong = new StringBuilder();
    String text = flat(found);
    pages++;
    for (String with : gold.with()) {
      boolean in = text.contains(flat(with));
      tp += in ? 1 : 0;
      fn += in ? 0 : 1;
      wrong.append(in ? "" : "\t-" + flat(with));
    }
    for (String without : gold.without()) {
      boolean in = text.contains(flat(without));
      fp += in ? 1 : 0;
      wrong.append(in ? "\t+" + flat(without) : "");
    }
    return wrong.toString();
  }

  /** Adds title and day, where known, letter case and marks aside; returns those that are wrong. */
  String addFacts(GoldPage gold, @Nullable Article article) {
    String wrong = "";
    if (gold.title() != null) {
      String title = article == null || article.title() == null ? "" : article.title();
      boolean same = PageStrings.words(title).equals(PageStrings.words(gold.title()));
      titles++;
      rightTitles += same ? 1 : 0;
      wrong += same ? "" : "\ttitle: " + title + " <> " + gold.title();
    }
    if (gold.date() != null) {
      String day = article == null ? "" : String.valueOf(article.publishedDate());
      dates++;
      rightDates += day.equals(gold.date()) ? 1 : 0;
      wrong += day.equals(gold.date()) ? "" : "\tdate: " + day + " <> " + gold.date();
    }
    return wrong;
  }

  double bodyF() {
    return GramOverlap.f(precision / pages, recall / pages);
  }

  double segmentF() {
    return GramOverlap.f((double) tp / (tp + fp), (double) tp / (tp + fn));
  }

  /** A row of a Markdown table: group, pages, precision, recall, F, F without standfirst, facts. */
  String bodyRow(String group) {
    return row(
        group,
        precision / pages,
        recall / pages,
        GramOverlap.f(barePrecision / pages, bareRecall / pages));
  }

  /** The same for segments. */
  String segmentRow(String group) {
    return row(group, (double) tp / (tp + fp), (double) tp / (tp + fn), Double.NaN);
  }

  private String row(String group, double p, double r, double bare) {
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %s | %s | %s |",
        group,
        pages,
        p,
        r,
        GramOverlap.f(p, r),
        Double.isNaN(bare) ? "" : String.format(Locale.ROOT, "%.3f", bare),
        share(rightTitles, titles),
        share(rightDates, dates));
  }

  private static String share(int right, int all) {
    return all == 0
        ? ""
        : String.format(Locale.ROOT, "%.3f (%d of %d)", (double) right / all, right, all);
  }

  /** White space and soft hyphens aside. */
  private static String flat(String text) {
    return PageStrings.oneLine(text.replace("\u00AD", ""));
  }
}
