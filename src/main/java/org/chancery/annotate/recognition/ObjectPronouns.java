package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.model.Act;
import org.chancery.model.ActObject;

/** What is recognised where a pronoun tells it: "recognises it", "has recognised us". */
final class ObjectPronouns {
  /** How many of the countries named last "it" may be where none was recognised. */
  private static final int NEAR = 3;

  private final Discourse discourse;

  ObjectPronouns(Discourse discourse) {
    this.discourse = discourse;
  }

  /** The targets that a pronoun stands for; none if nothing was spoken of. */
  List<Target> of(String pronoun) {
    if (pronoun.equals("us")) {
      List<String> disputed = discourse.subject().stream().filter(DisputedStates::isOne).toList();
      return discourse.topic().isEmpty()
          ? Target.states(disputed.isEmpty() ? discourse.home() : disputed)
          : discourse.topic();
    }
    boolean takesUp =
        pronoun.equals("it")
            || pronoun.equals("them")
            || pronoun.equals("him")
            || pronoun.equals("her");
    Frame left = discourse.lastRelations();
    boolean regime = // "severed relations with the new regime. Peru may recognise it"
        left != null
            && left.equals(discourse.last())
            && left.act() == Act.SEVER_RELATIONS
            && left.targets().size() == 1;
    if (takesUp && discourse.topic().isEmpty() && regime && left != null) {
      return List.of(new Target(left.targets().get(0).country(), ActObject.GOVERNMENT, null, null));
    }
    List<String> subject = discourse.subject();
    boolean
        other = // "The Sahrawi republic is losing friends. Panama suspends its recognition of it"
        pronoun.equals("it")
                && discourse.topic().size() == 1
                && discourse.topic().get(0).object() == ActObject.SOVEREIGNTY
                && subject.size() == 1
                && DisputedStates.isOne(subject.get(0));
    if (other) {
      return Target.states(subject);
    }
    if (takesUp && discourse.topic().isEmpty() && pronoun.equals("it")) {
      List<String> claimants = discourse.named().claimants();
      List<String> named = claimants.isEmpty() ? discourse.latest(NEAR) : claimants;
      return Target.states(named.stream().filter(DisputedStates::isOne).limit(1).toList());
    }
    boolean several = // "resumed relations with Estonia and Latvia. Iceland recognised them"
        pronoun.equals("them")
            && discourse.topic().isEmpty()
            && left != null
            && left.equals(discourse.last())
            && left.targets().size() > 1;
    if (several && left != null) {
      return Target.states(left.targets().stream().map(Target::country).toList());
    }
    boolean one = // "has no plans to recognise a Taliban government; Mali will not recognise one"
        pronoun.equals("one")
            && discourse.topic().size() == 1
            && discourse.topic().get(0).object() == ActObject.GOVERNMENT;
    return takesUp || one ? discourse.topic() : List.of();
  }
}
