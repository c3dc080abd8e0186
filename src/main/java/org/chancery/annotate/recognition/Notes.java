package org.chancery.annotate.recognition;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Keeps the discourse up with what an article's sentences name and speak of. */
final class Notes {
  /** What makes a state of its subject. */
  private static final Set<String> STATEHOOD = Set.of("proclaim", "secede");

  /** Whose object is independence. */
  private static final Set<String> GAINING =
      Set.of("declare", "gain", "win", "achieve", "attain", "celebrate");

  private final Words words;
  private final Discourse discourse;
  private final Subjects subjects;

  Notes(Words words, Discourse discourse, Subjects subjects) {
    this.words = words;
    this.discourse = discourse;
    this.subjects = subjects;
  }

  /** Of a sentence that tells no act only the countries are kept in mind. */
  void names(List<CountryMention> mentions) {
    noteMentions(mentions);
    discourse.named().group(mentions.stream().map(CountryMention::country).distinct().toList());
  }

  /** "Thailand has offered help. It recognised": the state with which such a sentence begins. */
  void opening(TextDocument document, Sentence sentence, List<CountryMention> named) {
    CountryMention first = named.isEmpty() ? null : named.get(0);
    boolean opens =
        first != null
            && (first.firstToken() == sentence.firstToken()
                || first.firstToken() == sentence.firstToken() + 1
                    && document.tokenIs(sentence.firstToken(), "the"))
            && first.kind() != MentionKind.CITY
            && first.kind() != MentionKind.DEMONYM
            && first.endToken() < sentence.endToken();
    if (first != null && opens) {
      int after = first.endToken();
      after += document.tokenIs(after, "itself") || document.tokenIs(after, "also") ? 1 : 0;
      String next = document.token(after).toLowerCase(Locale.ROOT);
      boolean verb = words.verb(next) != null || words.closed(next) == Tag.MODAL;
      if (verb) {
        discourse.subject(List.of(first.country()));
      }
    }
  }

  /** "under Moroccan sovereignty", "Spain's sovereignty": whose that is. */
  void sovereigns(TextDocument document, List<CountryMention> named) {
    for (CountryMention mention : named) {
      int after = mention.endToken();
      boolean sovereignty =
          document.tokenIs(after, "sovereignty") || document.tokenIs(after + 1, "sovereignty");
      if (sovereignty) {
        discourse.sovereign(mention.country());
      }
    }
  }

  /** A city as a mere place speaks of no state. */
  private void noteMentions(List<CountryMention> mentions) {
    for (CountryMention mention : mentions) {
      if (mention.kind() != MentionKind.CITY) {
        discourse.named().mention(mention.country());
      }
    }
  }

  /** Keeps the discourse up with the sentence, phrase by phrase. */
  void phrase(Parse parse, int i, boolean body) {
    noteMentions(parse.countries(i));
    noteCouple(parse, i);
    if (parse.is(i, Phrase.PhraseKind.NOUN)) {
      noun(parse, i);
    }
    VerbGroup verb = parse.verb(i);
    if (verb == null) {
      return;
    }
    claimant(parse, i, verb);
    if (makesState(parse, i, verb)) {
      founded(parse, i);
    }
    boolean relative =
        parse.is(i - 1, Phrase.PhraseKind.REL) || parse.is(i - 1, Phrase.PhraseKind.THAT);
    if (verb.finite() && !relative) {
      clause(parse, i, verb, body);
    }
  }

  /** Notes a ruler, and whether a noun speaks of statehood. */
  private void noun(Parse parse, int i) {
    if (DisputedStates.namesKarabakh(parse, i)) {
      discourse.named().mention("XAR");
    }
    List<String> ruler = subjects.person(parse, i);
    if (!ruler.isEmpty()) {
      discourse.ruler(ruler);
    }
    if (parse.containsClass(i, words, NounClass.INDEPENDENCE)
        || parse.containsClass(i, words, NounClass.RECOGNITION) && !isOfThing(parse, i)
        || parse.contains(i, "independent")
        || parse.contains(i, "breakaway")) {
      discourse.noteStatehood();
    }
  }

  /** "proclaimed the Sahrawi Republic", "Crimea declared independence". */
  private void claimant(Parse parse, int i, VerbGroup verb) {
    int subject = parse.skipLeft(i - 1);
    int object = parse.skipRight(i + 1);
    boolean secedes =
        (verb.lemma().equals("declare") || verb.lemma().equals("proclaim"))
            && parse.is(object, Phrase.PhraseKind.NOUN)
            && parse.containsClass(object, words, NounClass.INDEPENDENCE);
    if (secedes && DisputedStates.namesCrimea(parse, subject)) {
      discourse.noteStatehood();
      discourse.topic(List.of(Target.state("XCM")));
    }
    int proclaimed = verb.lemma().equals("proclaim") && verb.finite() ? parse.skipRight(i + 1) : -1;
    CountryMention claimant =
        parse.is(proclaimed, Phrase.PhraseKind.NOUN) ? parse.head(proclaimed).country() : null;
    if (claimant != null && DisputedStates.isOne(claimant.country())) {
      discourse.noteStatehood();
      discourse.topic(List.of(Target.state(claimant.country())));
    }
  }

  /** "Bougainville seceded", "The colony becomes independent as Belize": the state that is made. */
  private void founded(Parse parse, int i) {
    List<String> codes = subjects.of(parse, i).codes();
    if (!codes.isEmpty()) {
      discourse.noteStatehood();
    }
    int as = parse.skipRight(i + 2);
    List<CountryMention> after = parse.countriesIn(parse.phrase(i).to(), parse.nodeCount());
    boolean named =
        codes.isEmpty()
            && (parse.isWord(as, "as") || parse.isWord(as - 1, "as"))
            && after.size() == 1;
    if (named) {
      discourse.noteStatehood();
      discourse.topic(List.of(Target.state(after.get(0).country())));
    } else if (codes.size() == 1 && discourse.topic().isEmpty()) {
      discourse.topic(List.of(Target.state(codes.get(0))));
    }
  }

  /** Notes of whom a clause speaks, and who speaks in it. */
  private void clause(Parse parse, int i, VerbGroup verb, boolean body) {
    Subject subject = subjects.of(parse, i);
    List<String> codes = subject.codes();
    if (!isAside(parse, subject)) {
      discourse.subject(codes);
    }
    if (body) {
      discourse.protagonist(codes);
    }
    if (codes.isEmpty() && isBody(parse, i)) {
      discourse.noSubject();
    } else {
      other(parse, i, verb, subject);
    }
    if (subjects.isPerson(parse, i)) {
      discourse.person(codes);
    }
    if (Saying.is(verb.lemma())) {
      discourse.reporter(codes);
    }
  }

  /** Notes of whom a clause of "be" speaks whose grammatical subject is another or none. */
  private void other(Parse parse, int i, VerbGroup verb, Subject subject) {
    if (!verb.lemma().equals("be")) {
      return;
    }
    List<String> named = subject.from() >= 0 ? named(parse, i) : List.of();
    String presented = subject.codes().isEmpty() ? presented(parse, i) : null;
    if (!named.isEmpty()) {
      discourse.subject(named);
    } else if (presented != null) {
      discourse.subject(List.of(presented));
    } else if (subject.codes().isEmpty() && subject.from() == 0) {
      discourse.subject(owner(parse, 0)); // "Niger's tale is longer. It resumed"
    }
  }

  /** "It is rare for Pyongyang to make such a move": of whom that is said; none if of nobody. */
  private static List<String> named(Parse parse, int i) {
    int subject = parse.skipLeft(i - 1);
    boolean it = parse.isWord(subject, "it");
    for (int at = i + 1; it && at + 2 < parse.size() && at <= i + 3; at++) {
      VerbGroup infinitive = parse.verb(at + 2);
      boolean whose =
          parse.isWord(at, "for")
              && parse.is(at + 1, Phrase.PhraseKind.NOUN)
              && parse.head(at + 1).country() != null
              && infinitive != null
              && infinitive.form() == VerbGroup.Form.INFINITIVE;
      if (whose) {
        return List.of(parse.countries(at + 1).get(0).country());
      }
    }
    return List.of();
  }

  /**
   * "Next could be Djibouti.": the state that the sentence brings in; null if it brings in none.
   */
  private static @Nullable String presented(Parse parse, int i) {
    int complement = parse.skipRight(i + 1);
    CountryMention state =
        parse.is(complement, Phrase.PhraseKind.NOUN) ? parse.head(complement).country() : null;
    boolean alone =
        state != null
            && state.kind() != MentionKind.DEMONYM
            && ClauseEnds.endsClause(parse, complement + 1);
    return alone && state != null ? state.country() : null;
  }

  /** The state by whose name a noun phrase begins as its owner; none if there is none. */
  private static List<String> owner(Parse parse, int phrase) {
    if (!parse.is(phrase, Phrase.PhraseKind.NOUN)) {
      return List.of();
    }
    int own = Actors.lastPossessive(parse, parse.phrase(phrase));
    CountryMention owner = own > 0 ? parse.node(own - 1).country() : null;
    return owner == null ? List.of() : List.of(owner.country());
  }

  boolean isAside(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    return verb != null && verb.finite() && isAside(parse, subjects.of(parse, i));
  }

  /** "a step that Slovakia rules out": the clause is about another than the sentence. */
  boolean isInRelative(Parse parse, int i) {
    VerbGroup verb = parse.verb(i);
    int pronoun = verb == null || !verb.finite() ? -1 : subjects.of(parse, i).from() - 1;
    boolean that =
        parse.is(pronoun, Phrase.PhraseKind.THAT)
            && parse.is(pronoun - 1, Phrase.PhraseKind.NOUN)
            && parse.countries(pronoun - 1).isEmpty();
    return pronoun > 2 && (parse.is(pronoun, Phrase.PhraseKind.REL) || that);
  }

  /** "said on Monday, a week after Peru had": a clause of time behind the main one. */
  private boolean isAside(Parse parse, Subject subject) {
    int link = subject.from() - 1;
    boolean time =
        parse.isWord(link, "after")
            || parse.isWord(link, "before")
            || parse.isWord(link, "since")
            || parse.isWord(link, "whereupon");
    return time && link > 2;
  }

  /** "declared independence", "became independent", "seceded". */
  private boolean makesState(Parse parse, int i, VerbGroup verb) {
    int object = parse.skipRight(i + 1);
    boolean independence =
        parse.is(object, Phrase.PhraseKind.NOUN)
            && parse.containsClass(object, words, NounClass.INDEPENDENCE);
    return STATEHOOD.contains(verb.lemma())
        || GAINING.contains(verb.lemma()) && independence
        || verb.lemma().equals("become") && parse.isWord(object, "independent");
  }

  /** "recognition of the problem", "recognition from a registry": no state is spoken of. */
  private boolean isOfThing(Parse parse, int noun) {
    int object = noun + 2;
    if (!parse.is(object, Phrase.PhraseKind.NOUN)) {
      return false;
    }
    // "recognitions from three continents" come from states
    boolean from =
        parse.isWord(noun + 1, "from")
            && (parse.first(object).is("a") || parse.first(object).is("an"));
    boolean of = parse.isWord(noun + 1, "of") || parse.isWord(noun + 1, "for");
    return (of || from)
        && parse.countries(object).isEmpty()
        && !parse.containsClass(object, words, NounClass.STATE)
        && !parse.containsClass(object, words, NounClass.REGION);
  }

  /** "Peru and Chile": two states and no more. */
  private void noteCouple(Parse parse, int i) {
    boolean joined =
        parse.is(i, Phrase.PhraseKind.NOUN)
            && parse.is(i - 1, Phrase.PhraseKind.CONJ)
            && parse.is(i - 2, Phrase.PhraseKind.NOUN)
            && !parse.is(i - 3, Phrase.PhraseKind.COMMA);
    CountryMention one = joined ? parse.head(i - 2).country() : null;
    CountryMention other = joined ? parse.head(i).country() : null;
    if (one != null && other != null && !one.country().equals(other.country())) {
      discourse.couple(List.of(one.country(), other.country()));
    }
  }

  private boolean isBody(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    return parse.is(subject, Phrase.PhraseKind.NOUN)
        && words.isNoun(parse.head(subject).word(), NounClass.BODY);
  }
}
