package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.ActObject;

/**
 * What a recognition takes up that names no state: "recognised it", "both", "the two regions", "the
 * new regime".
 */
final class Antecedents {
  private static final Set<String> PAIRS = Set.of("both", "either", "neither");

  private final Words words;
  private final Discourse discourse;

  Antecedents(Words words, Discourse discourse) {
    this.words = words;
    this.discourse = discourse;
  }

  /**
   * The targets of an object without a name.
   *
   * @param read what the object's own words and the topic gave
   * @param doers who recognises, and so cannot be meant
   */
  List<Target> of(Parse parse, int object, List<Target> read, List<String> doers) {
    if (!parse.is(object, PhraseKind.NOUN) || !parse.countries(object).isEmpty()) {
      return read;
    }
    int number = number(parse, object);
    if (number > 1 && read.size() != number) {
      List<Target> several = states(discourse.entities(number));
      boolean couple =
          several.isEmpty()
              && read.isEmpty()
              && number == discourse.couple().size()
              && discourse.couple().stream().noneMatch(doers::contains);
      if (couple) {
        return states(discourse.couple());
      }
      List<String> group = discourse.group(number);
      boolean named = several.isEmpty() && read.isEmpty() && isPlural(parse, object);
      return named && group.size() == number && group.stream().noneMatch(doers::contains)
          ? states(group)
          : several.isEmpty() ? read : several;
    }
    if (read.size() > 1 && (parse.isWord(object, "it") || isSingular(parse, object))) {
      List<Target> one = single(parse, object, doers);
      return one.isEmpty() ? read : one;
    }
    if (!read.isEmpty()) {
      return parse.isWord(object, "them") && read.size() == 1 ? plural(read) : read;
    }
    boolean placed = !discourse.setting().isEmpty() && isSingular(parse, object);
    return discourse.speaksOfStatehood() || discourse.lastRelations() != null || placed
        ? single(parse, object, doers)
        : read;
  }

  /**
   * How many the object speaks of: "both", "either of them", "the independence of the two
   * entities".
   */
  private static int number(Parse parse, int object) {
    int from = parse.phrase(object).from();
    int to = parse.phrase(Lists.complexStartingAt(parse, object)).to();
    for (int n = from; n < to; n++) {
      String word = parse.node(n).word();
      if (PAIRS.contains(word)) {
        return 2;
      }
      if (Numbers.value(word) > 1) {
        return Numbers.value(word);
      }
    }
    return 0;
  }

  /** "the republic", "the country". */
  private boolean isSingular(Parse parse, int object) {
    String head = parse.head(object).word();
    boolean state =
        words.isNoun(head, NounClass.STATE) || words.isNoun(head, NounClass.DESCRIPTION);
    return state
        && !head.endsWith("s")
        && !Numbers.isGroup(head)
        && parse.first(object).is("the")
        && parse.phrase(object).to() - parse.phrase(object).from() == 2;
  }

  /** "the three republics", "the independence of the three states". */
  private boolean isPlural(Parse parse, int object) {
    int end = Lists.complexStartingAt(parse, object);
    for (int i = object; i <= end; i += 2) {
      String head = parse.head(i).word();
      boolean state = words.isNoun(head, NounClass.STATE) || words.isNoun(head, NounClass.REGION);
      if (state && parse.first(i).is("the")) {
        return true;
      }
    }
    return false;
  }

  private List<Target> plural(List<Target> read) {
    List<Target> several = discourse.lastSeveral();
    boolean territory =
        discourse.topic().stream().anyMatch(t -> t.object() == ActObject.SOVEREIGNTY);
    return several.containsAll(read) || territory && several.size() > 1 ? several : read;
  }

  private List<Target> single(Parse parse, int object, List<String> doers) {
    Node head = parse.head(object);
    boolean government =
        words.isNoun(head.word(), NounClass.GOVERNMENT)
            && !words.isNoun(head.word(), NounClass.STATE);
    boolean state =
        words.isNoun(head.word(), NounClass.STATE)
            || words.isNoun(head.word(), NounClass.REGION)
            || words.isNoun(head.word(), NounClass.DESCRIPTION) && !head.word().endsWith("s")
            || words.isNoun(head.word(), NounClass.INDEPENDENCE);
    Node first = parse.first(object);
    boolean definite = first.is("the") || first.is("its") || first.is("this") || first.is("that");
    boolean named =
        words.isNoun(head.word(), NounClass.INDEPENDENCE) && parse.isWord(object + 1, "of");
    if (!head.is("it") && !(definite && (government || state)) || named) {
      return List.of();
    }
    for (String code : candidates(head.is("it"))) {
      if (!doers.contains(code)) {
        return List.of(
            government ? new Target(code, ActObject.GOVERNMENT, null, null) : Target.state(code));
      }
    }
    return List.of();
  }

  private List<String> candidates(boolean pronoun) {
    List<String> found = new ArrayList<>();
    if (discourse.topic().size() == 1) {
      found.add(discourse.topic().get(0).country());
    } else if (!pronoun && discourse.topic().size() > 1) {
      found.addAll(discourse.latest(2));
    }
    found.addAll(discourse.claimantsNamed());
    if (!pronoun && found.isEmpty()) {
      found.addAll(discourse.setting()); // "In Yemen ...: Egypt recognised the republic"
    }
    Frame relations = discourse.lastRelations();
    if (relations != null && !pronoun) {
      relations.targets().forEach(target -> found.add(target.country()));
      found.addAll(relations.actors());
    }
    List<String> subject = discourse.subject().size() == 1 ? discourse.subject() : List.of();
    List<String> protagonist = discourse.protagonist();
    found.addAll(pronoun ? subject : protagonist);
    found.addAll(pronoun ? protagonist : subject);
    return found;
  }

  private static List<Target> states(List<String> codes) {
    return codes.stream().map(Target::state).toList();
  }
}
