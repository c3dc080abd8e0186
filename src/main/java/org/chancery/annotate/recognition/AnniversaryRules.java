package org.chancery.annotate.recognition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Parties.Found;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;

/**
 * Relations whose age is remembered: "the 20th anniversary of diplomatic ties between Fiji and
 * Malta", "25 years of diplomatic relations". They were established so many years before.
 */
final class AnniversaryRules {
  private final Analysis with;
  private final RelationVocabulary vocabulary;
  private final Parties parties;

  AnniversaryRules(Analysis with, RelationVocabulary vocabulary, Parties parties) {
    this.with = with;
    this.vocabulary = vocabulary;
    this.parties = parties;
  }

  void apply(Parse parse, int noun) {
    int first =
        parse.is(noun - 1, PhraseKind.COMMA) && parse.is(noun - 2, PhraseKind.NOUN)
            ? noun - 2 // "the anniversary of Malta, Fiji diplomatic relations"
            : noun;
    int age = age(parse, noun);
    boolean aged = age > 0;
    if (!aged && !parse.isWord(first - 1, "of")
        || !vocabulary.isDiplomatic(parse, noun)
        || !aged && (!Anniversaries.isMark(parse, first - 2) || isEnded(parse, first - 2))) {
      return;
    }
    Found found = parties.around(parse, noun);
    Set<String> both = new LinkedHashSet<>(found.own());
    parse.countries(first).forEach(c -> both.add(c.country()));
    both.addAll(found.with());
    Reading reading = new Reading();
    reading.finite = MainClause.mainVerb(parse, noun);
    reading.finiteVerb = parse.verb(reading.finite);
    if (both.size() < 2 && reading.finite >= 0) {
      both.addAll(with.subjects.of(parse, reading.finite).codes());
    }
    if (both.size() != 2) {
      return;
    }
    List<String> states = List.copyOf(both);
    with.add(
        "establish.anniversary",
        Act.ESTABLISH_RELATIONS,
        reading,
        states.subList(0, 1),
        List.of(Target.plain(states.get(1))),
        parse,
        aged ? age : first);
  }

  /**
   * The age in "Diplomatic relations between Malta and Fiji 25 years old", a headline without a
   * verb; -1 if there is none.
   */
  private static int age(Parse parse, int noun) {
    if (noun > 0 || !parse.isWord(1, "between") || !parse.is(2, PhraseKind.NOUN)) {
      return -1;
    }
    List<Lists.Item> items = Lists.startingAt(parse, 2);
    int age = items.get(items.size() - 1).to() + 1;
    return parse.is(age, PhraseKind.NOUN) && Anniversaries.isYearsOld(parse, age) ? age : -1;
  }

  /** "ended 63 years of diplomatic relations". */
  private boolean isEnded(Parse parse, int mark) {
    VerbGroup verb = parse.verb(parse.skipLeft(mark - 1));
    RelationVocabulary.Doing doing = verb == null ? null : vocabulary.verb(verb, "");
    return doing != null && doing.act() == Act.SEVER_RELATIONS;
  }
}
