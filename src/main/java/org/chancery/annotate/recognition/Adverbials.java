package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/**
 * Prepositional phrases between words that belong together: "broke off in a note its relations".
 */
final class Adverbials {
  /** Links before a noun that are no conjunctions there: "after long talks". */
  private static final Set<String> OCCASIONS = Set.of("after", "before", "following", "since");

  private Adverbials() {}

  /** The noun phrase right behind prepositional phrases that begin at a phrase; -1 if none is. */
  static int objectBehind(Parse parse, int preposition) {
    int at = preposition;
    while (parse.is(at, PhraseKind.PREP)
        && !parse.isWord(at, "as")
        && parse.is(at + 1, PhraseKind.NOUN)) {
      at = parse.skipRight(at + 2);
    }
    return at > preposition && parse.is(at, PhraseKind.NOUN) ? at : -1;
  }

  /** The verb before prepositional phrases that end with a noun phrase; -1 if none is. */
  static int verbBefore(Parse parse, int noun) {
    int start = parse.is(noun, PhraseKind.NOUN) ? Lists.complexStart(parse, noun) : -1;
    int verb = parse.is(start - 1, PhraseKind.PREP) ? parse.skipLeft(start - 2) : -1;
    return parse.verb(verb) == null ? -1 : verb;
  }

  /** The phrase before "after long talks" that ends with a noun phrase; -1 if none is. */
  static int beforeOccasion(Parse parse, int noun) {
    int link = parse.is(noun, PhraseKind.NOUN) ? Lists.complexStart(parse, noun) - 1 : -1;
    boolean occasion =
        parse.is(link, PhraseKind.LINK)
            && OCCASIONS.contains(parse.first(link).word())
            && !parse.first(noun).is(Tag.PRON)
            && parse.countries(noun).isEmpty();
    return occasion ? parse.skipLeft(link - 1) : -1;
  }

  /** The verb before "for months" that ends with a noun phrase; -1 if none is. */
  static int verbBeforeSpan(Parse parse, int noun) {
    boolean span =
        parse.is(noun, PhraseKind.NOUN)
            && parse.isWord(noun - 1, "for")
            && parse.countries(noun).isEmpty()
            && Subjects.isSpan(parse.head(noun).word());
    int verb = span ? parse.skipLeft(noun - 2) : -1;
    return parse.verb(verb) == null ? -1 : verb;
  }

  /** The name before "after long talks" that opens its clause; -1 if none does. */
  static int nameBeforeOccasion(Parse parse, int noun) {
    int name = beforeOccasion(parse, noun);
    if (!parse.is(name, PhraseKind.NOUN) || parse.countries(name).isEmpty()) {
      return -1;
    }
    int before = parse.skipLeft(Lists.endingAt(parse, name).get(0).from() - 1);
    boolean opens =
        before < 0
            || parse.is(before, PhraseKind.COMMA)
            || parse.is(before, PhraseKind.BREAK)
            || parse.is(before, PhraseKind.CONJ)
            || parse.is(before, PhraseKind.THAT);
    return opens ? name : -1;
  }
}
