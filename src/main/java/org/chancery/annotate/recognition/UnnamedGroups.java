package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Groups whose members are named behind what they did: "They are Spain and Greece". */
final class UnnamedGroups {
  private static final int NEAR = 2;
  private static final Set<String> GROUP_WORDS = Set.of("they", "these", "those", "others");

  private final Analysis with;
  private final FollowerActs acts;

  UnnamedGroups(Analysis with, FollowerActs acts) {
    this.with = with;
    this.acts = acts;
  }

  /** "They are Spain and Greece", "Among them were Chile and Peru": who the group before were. */
  boolean listed(Parse parse, int i, VerbGroup verb) {
    Frame unnamed = with.discourse.unnamed();
    boolean names =
        switch (verb.lemma()) {
          case "be", "include", "act" -> true;
          default -> false;
        };
    if (!names
        || unnamed == null
        || unnamed.parse() == parse
        || parse.sentence().index() - unnamed.parse().sentence().index() > NEAR) {
      return false;
    }
    int subject = parse.skipLeft(i - 1);
    if (verb.lemma().equals("act")) {
      return members(parse, i, verb.past() ? with.subjects.of(parse, i).codes() : List.of());
    }
    boolean taken =
        parse.is(subject, PhraseKind.NOUN)
            && (GROUP_WORDS.contains(parse.head(subject).word())
                || parse.first(subject).is("the")
                    && (with.members.isGroup(parse, subject)
                        || Numbers.value(parse.head(subject).word()) > 1));
    boolean among = parse.isWord(subject, "them") && parse.isWord(subject - 1, "among");
    if (!taken && !among) {
      return false;
    }
    return members(parse, i, with.members.list(parse, parse.skipRight(i + 1)));
  }

  /** Adds what the group before did for its members: "Chile and Peru acted within hours". */
  private boolean members(Parse parse, int i, List<String> doers) {
    Frame unnamed = with.discourse.unnamed();
    if (doers.isEmpty() || unnamed == null) {
      return false;
    }
    acts.add("follow.listed", unnamed, doers, unnamed.stance(), unnamed.when(), parse, i);
    return true;
  }
}
