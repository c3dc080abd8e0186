package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.jspecify.annotations.Nullable;

/** Groups the nodes of a sentence into noun phrases, verb groups and the words between. */
final class Chunker {
  private final List<Node> nodes;
  private final List<Phrase> phrases = new ArrayList<>();
  private int at;

  private Chunker(List<Node> nodes) {
    this.nodes = nodes;
  }

  static List<Phrase> chunk(List<Node> nodes) {
    Chunker chunker = new Chunker(nodes);
    while (chunker.at < nodes.size()) {
      chunker.next();
    }
    return List.copyOf(chunker.phrases);
  }

  private void next() {
    Node node = nodes.get(at);
    if (VerbGroupReader.startsAt(nodes, at)) {
      add(VerbGroupReader.read(nodes, at));
      return;
    }
    switch (node.tag()) {
      case DATE -> single(PhraseKind.DATE);
      case PREP, TO -> single(PhraseKind.PREP);
      case PARTICLE -> single(PhraseKind.ADV);
      case CONJ -> single(PhraseKind.CONJ);
      case COMMA -> single(PhraseKind.COMMA);
      case BREAK -> single(PhraseKind.BREAK);
      case QUOTE -> single(PhraseKind.QUOTE);
      case LINK -> single(PhraseKind.LINK);
      case REL -> single(PhraseKind.REL);
      case THAT -> single(PhraseKind.THAT);
      case OPEN -> single(PhraseKind.OPEN);
      case CLOSE -> single(PhraseKind.CLOSE);
      case ADV, NEG, MODAL -> single(PhraseKind.ADV);
      default -> {
        if (at > 0 && nodes.get(at - 1).is(Tag.COUNTRY) && TimeWords.isPartOfDay(nodes, at)) {
          single(PhraseKind.ADV);
        } else {
          add(NounPhraseReader.read(nodes, at));
        }
      }
    }
  }

  /** Adds a phrase; where there is none after all, the word is an adverb. */
  private void add(@Nullable Phrase phrase) {
    if (phrase == null) {
      single(PhraseKind.ADV);
      return;
    }
    phrases.add(phrase);
    at = phrase.to();
  }

  private void single(PhraseKind type) {
    phrases.add(new Phrase(type, at, at + 1, null));
    at++;
  }
}
