package org.chancery.annotate.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.VerbForm.Shape;
import org.jspecify.annotations.Nullable;

/** Reads a verb with its auxiliaries, adverbs and particle: "has not yet been cut off". */
final class VerbGroupReader {
  private final List<Node> nodes;
  private final int from;
  private final Set<String> adverbs = new HashSet<>();
  private boolean negated;
  private boolean infinitive;
  private boolean perfect;
  private boolean passive;
  private String modal = "";
  private int first = -1;
  private int main = -1;
  private @Nullable VerbForm mainForm;
  private int at;

  private VerbGroupReader(List<Node> nodes, int from) {
    this.nodes = nodes;
    this.from = from;
    this.at = from;
  }

  /** Whether a verb group begins at a node. */
  static boolean startsAt(List<Node> nodes, int from) {
    int i = from;
    while (i < nodes.size() && (nodes.get(i).is(Tag.ADV) || nodes.get(i).is(Tag.NEG))) {
      i++;
    }
    return i < nodes.size()
        && (nodes.get(i).is(Tag.TO) || nodes.get(i).is(Tag.VERB) || nodes.get(i).is(Tag.MODAL));
  }

  /** The verb group that begins at a node; null if no verb is in it. */
  static @Nullable Phrase read(List<Node> nodes, int from) {
    VerbGroupReader reader = new VerbGroupReader(nodes, from);
    while (reader.at < nodes.size() && reader.takes(nodes.get(reader.at))) {
      reader.at++;
    }
    return reader.mainForm == null ? null : reader.phrase(reader.mainForm);
  }

  private boolean takes(Node node) {
    VerbForm form = node.verb();
    VerbForm before = mainForm;
    if (node.is(Tag.QUOTE) && opensQuotedVerb(at, infinitive || !modal.isEmpty())) {
      return true; // to "fully recognise"
    }
    if (before != null && isAuxiliary(before) && isEmphasis(at)) {
      return true; // "had itself cut all ties"
    }
    if (node.is(Tag.ADV) || node.is(Tag.NEG)) {
      if (before != null && !isAuxiliary(before)) {
        return false;
      }
      negated |= node.is(Tag.NEG);
      adverbs.add(node.word());
      return true;
    }
    if (node.is(Tag.TO) && main < 0 && !infinitive) {
      infinitive = true;
      return true;
    }
    if (node.is(Tag.MODAL) && main < 0 && !infinitive) {
      modal = node.word();
      return true;
    }
    if (node.is(Tag.VERB) && form != null && continues(before, form)) {
      take(before, form);
      return true;
    }
    return false;
  }

  private void take(@Nullable VerbForm before, VerbForm form) {
    perfect |= before != null && before.lemma().equals("have");
    passive |= before != null && isBe(before) && (form.invariant() || form.canBeParticiple());
    if (before != null && isBe(before) && form.shape() == Shape.ING) {
      adverbs.add("-ing");
    }
    first = first < 0 ? at : first;
    main = at;
    mainForm = form;
  }

  private Phrase phrase(VerbForm form) {
    int end = main + 1;
    String particle = "";
    if (end < nodes.size() && is(end, Tag.PARTICLE)) {
      particle = nodes.get(end).word();
      end++;
    }
    VerbForm firstForm = nodes.get(first).verb();
    boolean past =
        firstForm != null
            && (firstForm.shape() == Shape.PAST || firstForm.shape() == Shape.ED)
            && modal.isEmpty();
    VerbGroup group =
        new VerbGroup(
            form.lemma(),
            form(firstForm),
            modal,
            negated,
            perfect,
            passive,
            past,
            Set.copyOf(adverbs),
            particle,
            main);
    return new Phrase(PhraseKind.VERB, from, end, group);
  }

  private VerbGroup.Form form(@Nullable VerbForm firstForm) {
    if (infinitive) {
      return VerbGroup.Form.INFINITIVE;
    }
    if (firstForm != null && firstForm.shape() == Shape.ING && modal.isEmpty()) {
      return VerbGroup.Form.GERUND;
    }
    return firstForm != null && firstForm.shape() == Shape.PARTICIPLE && modal.isEmpty()
        ? VerbGroup.Form.PARTICIPLE
        : VerbGroup.Form.FINITE;
  }

  /** "itself" between an auxiliary and its verb. */
  private boolean isEmphasis(int i) {
    boolean reflexive =
        switch (nodes.get(i).word()) {
          case "itself", "himself", "herself", "themselves" -> true;
          default -> false;
        };
    return reflexive && i + 1 < nodes.size() && is(i + 1, Tag.VERB);
  }

  /** Whether a quotation that opens here goes on with the verb that "to" or a modal governs. */
  private boolean opensQuotedVerb(int quote, boolean governed) {
    int verb = quote + 1;
    while (governed && verb < nodes.size() && (is(verb, Tag.ADV) || is(verb, Tag.NEG))) {
      verb++;
    }
    return governed
        && verb < nodes.size()
        && is(verb, Tag.VERB)
        && (is(quote - 1, Tag.TO) || is(quote - 1, Tag.MODAL) || is(quote - 1, Tag.NEG));
  }

  private static boolean continues(@Nullable VerbForm before, VerbForm next) {
    if (before == null) {
      return true;
    }
    return switch (before.lemma()) {
      case "be" -> next.invariant() || next.canBeParticiple() || next.shape() == Shape.ING;
      case "remain", "stay" -> next.canBeParticiple();
      case "get" -> false;
      case "have" ->
          next.invariant()
              || next.canBeParticiple()
              || next.lemma().equals("be")
              || next.shape() == Shape.BASE && next.lemma().equals("become");
      case "do" -> next.shape() == Shape.BASE;
      default -> false;
    };
  }

  private static boolean isAuxiliary(VerbForm form) {
    return switch (form.lemma()) {
      case "be", "have", "do" -> true;
      default -> false;
    };
  }

  private static boolean isBe(VerbForm form) {
    return form.lemma().equals("be");
  }

  private boolean is(int i, Tag tag) {
    return nodes.get(i).is(tag);
  }
}
