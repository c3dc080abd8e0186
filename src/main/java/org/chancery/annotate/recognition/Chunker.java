package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.VerbForm.Shape;
import org.chancery.model.MentionKind;
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
    if (startsVerb()) {
      verb();
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
        if (at > 0 && nodes.get(at - 1).is(Tag.COUNTRY) && isPartOfDay(at)) {
          single(PhraseKind.ADV);
        } else {
          noun();
        }
      }
    }
  }

  private void single(PhraseKind type) {
    phrases.add(new Phrase(type, at, at + 1, null));
    at++;
  }

  private boolean startsVerb() {
    int i = at;
    while (i < nodes.size() && (is(i, Tag.ADV) || is(i, Tag.NEG))) {
      i++;
    }
    if (i >= nodes.size()) {
      return false;
    }
    if (is(i, Tag.TO) || is(i, Tag.VERB)) {
      return true;
    }
    return is(i, Tag.MODAL) && i > at - 1;
  }

  private void verb() {
    int from = at;
    Set<String> adverbs = new HashSet<>();
    boolean negated = false;
    boolean infinitive = false;
    boolean perfect = false;
    boolean passive = false;
    String modal = "";
    int main = -1;
    int first = -1;
    VerbForm mainForm = null;
    while (at < nodes.size()) {
      Node node = nodes.get(at);
      VerbForm form = node.verb();
      if (node.is(Tag.QUOTE) && opensQuotedVerb(at, infinitive || !modal.isEmpty())) {
        at++; // to "fully recognise"
        continue;
      }
      if (mainForm != null && isAuxiliary(mainForm) && isEmphasis(at)) {
        at++; // "had itself cut all ties"
        continue;
      }
      if (node.is(Tag.ADV) || node.is(Tag.NEG)) {
        if (mainForm != null && !isAuxiliary(mainForm)) {
          break;
        }
        negated |= node.is(Tag.NEG);
        adverbs.add(node.word());
      } else if (node.is(Tag.TO) && main < 0 && !infinitive) {
        infinitive = true;
      } else if (node.is(Tag.MODAL) && main < 0 && !infinitive) {
        modal = node.word();
      } else if (node.is(Tag.VERB) && form != null && continues(mainForm, form)) {
        if (mainForm != null && mainForm.lemma().equals("have")) {
          perfect = true;
        }
        if (mainForm != null && isBe(mainForm) && (form.invariant() || form.canBeParticiple())) {
          passive = true;
        }
        if (mainForm != null && isBe(mainForm) && form.shape() == Shape.ING) {
          adverbs.add("-ing");
        }
        if (first < 0) {
          first = at;
        }
        main = at;
        mainForm = form;
      } else {
        break;
      }
      at++;
    }
    if (mainForm == null) {
      at = from;
      single(PhraseKind.ADV);
      return;
    }
    int end = main + 1;
    String particle = "";
    if (end < nodes.size() && is(end, Tag.PARTICLE)) {
      particle = nodes.get(end).word();
      end++;
    }
    at = end;
    VerbForm firstForm = nodes.get(first).verb();
    boolean bareIng = firstForm != null && firstForm.shape() == Shape.ING && modal.isEmpty();
    boolean bareParticiple =
        firstForm != null && firstForm.shape() == Shape.PARTICIPLE && modal.isEmpty();
    VerbGroup.Form form =
        infinitive
            ? VerbGroup.Form.INFINITIVE
            : bareIng
                ? VerbGroup.Form.GERUND
                : bareParticiple ? VerbGroup.Form.PARTICIPLE : VerbGroup.Form.FINITE;
    boolean past =
        firstForm != null
            && (firstForm.shape() == Shape.PAST || firstForm.shape() == Shape.ED)
            && modal.isEmpty();
    phrases.add(
        new Phrase(
            PhraseKind.VERB,
            from,
            end,
            new VerbGroup(
                mainForm.lemma(),
                form,
                modal,
                negated,
                perfect,
                passive,
                past,
                Set.copyOf(adverbs),
                particle,
                main)));
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

  /** "Peru recognises the republic less than a year after". */
  private boolean startsComparison(int i) {
    boolean than = i + 1 < nodes.size() && nodes.get(i + 1).is("than");
    return than && (nodes.get(i).is("less") || nodes.get(i).is("more"));
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

  private void noun() {
    int from = at;
    at++;
    boolean pronoun = nodes.get(from).is(Tag.PRON);
    while (!pronoun && at < nodes.size()) {
      Node node = nodes.get(at);
      Node before = nodes.get(at - 1);
      boolean goesOn =
          switch (node.tag()) {
            case NOUN ->
                !(before.is(Tag.COUNTRY) && (startsTime(node, at + 1) || isPartOfDay(at)))
                    && !startsTitle(before, node, at + 1)
                    && !startsComparison(at)
                    && !isPredicate(before, node)
                    && !startsDistance(before, at);
            case POSS -> true;
            case PRON ->
                node.is("others") && (before.is(Tag.NUM) || Numbers.value(before.word()) > 0);
            case COUNTRY ->
                !startsClause(from, before)
                    && !isTime(before.word())
                    && !isHour(from, before)
                    && !isRegion(from, before);
            case NUM ->
                !((before.is(Tag.COUNTRY) || before.is(Tag.NOUN))
                    && at + 1 < nodes.size()
                    && isTime(nodes.get(at + 1).word()));
            case DATE ->
                (before.is(Tag.DET) || before.is(Tag.POSS))
                    && at + 1 < nodes.size()
                    && is(at + 1, Tag.NOUN);
            case DET -> before.is(Tag.DET) || before.is(Tag.POSS);
            case VERB -> before.is(Tag.DET) && node.verb() != null && node.verb().canBeParticiple();
            case ADV ->
                before.is(Tag.DET)
                    && at + 1 < nodes.size()
                    && (is(at + 1, Tag.NOUN) || is(at + 1, Tag.VERB) || is(at + 1, Tag.COUNTRY));
            case QUOTE -> before.is(Tag.DET) || insideQuotedNoun(from) || endsQuotedName(from);
            default -> false;
          };
      if (!goesOn) {
        break;
      }
      at++;
    }
    phrases.add(new Phrase(PhraseKind.NOUN, from, at, null));
  }

  /** The second mark in: does not recognise "so-called independence" of Crimea. */
  private boolean endsQuotedName(int from) {
    return from > 0
        && nodes.get(from - 1).is(Tag.QUOTE)
        && at + 1 < nodes.size()
        && nodes.get(at + 1).is("of");
  }

  /** Whether a quotation mark here belongs to a noun phrase such as: the "People's Republic" of. */
  private boolean insideQuotedNoun(int from) {
    int open = -1;
    for (int i = from; i < at; i++) {
      if (is(i, Tag.QUOTE)) {
        open = open < 0 ? i : -1;
      }
    }
    if (open >= 0) {
      return true;
    }
    return at + 2 < nodes.size()
        && nodes.get(from).is(Tag.DET)
        && (nodes.get(at - 1).is(Tag.DET) || nodes.get(at - 1).word().indexOf('-') > 0)
        && (is(at + 1, Tag.NOUN) || is(at + 1, Tag.COUNTRY))
        && closesSoon();
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

  /** "As part of the deal Peru recognised": a name between a deed and a verb is a subject. */
  private boolean startsClause(int from, Node before) {
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

  /** "Peru early today broke off": no part of the name. */
  private boolean isPartOfDay(int i) {
    return i + 1 < nodes.size()
        && is(i + 1, Tag.DATE)
        && switch (nodes.get(i).word()) {
          case "early", "earlier", "late", "later" -> true;
          default -> false;
        };
  }

  /** "By evening Peru had": a time of the day stands before the subject. */
  private boolean isHour(int from, Node before) {
    return from == at - 1 && from > 0 && is(from - 1, Tag.PREP) && isHour(before.word());
  }

  /** "In the Arab world Peru and Chile had": a part of the world stands before the subject. */
  private boolean isRegion(int from, Node before) {
    return from == 1
        && is(0, Tag.PREP)
        && switch (before.word()) {
          case "world", "region", "continent", "hemisphere", "bloc", "camp", "east", "west" -> true;
          default -> false;
        };
  }

  /** A time of the day. */
  static boolean isHour(String word) {
    return switch (word) {
      case "dawn",
          "breakfast",
          "morning",
          "noon",
          "midday",
          "lunchtime",
          "afternoon",
          "dusk",
          "sunset",
          "evening",
          "nightfall",
          "night",
          "midnight" ->
          true;
      default -> false;
    };
  }

  /** "Israel eleven minutes after": a span of time is no part of the name. */
  private boolean startsTime(Node node, int next) {
    return isTime(node.word()) || next < nodes.size() && isTime(nodes.get(next).word());
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

  /** "the same step hours earlier", "the step two days later". */
  private boolean startsDistance(Node before, int i) {
    boolean number = Numbers.value(before.word()) > 0 && !Numbers.isGroup(before.word());
    if (before.is(Tag.DET) || before.is(Tag.NUM) || number) {
      return false;
    }
    int time = isTime(nodes.get(i).word()) ? i : i + 1;
    boolean counted = time == i || Numbers.value(nodes.get(i).word()) > 0;
    return counted
        && time + 1 < nodes.size()
        && isTime(nodes.get(time).word())
        && switch (nodes.get(time + 1).word()) {
          case "earlier", "later", "after", "before", "ago" -> true;
          default -> false;
        };
  }

  private static boolean isTime(String word) {
    return switch (word) {
      case "days", "hours", "weeks", "months", "years", "minutes" -> true;
      default -> false;
    };
  }

  private boolean closesSoon() {
    for (int i = at + 1; i < Math.min(nodes.size(), at + 5); i++) {
      if (is(i, Tag.QUOTE)) {
        return true;
      }
      if (!is(i, Tag.NOUN) && !is(i, Tag.COUNTRY) && !is(i, Tag.POSS)) {
        return false;
      }
    }
    return false;
  }

  private boolean is(int i, Tag tag) {
    return nodes.get(i).is(tag);
  }
}
