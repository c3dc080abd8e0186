package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** A sentence in nodes and phrases, with the questions that the rules ask of it. */
final class Parse {
  private final Sentence sentence;
  private final List<Node> nodes;
  private final List<Phrase> phrases;

  Parse(Sentence sentence, List<Node> nodes) {
    this.sentence = sentence;
    this.nodes = nodes;
    this.phrases = Chunker.chunk(nodes);
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return phrases.size();
  }

  Phrase phrase(int i) {
    return phrases.get(i);
  }

  Node node(int i) {
    return nodes.get(i);
  }

  int nodeCount() {
    return nodes.size();
  }

  boolean is(int i, PhraseKind type) {
    return i >= 0 && i < phrases.size() && phrases.get(i).type() == type;
  }

  /** Whether phrase i is the single word. */
  boolean isWord(int i, String word) {
    return i >= 0
        && i < phrases.size()
        && phrases.get(i).to() - phrases.get(i).from() == 1
        && nodes.get(phrases.get(i).from()).is(word);
  }

  @Nullable VerbGroup verb(int i) {
    return i >= 0 && i < phrases.size() ? phrases.get(i).verb() : null;
  }

  Node first(int i) {
    return nodes.get(phrases.get(i).from());
  }

  /** The last node of a noun phrase that is no mark. */
  Node head(int i) {
    Phrase phrase = phrases.get(i);
    int last = phrase.to() - 1;
    while (last > phrase.from()
        && (nodes.get(last).is(Tag.QUOTE) || nodes.get(last).is(Tag.POSS))) {
      last--;
    }
    return nodes.get(last);
  }

  boolean contains(int i, String word) {
    Phrase phrase = phrases.get(i);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (nodes.get(n).is(word)) {
        return true;
      }
    }
    return false;
  }

  boolean containsClass(int i, Words words, NounClass wanted) {
    Phrase phrase = phrases.get(i);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (words.isNoun(nodes.get(n).word(), wanted)) {
        return true;
      }
    }
    return false;
  }

  List<CountryMention> countries(int i) {
    return countriesIn(phrases.get(i).from(), phrases.get(i).to());
  }

  List<CountryMention> countriesIn(int fromNode, int toNode) {
    List<CountryMention> found = new ArrayList<>();
    for (int n = fromNode; n < toNode; n++) {
      CountryMention country = nodes.get(n).country();
      if (country != null) {
        found.add(country);
      }
    }
    return found;
  }

  /** The first phrase from {@code from} on, before a break, that is the word; -1 if none is. */
  int find(String word, int from) {
    for (int i = from; i < phrases.size() && !is(i, PhraseKind.BREAK); i++) {
      if (isWord(i, word)) {
        return i;
      }
    }
    return -1;
  }

  /** Left from i, the first phrase that is no adverb, date, quotation mark or bracketed remark. */
  int skipLeft(int i) {
    int at = i;
    while (at >= 0) {
      PhraseKind type = phrases.get(at).type();
      if (type == PhraseKind.ADV || type == PhraseKind.DATE || type == PhraseKind.QUOTE) {
        at--;
        if (type == PhraseKind.DATE && is(at, PhraseKind.PREP)) {
          at--;
        }
      } else if (type == PhraseKind.CLOSE) {
        while (at >= 0 && !is(at, PhraseKind.OPEN)) {
          at--;
        }
        at--;
      } else {
        return at;
      }
    }
    return at;
  }

  /** Right from i, the first phrase that is no adverb, date, quotation mark or bracketed remark. */
  int skipRight(int i) {
    int at = i;
    while (at < phrases.size()) {
      PhraseKind type = phrases.get(at).type();
      if (type == PhraseKind.ADV || type == PhraseKind.DATE || type == PhraseKind.QUOTE) {
        at++;
      } else if (type == PhraseKind.PREP && is(at + 1, PhraseKind.DATE)) {
        at += 2;
      } else if (type == PhraseKind.OPEN) {
        while (at < phrases.size() && !is(at, PhraseKind.CLOSE)) {
          at++;
        }
        at++;
      } else {
        return at;
      }
    }
    return at;
  }

  /** The phrase that holds a node. */
  int phraseOf(int node) {
    for (int i = 0; i < phrases.size(); i++) {
      if (node < phrases.get(i).to()) {
        return i;
      }
    }
    return phrases.size() - 1;
  }

  /** The text of phrases. */
  String text(TextDocument document, int from, int to) {
    return document.span(
        nodes.get(phrases.get(from).from()).first(), nodes.get(phrases.get(to).to() - 1).end() - 1);
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Phrase phrase : phrases) {
      out.append(phrase.type()).append('[');
      for (int n = phrase.from(); n < phrase.to(); n++) {
        out.append(n > phrase.from() ? " " : "").append(nodes.get(n).word());
      }
      out.append("] ");
    }
    return out.toString().strip();
  }
}
