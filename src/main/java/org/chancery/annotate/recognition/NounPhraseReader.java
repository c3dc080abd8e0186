package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;

/** Reads how far a noun phrase goes on from its first word. */
final class NounPhraseReader {
  private final List<Node> nodes;
  private final int from;
  private int at;

  private NounPhraseReader(List<Node> nodes, int from) {
    this.nodes = nodes;
    this.from = from;
    this.at = from + 1;
  }

  /** The noun phrase that begins at a node. */
  static Phrase read(List<Node> nodes, int from) {
    NounPhraseReader reader = new NounPhraseReader(nodes, from);
    boolean pronoun = nodes.get(from).is(Tag.PRON);
    while (!pronoun && reader.at < nodes.size() && reader.goesOn()) {
      reader.at++;
    }
    return new Phrase(PhraseKind.NOUN, from, reader.at, null);
  }

  private boolean goesOn() {
    Node node = nodes.get(at);
    Node before = nodes.get(at - 1);
    return switch (node.tag()) {
      case NOUN -> goesOnWithNoun(before, node);
      case POSS -> true;
      case PRON -> node.is("others") && (before.is(Tag.NUM) || Numbers.value(before.word()) > 0);
      case COUNTRY -> goesOnWithName(before);
      case NUM ->
          !((before.is(Tag.COUNTRY) || before.is(Tag.NOUN))
              && at + 1 < nodes.size()
              && TimeWords.isSpan(nodes.get(at + 1).word()));
      case DATE ->
          (before.is(Tag.DET) || before.is(Tag.POSS))
              && at + 1 < nodes.size()
              && is(at + 1, Tag.NOUN);
      case DET -> before.is(Tag.DET) || before.is(Tag.POSS);
      case VERB ->
          node.verb() != null
              && node.verb().canBeParticiple()
              && (before.is(Tag.DET) && !isBoth(before) || isOwnersAdverb(at - 1));
      case ADV ->
          before.is(Tag.DET)
                  && at + 1 < nodes.size()
                  && (is(at + 1, Tag.NOUN) || is(at + 1, Tag.VERB) || is(at + 1, Tag.COUNTRY))
              || isOwnersAdverb(at);
      case QUOTE -> QuotedNouns.goesOn(nodes, from, at);
      default -> false;
    };
  }

  /** "Both recognised Kosovo": a clause, but "both recognised states". */
  private boolean isBoth(Node before) {
    return before.is("both") && at + 1 < nodes.size() && is(at + 1, Tag.COUNTRY);
  }

  /** "Yemen's internationally recognised government". */
  private boolean isOwnersAdverb(int adverb) {
    return adverb > from
        && is(adverb, Tag.ADV)
        && nodes.get(adverb - 1).is(Tag.POSS)
        && nodes.get(adverb).word().endsWith("ly")
        && adverb + 2 < nodes.size()
        && nodes.get(adverb + 1).verb() != null
        && is(adverb + 2, Tag.NOUN);
  }

  private boolean goesOnWithNoun(Node before, Node node) {
    boolean time = // "Israel eleven minutes after": a span of time is no part of the name
        before.is(Tag.COUNTRY)
            && (TimeWords.startsSpan(nodes, at) || TimeWords.isPartOfDay(nodes, at));
    return !time
        && !startsTitle(before, node, at + 1)
        && !startsComparison(at)
        && !isPredicate(before, node)
        && !TimeWords.startsDistance(nodes, at);
  }

  private boolean goesOnWithName(Node before) {
    return !startsClause(before)
        && !TimeWords.isSpan(before.word())
        && !isHour(before)
        && !isRegion(before);
  }

  /** "part of the bargain President X": a capital title after a common noun is a new phrase. */
  private boolean startsTitle(Node before, Node node, int next) {
    boolean title =
        switch (node.word()) {
          case "president", "prime", "king", "queen", "chancellor", "secretary", "foreign" ->
              node.capital();
          default -> false;
        };
    boolean named = next < nodes.size() && nodes.get(next).capital() && is(next, Tag.NOUN);
    boolean address =
        switch (node.word()) {
          case "mr", "mrs", "ms", "dr", "herr", "señor", "monsieur" -> node.capital();
          default -> false;
        };
    if (before.is(Tag.COUNTRY) && address && named) {
      return true; // "In letters to the Russians Dr Adenauer made clear"
    }
    return title && named && before.is(Tag.NOUN) && !before.capital();
  }

  /** "Peru recognises the republic less than a year after". */
  private boolean startsComparison(int i) {
    boolean than = i + 1 < nodes.size() && nodes.get(i + 1).is("than");
    return than && (nodes.get(i).is("less") || nodes.get(i).is("more"));
  }

  /** "As part of the deal Peru recognised": a name between a deed and a verb is a subject. */
  private boolean startsClause(Node before) {
    Node node = nodes.get(at);
    boolean subject =
        node.country() != null
            && node.country().kind() != MentionKind.DEMONYM
            && at + 1 < nodes.size()
            && is(at + 1, Tag.VERB);
    Node first = nodes.get(from);
    return subject && (first.is("whose") || first.is(Tag.DET) && isDeed(before.word()));
  }

  private static boolean isDeed(String word) {
    return switch (word) {
      case "step",
          "gesture",
          "action",
          "announcement",
          "agreement",
          "deal",
          "accord",
          "pact",
          "treaty",
          "decision",
          "move",
          "war",
          "crisis",
          "vote",
          "day",
          "week",
          "month",
          "year",
          "time",
          "moment",
          "ceremony",
          "meeting",
          "summit",
          "visit",
          "declaration",
          "election",
          "referendum",
          "coup",
          "match",
          "anniversary",
          "morning",
          "evening" ->
          true;
      default -> false;
    };
  }

  /** "By evening Peru had": a time of the day stands before the subject. */
  private boolean isHour(Node before) {
    return from == at - 1 && from > 0 && is(from - 1, Tag.PREP) && TimeWords.isHour(before.word());
  }

  /** "In the Arab world Peru and Chile had": a part of the world stands before the subject. */
  private boolean isRegion(Node before) {
    return from == 1
        && is(0, Tag.PREP)
        && switch (before.word()) {
          case "world", "region", "continent", "hemisphere", "bloc", "camp", "east", "west" -> true;
          default -> false;
        };
  }

  /** "called the entities unlawful": an adjective that ends the phrase is said of it. */
  private boolean isPredicate(Node before, Node node) {
    boolean ends = at + 1 >= nodes.size() || !is(at + 1, Tag.NOUN) && !is(at + 1, Tag.COUNTRY);
    return ends
        && (before.is(Tag.NOUN) || before.is(Tag.COUNTRY))
        && switch (node.word()) {
          case "unlawful",
              "illegal",
              "unacceptable",
              "deplorable",
              "regrettable",
              "invalid",
              "illegitimate",
              "unjustified",
              "premature",
              "shameful",
              "outrageous",
              "disgraceful",
              "reckless",
              "irresponsible",
              "provocative",
              "hostile",
              "unfriendly",
              "dangerous",
              "absurd",
              "meaningless",
              "worthless",
              "wrong" ->
              true;
          default -> false;
        };
  }

  private boolean is(int i, Tag tag) {
    return nodes.get(i).is(tag);
  }
}
