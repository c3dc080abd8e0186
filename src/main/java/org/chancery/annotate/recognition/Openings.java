package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;

/** What the opening of a paragraph or sentence says of all that follows: "PERU:", "In Peru,". */
final class Openings {
  /** First words of a subject that is several states whose names follow. */
  private static final Set<String> SEVERAL =
      Set.of("others", "several", "some", "many", "few", "most", "other", "countries", "states");

  private Openings() {}

  /** "Mexico and Ecuador." at a paragraph's head: the two; none if it says anything else. */
  static List<String> pair(
      TextDocument document, Sentence sentence, Mentions<CountryMention> mentions) {
    List<CountryMention> named = mentions.within(sentence.firstToken(), sentence.endToken());
    boolean pair =
        named.size() == 2
            && named.get(0).firstToken() == sentence.firstToken()
            && document.tokenIs(named.get(0).endToken(), "and")
            && named.get(1).firstToken() == named.get(0).endToken() + 1
            && (named.get(1).endToken() == sentence.endToken()
                || named.get(1).endToken() + 1 == sentence.endToken());
    return pair ? named.stream().map(CountryMention::country).toList() : List.of();
  }

  /** "PERU: Broke off relations": the state of an entry; none if the paragraph opens with none. */
  static List<String> label(Parse parse) {
    boolean labelled =
        parse.is(0, Phrase.PhraseKind.NOUN)
            && parse.is(1, Phrase.PhraseKind.BREAK)
            && parse.head(0).country() != null;
    return labelled ? List.of(parse.countries(0).get(0).country()) : List.of();
  }

  /** "Others have turned their backs on the North before.": on whom; none if it says no such. */
  static List<String> hub(Parse parse, Discourse discourse) {
    boolean several =
        parse.is(0, Phrase.PhraseKind.NOUN)
            && parse.countries(0).isEmpty()
            && SEVERAL.contains(parse.first(0).word());
    List<String> found = new ArrayList<>();
    for (int i = 1; several && i < parse.size(); i++) {
      if (parse.is(i, Phrase.PhraseKind.NOUN)) {
        parse.countries(i).forEach(c -> found.add(c.country()));
        found.addAll(discourse.named().side(parse, parse.phrase(i)));
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  /**
   * Notes who speaks in a sentence that begins with a quotation, or with a name and a colon as
   * interviews do: what "we" means in it.
   */
  static void speaker(Parse parse, Subjects subjects, Discourse discourse) {
    boolean label = parse.is(1, Phrase.PhraseKind.BREAK) && parse.first(1).is(":");
    if (label && parse.is(0, Phrase.PhraseKind.NOUN)) {
      discourse.reporter(subjects.person(parse, 0));
      return;
    }
    int close = parse.is(0, Phrase.PhraseKind.QUOTE) ? 1 : parse.size();
    while (close < parse.size() && !parse.is(close, Phrase.PhraseKind.QUOTE)) {
      close++;
    }
    for (int i = close + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      boolean says =
          verb != null && verb.finite() && (Saying.is(verb.lemma()) || Saying.tells(verb.lemma()));
      if (says) {
        List<String> codes = subjects.of(parse, i).codes();
        if (codes.isEmpty() && parse.is(i + 1, Phrase.PhraseKind.NOUN)) {
          codes = subjects.nounSubject(parse, i + 1).codes();
        }
        discourse.reporter(codes);
        return;
      }
    }
  }

  /** The country of an opening "In Peru,". */
  static List<String> setting(Parse parse) {
    boolean label = parse.is(1, Phrase.PhraseKind.BREAK) && parse.first(1).is(":");
    if (label && parse.is(0, Phrase.PhraseKind.NOUN) && parse.countries(0).size() == 1) {
      return List.of(parse.countries(0).get(0).country()); // "Nauru: the government denied"
    }
    boolean opens = parse.is(2, Phrase.PhraseKind.COMMA) || parse.is(2, Phrase.PhraseKind.NOUN);
    return parse.isWord(0, "in") && opens
        ? parse.countries(1).stream().map(CountryMention::country).toList()
        : List.of();
  }
}
