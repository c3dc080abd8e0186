package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.chancery.dump.RawRecord;
import org.junit.jupiter.api.Test;

/** What of a page is its article: each test one kind of page that was once read wrongly. */
class MainTextTest {
  private static final String FIRST =
      "Ruritania opened its first embassy in Graustark on Saturday, the foreign ministry said.";
  private static final String SECOND =
      "The talks had been held up for years by a quarrel over fishing that both call settled now.";
  private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
  private static final String TEXT = FIRST + "\n\n" + SECOND;

  private static final String OTHER =
      "A story about something else altogether, told at a length that no teaser should have. ";

  @Test
  void aStandfirstThatIsMarkedAsAHeadingBelongsToTheText() {
    String standfirst = "The two neighbours exchange ambassadors after a year of talks about fish";
    assertEquals(
        standfirst + "\n\n" + TEXT,
        text(
                "<article><h1>Embassy opens</h1><h2>" + standfirst + "</h2></article>",
                "<div class='article-body'>" + BODY + BODY.replace("fish", "border") + "</div>")
            .substring(0, (standfirst + "\n\n" + TEXT).length()));
  }

  @Test
  void aTitleRepeatedBelowTheStandfirstGoesAlone() {
    String standfirst = "The two neighbours exchange ambassadors after a year of talks about fish.";
    assertEquals(
        standfirst + "\n\n" + TEXT,
        text(
            "<article class='article-body'><h1>Embassy opens</h1><p>" + standfirst + "</p>",
            "<p>Embassy opens</p>" + BODY + "</article>"));
  }

  @Test
  void aShortTextInABoxWithAPictureIsItsCaption() {
    Extraction.Found found =
        found(
            "<article><h1>Embassy opens</h1>" + BODY,
            "<div><img src='a.jpg'><p>The new building in Strelsau</p></div>"
                + longer()
                + "</article>");
    assertEquals(List.of("The new building in Strelsau"), found.captions());
  }

  @Test
  void aTextThatAPicturesAlternativeTextRepeatsIsItsCaption() {
    Extraction.Found found =
        found(
            "<article><h1>Embassy opens</h1><img src='a.jpg' alt='The new building in Strelsau'>",
            BODY + "<p>The new building in Strelsau</p>" + longer() + "</article>");
    assertEquals(List.of("The new building in Strelsau"), found.captions());
  }

  @Test
  void anAgencyThatALastSentenceNamesMakesNoCaption() {
    String last =
        "The first shell hit a photographer of Agence Ruritanie-Presse (AFP), who died of her wounds.";
    Extraction.Found found =
        found("<article><h1>Embassy opens</h1>" + BODY, "<p>" + last + "</p></article>");
    assertEquals(List.of(), found.captions());
  }

  @Test
  void aConsentDialogueLongerThanTheArticleIsNotTheArticle() {
    assertEquals(
        TEXT + "\n\n" + OTHER.repeat(2).strip(),
        text(
            "<article><h1>Embassy opens</h1>" + BODY + "<p>" + OTHER.repeat(2) + "</p></article>",
            "<div id='onetrust-pc-sdk'><p>"
                + "We value your choices about data. ".repeat(60)
                + "</p></div>"));
  }

  @Test
  void storiesBesideAShortArticleAreNotTheArticle() {
    assertEquals(
        TEXT + "\n\n" + OTHER.repeat(2).strip(),
        text(
            "<div id='story'><h1>Embassy opens</h1>"
                + BODY
                + "<p>"
                + OTHER.repeat(2)
                + "</p></div>",
            ("<div class='nextstory'><p>" + OTHER.repeat(4) + "</p></div>").repeat(4)));
  }

  @Test
  void commentsLongerThanTheArticleAreNotTheArticle() {
    assertEquals(
        TEXT + "\n\n" + OTHER.repeat(2).strip(),
        text(
            "<div class='entry'><h1>Embassy opens</h1>" + BODY + "<p>" + OTHER.repeat(2) + "</p>",
            "<div id='disqus_thread'><p>"
                + "I could not agree less with this. ".repeat(60)
                + "</p></div></div>"));
  }

  @Test
  void headlinesUnderAHeadingThatAnnouncesThemGoWithIt() {
    assertEquals(
        TEXT,
        text(
            "<article><h1>Embassy opens</h1>" + BODY,
            "<h3>Read more</h3><ul><li>Graustark closes a mine</li><li>Who is who</li></ul></article>"));
  }

  @Test
  void theBeginningsOfOtherStoriesBelowTheTextGo() {
    assertEquals(
        TEXT,
        text(
            "<article><h1>Embassy opens</h1>" + BODY,
            "<p>" + OTHER + "And then […]</p></article>"));
  }

  @Test
  void aParagraphThatIsMostlyALinkStaysInTheBody() {
    String linked =
        "Both had agreed in spring to "
            + "send each other an ambassador of rank, the paper wrote then.";
    assertEquals(
        TEXT + "\n\n" + linked,
        text(
            "<h1>Embassy opens</h1><div class='article-body'>" + BODY,
            "<p>"
                + linked.replace("send", "<a href='/b'>send").replace("wrote", "</a>wrote")
                + "</p></div>"));
  }

  private static String longer() {
    return ("<p>" + OTHER.repeat(2) + "</p>").repeat(2);
  }

  private static String text(String... parts) {
    return found(parts).mainText();
  }

  private static Extraction.Found found(String... parts) {
    String page =
        "<html><head><title>Embassy opens</title></head><body>"
            + String.join("", parts)
            + "</body></html>";
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return assertInstanceOf(
        Extraction.Found.class,
        new ArticleExtractor()
            .extract(
                new RawRecord("a.html", 0, bytes.length, RawRecord.Form.HTML, Map.of(), bytes)));
  }
}
