package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;

/**
 * Who acts for a state that a possessive names: "Chad's foreign minister", "Peru's Alan García".
 */
final class OwnedActors {
  private final Words words;
  private final PersonNames persons;
  private final DescribedStates described;

  OwnedActors(Words words, PersonNames persons, DescribedStates described) {
    this.words = words;
    this.persons = persons;
    this.described = described;
  }

  /** The states of a noun phrase with a possessive at a node. */
  List<String> of(Parse parse, Phrase head, int possessive) {
    Node last = parse.node(head.to() - 1);
    if (last.country() != null && last.country().kind() != MentionKind.DEMONYM) {
      return List.of(last.country().country());
    }
    boolean names = true;
    boolean speaks = false;
    for (int n = possessive + 1; n < head.to(); n++) {
      Node node = parse.node(n);
      if (NonActors.isWord(node.word())) {
        return List.of();
      }
      speaks |=
          words.isNoun(node.word(), NounClass.ROLE) || words.isNoun(node.word(), NounClass.CHAMBER);
      names &=
          node.capital() && !words.isKnownNoun(node.word()) || PersonNames.isParticle(node.word());
    }
    if (!speaks && !names) {
      return List.of();
    }
    if (possessive > head.from()
        && words.isNoun(parse.node(possessive - 1).word(), NounClass.DESCRIPTION)) {
      return described.read(
          parse, new Phrase(PhraseKind.NOUN, head.from(), possessive, null), possessive - 1);
    }
    for (int n = possessive - 1; n >= head.from(); n--) {
      CountryMention country = parse.node(n).country();
      if (country != null) {
        return List.of(country.country());
      }
    }
    List<String> owner =
        persons.state(parse, new Phrase(PhraseKind.NOUN, head.from(), possessive, null));
    return names && owner.isEmpty() ? persons.state(parse, head) : owner;
  }
}
