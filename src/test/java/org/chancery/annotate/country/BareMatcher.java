package org.chancery.annotate.country;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.TextDocument;

/** The gazetteer's names without any rule: what finding alone costs. */
public final class BareMatcher {
  private final NameIndex<GazetteerName> index;

  public BareMatcher() {
    Map<String, GazetteerName> names = new LinkedHashMap<>();
    Gazetteer.builtIn().names().forEach(name -> names.put(name.text(), name));
    index = NameIndex.of(names);
  }

  public int count(TextDocument document) {
    return index.matches(document).size();
  }
}
