package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Act;
import org.chancery.model.ActObject;

/**
 * What a recognition takes up that names no state: "recognised it", "both", "the two regions", "the
 * new regime".
 */
final class Antecedents {
  private static final Set<String> PAIRS = Set.of("both", "either", "neither");

  private static final YoungStates YOUNG_STATES = new YoungStates();

  /** How many of the countries named last "the new state" may be. */
  private static final int NEAR = 12;

  private final Words words;
  private final Discourse discourse;
  private final Descriptions descriptions;

  Antecedents(Words words, Discourse discourse, Descriptions descriptions) {
    this.words = words;
    this.discourse = discourse;
    this.descriptions = descriptions;
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
    List<Target> young = isNewState(parse, object) ? young(parse, doers) : List.of();
    boolean known = read.stream().anyMatch(target -> isYoung(parse, target.country()));
    if (!young.isEmpty() && !known) {
      return young;
    }
    int number = number(parse, object);
    boolean pair = // "will recognise neither republic", behind another's recognition
        PAIRS.contains(parse.first(object).word()) || PAIRS.contains(parse.head(object).word());
    if (pair && number == 2 && !discourse.lastTwo().isEmpty()) {
      return discourse.lastTwo();
    }
    List<Target> related = related(number);
    if (!related.isEmpty() && read.size() != number) {
      return related;
    }
    if (number > 1 && read.size() != number) {
      List<Target> several =
          Target.states(discourse.named().entities(number, discourse.recognitions()::isTarget));
      boolean couple =
          several.isEmpty()
              && read.isEmpty()
              && number == discourse.couple().size()
              && discourse.couple().stream().noneMatch(doers::contains);
      if (couple) {
        return Target.states(discourse.couple());
      }
      List<String> group = discourse.named().group(number);
      boolean named = several.isEmpty() && read.isEmpty() && isPlural(parse, object);
      return named && group.size() == number && group.stream().noneMatch(doers::contains)
          ? Target.states(group)
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

  /** So many with which relations were the last that was told; none if they were not so many. */
  private List<Target> related(int number) {
    Frame last = discourse.last();
    boolean relations =
        last != null
            && number > 1
            && last.targets().size() == number
            && (last.act().mutual() || last.act() == Act.SEVER_RELATIONS);
    return relations && last != null
        ? Target.states(last.targets().stream().map(Target::country).toList())
        : List.of();
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

  /** "the new state", "the young republic". */
  private boolean isNewState(Parse parse, int object) {
    String head = parse.head(object).word();
    return parse.first(object).is("the")
        && (parse.contains(object, "new") || parse.contains(object, "young"))
        && (words.isNoun(head, NounClass.STATE) || words.isNoun(head, NounClass.DESCRIPTION))
        && !head.endsWith("s");
  }

  /** The state named last that was new when the sentence's acts happened. */
  private List<Target> young(Parse parse, List<String> doers) {
    return discourse.latest(NEAR).stream()
        .filter(code -> !doers.contains(code) && isYoung(parse, code))
        .limit(1)
        .map(Target::state)
        .toList();
  }

  private boolean isYoung(Parse parse, String country) {
    int told = 0;
    for (int i = 0; i < parse.size() && told == 0; i++) {
      boolean ofNoun = parse.isWord(i - 1, "of"); // "the constitution of 1960"
      DateExpression date = ofNoun ? null : EventDates.date(parse, i);
      told = date == null ? 0 : date.date().getYear();
    }
    return YOUNG_STATES.isNew(country, told == 0 ? discourse.year() : told);
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
      if (!doers.contains(code) && descriptions.fits(parse, parse.phrase(object), code)) {
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
    found.addAll(discourse.named().claimants());
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
}
