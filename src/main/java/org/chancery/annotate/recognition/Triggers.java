package org.chancery.annotate.recognition;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.StemSearch;
import org.chancery.annotate.text.TextDocument;

/** The cheap first look: which sentences of an article are worth the clause analysis. */
final class Triggers {
  private static final int BEFORE = 3;
  private static final int AFTER = 10;

  /** Most tokens of a line of a chronology. */
  private static final int LINE = 30;

  private static final List<String> ANY = List.of();
  private static final List<String> STATEHOOD = List.of("independen", "statehood", "a sovereign");
  private static final List<String> DESERTIONS =
      List.of("ditch", "drop", "dump", "switch", "abandon", "defect", "break", "broke");
  private static final List<String> DEEDS =
      List.of(
          "diplomat",
          "formali",
          "sever",
          "brok",
          "break",
          "cut",
          "end",
          "suspend",
          "freez",
          "froz",
          "restor",
          "resum",
          "normal",
          "establish",
          "reestablish",
          "open",
          "reopen",
          "enter",
          "reenter",
          "took up",
          "take up",
          "taken up",
          "set up",
          "forg",
          "ruptur",
          "terminat",
          "halt",
          "paus",
          "tear",
          "tore",
          "drop",
          "renew",
          "reinstat",
          "abandon",
          "scrap",
          "discontinu",
          "stop",
          "switch",
          "shift",
          "on ice",
          "on hold");

  /** What may be told where it stands; all of them are looked for in one pass. */
  private static final StemSearch<Stem> STEMS =
      new StemSearch<>(
          Stream.of(
                  stems(ANY, false, "ecogni", "ECOGNI", "ecogne", "egitimate", "overeignty over"),
                  stems(STATEHOOD, false, "cknowledg"),
                  stems(DEEDS, false, "elation", "ELATION"),
                  stems(DEEDS, true, "ties", "Ties", "TIES", "links", "Links", "LINKS"),
                  stems(DESERTIONS, false, "Taiwan", "Taipei"))
              .flatMap(List::stream)
              .toList(),
          Stem::letters);

  /**
   * @param deeds one of which its sentence must tell; none if it needs none
   * @param begins whether it is no end of another word: not "parties"
   */
  private record Stem(String letters, List<String> deeds, boolean begins) {}

  private static List<Stem> stems(List<String> deeds, boolean begins, String... letters) {
    return Stream.of(letters).map(stem -> new Stem(stem, deeds, begins)).toList();
  }

  /**
   * The indexes of the sentences to analyse: those with a trigger, some before for what they take
   * up, and some after that may take them up. Empty if the article has no trigger, or none that has
   * a country so near.
   */
  BitSet sentences(TextDocument document, Mentions<CountryMention> countries) {
    BitSet found = new BitSet();
    List<Sentence> sentences = document.sentences();
    int size = sentences.size();
    BitSet triggered = triggered(document);
    for (int i = triggered.nextSetBit(0); i >= 0; i = triggered.nextSetBit(i + 1)) {
      int from = Math.max(0, i - BEFORE);
      int to = Math.min(size, i + AFTER + 1);
      boolean named =
          !countries
              .within(sentences.get(from).firstToken(), sentences.get(to - 1).endToken())
              .isEmpty();
      if (named) {
        found.set(from, to);
      }
    }
    for (int i = found.nextSetBit(0); i >= 0 && i + 1 < size; i = found.nextSetBit(i + 1)) {
      if (!found.get(i + 1) && isLine(document, sentences.get(i + 1))) {
        found.set(i + 1);
      }
    }
    return found;
  }

  /**
   * A short paragraph with a number in it, or a line behind a bullet or a number: it may be an
   * entry of a chronology that goes on.
   */
  private static boolean isLine(TextDocument document, Sentence sentence) {
    Paragraph paragraph = document.paragraphOf(sentence);
    boolean alone = paragraph.endSentence() - paragraph.firstSentence() == 1;
    char opens = document.token(sentence.firstToken()).charAt(0);
    boolean listed = !Character.isLetter(opens) && opens != '"' && opens != '\u201c';
    if (sentence.endToken() - sentence.firstToken() > LINE || !alone && !listed) {
      return false;
    }
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      if (Character.isDigit(document.token(i).charAt(0))) {
        return true;
      }
    }
    return false;
  }

  /** The indexes of the sentences with a trigger. */
  BitSet triggered(TextDocument document) {
    BitSet found = new BitSet();
    STEMS.find(
        document,
        (stem, at) -> {
          if (!stem.begins || at == 0 || !Character.isLetter(document.charAt(at - 1))) {
            markSentence(document, at, stem.deeds, found);
          }
        });
    return found;
  }

  /** Marks the sentence at an offset, if it tells one of the deeds. */
  private static void markSentence(
      TextDocument document, int at, List<String> deeds, BitSet found) {
    List<Sentence> sentences = document.sentences();
    int index = sentenceAt(sentences, at);
    Sentence sentence = sentences.get(index);
    boolean told =
        deeds.isEmpty()
            || tells(document.text().substring(sentence.start(), sentence.end()), deeds);
    if (told) {
      found.set(index);
    }
  }

  /** Whether a word begins with one of the deeds: "ended" and no "friend". */
  private static boolean tells(String sentence, List<String> deeds) {
    String lower = sentence.toLowerCase(Locale.ROOT);
    for (String stem : deeds) {
      for (int at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
        if (at == 0 || !Character.isLetter(lower.charAt(at - 1))) {
          return true;
        }
      }
    }
    return false;
  }

  private static int sentenceAt(List<Sentence> sentences, int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
