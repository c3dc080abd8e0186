package org.chancery.annotate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceSplitterTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "sentence-cases.csv", numLinesToSkip = 1)
  void cutsSentences(String description, String marked) {
    String text = marked.replace(" ¦ ", " ");
    TextDocument document = TextDocument.of(null, text);
    String cut =
        document.sentences().stream()
            .map(sentence -> text.substring(sentence.start(), sentence.end()))
            .collect(Collectors.joining(" ¦ "));
    assertEquals(marked, cut);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "behind bullets | The list so far:/* Peru, in May/* Chile, in June | 3",
        "with dates | The list so far:/3 May 2008 - Peru/4 June: Chile | 3",
        "wrapped by a mail program | The talks began in Lima on/3 May 2008 and ended in/June without an accord. | 1"
      })
  void cutsTheEntriesOfAList(String description, String lines, int sentences) {
    TextDocument document = TextDocument.of(null, lines.replace('/', '\n'));
    assertEquals(sentences, document.sentences().size());
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "token-cases.csv", numLinesToSkip = 1)
  void cutsTokens(String description, String text, String tokens) {
    assertEquals(tokens, tokens(text));
  }

  @Test
  void theLocaleOfTheMachineDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertEquals(1, TextDocument.of(null, "INSP. IRFAN met LT. ILGAZ.").sentences().size());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String tokens(String text) {
    TextDocument document = TextDocument.of(null, text);
    StringBuilder out = new StringBuilder();
    for (int token = 0; token < document.tokenCount(); token++) {
      out.append(token == 0 ? "" : " ").append(document.token(token));
    }
    return out.toString();
  }
}
