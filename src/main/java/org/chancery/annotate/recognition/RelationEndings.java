package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;

/** Idioms that end relations: "dropped Taiwan", "put its relations on ice", "put an end to". */
final class RelationEndings {
  private static final Set<String> DESERTING =
      Set.of("drop", "ditch", "dump", "abandon", "desert", "jilt", "leave");

  /** How many of the countries named last "the island" may be. */
  private static final int NEAR = 8;

  private final Analysis with;
  private final RelationPhrases phrases;
  private final RelationActs acts;
  private final RelationArguments arguments;
  private final ActiveRelations active;

  RelationEndings(
      Analysis with,
      RelationPhrases phrases,
      RelationActs acts,
      RelationArguments arguments,
      ActiveRelations active) {
    this.with = with;
    this.phrases = phrases;
    this.acts = acts;
    this.arguments = arguments;
    this.active = active;
  }

  void apply(Parse parse, int i, VerbGroup verb) {
    deserted(parse, i, verb);
    if (verb.lemma().equals("put")) {
      onIce(parse, i);
      putEnd(parse, i);
    }
  }

  /** "dropped Taiwan", "ditched Taipei for Beijing": said of no other state's relations. */
  private void deserted(Parse parse, int i, VerbGroup verb) {
    int object = parse.skipRight(i + 1);
    boolean taiwan =
        DESERTING.contains(verb.lemma())
            && parse.is(object, PhraseKind.NOUN)
            && (parse.phrase(object).to() - parse.phrase(object).from() == 1
                    && parse.countries(object).stream().anyMatch(c -> c.country().equals("TWN"))
                || isTheIsland(parse, object));
    int next = parse.skipRight(object + 1);
    boolean ends =
        next >= parse.size()
            || parse.isWord(next, "for")
            || parse.isWord(next, "in")
            || parse.isWord(next, "since")
            || parse.is(next, PhraseKind.COMMA)
            || parse.is(next, PhraseKind.BREAK)
            || parse.is(next, PhraseKind.CONJ);
    if (!taiwan || !ends) {
      return;
    }
    Reading reading = with.climber.read(parse, i, false);
    if (!reading.dropped) {
      acts.add(
          "sever.desert", Act.SEVER_RELATIONS, reading, reading.actors, List.of("TWN"), parse, i);
    }
  }

  /** "dropped the island", where others broke with Taiwan. */
  private boolean isTheIsland(Parse parse, int phrase) {
    Frame told = with.discourse.lastRelations();
    return parse.phrase(phrase).to() - parse.phrase(phrase).from() == 2
        && parse.first(phrase).is("the")
        && parse.head(phrase).is("island")
        && told != null
        && (told.act() != Act.SEVER_RELATIONS
            || told.targets().stream().anyMatch(t -> t.country().equals("TWN")))
        && with.discourse.latest(NEAR).contains("TWN");
  }

  /** "put its relations with Fiji on ice": suspended them. */
  private void onIce(Parse parse, int i) {
    int object = arguments.objectOf(parse, i);
    boolean frozen = false;
    for (int at = object; object > 0 && at + 1 < parse.size() && parse.verb(at) == null; at++) {
      frozen |=
          parse.isWord(at, "on") && (parse.isWord(at + 1, "ice") || parse.isWord(at + 1, "hold"));
    }
    if (frozen) {
      sever(parse, i, object);
    }
  }

  /** "put an end to relations with Fiji". */
  private void putEnd(Parse parse, int i) {
    int end = parse.skipRight(i + 1);
    boolean ends =
        parse.is(end, PhraseKind.NOUN)
            && parse.head(end).is("end")
            && parse.isWord(end + 1, "to")
            && parse.is(end + 2, PhraseKind.NOUN)
            && phrases.isRelations(parse, end + 2);
    if (ends) {
      sever(parse, i, end + 2);
    }
  }

  private void sever(Parse parse, int i, int relations) {
    active.read(parse, i, new Doing(Act.SEVER_RELATIONS, false), relations);
  }
}
