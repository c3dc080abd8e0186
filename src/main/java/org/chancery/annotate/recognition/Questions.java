package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;

/**
 * What a sentence speaks of that tells no act: "Who has recognised Kosovo?", the headline "Kosovo
 * recognition: a chronicle". Later sentences take it up without a name.
 */
final class Questions {
  private final Words words;
  private final Objects objects;
  private final Discourse discourse;

  Questions(Words words, Objects objects, Discourse discourse) {
    this.words = words;
    this.objects = objects;
    this.discourse = discourse;
  }

  /** Makes what is recognised, or is to be, the topic. */
  void note(Parse parse) {
    for (int i = 0; i < parse.size(); i++) {
      List<Target> targets = targets(parse, i);
      if (!targets.isEmpty()) {
        discourse.topic(targets);
        discourse.asked(targets);
        discourse.noteStatehood();
        return;
      }
    }
  }

  private List<Target> targets(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    if (verb != null) {
      boolean recognises = RecognizeRules.VERBS.contains(verb.lemma()) && !verb.passive();
      return recognises ? objects.at(parse, parse.skipRight(i + 1)) : List.of();
    }
    if (!parse.is(i, PhraseKind.NOUN)
        || !words.isNoun(parse.head(i).word(), NounClass.RECOGNITION)) {
      return List.of();
    }
    if (parse.isWord(i + 1, "of") && parse.is(i + 2, PhraseKind.NOUN)) {
      return objects.at(parse, i + 2);
    }
    Phrase phrase = parse.phrase(i);
    int before = phrase.to() - 2;
    CountryMention country = before < phrase.from() ? null : parse.node(before).country();
    boolean compound =
        country != null
            && country.kind() == MentionKind.NAME
            && DisputedStates.isOne(country.country());
    return compound && country != null ? List.of(Target.state(country.country())) : List.of();
  }
}
