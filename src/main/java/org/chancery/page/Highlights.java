package org.chancery.page;

import com.fasterxml.jackson.databind.node.ArrayNode;
import org.chancery.annotate.country.CountryAnnotator;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.TextDocument;

/** Where a sentence speaks of countries: triples of first character, end and code. */
final class Highlights {
  private final CountryAnnotator countries = CountryAnnotator.standard();

  ArrayNode of(String sentence) {
    ArrayNode out = JsonTable.JSON.createArrayNode();
    TextDocument document = TextDocument.of(null, sentence);
    for (CountryMention mention : countries.annotate(document)) {
      if (mention.kind().counts()) {
        out.addArray()
            .add(document.tokenStart(mention.firstToken()))
            .add(document.tokenEnd(mention.endToken() - 1))
            .add(mention.country());
      }
    }
    return out;
  }
}
