package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.chancery.dump.RawRecord;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.chancery.model.BadReason;
import org.junit.jupiter.api.Test;

class PageArticlesTest {
  private static final String PAGE =
      """
      <html lang="en"><head><title>Ruritania opens embassy | The Strelsau Post</title>
      <meta property="og:site_name" content="The Strelsau Post">
      <meta property="article:published_time" content="2024-03-02T08:15:00+02:00"></head>
      <body><nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article><h1>Ruritania opens embassy</h1><div class="byline">By Flavia Elphberg</div>
      <p>Ruritania opened its first embassy in Graustark on Saturday, a year after the two states
      agreed to exchange ambassadors, the foreign ministry said.</p>
      <figure><img src="a.jpg"><figcaption>The new building. (Rudolf Rassendyll/AFP)</figcaption></figure>
      <h2>A long way</h2>
      <p>The talks had been held up by a quarrel over fishing, which both sides now call settled, and
      by a change of government in Edelweiss.</p>
      <div class="share-bar">Share this on every network that you know of, please do.</div></article>
      <footer>All rights reserved by the Strelsau Post and its partners.</footer></body></html>
      """;

  @Test
  void aPageBecomesAnArticle() {
    Article article = found(PAGE);
    assertEquals("Ruritania opens embassy", article.title());
    assertEquals("The Strelsau Post", article.outlet());
    assertEquals(LocalDate.of(2024, 3, 2), article.publishedDate());
    assertEquals("2024-03-02T06:15:00Z", String.valueOf(article.publishedAt()));
    assertEquals(ArticleDateBasis.METADATA, article.dateBasis());
    assertEquals("en", article.language());
    assertEquals("https://example.org/a", article.url());
  }

  @Test
  void theTextKeepsHeadingsAndCaptionsApartAndDropsTheRest() {
    assertEquals(
        """
        Ruritania opened its first embassy in Graustark on Saturday, a year after the two states \
        agreed to exchange ambassadors, the foreign ministry said.

        The new building. (Rudolf Rassendyll/AFP)

        A long way

        The talks had been held up by a quarrel over fishing, which both sides now call settled, \
        and by a change of government in Edelweiss.""",
        found(PAGE).text());
  }

  @Test
  void aPageWithoutTextIsRejectedWithItsReason() {
    Extraction.Rejected rejected =
        assertInstanceOf(Extraction.Rejected.class, extract("<html><body></body></html>"));
    assertEquals(BadReason.NO_TEXT, rejected.input().reason());
  }

  private static Article found(String page) {
    return assertInstanceOf(Extraction.Found.class, extract(page)).article();
  }

  private static Extraction extract(String page) {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    Map<String, String> fields = Map.of("url", "https://example.org/a");
    return new ArticleExtractor()
        .extract(new RawRecord("a.warc", 7, bytes.length, RawRecord.Form.HTML, fields, bytes));
  }
}
