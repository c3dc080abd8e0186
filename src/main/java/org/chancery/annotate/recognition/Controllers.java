package org.chancery.annotate.recognition;

import java.util.List;
import org.chancery.annotate.recognition.Phrase.PhraseKind;

/** Who is to act when somebody urges, asks or forces them: "urges Nairobi to recognise". */
final class Controllers {
  private final Words words;
  private final Cues cues;
  private final Actors actors;
  private final Subjects subjects;
  private final Discourse discourse;

  Controllers(Words words, Cues cues, Actors actors, Subjects subjects, Discourse discourse) {
    this.words = words;
    this.cues = cues;
    this.actors = actors;
    this.subjects = subjects;
    this.discourse = discourse;
  }

  /** The phrase of "urges" or of "call" in "call on"; -1 if none governs an object. */
  int controller(Parse parse, int before) {
    VerbGroup verb = parse.verb(before);
    if (verb != null && cues.objectVerb(verb) != null) {
      return before;
    }
    if (parse.is(before, PhraseKind.PREP)) {
      int at = parse.skipLeft(before - 1);
      VerbGroup called = parse.verb(at);
      if (called != null && cues.objectVerb(called) != null) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The states of a controlled object; "him" is who was named last before the verb.
   *
   * @param first the first phrase of the list that the object ends
   */
  List<String> controlled(Parse parse, int object, int first, int controller) {
    if (first < Lists.complexStart(parse, object)) {
      return subjects.nounList(parse, first); // "led Peru and Chile to restore"
    }
    List<String> own = ownGovernment(parse, object, controller);
    if (!own.isEmpty()) {
      return own;
    }
    if (!parse.isWord(object, "him") && !parse.isWord(object, "her")) {
      List<String> codes = subjects.nounSubject(parse, object).codes();
      boolean urger =
          parse.countries(object).isEmpty()
              && words.isNoun(parse.head(object).word(), NounClass.DESCRIPTION)
              && !codes.isEmpty()
              && codes.equals(subjects.of(parse, controller).codes());
      return urger ? discourse.otherThan(codes) : codes;
    }
    int from = subjects.of(parse, controller).from();
    for (int i = (from < 0 ? controller : from) - 1; i >= 0; i--) {
      if (parse.is(i, PhraseKind.NOUN)) {
        List<String> codes = actors.of(parse, i, i);
        if (!codes.isEmpty()) {
          return codes;
        }
      }
    }
    return discourse.subject();
  }

  /**
   * "Venezuela's Congress called on the government to", "Labor's platform calls on the government
   * to": the caller's own, and else that of the state that the article begins with; none of others.
   */
  private List<String> ownGovernment(Parse parse, int object, int controller) {
    boolean bare =
        parse.first(object).is("the")
            && parse.head(object).is("government")
            && parse.phrase(object).to() - parse.phrase(object).from() == 2
            && Lists.complexStart(parse, object) == object
            && Lists.complexStartingAt(parse, object) == object;
    if (!bare) {
      return List.of();
    }
    List<String> caller = subjects.of(parse, controller).codes();
    boolean foreign = !parse.countriesIn(0, parse.phrase(object).from()).isEmpty();
    return caller.size() == 1
        ? caller
        : caller.isEmpty() && !foreign ? discourse.protagonist() : List.of();
  }

  /**
   * Who is asked: "Peru has been asked by Chile to", "Pressed by Chile to, Peru", "Peru, urged".
   */
  List<String> asked(Parse parse, int agent, int controller) {
    if (verbOf(parse, controller).passive()) {
      return subjects.of(parse, controller).codes();
    }
    int before = parse.skipLeft(controller - 1);
    if (before < 0) {
      return subjects.of(parse, MainClause.verbAfter(parse, agent)).codes();
    }
    int noun = parse.is(before, PhraseKind.COMMA) ? parse.skipLeft(before - 1) : before;
    return parse.is(noun, PhraseKind.NOUN) ? subjects.nounSubject(parse, noun).codes() : List.of();
  }

  static VerbGroup verbOf(Parse parse, int at) {
    VerbGroup verb = parse.verb(at);
    if (verb == null) {
      throw new IllegalStateException("No verb in phrase " + at + " of " + parse);
    }
    return verb;
  }
}
