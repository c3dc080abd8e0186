package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Settles by its neighbours whether a word that may be a verb is a noun: "the cut", "cut ties". */
final class VerbSettler {
  private static final Set<String> ADJECTIVES =
      Set.of(
          "govern",
          "rule",
          "lead",
          "exist",
          "grow",
          "track",
          "remain",
          "surround",
          "oppose",
          "last",
          "work",
          "train",
          "negotiate",
          "fight",
          "run",
          "stand",
          "compete",
          "continue");

  private static final Set<String> BEFORE_NOUN_ONLY =
      Set.of("the", "a", "an", "its", "their", "his");

  private final Words words;

  VerbSettler(Words words) {
    this.words = words;
  }

  /** "called the Argentine step", "after the Indian move": a demonym between article and noun. */
  private static boolean isOwned(List<Node> nodes, int i, Node before) {
    Node governor = i >= 3 ? nodes.get(i - 3) : null;
    return before.country() != null
        && (before.country().kind() == MentionKind.DEMONYM || before.is("argentine"))
        && governor != null
        && nodes.get(i - 2).is("the")
        && (governor.is(Tag.VERB) || governor.is(Tag.PREP));
  }

  /** "Acting Secretary of State", "the acting president". */
  private boolean isInterim(VerbForm form, Node before, Node after) {
    return form.lemma().equals("act")
        && form.shape() == VerbForm.Shape.ING
        && !before.is(Tag.VERB)
        && words.isNoun(after.word(), NounClass.ROLE);
  }

  /** Whether the word at {@code i} is a noun there. */
  boolean isNoun(
      List<Node> nodes, int i, VerbForm form, @Nullable Node before, @Nullable Node after) {
    if (form.lemma().equals("have") && form.shape() == VerbForm.Shape.PAST) {
      return false; // "after both had recognised it"
    }
    if (before != null && form.invariant() && (before.is("breath") || before.is("year"))) {
      return false; // "in the same breath cut off"
    }
    boolean near = // "is close to recognising"
        nodes.get(i).is("close")
            && before != null
            && !before.is(Tag.MODAL)
            && !before.is(Tag.TO)
            && after != null
            && after.is(Tag.TO);
    if (near) {
      return true;
    }
    if (form.lemma().equals("state") && before != null && before.is("one")) {
      return true; // "the one state that"
    }
    boolean governed = // "for love of", where no infinitive can stand
        before != null
            && before.is(Tag.PREP)
            && form.shape() == VerbForm.Shape.BASE
            && !form.invariant()
            && after != null
            && after.is(Tag.PREP);
    if (governed) {
      return true;
    }
    boolean alone = // "Mexico alone declines:"
        before != null && before.is("alone") && i > 1 && nodes.get(i - 2).is(Tag.COUNTRY);
    if (alone && form.shape() == VerbForm.Shape.THIRD) {
      return false;
    }
    if (form.lemma().equals("think") && before != null && before.is("serious")) {
      return true; // "is giving it serious thought"
    }
    if (form.lemma().equals("strip") && before != null && before.is("gaza")) {
      return true;
    }
    if (form.noun() && before != null && isOwned(nodes, i, before)) {
      return true;
    }
    if (before != null && after != null && isInterim(form, before, after)) {
      return true;
    }
    boolean opens = form.lemma().equals("open") && before != null && before.is(Tag.COUNTRY);
    if (opens && after != null && (isTies(after) || after.is("diplomatic") || after.is("formal"))) {
      return false; // "Chad and Peru open diplomatic relations"
    }
    if (form.invariant() && after != null && (after.is("them") || after.is("up"))) {
      return false; // "the African country cut them"
    }
    boolean afterDeterminer =
        before != null && (before.is(Tag.DET) || before.is(Tag.POSS) || before.is(Tag.NUM));
    boolean nounAfter =
        after != null && (after.is(Tag.NOUN) || after.is(Tag.VERB) && !isTrigger(after.verb()));
    if (form.shape() == VerbForm.Shape.ING) {
      return after != null && after.is("of") && !isProgressive(nodes, i)
          || afterDeterminer
          || nounAfter && ADJECTIVES.contains(form.lemma()) && insideNoun(nodes, i);
    }
    if (isTrigger(form) && form.canBeParticiple() && isHyphened(nodes, i)) {
      return false;
    }
    if (form.canBeParticiple() && !form.noun()) {
      if (before != null
          && before.is(Tag.VERB)
          && before.verb() != null
          && !before.verb().lemma().equals("be")
          && !before.verb().lemma().equals("have")
          && after != null
          && after.is(Tag.NOUN)) {
        return true;
      }
      boolean modifies = nounAfter || after != null && after.is(Tag.COUNTRY);
      boolean own = after != null && after.is("theirs"); // "the Burmese resumed theirs"
      boolean afterAdjective = before != null && isAdjective(before) && !own;
      boolean both = // "Both recognised Kosovo"
          before != null
              && before.is("both")
              && after != null
              && after.is(Tag.COUNTRY)
              && (i == 1
                  || nodes.get(i - 2).is(Tag.BREAK)
                  || nodes.get(i - 2).is(Tag.CONJ)
                  || nodes.get(i - 2).is(Tag.COMMA)
                  || nodes.get(i - 2).is(Tag.DATE));
      boolean afterAdverb =
          before != null
              && before.is(Tag.ADV)
              && insideNoun(nodes, i - 1)
              && !nodes.get(i - 2).is(Tag.NOUN) // "his country still recognised Peru"
              && !nodes.get(i - 2).is(Tag.COUNTRY); // "the United States also established"
      return modifies && !both && (afterDeterminer || afterAdjective && nounAfter || afterAdverb);
    }
    if (form.noun() && before != null && (before.is("diplomatic") || before.is("similar"))) {
      return true; // "diplomatic links", "similar moves"
    }
    boolean listed =
        i > 2
            && form.noun()
            && form.shape() == VerbForm.Shape.BASE
            && nodes.get(i - 1).is(Tag.CONJ)
            && nodes.get(i - 2).is(Tag.NOUN)
            && nodes.get(i - 3).is(Tag.COMMA);
    if (listed && after != null && isTies(after)) {
      return true; // "diplomatic, trade and travel ties"
    }
    if (nodes.get(i).is("direct") && before != null && before.is(Tag.VERB) && nounAfter) {
      return true; // "resumed direct relations"
    }
    if (before != null && before.is(Tag.DET) && BEFORE_NOUN_ONLY.contains(before.word())) {
      return true;
    }
    if (form.shape() == VerbForm.Shape.BASE && !form.invariant() && followsSingular(nodes, i)) {
      return true;
    }
    Node own = nodes.get(i);
    if (own.is("press") && after != null && after.is(Tag.NOUN) && !after.capital()
        || own.is("press") && after != null && after.is("statement")) {
      return true;
    }
    boolean inName =
        own.capital()
            && before != null
            && before.capital()
            && before.is(Tag.NOUN)
            && !words.isKnownNoun(before.word())
            && hasPlainVerb(nodes);
    if (inName && (form.noun() || own.is("accords"))) {
      return true;
    }
    boolean ofNoun =
        form.shape() == VerbForm.Shape.BASE
            && after != null
            && after.is("of")
            && insideNoun(nodes, i);
    boolean noun = form.noun() || ofNoun || words.isKnownNoun(own.word());
    if (afterDeterminer && noun) {
      return true;
    }
    if (before == null && noun && after != null && after.is(Tag.PREP)) {
      return true; // "Protests in Peru"
    }
    if (before == null) {
      return noun && (after == null || after.is(Tag.THAT) || !startsObject(after));
    }
    if (before.is(Tag.TO) || before.is(Tag.MODAL) || before.is(Tag.NEG) || !noun) {
      return false;
    }
    if (before.is(Tag.PRON) || before.is(Tag.REL) || before.is(Tag.THAT)) {
      return false;
    }
    boolean still = before.is("still") || before.is("already") || before.is("now");
    if (still && form.shape() == VerbForm.Shape.THIRD) {
      return false; // "the recognition still stands"
    }
    boolean beforeGerund =
        after != null && after.verb() != null && after.verb().shape() == VerbForm.Shape.ING
            || after != null && after.is(Tag.TO);
    if (beforeGerund && words.isNoun(before.word(), NounClass.CHAMBER)) {
      return false;
    }
    if (before.is(Tag.PREP) || before.is(Tag.LINK) || isAdjective(before)) {
      return true;
    }
    boolean auxiliary =
        before.verb() != null
            && (before.verb().lemma().equals("have") || before.verb().lemma().equals("be"));
    boolean stressed = // "did break off relations"
        before.verb() != null
            && before.verb().lemma().equals("do")
            && form.shape() == VerbForm.Shape.BASE
            && after != null
            && (after.is(Tag.PARTICLE) || after.is("with") || isTies(after));
    if (auxiliary && form.invariant() || stressed) {
      return false;
    }
    if (before.verb() != null && before.is(Tag.VERB)) {
      return true;
    }
    if (after != null
        && (after.is("of")
            || after.is(Tag.VERB) && after.verb() != null && !after.verb().noun()
            || after.is(Tag.MODAL))) {
      return true;
    }
    boolean speaks = before.is(Tag.COUNTRY) || words.isNoun(before.word(), NounClass.ROLE);
    if ((own.is("states") || own.is("state"))
        && !speaks
        && !(own.is("states") && after != null && after.is(Tag.THAT) && before.capital())
        && (before.is(Tag.NOUN) || before.is(Tag.ADV) || before.is(Tag.QUOTE))) {
      return true;
    }
    boolean state = words.isNoun(before.word(), NounClass.STATE); // "whose country cut its ties"
    boolean acts =
        (speaks || state)
            && form.invariant()
            && after != null
            && (after.is(Tag.NOUN) || after.is(Tag.DET) || after.is(Tag.COUNTRY));
    if (acts) {
      return false; // "the junta cut ties"
    }
    if (before.is(Tag.NOUN) && !before.capital()) {
      boolean plural = before.word().endsWith("s");
      boolean closes = after == null || after.is(Tag.BREAK) || after.is(Tag.QUOTE);
      if (form.shape() == VerbForm.Shape.THIRD && closes && !plural && isOnlyVerb(nodes, i)) {
        return false;
      }
      return form.shape() == VerbForm.Shape.BASE
          ? !plural
          : plural || after == null || !startsObject(after);
    }
    return !startsObject(after);
  }

  /** "was not thinking of": no "severing of". */
  private static boolean isProgressive(List<Node> nodes, int i) {
    int at = i - 1;
    while (at >= 0 && (nodes.get(at).is(Tag.NEG) || nodes.get(at).is(Tag.ADV))) {
      at--;
    }
    VerbForm before = at < 0 ? null : nodes.get(at).verb();
    Node own = nodes.get(i);
    return before != null
        && before.lemma().equals("be")
        && (own.is("thinking") || own.is("dreaming") || own.is("speaking") || own.is("talking"));
  }

  /** "a party rally": what "a" opens is no subject of a base form. */
  private static boolean followsSingular(List<Node> nodes, int i) {
    int at = i - 1;
    while (at >= 0 && nodes.get(at).is(Tag.NOUN)) {
      at--;
    }
    return at >= 0 && at < i - 1 && (nodes.get(at).is("a") || nodes.get(at).is("an"));
  }

  private static boolean isTies(Node node) {
    return node.is("ties") || node.is("relations") || node.is("links");
  }

  /** Whether some verb is written small: then capitals do not mean a headline. */
  private static boolean hasPlainVerb(List<Node> nodes) {
    for (Node node : nodes) {
      if (node.is(Tag.VERB) && !node.capital()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a clause needs the word as its verb: "that the recognition stands." */
  private static boolean isOnlyVerb(List<Node> nodes, int i) {
    for (int n = i - 1; n >= 0; n--) {
      Node node = nodes.get(n);
      if (node.is(Tag.VERB) || node.is(Tag.MODAL)) {
        return false;
      }
      if (node.is(Tag.THAT) || node.is(Tag.BREAK)) {
        return true;
      }
    }
    return true;
  }

  /** "Russian-recognised", "US-recognised". */
  private static boolean isHyphened(List<Node> nodes, int i) {
    return i > 0
        && nodes.get(i - 1).is(Tag.COUNTRY)
        && nodes.get(i).first() - nodes.get(i - 1).end() == 1;
  }

  private static boolean isTrigger(@Nullable VerbForm form) {
    return form != null && (form.lemma().startsWith("recogni") || form.lemma().equals("sever"));
  }

  private static boolean isAdjective(Node node) {
    return node.country() != null && node.country().kind() == MentionKind.DEMONYM;
  }

  /** Whether a noun phrase that a determiner opened still runs before node i. */
  private static boolean insideNoun(List<Node> nodes, int i) {
    for (int n = i - 1; n >= Math.max(0, i - 3); n--) {
      Node node = nodes.get(n);
      if (node.is(Tag.DET) || node.is(Tag.POSS)) {
        return true;
      }
      if (!node.is(Tag.NOUN) && !node.is(Tag.COUNTRY) || node.word().endsWith("s")) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsObject(@Nullable Node after) {
    return after != null
        && !(after.is(Tag.COMMA)
            || after.is(Tag.BREAK)
            || after.is(Tag.CONJ)
            || after.is(Tag.LINK)
            || after.is(Tag.VERB) && !(after.verb() != null && after.verb().noun())
            || after.is(Tag.MODAL)
            || after.is(Tag.CLOSE)
            || after.is("of"));
  }
}
