package org.chancery.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Annotations;
import org.chancery.model.Article;
import org.chancery.model.ArticleDateBasis;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "We" is whoever speaks, and the speaker of "we met and said" is "we": the search must end. */
final class SpeakerWithoutSubjectTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met and said that Serbia would not recognise Kosovo.",
        "\"We recognise Kosovo,\" said we, and we added that Peru did so too.",
        "I asked and told them that we do not recognise Abkhazia, and said so."
      })
  void searchForTheSpeakerEnds(String text) {
    Article article =
        new Article(
            "a",
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            ArticleDateBasis.NONE,
            "en",
            text,
            "f",
            0);
    Annotations found =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Annotator.standard().annotate(article));
    assertEquals(1, found.paragraphs());
    assertEquals(TextDocument.of(null, text).sentences().size(), found.sentences());
  }
}
