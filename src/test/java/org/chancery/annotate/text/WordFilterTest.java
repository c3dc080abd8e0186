package org.chancery.annotate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFilterTest {
  private final WordFilter filter = new WordFilter(List.of("minister", "Erdoğan"));

  @Test
  void holdsItsWordsInWhateverCaseAndWithoutAccents() {
    TextDocument document = TextDocument.of(null, "MINISTER minister Erdogan ERDOĞAN");
    for (int token = 0; token < document.tokenCount(); token++) {
      assertTrue(filter.mayHold(document, token), document.token(token));
    }
  }

  @Test
  void seesThatOrdinaryWordsAreNoneOfThem() {
    TextDocument document =
        TextDocument.of(null, "the harvest was poor and rain fell on the hills");
    int held = 0;
    for (int token = 0; token < document.tokenCount(); token++) {
      held += filter.mayHold(document, token) ? 1 : 0;
    }
    assertEquals(0, held);
  }
}
