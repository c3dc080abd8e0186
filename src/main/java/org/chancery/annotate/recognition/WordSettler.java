package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles by its neighbours whether a word is a verb, a noun or a word of the closed classes: "the
 * cut", "Peru cut ties", "no longer", "that step".
 */
final class WordSettler {
  /** What "that" points at behind a verb, rather than opening a clause: "took that step". */
  private static final Set<String> DEEDS =
      Set.of(
          "step",
          "decision",
          "move",
          "recognition",
          "sovereignty",
          "claim",
          "independence",
          "break",
          "vote",
          "line",
          "course",
          "position",
          "stance",
          "way",
          "relationship");

  /** What "that" points at if no verb is behind: "recognised that territory". */
  private static final Set<String> LANDS =
      Set.of(
          "territory",
          "republic",
          "region",
          "enclave",
          "entity",
          "state",
          "island",
          "country",
          "nation",
          "government",
          "regime",
          "council",
          "annexation");

  private final Words words;
  private final VerbSettler verbs;

  WordSettler(Words words) {
    this.words = words;
    this.verbs = new VerbSettler(words);
  }

  /** Whether what follows cannot be what "her" owns. */
  private static boolean standsAlone(@Nullable Node after) {
    if (after == null || after.is("either")) {
      return true;
    }
    return switch (after.tag()) {
      case BREAK, COMMA, CONJ, PREP, LINK, QUOTE, CLOSE, TO, ADV, DATE -> true;
      default -> false;
    };
  }

  /** Settles the reading of words that may be verbs or nouns by their neighbours. */
  Node settle(List<Node> nodes, int i) {
    Node node = nodes.get(i);
    Node before = i > 0 ? nodes.get(i - 1) : null;
    Node after = i + 1 < nodes.size() ? nodes.get(i + 1) : null;
    if (node.is(Tag.COMMA) && after != null && after.is(Tag.COMMA)) {
      return node.as(Tag.BREAK);
    }
    if (node.is(Tag.CONJ)
        && before != null
        && before.word().endsWith("ly")
        && before.is(Tag.ADV)
        && after != null
        && after.word().endsWith("ly")
        && after.is(Tag.ADV)
        && i + 2 < nodes.size()
        && nodes.get(i + 2).is(Tag.VERB)) {
      return node.as(Tag.ADV);
    }
    boolean reflexive = node.is("itself") || node.is("themselves") || node.is("himself");
    if (reflexive
        && before != null
        && (before.is(Tag.COUNTRY) || before.is(Tag.NOUN) || before.is(Tag.REL))) {
      return node.as(Tag.ADV); // "Armenia itself has not"
    }
    if (node.is("most") && after != null && after.is(Tag.ADV) && after.word().endsWith("ly")) {
      return node.as(Tag.ADV); // "most strongly condemned"
    }
    if (floats(node, before, after)) {
      return node.as(Tag.ADV);
    }
    if (node.is("her") && before != null && before.is(Tag.VERB) && standsAlone(after)) {
      return node.as(Tag.PRON); // "does not recognise her either"
    }
    if (node.is(Tag.VERB)
        && after != null
        && after.is("such")
        && i + 2 < nodes.size()
        && nodes.get(i + 2).is("as")) {
      return node.as(Tag.NOUN); // "conditions such as"
    }
    if (node.is("as") && before != null && before.is("in") && after != null && after.is("many")) {
      return node.as(Tag.DET); // "the third in as many days"
    }
    if (node.is("like") && before != null && before.is(Tag.MODAL) && node.verb() != null) {
      return node.as(Tag.VERB); // "would like to recognise"
    }
    if (node.is("no") && after != null && after.is("longer")) {
      return node.as(Tag.NEG);
    }
    boolean mayDay =
        node.is("may") && node.capital() && after != null && after.is("day") && after.capital();
    if (mayDay) {
      return node.as(Tag.NOUN);
    }
    if (node.is("short")
        && before != null
        && before.verb() != null
        && before.verb().lemma().equals("stop")) {
      return node.as(Tag.PARTICLE);
    }
    boolean latest = // "had last resumed relations"
        node.is("last")
            && before != null
            && before.verb() != null
            && before.verb().lemma().equals("have")
            && after != null
            && after.is(Tag.VERB);
    if (latest) {
      return node.as(Tag.ADV);
    }
    if ((node.is("first") || node.is("last"))
        && (after != null && after.is(Tag.TO) || before != null && before.is(Tag.DET))) {
      return node.as(Tag.NOUN);
    }
    boolean goesOn =
        node.is("on")
            && before != null
            && before.verb() != null
            && before.verb().lemma().equals("go")
            && after != null
            && (after.is(Tag.TO)
                || after.verb() != null && after.verb().shape() == VerbForm.Shape.ING);
    if (goesOn) {
      return node.as(Tag.PARTICLE); // "went on to recognise", "went on recognising"
    }
    boolean takes =
        node.is(Tag.THAT)
            && before != null
            && before.is(Tag.VERB)
            && before.verb() != null
            && !Saying.is(before.verb().lemma())
            && after != null
            && (DEEDS.contains(after.word())
                || LANDS.contains(after.word()) && !opensClause(nodes, i + 2));
    boolean owns = // "as that country's president"
        node.is(Tag.THAT)
            && before != null
            && before.is("as")
            && after != null
            && after.is("country");
    VerbForm accords = node.is("according") ? words.verb("according") : null;
    if (accords != null && after != null && !after.is("to")) {
      return new Node(node.first(), node.end(), "according", Tag.VERB, false, accords, null, null);
    }
    boolean made = // "made its recognition of Peru public"
        node.is("public") && before != null && before.is(Tag.COUNTRY) && !isNounAhead(after);
    if (made) {
      return node.as(Tag.ADV);
    }
    boolean on = // "on that day", "outside that camp"
        node.is(Tag.THAT)
            && before != null
            && before.is(Tag.PREP)
            && !before.is("in")
            && !before.is("except")
            && !before.is("save")
            && after != null
            && after.is(Tag.NOUN);
    if (takes || owns || on) {
      return node.as(Tag.DET); // "took that step"
    }
    if (node.is("effective") && after != null && (after.is(Tag.DATE) || after.is(Tag.ADV))) {
      return node.as(Tag.ADV); // "severed relations with Peru effective 1 May"
    }
    if (isBeforeNumber(nodes, i, before, after)) {
      return node.as(Tag.DET);
    }
    boolean only = // "the one state that"
        node.is("one")
            && before != null
            && before.is("the")
            && after != null
            && (after.is("state") || words.isNoun(after.word(), NounClass.STATE));
    if (only) {
      return node.as(Tag.NUM);
    }
    Node auxiliary = before != null && before.is("ever") && i > 1 ? nodes.get(i - 2) : before;
    boolean between = // "has since recognised", "has ever since refused"
        node.is("since")
            && auxiliary != null
            && auxiliary.verb() != null
            && auxiliary.verb().lemma().equals("have")
            && after != null
            && (after.is(Tag.VERB) || after.is(Tag.ADV) || after.is(Tag.NEG));
    if (between) {
      return node.as(Tag.ADV);
    }
    if (node.is("longer") && before != null && before.is(Tag.NEG)) {
      return node.as(Tag.ADV);
    }
    if (node.is(Tag.TO)) {
      int verb = i + 1;
      while (verb < nodes.size()
          && (nodes.get(verb).is(Tag.ADV)
              || nodes.get(verb).is(Tag.NEG)
              || nodes.get(verb).is(Tag.QUOTE))) {
        verb++;
      }
      VerbForm form = verb < nodes.size() ? nodes.get(verb).verb() : null;
      boolean infinitive =
          form != null
              && (form.shape() == VerbForm.Shape.BASE
                  || form.lemma().equals(nodes.get(verb).word()))
              && !(nodes.get(verb).capital()
                  && verb + 1 < nodes.size()
                  && nodes.get(verb + 1).is(Tag.POSS));
      return infinitive ? node : node.as(Tag.PREP);
    }
    boolean afterModal =
        before != null
            && (before.is(Tag.MODAL)
                || before.is(Tag.ADV) && i > 1 && nodes.get(i - 2).is(Tag.MODAL));
    if (afterModal && node.is(Tag.NOUN) && !node.capital() && !words.isKnownNoun(node.word())) {
      VerbForm unknown = new VerbForm(node.word(), VerbForm.Shape.BASE, false);
      return new Node(node.first(), node.end(), node.word(), Tag.VERB, false, unknown, null, null);
    }
    boolean follows =
        node.is("following")
            && before != null
            && before.is(Tag.COUNTRY)
            && (after == null || after.is(Tag.PREP) || after.is(Tag.DATE) || after.is("suit"));
    if (follows && node.verb() != null) {
      return node.as(Tag.VERB); // "with Peru following on Friday"
    }
    if (node.is("following") && before != null && before.is(Tag.DET)) {
      return node.as(Tag.NOUN);
    }
    boolean negates =
        node.is("neither")
            && before != null
            && after != null
            && after.is(Tag.VERB)
            && after.verb() != null
            && !Words.isAuxiliary(after.verb());
    if (negates) {
      return node.as(Tag.NEG); // "would neither recognise nor"
    }
    if (node.is("following") && before != null && before.is(Tag.PREP) && node.verb() != null) {
      return node.as(Tag.VERB);
    }
    if (!node.is(Tag.VERB) || node.verb() == null) {
      return node;
    }
    if (after != null && after.is(Tag.POSS)) {
      return node.as(Tag.NOUN);
    }
    if (node.is("left") && after != null && after.is(Tag.THAT) && before != null) {
      return node.as(Tag.ADV); // "the only states left that"
    }
    return verbs.isNoun(nodes, i, node.verb(), before, after) ? node.as(Tag.NOUN) : node;
  }

  /** "recognised that state media lie": a clause, whose verb or longer subject goes on here. */
  private static boolean opensClause(List<Node> nodes, int next) {
    return next < nodes.size()
        && (nodes.get(next).is(Tag.VERB)
            || nodes.get(next).is(Tag.MODAL)
            || nodes.get(next).is(Tag.NEG)
            || nodes.get(next).is(Tag.NOUN));
  }

  private static boolean isNounAhead(@Nullable Node after) {
    return after != null && (after.is(Tag.NOUN) || after.is(Tag.COUNTRY));
  }

  /** "Peru and Chile both recognised", "which have all recognised": of no weight for the clause. */
  private static boolean floats(Node node, @Nullable Node before, @Nullable Node after) {
    boolean quantifier = node.is("all") || node.is("both") || node.is("each");
    if (!quantifier || before == null || after == null) {
      return false;
    }
    boolean auxiliary =
        before.is(Tag.MODAL) || before.verb() != null && Words.isAuxiliary(before.verb());
    boolean subject = before.is(Tag.COUNTRY) || before.is(Tag.NOUN) || before.is(Tag.REL);
    boolean verb = after.is(Tag.VERB) || after.is(Tag.MODAL);
    return verb && (auxiliary || subject);
  }

  /** "by more than 50 countries", "of over 100 states": words that go with a number. */
  private static boolean isBeforeNumber(
      List<Node> nodes, int i, @Nullable Node before, @Nullable Node after) {
    Node node = nodes.get(i);
    if (node.is("more") || node.is("fewer") || node.is("less")) {
      return after != null
          && after.is("than")
          && i + 2 < nodes.size()
          && nodes.get(i + 2).is(Tag.NUM);
    }
    boolean counts = after != null && after.is(Tag.NUM);
    if (node.is("than")) {
      return counts && before != null && before.is(Tag.DET);
    }
    return counts
        && (node.is("over") || node.is("about") || node.is("around") || node.is("nearly"))
        && (before == null || before.is(Tag.PREP));
  }
}
