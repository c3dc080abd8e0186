package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Objects that are counted and then named: "two territories: Abkhazia and South Ossetia". */
final class CountedObjects {
  private CountedObjects() {}

  /** "two territories: Abkhazia and South Ossetia": the names behind a number of states. */
  static List<Target> of(Parse parse, int first, int end) {
    boolean mark = parse.is(end + 1, PhraseKind.BREAK) || parse.is(end + 1, PhraseKind.COMMA);
    int number = Numbers.largest(parse, first);
    boolean relative = // "the two regions that Georgia lost, Abkhazia and South Ossetia"
        parse.is(end + 1, PhraseKind.THAT) || parse.is(end + 1, PhraseKind.REL);
    int close = end + 1;
    while (number > 1 && relative && close < parse.size() && !parse.is(close, PhraseKind.COMMA)) {
      close++;
    }
    if (relative && ChronicleRules.states(parse, close + 1) == parse.size() - 1) {
      List<String> listed = new ArrayList<>();
      for (Lists.Item item : Lists.startingAt(parse, close + 1)) {
        parse.countries(item.from()).forEach(c -> listed.add(c.country()));
      }
      return listed.size() == number ? Target.states(listed) : List.of();
    }
    if (number < 2 || !mark || !parse.is(end + 2, PhraseKind.NOUN)) {
      return List.of();
    }
    List<String> named = new ArrayList<>();
    List<Lists.Item> items = Lists.startingAt(parse, end + 2);
    VerbGroup after = parse.verb(parse.skipRight(items.get(items.size() - 1).to() + 1));
    if (after != null && after.finite()) {
      return List.of(); // the names are the subject of a clause of their own
    }
    for (Lists.Item item : items) {
      CountryMention country = parse.head(item.from()).country();
      if (country != null && !named.contains(country.country())) {
        named.add(country.country());
      }
    }
    return named.size() == number ? Target.states(named) : List.of();
  }
}
