package org.chancery.annotate.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.ActObject;

/** What is recognised where a description tells it: "the island", "the new state". */
final class DescribedObjects {
  /** How many of the countries named last a description may mean. */
  private static final int DESCRIBED = 12;

  private final Words words;
  private final Actors actors;
  private final Discourse discourse;
  private final Descriptions descriptions;
  private final TopicObjects topics;

  DescribedObjects(
      Words words,
      Actors actors,
      Discourse discourse,
      Descriptions descriptions,
      TopicObjects topics) {
    this.words = words;
    this.actors = actors;
    this.discourse = discourse;
    this.descriptions = descriptions;
    this.topics = topics;
  }

  /** The topic; without one, the state that the words describe: "the island". */
  List<Target> of(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    List<Target> topic = topics.states();
    boolean land = // "the republic", behind the recognition of sovereignty over its land
        discourse.topic().size() == 1
            && discourse.topic().get(0).object() == ActObject.SOVEREIGNTY
            && words.isNoun(parse.head(item.from()).word(), NounClass.STATE);
    List<String> claimant =
        land
            ? discourse.latest(DESCRIBED).stream().filter(DisputedStates::isOne).toList()
            : List.of();
    if (!claimant.isEmpty()) {
      return Target.states(claimant.subList(0, 1));
    }
    boolean other = // "the island", behind the recognition of China
        descriptions.describes(parse, head)
            && topic.stream().noneMatch(t -> descriptions.fits(parse, head, t.country()));
    if (other) {
      List<String> disputed =
          discourse.latest(DESCRIBED).stream()
              .filter(code -> DisputedStates.isOne(code) && descriptions.fits(parse, head, code))
              .limit(1)
              .toList();
      return Target.states(disputed.isEmpty() ? actors.described(parse, head) : disputed);
    }
    return topic.isEmpty() ? Target.states(onlyBefore(parse, item.from())) : topic;
  }

  /** "recognised the new state": the only one that the article has named before the sentence. */
  private List<String> onlyBefore(Parse parse, int phrase) {
    Set<String> here = new HashSet<>();
    parse
        .countriesIn(clauseStart(parse, phrase), parse.nodeCount())
        .forEach(c -> here.add(c.country()));
    List<String> before =
        discourse.latest(here.size() + 2).stream().filter(code -> !here.contains(code)).toList();
    return before.size() == 1 ? before : List.of();
  }

  /** The node behind the last colon before a phrase; 0 without one. */
  private static int clauseStart(Parse parse, int phrase) {
    for (int i = phrase - 1; i >= 0; i--) {
      if (parse.is(i, PhraseKind.BREAK) && parse.first(i).is(":")) {
        return parse.phrase(i).to();
      }
    }
    return 0;
  }
}
