package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.jspecify.annotations.Nullable;

/** Whom pronouns mean as actors: "we", "it", "our government", "whose president". */
final class ActorPronouns {
  private static final Set<String> ALLIES =
      Set.of("allies", "neighbours", "neighbors", "partners", "friends");

  private final Words words;
  private final Discourse discourse;
  private final PersonNames persons;
  private final Actors actors;

  ActorPronouns(Words words, Discourse discourse, PersonNames persons, Actors actors) {
    this.words = words;
    this.discourse = discourse;
    this.persons = persons;
    this.actors = actors;
  }

  /** The states that a pronoun stands for. */
  List<String> of(String pronoun) {
    return switch (pronoun) {
      case "we", "us", "i" -> discourse.reporter();
      case "they", "one" -> discourse.subject();
      case "he", "she" -> discourse.person().isEmpty() ? single() : discourse.person();
      case "it" -> single();
      default -> List.of();
    };
  }

  /** The one state that was spoken of last: several are no "it". */
  private List<String> single() {
    if (discourse.subject().size() < 2) {
      return discourse.subject();
    }
    return discourse.protagonist().size() == 1 ? discourse.protagonist() : List.of();
  }

  /** The states of a noun that a possessive pronoun owns; null if none does or it tells nothing. */
  @Nullable List<String> owned(Parse parse, int from, int to) {
    Phrase head = parse.phrase(from);
    Node first = parse.node(head.from());
    boolean ours = first.is("our") || first.is("my");
    if (ours && parse.containsClass(from, words, NounClass.ROLE)) {
      return parse.countries(from).isEmpty() ? discourse.reporter() : List.of();
    }
    boolean theirs = first.is("his") || first.is("her") || first.is("its") || first.is("their");
    if (theirs && ALLIES.contains(parse.head(from).word())) {
      return List.of(); // "its allies": who they are is not told
    }
    boolean his = (first.is("his") || first.is("her")) && head.to() - head.from() == 2;
    if (his && to == from && isTold(parse, from) && !discourse.reporter().isEmpty()) {
      return discourse.reporter();
    }
    if (his && (parse.head(from).is("country") || parse.head(from).is("nation"))) {
      return of("he");
    }
    boolean whose =
        parse.containsClass(from, words, NounClass.ROLE)
            || parse.containsClass(from, words, NounClass.STATE);
    if (first.is("whose") && whose) {
      int before = parse.skipLeft(from - 1);
      before = parse.is(before, PhraseKind.COMMA) ? parse.skipLeft(before - 1) : before;
      if (parse.is(before, PhraseKind.NOUN)) {
        List<String> person = persons.state(parse, parse.phrase(before));
        if (!parse.countries(before).isEmpty() || !person.isEmpty()) {
          return parse.countries(before).isEmpty() ? person : actors.of(parse, before, before);
        }
      }
    }
    return null;
  }

  /** "told Lusa that his government would": the government of who says so. */
  private static boolean isTold(Parse parse, int phrase) {
    int says = phrase - 1;
    if (parse.is(says, PhraseKind.THAT)) {
      int before = parse.skipLeft(says - 1);
      says = parse.is(before, PhraseKind.NOUN) ? parse.skipLeft(before - 1) : before;
    }
    VerbGroup verb = parse.verb(says);
    return parse.head(phrase).is("government") && verb != null && Saying.is(verb.lemma());
  }
}
