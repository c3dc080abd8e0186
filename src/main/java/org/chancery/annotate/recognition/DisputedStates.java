package org.chancery.annotate.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** States that others deny: their codes, and the regions by whose names they go. */
final class DisputedStates {
  /** Claimed to be a state for a day in 2014; else a place and no country. */
  private static final String CRIMEA = "Crimea";

  private final Words words;
  private final Discourse discourse;

  DisputedStates(Words words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  /** Whether a code is that of a state that others deny. */
  static boolean isOne(String code) {
    return code.startsWith("X") || code.equals("ESH") || code.equals("PSE") || code.equals("TWN");
  }

  /** The state that goes by a region's name; null if the object names none of those regions. */
  @Nullable List<Target> read(Parse parse, Lists.Item item, int as, String asText, String whole) {
    Node last = parse.head(item.from());
    if (whole.contains("Turkish Cypriot") || whole.contains("Turkish-Cypriot")) {
      return words.isNoun(last.word(), NounClass.STATE) ? List.of(Target.state("XNC")) : List.of();
    }
    if (whole.contains(CRIMEA) && AsPhrases.isStatehood(asText)) {
      return List.of(Target.state("XCM"));
    }
    boolean karabakh = // "never recognised Nagorno-Karabakh", and not as a part of another state
        namesKarabakh(parse, item.from())
            && item.from() == item.to()
            && Actors.lastPossessive(parse, parse.phrase(item.from())) < 0
            && (as < 0 || AsPhrases.isStatehood(asText));
    return karabakh ? List.of(Target.state("XAR")) : null;
  }

  /** Whether Crimea is recognised as a state and not as a part of one. */
  boolean isCrimea(Parse parse, Lists.Item item, String asText, String whole) {
    Node last = parse.head(item.from());
    boolean crimea = whole.contains(CRIMEA) && last.country() == null;
    boolean proclaimed =
        last.is("republic")
            || words.isNoun(last.word(), NounClass.INDEPENDENCE)
            || last.is("crimea") && discourse.recognitions().isTarget("XCM");
    return crimea && (AsPhrases.isStatehood(asText) || proclaimed);
  }

  /** Whether a noun phrase names Crimea, or what is Crimea's: "Crimea's parliament". */
  static boolean namesCrimea(Parse parse, int phrase) {
    return parse.is(phrase, Phrase.PhraseKind.NOUN)
        && (parse.contains(phrase, "crimea") || parse.contains(phrase, "crimean"));
  }

  /** Whether a noun phrase ends with the name of the region that was the Republic of Artsakh. */
  static boolean namesKarabakh(Parse parse, int phrase) {
    Node head = parse.head(phrase);
    return head.country() == null && (head.is("karabakh") || head.is("nagorno-karabakh"));
  }
}
