package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.recognition.RecognitionVerbs.Doing;
import org.jspecify.annotations.Nullable;

/** Reads who recognises whom in what hangs on the noun: "Peru's", "of Kosovo", "by Peru". */
final class RecognitionNounReader {
  private static final Set<String> SEEKING =
      Set.of(
          "thank",
          "hope",
          "ask",
          "appeal",
          "plead",
          "seek",
          "want",
          "campaign",
          "push",
          "strive",
          "lobby",
          "await");
  private static final Set<String> HAILING = Set.of("hail", "welcome", "celebrate", "cheer");
  private static final Set<String> SIDING =
      Set.of("support", "back", "welcome", "praise", "applaud", "endorse");
  private static final Set<String> QUESTS =
      Set.of("bid", "quest", "campaign", "push", "hopes", "hope", "struggle", "request");

  /** Phrases from the noun to the end of what is inserted behind it. */
  private static final int INSERTION = 8;

  private final Analysis with;
  private final RecognitionVerbs verbs;
  private final CondemnWords condemnWords;

  RecognitionNounReader(Analysis with, RecognitionVerbs verbs, CondemnWords condemnWords) {
    this.with = with;
    this.verbs = verbs;
    this.condemnWords = condemnWords;
  }

  @Nullable RecognitionNoun read(Parse parse, int i) {
    List<String> owner = new ArrayList<>(with.owners.ownerOf(parse, parse.phrase(i)));
    if (owner.isEmpty()) {
      owner.addAll(pronounOwner(parse, i));
    }
    int end = i;
    boolean named = false;
    List<Target> targets =
        owner.isEmpty() ? List.of() : with.discourse.recognitions().recognisedBy(owner);
    targets = targets.isEmpty() ? with.discourse.topic() : targets;
    int topic = asFor(parse);
    List<Target> spoken = topic > 0 && topic < i ? with.objects.at(parse, topic) : List.of();
    targets = spoken.isEmpty() ? targets : spoken;
    boolean day = parse.is(i + 1, PhraseKind.DATE) && parse.isWord(i + 2, "to");
    int of = // "extended recognition Tuesday to"
        day ? i + 2 : isObjectWord(parse, i + 1) ? i + 1 : behindInsertion(parse, i);
    int to = granted(parse, i) && parse.isWord(i + 1, "of") ? behindOwner(parse, i + 1) : -1;
    if (to > 0) {
      owner = agents(parse, i + 2); // "extends the recognition of Peru to Kosovo"
      of = to;
    }
    Doing governed = verbs.of(parse.verb(parse.skipLeft(i - 1)));
    boolean takenFrom =
        parse.isWord(i + 1, "from") && (governed == Doing.WITHDRAW || governed == Doing.REFUSE);
    if (of < 0 && takenFrom) {
      of = i + 1;
    }
    int by = parse.is(i + 1, PhraseKind.COMMA) && parse.isWord(i + 2, "by") ? i + 2 : i + 1;
    if (of < 0
        && (parse.isWord(by, "by") || parse.isWord(by, "from"))
        && parse.is(by + 1, PhraseKind.NOUN)) {
      List<String> whose = owner;
      owner = agents(parse, by + 1);
      end = lastOf(parse, by + 1);
      int object = by + 3; // "recognition by Peru of Kosovo"
      if (parse.isWord(object - 1, "of") && parse.is(object, PhraseKind.NOUN)) {
        List<Target> own = with.objects.at(parse, object);
        List<String> doers = with.actors.of(parse, by + 1, by + 1);
        if (!own.isEmpty() && !doers.isEmpty()) {
          return new RecognitionNoun(doers, own, true, lastOf(parse, object));
        }
      }
      if (!whose.isEmpty() && !owner.isEmpty()) {
        List<Target> own = whose.stream().map(Target::state).toList();
        return new RecognitionNoun(owner, own, true, end); // "Abkhazia's recognition by Tuvalu"
      }
    }
    int given = of < 0 ? given(parse, i) : -1;
    if (given > 0) {
      List<Target> own = with.objects.at(parse, given);
      if (!own.isEmpty()) {
        return new RecognitionNoun(owner, own, true, i);
      }
    }
    boolean granted = of > 0 && granted(parse, i);
    boolean dated = of > 0 && parse.is(of + 1, PhraseKind.DATE); // "the recognition of 8 July"
    end = dated ? of + 1 : end;
    boolean refused = governed == Doing.REFUSE && of == i + 1; // "denied recognition to Kosovo"
    if (of > 0 && !dated && (parse.isWord(of, "of") || granted || takenFrom || refused)) {
      int first = parse.skipRight(of + 1);
      boolean judged =
          verbs.of(parse.verb(parse.skipLeft(i - 1))) == Doing.CONDEMN
              || condemnWords.judge(parse, first);
      targets = judged ? with.objects.judgedAt(parse, first) : with.objects.at(parse, first);
      Frame left = with.discourse.lastRelations();
      boolean its = // "severed relations with Pyongyang but withdrew its recognition of the state"
          targets.isEmpty()
              && left != null
              && left.parse() == parse
              && parse.is(first, PhraseKind.NOUN)
              && parse.first(first).is("the")
              && with.words.isNoun(parse.head(first).word(), NounClass.STATE);
      if (its && left != null) {
        targets = left.targets().stream().map(t -> Target.state(t.country())).toList();
      }
      if (targets.isEmpty() && !judged && parse.is(first, PhraseKind.NOUN)) {
        targets = with.antecedents.of(parse, first, targets, with.discourse.subject());
      }
      if (targets.isEmpty()) {
        return null;
      }
      named = true;
      end = lastOf(parse, first);
      int and = parse.is(end + 1, PhraseKind.COMMA) ? end + 2 : end + 1;
      boolean again = // "of Croatia and of Slovenia", "to Latvia, and to Estonia as well"
          parse.is(and, PhraseKind.CONJ)
              && parse.isWord(and + 1, parse.first(of).word())
              && parse.is(and + 2, PhraseKind.NOUN)
              && parse.head(and + 2).country() != null;
      if (again && !judged) {
        List<Target> all = new ArrayList<>(targets);
        all.addAll(with.objects.at(parse, and + 2));
        targets = List.copyOf(all);
        end = lastOf(parse, and + 2);
      }
      with.discourse.topic(targets);
      int as = judged ? -1 : AsPhrases.asPhrase(parse, end + 1);
      end = as < 0 ? end : Lists.complexStartingAt(parse, as);
      int next = parse.skipRight(end + 1);
      if ((parse.isWord(next, "by") || parse.isWord(next, "from"))
          && parse.is(next + 1, PhraseKind.NOUN)) {
        owner = agents(parse, next + 1);
        end = lastOf(parse, next + 1);
      }
    }
    if (targets.isEmpty() && !owner.isEmpty()) {
      targets = recognised(parse, i);
    }
    int comes = parse.skipRight(end + 1);
    VerbGroup verb = parse.verb(comes);
    boolean came = owner.isEmpty() && verb != null && verb.lemma().equals("come");
    if (came && parse.isWord(comes + 1, "from") && parse.is(comes + 2, PhraseKind.NOUN)) {
      owner = agents(parse, comes + 2); // "Recognition of Kosovo came from Peru"
    }
    boolean label = parse.is(1, PhraseKind.BREAK) && parse.first(1).is(":") && i == 2;
    if (owner.isEmpty() && label && parse.is(0, PhraseKind.NOUN)) {
      owner = with.actors.of(parse, 0, 0); // "GHANA: recognition was announced"
    }
    return new RecognitionNoun(owner, targets, named, end);
  }

  /** The noun of "As for Kosovo, we withdrew our recognition"; -1 if nothing opens so. */
  private static int asFor(Parse parse) {
    boolean opens = parse.isWord(0, "as") && parse.isWord(1, "for");
    return opens && parse.is(2, PhraseKind.NOUN) && parse.is(3, PhraseKind.COMMA) ? 2 : -1;
  }

  /** "the recognition that it gave Kosovo": the state behind the verb; -1 if there is none. */
  private int given(Parse parse, int noun) {
    boolean pronoun = parse.is(noun + 1, PhraseKind.THAT) || parse.is(noun + 1, PhraseKind.REL);
    int it = pronoun ? noun + 2 : noun + 1;
    int verb = parse.isWord(it, "it") ? it + 1 : -1;
    if (verbs.of(parse.verb(verb)) != Doing.GRANT) {
      return -1;
    }
    int to = parse.isWord(verb + 1, "to") ? verb + 2 : verb + 1;
    return parse.is(to, PhraseKind.NOUN) ? to : -1;
  }

  /** "recognition of", "to", and "conferred recognition on". */
  private boolean isObjectWord(Parse parse, int at) {
    boolean on =
        (parse.isWord(at, "on") || parse.isWord(at, "upon"))
            && parse.is(at + 1, PhraseKind.NOUN)
            && !parse.countries(at + 1).isEmpty();
    return parse.isWord(at, "of") || parse.isWord(at, "to") || on && granted(parse, at - 1);
  }

  /** "Peru's recognition, announced on Tuesday, of Kosovo": the "of"; -1 if there is none. */
  private static int behindInsertion(Parse parse, int noun) {
    if (!parse.is(noun + 1, PhraseKind.COMMA)) {
      return -1;
    }
    int close = noun + 2;
    while (close < Math.min(parse.size(), noun + INSERTION)
        && !parse.is(close, PhraseKind.COMMA)
        && !parse.is(close, PhraseKind.BREAK)) {
      close++;
    }
    boolean object = parse.isWord(close + 1, "of") && parse.is(close + 2, PhraseKind.NOUN);
    return parse.is(close, PhraseKind.COMMA) && object ? close + 1 : -1;
  }

  /** Whether the verb before the noun grants it. */
  private boolean granted(Parse parse, int noun) {
    return verbs.of(parse.verb(parse.skipLeft(noun - 1))) == Doing.GRANT;
  }

  /** The "to" behind "recognition of Peru"; -1 if nothing follows so. */
  private static int behindOwner(Parse parse, int of) {
    if (!parse.is(of + 1, PhraseKind.NOUN)) {
      return -1;
    }
    int to = Lists.complexStartingAt(parse, of + 1) + 1;
    return parse.isWord(to, "to") && parse.is(to + 1, PhraseKind.NOUN) ? to : -1;
  }

  /** "Nauru, whose recognition of"; "protested to Nauru over its recognition of". */
  private List<String> pronounOwner(Parse parse, int i) {
    Node first = parse.first(i);
    int before = parse.skipLeft(i - 1);
    boolean over = parse.isWord(before, "over") || parse.isWord(before, "for");
    boolean whose = first.is("whose") && parse.is(before, PhraseKind.COMMA);
    int noun = parse.skipLeft(before - 1);
    if (isSided(parse, i)) {
      return sidedWith(parse, before);
    }
    if (!whose && !(over && (first.is("its") || first.is("their")))
        || !parse.is(noun, PhraseKind.NOUN)) {
      return List.of();
    }
    return whose
        ? with.subjects.nounSubject(parse, noun).codes()
        : with.actors.of(parse, noun, noun);
  }

  /** "supports its recognition of Abkhazia": what another did. */
  static boolean isSided(Parse parse, int i) {
    VerbGroup verb = parse.verb(parse.skipLeft(i - 1));
    Node first = parse.first(i);
    return verb != null
        && SIDING.contains(verb.lemma())
        && (first.is("its") || first.is("their"))
        && parse.isWord(i + 1, "of");
  }

  /** "stood by Moscow and supports its recognition of Abkhazia": who is sided with. */
  private List<String> sidedWith(Parse parse, int verb) {
    List<String> own = with.subjects.of(parse, verb).codes();
    for (int at = verb - 1; at >= 0; at--) {
      List<CountryMention> named = parse.is(at, PhraseKind.NOUN) ? parse.countries(at) : List.of();
      if (!named.isEmpty() && !own.contains(named.get(0).country())) {
        return List.of(named.get(0).country());
      }
    }
    return List.of();
  }

  /**
   * "Kosovo thanked Grenada for its recognition", "Kosovo hopes for recognition by Grenada": who
   * gives thanks or hopes is recognised.
   */
  private List<Target> recognised(Parse parse, int i) {
    for (int at = i - 1; at >= 0; at--) {
      VerbGroup verb = parse.verb(at);
      if (verb != null) {
        boolean hails = HAILING.contains(verb.lemma());
        return SEEKING.contains(verb.lemma()) || hails
            ? with.subjects.of(parse, at).codes().stream()
                .filter(code -> !hails || DisputedStates.isOne(code))
                .map(Target::state)
                .toList()
            : List.of();
      }
      if (parse.is(at, PhraseKind.NOUN) && QUESTS.contains(parse.head(at).word())) {
        return with.owners.ownerOf(parse, parse.phrase(at)).stream().map(Target::state).toList();
      }
    }
    boolean opens = parse.is(i + 1, PhraseKind.COMMA) && parse.is(i + 2, PhraseKind.NOUN);
    return opens // "With Peru's recognition, Kosovo"
        ? with.actors.of(parse, i + 2, i + 2).stream()
            .filter(DisputedStates::isOne)
            .map(Target::state)
            .toList()
        : List.of();
  }

  private static int lastOf(Parse parse, int first) {
    if (!parse.is(first, PhraseKind.NOUN)) {
      return first;
    }
    List<Lists.Item> items = Lists.startingAt(parse, first);
    return items.get(items.size() - 1).to();
  }

  private List<String> agents(Parse parse, int first) {
    List<String> found = new ArrayList<>();
    for (Lists.Item item : Lists.startingAt(parse, first)) {
      found.addAll(with.actors.of(parse, item.from(), item.to()));
    }
    return found;
  }
}
