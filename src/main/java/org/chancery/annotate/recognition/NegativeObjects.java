package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Members.Exemption;
import org.chancery.annotate.recognition.Members.Named;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.ActObject;
import org.chancery.model.Stance;

/** Objects that turn a recognition into its refusal: "recognises neither", "no state", "nobody". */
final class NegativeObjects {
  private static final Set<String> NONE = Set.of("neither", "no", "none", "nobody");
  private static final Set<String> ANY = Set.of("anybody", "anyone", "any", "either");

  private final Discourse discourse;
  private final Members members;

  NegativeObjects(Discourse discourse, Members members) {
    this.discourse = discourse;
    this.members = members;
  }

  /**
   * Who is recognised after all in "recognises no state but Peru"; else what is refused.
   *
   * @param read what the object itself names
   */
  List<Target> targets(Parse parse, int object, List<Target> read, Reading reading) {
    boolean none = isOne(parse, object, NONE);
    if (!none && !isOne(parse, object, ANY)) {
      return read;
    }
    Named but = members.following(parse, object, Lists.complexStartingAt(parse, object));
    if (but.exemption() == Exemption.NONE_BUT) {
      return but.codes().stream().map(Target::state).toList();
    }
    if (none) {
      boolean denied = reading.stance == Stance.REFUSED;
      reading.stance = denied ? Stance.CONSIDERED : Stance.REFUSED;
    }
    boolean rivals =
        read.isEmpty() || parse.countries(object).isEmpty() && isPair(parse.first(object));
    List<Target> topic = discourse.topic();
    boolean governments = topic.stream().anyMatch(t -> t.object() == ActObject.GOVERNMENT);
    return rivals && governments ? topic : read;
  }

  private static boolean isPair(Node first) {
    return first.is("neither") || first.is("either");
  }

  private static boolean isOne(Parse parse, int object, Set<String> words) {
    return parse.is(object, PhraseKind.NOUN) && words.contains(parse.first(object).word());
  }
}
