package org.chancery.annotate.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** With whom relations are that pronouns tell: "with it", "with them", "with both". */
final class PartyPronouns {
  private final Discourse discourse;

  PartyPronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  /** What a pronoun, "any" or "both" stands for; null if the phrase begins otherwise. */
  @Nullable List<String> of(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    Node first = parse.node(head.from());
    if (first.is("us")) {
      return discourse.home();
    }
    if (first.is("any") || first.is("every")) {
      return List.of(); // "with any country that copies it"
    }
    boolean both = first.is("both") && head.to() - head.from() == 1;
    if (both && several().size() == 2) {
      return several();
    }
    if (first.is(Tag.PRON)) {
      return first.is("it") ? takenUp(false) : first.is("them") ? takenUp(true) : List.of();
    }
    return null;
  }

  /** What "with it" takes up: the subject of the clause before, if another acts in this one. */
  List<String> it(List<String> doers) {
    List<String> subject = discourse.subject();
    boolean other = subject.size() == 1 && !doers.isEmpty() && !doers.contains(subject.get(0));
    List<String> found = other && topic().size() != 1 ? subject : takenUp(false);
    return found.isEmpty()
        ? discourse.latest(3).stream().filter(code -> !doers.contains(code)).limit(1).toList()
        : found;
  }

  /** What "with it", "with them" takes up: the topic, else the country named last. */
  private List<String> takenUp(boolean plural) {
    List<String> topic = plural ? several() : topic();
    if (plural ? !topic.isEmpty() : topic.size() == 1) {
      return topic;
    }
    List<String> hub = discourse.commonPartner("");
    boolean known = hub.size() == 1 && !discourse.subject().containsAll(hub);
    if (!plural && topic.isEmpty() && known) {
      return hub;
    }
    Frame last = discourse.last();
    if (last != null && last.actors().size() == 1 && !last.actors().equals(discourse.subject())) {
      return last.actors();
    }
    return discourse.subject().size() == 1 ? otherThan(discourse.subject().get(0)) : List.of();
  }

  /** "with all of them", "with the three": with whom others have just had to do. */
  List<String> several() {
    Frame last = discourse.lastRelations();
    List<String> others =
        last == null || !last.equals(discourse.last()) || last.targets().size() < 2
            ? List.of()
            : last.targets().stream().map(Target::country).toList();
    return others.isEmpty() || others.stream().anyMatch(discourse.subject()::contains)
        ? topic()
        : others;
  }

  /** The states last recognised that are not the subject. */
  List<String> topic() {
    return discourse.topic().stream()
        .map(Target::country)
        .filter(c -> !discourse.subject().contains(c))
        .toList();
  }

  /** The country named last before, other than one. */
  List<String> otherThan(String one) {
    for (String code : discourse.latest(3)) {
      if (!code.equals(one)) {
        return List.of(code);
      }
    }
    return List.of();
  }
}
