package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import org.chancery.model.ActObject;
import org.jspecify.annotations.Nullable;

/** Objects that take up what was recognised before: "its former colony", "either man". */
final class TopicObjects {
  private final Discourse discourse;
  private final Possessors possessors;

  TopicObjects(Discourse discourse, Possessors possessors) {
    this.discourse = discourse;
    this.possessors = possessors;
  }

  /** The targets that an object takes up by its head; none if it takes up nothing. */
  List<Target> of(Parse parse, Lists.Item item, String word) {
    boolean former = parse.first(item.from()).is("its") && parse.contains(item.from(), "former");
    boolean beside = parse.first(item.from()).is("its") && parse.contains(item.from(), "new");
    if (beside && (word.equals("neighbour") || word.equals("neighbor")) && states().size() == 1) {
      return states(); // "Sudan recognised its new neighbour"
    }
    if (former && (word.equals("colony") || word.equals("province")) && states().size() == 1) {
      return states(); // "whether Portugal should recognise its former colony"
    }
    if (Numbers.value(word) == discourse.topic().size() && Numbers.value(word) > 1) {
      return discourse.topic();
    }
    List<String> side = discourse.named().side(parse, parse.phrase(item.from()));
    if (!side.isEmpty()) {
      return Target.states(side);
    }
    boolean rivals =
        parse.first(item.from()).is("either") || parse.first(item.from()).is("neither");
    if (rivals && isOfGovernment()) {
      return discourse.topic(); // "recognises either man"
    }
    if (isOfTopic(parse, item, word)) {
      return discourse.topic();
    }
    boolean men = // "recognise the men of Benghazi", behind a council there
        word.equals("men")
            && isOfGovernment()
            && possessors
                .after(parse, item, "of")
                .equals(List.of(discourse.topic().get(0).country()));
    if (men) {
      return discourse.topic();
    }
    boolean city = // "urged the cabinet to recognise the city", behind Jerusalem
        word.equals("city")
            && discourse.topic().size() == 1
            && "Jerusalem".equals(discourse.topic().get(0).territory());
    if (city && parse.first(item.from()).is("the") && item.from() == item.to()) {
      return discourse.topic();
    }
    return List.of();
  }

  /** The states that were recognised, else the claimants of statehood that were named. */
  List<Target> states() {
    List<Target> states = new ArrayList<>();
    for (Target target : discourse.topic()) {
      states.add(Target.state(target.country()));
    }
    if (states.isEmpty()) {
      discourse.named().claimants().forEach(code -> states.add(Target.state(code)));
    }
    return states;
  }

  /** "the council", behind the recognition of a National Transitional Council as a government. */
  @Nullable Target governmentNamed(Parse parse, Lists.Item item, String word) {
    return isBare(parse, item) ? discourse.recognitions().governmentNamed(word) : null;
  }

  /** "the general": an article and one word. */
  private static boolean isBare(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    return head.to() - head.from() == 2 && parse.first(item.from()).is("the");
  }

  /** Whether the recognition spoken of is that of one government. */
  private boolean isOfGovernment() {
    List<Target> topic = discourse.topic();
    return topic.size() == 1 && topic.get(0).object() == ActObject.GOVERNMENT;
  }

  /** "the general", behind the recognition of "General Franco's junta". */
  private boolean isOfTopic(Parse parse, Lists.Item item, String word) {
    List<Target> topic = discourse.topic();
    return isBare(parse, item) && topic.size() == 1 && topic.get(0).namesGovernment(word);
  }
}
