package org.chancery.annotate.country;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.MentionKind;
import org.chancery.model.Section;

/** Finds the country mentions of a document. Immutable; may be shared by threads. */
public final class CountryAnnotator {
  private final NameIndex<GazetteerName> index;

  private CountryAnnotator(Gazetteer gazetteer) {
    Map<String, GazetteerName> names = new LinkedHashMap<>();
    gazetteer.names().forEach(name -> names.put(name.text(), name));
    this.index = NameIndex.of(names);
  }

  /** With the built-in gazetteer. */
  public static CountryAnnotator standard() {
    return new CountryAnnotator(Gazetteer.builtIn());
  }

  /**
   * With the built-in gazetteer as a user's file amends it.
   *
   * @param file rows in the built-in file's format, see {@code conf/gazetteer-example.csv}
   * @param fileName what to call it in messages
   * @throws IllegalArgumentException if a row cannot be understood, with its line
   */
  public static CountryAnnotator with(Reader file, String fileName) throws IOException {
    Gazetteer gazetteer = Gazetteer.builtIn();
    gazetteer.amend(file, fileName);
    return new CountryAnnotator(gazetteer);
  }

  /** The mentions in order, those of kind city among them. */
  public List<CountryMention> annotate(TextDocument document) {
    List<CountryMention> mentions = new ArrayList<>();
    for (NameIndex.Match<GazetteerName> match : index.matches(document)) {
      GazetteerName name = match.value();
      String country = name.country();
      if (country == null
          || document.paragraphOf(document.sentenceOf(match.firstToken())).section()
              == Section.BOILERPLATE) {
        continue;
      }
      MentionKind kind = name.kind();
      String reason = "gazetteer";
      if (kind == MentionKind.CAPITAL && !Metonyms.actsForState(document, match)) {
        kind = MentionKind.CITY;
        reason = "a mere place";
      }
      mentions.add(new CountryMention(country, kind, match.firstToken(), match.endToken(), reason));
    }
    return mentions;
  }
}
