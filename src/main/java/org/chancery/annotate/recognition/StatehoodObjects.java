package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Whose independence or right to exist is recognised: "Kosovo's independence". */
final class StatehoodObjects {
  private static final Set<String> DECLARING = Set.of("declare", "proclaim", "claim", "win");

  private final Words words;
  private final Discourse discourse;
  private final Possessors possessors;
  private final TopicObjects topics;

  StatehoodObjects(Words words, Discourse discourse, Possessors possessors, TopicObjects topics) {
    this.words = words;
    this.discourse = discourse;
    this.possessors = possessors;
    this.topics = topics;
  }

  /** The states of an object whose head is a word for statehood. */
  List<Target> of(Parse parse, Lists.Item item, String word) {
    if (word.equals("right") && !isRightToExist(parse, item)) {
      return List.of();
    }
    List<String> owners = possessors.owners(parse, item);
    int number = item.to() > item.from() ? Numbers.value(parse.head(item.to()).word()) : 0;
    if (owners.isEmpty() && number > 1) {
      owners = discourse.named().group(number); // "the independence of all three"
    }
    if (owners.isEmpty()) {
      owners = declarers(parse, item.to() + 1);
    }
    if (!owners.isEmpty()) {
      return Target.states(owners);
    }
    return takesUp(parse, item) ? topics.states() : List.of();
  }

  /** "the independence that Kosovo had declared", "which it proclaimed": who declared it. */
  private static List<String> declarers(Parse parse, int link) {
    int from = parse.is(link, PhraseKind.COMMA) ? link + 1 : link;
    VerbGroup verb = parse.verb(from + 2);
    boolean declared =
        (parse.is(from, PhraseKind.REL) || parse.is(from, PhraseKind.THAT))
            && parse.is(from + 1, PhraseKind.NOUN)
            && verb != null
            && !verb.passive()
            && DECLARING.contains(verb.lemma());
    return declared ? Possessors.codes(parse.countries(from + 1)) : List.of();
  }

  /** "Israel's right to exist": other rights make no state. */
  private static boolean isRightToExist(Parse parse, Lists.Item item) {
    VerbGroup verb = parse.verb(item.to() + 1);
    int noun = parse.skipRight(item.to() + 2);
    return verb != null && verb.lemma().equals("exist")
        || parse.is(noun, PhraseKind.NOUN)
            && parse.isWord(item.to() + 1, "to")
            && (parse.contains(noun, "statehood")
                || parse.contains(noun, "existence")
                || parse.contains(noun, "independence")
                || parse.contains(noun, "exist"));
  }

  /** "their independence", "the regions' statehood", "the so-called independence". */
  private boolean takesUp(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    if (parse.head(item.from()).word().startsWith("right")) {
      return false;
    }
    if (item.to() > item.from()) {
      String of = parse.head(item.from() + 2).word();
      if (!words.isNoun(of, NounClass.REGION) && !words.isNoun(of, NounClass.DESCRIPTION)) {
        return false;
      }
    }
    int possessive = Actors.lastPossessive(parse, head);
    if (possessive > head.from()) {
      String owner = parse.node(possessive - 1).word();
      return words.isNoun(owner, NounClass.REGION) || words.isNoun(owner, NounClass.DESCRIPTION);
    }
    return Objects.isDefinite(parse, item.from());
  }
}
