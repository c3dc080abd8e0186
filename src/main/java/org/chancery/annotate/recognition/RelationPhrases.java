package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RelationVocabulary.Doing;
import org.chancery.model.Act;
import org.jspecify.annotations.Nullable;

/** Tells noun phrases that speak of relations between states from others. */
final class RelationPhrases {
  private static final Set<String> OTHER_KINDS =
      Set.of("cooperation", "friendship", "solidarity", "partnership", "trust");

  /** With what relations are that are no state's: "cut ties to the British monarchy". */
  private static final Set<String> NO_STATES =
      Set.of("monarchy", "monarch", "crown", "throne", "commonwealth");

  private static final Set<String> OPENING = Set.of("open", "enter");
  private static final Set<String> DISCUSSING = Set.of("discuss", "negotiate", "explore", "study");
  private static final Set<String> WEIGHING = Set.of("weigh", "consider", "contemplate", "mull");

  private final Analysis with;
  private final RelationVocabulary vocabulary;

  RelationPhrases(Analysis with, RelationVocabulary vocabulary) {
    this.with = with;
    this.vocabulary = vocabulary;
  }

  /** "36 years of relations", "the suspension of". */
  static boolean mayHoldRelations(Parse parse, int at) {
    Node head = parse.head(at);
    return head.is("years") || head.is("decades") || head.is("state") || head.is("period");
  }

  /** "those that it had kept with Taiwan", "those of sixty years with Taiwan". */
  static boolean areThose(Parse parse, int at) {
    if (!parse.isWord(at, "those")) {
      return false;
    }
    if (parse.isWord(at + 1, "of") && parse.is(at + 2, PhraseKind.NOUN)) {
      return parse.isWord(at + 3, "with") || parse.isWord(at + 5, "with");
    }
    int own = parse.is(at + 1, PhraseKind.THAT) || parse.is(at + 1, PhraseKind.REL) ? 2 : 1;
    VerbGroup verb = parse.verb(at + own + 1);
    return (parse.isWord(at + own, "it") || parse.isWord(at + own, "they"))
        && verb != null
        && verb.perfect()
        && parse.find("with", at + own) > 0;
  }

  boolean isRelations(Parse parse, int at) {
    boolean own =
        parse.is(at, PhraseKind.NOUN)
            && (parse.head(at).is("theirs")
                || parse.head(at).is("hers")
                || (parse.head(at).is("own") || parse.head(at).is("those"))
                    && parse.isWord(at + 1, "with")
                || areThose(parse, at));
    if (own) {
      return with.discourse.lastRelations() != null || relationsInSentence(parse, at);
    }
    return with.words.isNoun(parse.head(at).word(), NounClass.RELATIONS);
  }

  /** Whether the relations are diplomatic ones, or just relations with a state. */
  boolean diplomatic(Parse parse, int noun, Doing doing) {
    if (isOfNone(parse, noun)) {
      return false;
    }
    Phrase phrase = parse.phrase(noun);
    boolean formal = false;
    boolean named = false;
    boolean filtered = false;
    int from = phrase.from();
    for (int at = noun; isJoined(parse, at); at -= 2) {
      from = parse.phrase(at - 2).from(); // "diplomatic, trade and travel ties"
    }
    for (int n = from; n < phrase.to(); n++) {
      String word = parse.node(n).word();
      formal |= vocabulary.isFormal(word);
      named |= word.equals("diplomatic");
      filtered |= vocabulary.isFilter(word);
    }
    filtered |=
        parse.isWord(noun + 1, "of")
            && parse.is(noun + 2, PhraseKind.NOUN)
            && OTHER_KINDS.contains(parse.head(noun + 2).word());
    filtered |=
        (parse.isWord(noun + 1, "with") || parse.isWord(noun + 1, "to"))
            && parse.is(noun + 2, PhraseKind.NOUN)
            && NO_STATES.contains(parse.head(noun + 2).word());
    int before = parse.skipLeft(noun - 1);
    VerbGroup verb = parse.verb(parse.isWord(before, "into") ? before - 1 : before);
    boolean normal = verb != null && verb.lemma().startsWith("normali");
    boolean relationship =
        parse.head(noun).word().startsWith("relationship") && !normal && !isOfYears(parse, noun);
    boolean opened = // "opened relations with Fiji" is said of states only
        verb != null
            && (OPENING.contains(verb.lemma()) || WEIGHING.contains(verb.lemma()))
            && parse.head(noun).is("relations")
            && (parse.isWord(noun + 1, "with") || verb.finite());
    boolean nominal = // "discussed the establishment of relations"
        parse.isWord(before, "of")
            && parse.is(before - 1, PhraseKind.NOUN)
            && parse.head(before - 1).is("establishment")
            && parse.head(noun).is("relations")
            && isDiscussed(parse.verb(before - 2));
    boolean again = // "had no intention of renewing ties", where others restored theirs
        doing.act() == Act.RESTORE_RELATIONS && with.discourse.lastRelations() != null;
    boolean plain = !filtered && !relationship && (!doing.formal() || opened || nominal || again);
    boolean kept = named || formal && !filtered; // and no "formal trade relations"
    boolean diplomatic = kept || plain && !isLocal(parse);
    if (!diplomatic) {
      with.drops.note(parse, "not said of diplomatic relations");
    }
    return diplomatic;
  }

  /** "diplomatic relations between countries": of no two that are meant. */
  private static boolean isOfNone(Parse parse, int noun) {
    int parties = noun + 2;
    boolean bare =
        parse.isWord(noun + 1, "between")
            && parse.is(parties, PhraseKind.NOUN)
            && parse.phrase(parties).to() - parse.phrase(parties).from() == 1;
    return bare
        && switch (parse.head(parties).word()) {
          case "countries", "states", "nations" -> true;
          default -> false;
        };
  }

  private static boolean isDiscussed(@Nullable VerbGroup verb) {
    return verb != null && DISCUSSING.contains(verb.lemma());
  }

  /** "its 82-year relationship", "a decades-old relationship". */
  private static boolean isOfYears(Parse parse, int noun) {
    Phrase phrase = parse.phrase(noun);
    for (int n = phrase.from(); n < phrase.to(); n++) {
      String word = parse.node(n).word();
      boolean counted = n > phrase.from() && parse.node(n - 1).is(Tag.NUM);
      if (counted && word.equals("year")
          || word.equals("decades-old")
          || word.equals("decades-long")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isJoined(Parse parse, int at) {
    boolean joint = parse.is(at - 1, PhraseKind.CONJ) || parse.is(at - 1, PhraseKind.COMMA);
    return joint && parse.is(at - 2, PhraseKind.NOUN);
  }

  /** Whether cities or schools are spoken of: "the mayor broke off ties", "the sister-city". */
  private boolean isLocal(Parse parse) {
    for (int n = 0; n < parse.nodeCount(); n++) {
      if (vocabulary.isLocal(parse.node(n).word())) {
        with.drops.note(parse, "said beside a city or a school");
        return true;
      }
    }
    return false;
  }

  boolean relationsInSentence(Parse parse, int before) {
    for (int i = 0; i < before; i++) {
      if (parse.is(i, PhraseKind.NOUN) && isRelations(parse, i)) {
        return true;
      }
    }
    return false;
  }
}
