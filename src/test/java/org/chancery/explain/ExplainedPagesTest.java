package org.chancery.explain;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.chancery.annotate.Annotator;
import org.chancery.annotate.Explanation;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.junit.jupiter.api.Test;

final class ExplainedPagesTest {
  private static final String HOSTILE =
      "Peru met Chile on Monday. <script>alert('x')</script> \"&\" \u001b[2J\u0007 done.";

  @Test
  void plainTextShowsMarksInBrackets() {
    String page = terminal(HOSTILE, false);
    assertTrue(page.contains("[Peru|PER] met [Chile|CHL] on [Monday|2022-07-11]."), page);
    assertTrue(page.contains("Countries (2)"), page);
  }

  @Test
  void coloursReplaceTheBrackets() {
    String page = terminal(HOSTILE, true);
    assertTrue(page.contains("\u001b[32;1mPeru\u001b[0m met"), page);
  }

  @Test
  void controlCharactersOfTheArticleDoNotReachTheTerminal() {
    String page = terminal(HOSTILE, false);
    assertFalse(page.contains("\u001b"));
    assertFalse(page.contains("\u0007"));
  }

  @Test
  void allOfTheArticleIsEscapedInHtml() {
    Article article = article("<img src=x onerror=y>{{text}}", HOSTILE);
    String page = HtmlPage.of(article, Annotator.standard().explain(article));
    assertFalse(page.contains("<script"), page);
    assertFalse(page.contains("<img"), page);
    assertTrue(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"), page);
    assertTrue(page.contains("&lt;img src=x onerror=y&gt;{{text}}"), page);
    assertFalse(page.contains("\u001b"));
  }

  @Test
  void thePageNeedsNothingBesideIt() {
    Article article = article("Title", HOSTILE);
    String page = HtmlPage.of(article, Annotator.standard().explain(article));
    assertFalse(page.contains("src="), page);
    assertFalse(page.contains("href="), page);
    assertTrue(page.contains("default-src 'none'"), page);
    assertTrue(page.contains("title=\"date 2022-07-11 (weekday)\">Monday</span>"), page);
  }

  @Test
  void sentencesWithoutTheirActTellWhy() {
    String page =
        terminal(
            "France recognised Turkey as a sponsor of terrorism. Chad severed trade ties with Peru."
                + " Will Peru recognise Kosovo?",
            false);
    assertTrue(page.contains("no recognition of a state: as \"sponsor\""), page);
    assertTrue(page.contains("not said of diplomatic relations"), page);
    assertTrue(page.contains("a question"), page);
    assertTrue(page.contains("No act (3)"), page);
  }

  @Test
  void speakersWithoutACreditTellWhy() {
    String page =
        terminal(
            "Ana Costa declined to comment. Luc Morel could have said so. The firm bought"
                + " the Financial Times.",
            false);
    assertTrue(page.contains("No credit (3)"), page);
    assertTrue(page.contains("the verb stands without words"), page);
    assertTrue(page.contains("denied, or only possible"), page);
    assertTrue(page.contains("a medium that is named, and no word beside it credits it"), page);
  }

  @Test
  void reasonsAreShownForWhatWasDroppedToo() {
    String page = terminal("The firm moved from Atlanta, Georgia, to Peru.", false);
    assertTrue(page.contains("Dropped names (1)"), page);
    assertTrue(page.contains("[Georgia|not GEO]"), page);
  }

  private static String terminal(String text, boolean colours) {
    Article article = article("A title", text);
    Explanation explanation = Annotator.standard().explain(article);
    return TerminalPage.of(article, explanation, colours);
  }

  private static Article article(String title, String text) {
    return new Article(
        "0123456789abcdef",
        null,
        null,
        null,
        title,
        null,
        null,
        LocalDate.of(2022, 7, 14),
        ArticleDateBasis.FIELD,
        "en",
        text,
        "test.jsonl",
        0);
  }
}
