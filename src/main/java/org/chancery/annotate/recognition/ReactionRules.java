package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.CondemnedRecognitions.Against;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.jspecify.annotations.Nullable;

/**
 * Protests told as a state of mind: "reacted angrily to the recognition", "the recognition
 * infuriated Serbia".
 */
final class ReactionRules {
  private static final Set<String> ANGERING = Set.of("infuriate", "enrage", "outrage", "incense");
  private static final Set<String> REACTING = Set.of("react", "respond", "fume", "bristle");
  private static final Set<String> ANGER =
      Set.of(
          "anger",
          "fury",
          "outrage",
          "indignation",
          "rage",
          "protest",
          "protests",
          "condemnation",
          "opposition",
          "objection",
          "objections",
          "displeasure");
  private static final Set<String> ANGRILY =
      Set.of("angrily", "furiously", "indignantly", "sharply", "harshly");

  private final Analysis with;
  private final CondemnedRecognitions recognitions;

  ReactionRules(Analysis with, CondemnedRecognitions recognitions) {
    this.with = with;
    this.recognitions = recognitions;
  }

  /** A reaction: who reacts to what; null if the verb at the phrase tells none. */
  @Nullable Reaction read(Parse parse, int i, VerbGroup verb) {
    if (ANGERING.contains(verb.lemma())) {
      return angered(parse, i, verb);
    }
    return REACTING.contains(verb.lemma()) ? reacted(parse, i, verb) : null;
  }

  /**
   * @param doers who protests; empty if the verb's subject does
   */
  record Reaction(List<String> doers, Against against) {}

  /** "The recognition enraged Serbia", "recognised it, enraging Serbia". */
  private @Nullable Reaction angered(Parse parse, int i, VerbGroup verb) {
    int object = parse.skipRight(i + 1);
    int subject = parse.skipLeft(i - 1);
    if (!parse.is(object, PhraseKind.NOUN) || verb.passive() || verb.negated()) {
      return null;
    }
    Against against =
        verb.form() == VerbGroup.Form.GERUND && parse.is(subject, PhraseKind.COMMA)
            ? recognitions.justTold(parse)
            : parse.is(subject, PhraseKind.NOUN)
                ? recognitions.at(parse, Lists.complexStart(parse, subject))
                : null;
    return against == null ? null : new Reaction(with.members.list(parse, object), against);
  }

  /** "reacted angrily to the recognition", "reacted with fury". */
  private @Nullable Reaction reacted(Parse parse, int i, VerbGroup verb) {
    boolean angry = verb.lemma().equals("fume") || verb.lemma().equals("bristle");
    int at = i + 1;
    while (parse.is(at, PhraseKind.ADV)) {
      angry |= ANGRILY.contains(parse.first(at).word());
      at++;
    }
    if (parse.isWord(at, "with") && isAnger(parse, at + 1)) {
      angry = true;
      at += 2;
    }
    if (!angry || verb.negated()) {
      return null;
    }
    Against against = null;
    if (parse.isWord(at, "to") || parse.isWord(at, "at") || parse.isWord(at, "over")) {
      against = recognitions.at(parse, parse.skipRight(at + 1));
    } else if (ClauseEnds.ends(parse, at)) {
      against = recognitions.recent(parse);
    }
    return against == null ? null : new Reaction(List.of(), against);
  }

  private static boolean isAnger(Parse parse, int phrase) {
    return parse.is(phrase, PhraseKind.NOUN) && ANGER.contains(parse.head(phrase).word());
  }
}
