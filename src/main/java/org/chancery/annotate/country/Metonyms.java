package org.chancery.annotate.country;

import java.util.Locale;
import java.util.Objects;
import org.chancery.annotate.country.WordLists.WordList;
import org.chancery.annotate.text.NameIndex;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * Tells a capital that stands for its state from one that is a mere place, by its role in the
 * sentence: the subject of a verb that only governments do, a possessor, a side of a relation.
 */
final class Metonyms {
  private static final int NOUN_WINDOW = 3;
  private static final int TRAVEL_WINDOW = 4;
  private static final int ACTOR_WINDOW = 7;

  private final VerbForms subjectVerbs;
  private final CapitalAsSubject subjects;
  private final VerbForms objectVerbs;
  private final WordList relations;
  private final WordList placeNouns;
  private final WordList placeBefore;
  private final WordList travel;
  private final WordList suffixes;
  private final WordList polities;
  private final WordList prepositions;
  private final WordList offices;
  private final WordList days;
  private final WordList modifiers;
  private final WordList relationsFor;
  private final WordList wordsAfterRole;
  private final WordList partners;
  private final WordList possessionsInPlace;
  private final WordList actors;

  Metonyms(WordLists lists) {
    subjectVerbs = new VerbForms(lists.get("metonym-verb"));
    subjects = new CapitalAsSubject(lists, subjectVerbs);
    objectVerbs = new VerbForms(lists.get("metonym-object-verb"));
    relations = lists.get("metonym-noun");
    placeNouns = lists.get("place-noun");
    placeBefore = lists.get("place-before");
    travel = lists.get("travel-noun");
    suffixes = lists.get("state-suffix");
    polities = lists.get("polity-noun");
    prepositions = lists.get("preposition-of-role");
    offices = lists.get("office");
    days = lists.get("day-or-month");
    modifiers = lists.get("modifier");
    relationsFor = lists.get("relation-for");
    wordsAfterRole = lists.get("word-after-role");
    partners = lists.get("between-partner");
    possessionsInPlace = lists.get("possession-in-place");
    actors = lists.get("seated-actor");
  }

  /** Why the capital stands for its state, or null if it does not. */
  @Nullable String reason(SentenceView sentence, NameHits hits, int first, int end) {
    if (isDateline(sentence, first, end) || isBeforeItsCountry(sentence, hits, first, end)) {
      return null;
    }
    String hyphen = hyphenated(sentence, hits, first, end);
    if (hyphen != null) {
      return hyphen.isEmpty() ? null : hyphen;
    }
    int before = sentence.is(first - 1, "the") ? first - 2 : first - 1;
    String previous = sentence.lower(before);
    boolean placed = placeBefore.contains(previous);
    if (sentence.isPossessive(end)) {
      boolean own =
          first - 1 == sentence.sentence().firstToken() || !isPartOfName(sentence, first - 1);
      return own && possesses(sentence, end + 1, placed) ? "metonym-possessive" : null;
    }
    if (isSeatOfActors(sentence, first, end)) {
      return "metonym-seat";
    }
    if (placed || isPartOfName(sentence, first - 1)) {
      return null;
    }
    if (sentence.isNameLike(end) && hits.from(end) == null) {
      return null;
    }
    if (polities.contains(sentence.lower(end))) {
      return "metonym-government";
    }
    String role = relation(sentence, hits, first, before, end);
    if (role != null) {
      return role;
    }
    if (isSpeaker(sentence, first, end)) {
      return "metonym-headline";
    }
    if (subjects.acts(sentence, hits, first, end)) {
      return "metonym-subject";
    }
    return listRole(sentence, hits, first, end);
  }

  /** "In Riyadh, ministers are divided": what those do who govern there follows at once. */
  private boolean isSeatOfActors(SentenceView sentence, int first, int end) {
    boolean opens =
        sentence.is(first - 1, "in")
            && sentence.is(end, ",")
            && Character.isUpperCase(sentence.word(first - 1).charAt(0));
    int last = Math.min(end + ACTOR_WINDOW, sentence.sentence().endToken());
    for (int at = end + 1; opens && at < last; at++) {
      if (actors.contains(sentence.lower(at))) {
        return true;
      }
    }
    return false;
  }

  /** "protests from Somalia, Ankara and Cairo": the list's head has the role. */
  private @Nullable String listRole(SentenceView sentence, NameHits hits, int first, int end) {
    int start = CapitalAsSubject.listStart(sentence, hits, first);
    boolean modifies = sentence.isWord(end) && !wordsAfterRole.contains(sentence.lower(end));
    if (start == first || modifies) {
      return null;
    }
    int before = sentence.is(start - 1, "the") ? start - 2 : start - 1;
    boolean placed = placeBefore.contains(sentence.lower(before));
    String role = placed ? null : relation(sentence, hits, start, before, end);
    return role == null ? null : "metonym-list";
  }

  /** "MOSCOW (Reuters)", also where a byline runs into it. */
  private static boolean isDateline(SentenceView sentence, int first, int end) {
    String word = sentence.word(first);
    return sentence.is(end, "(") && word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** "London, UK": the country tells where the city lies. */
  private static boolean isBeforeItsCountry(
      SentenceView sentence, NameHits hits, int first, int end) {
    NameIndex.Match<GazetteerName> own = hits.from(first);
    NameIndex.Match<GazetteerName> next = sentence.is(end, ",") ? hits.from(end + 1) : null;
    return own != null
        && next != null
        && next.value().kind() == MentionKind.NAME
        && Objects.equals(own.value().country(), next.value().country());
  }

  /** Empty for a mere place, null where no hyphen decides. */
  private @Nullable String hyphenated(SentenceView sentence, NameHits hits, int first, int end) {
    if (isHyphen(sentence, end)) {
      String suffix = sentence.lower(end + 1);
      if (suffixes.contains(suffix)) {
        return "metonym-hyphen";
      }
      if (sentence.document().tokenEnd(end) == sentence.document().tokenStart(end + 1)) {
        NameIndex.Match<GazetteerName> other = hits.from(end + 1);
        return other == null || travel.contains(sentence.lower(other.endToken()))
            ? ""
            : "metonym-pair";
      }
    }
    if (isHyphen(sentence, first - 1)
        && sentence.document().tokenEnd(first - 1) == sentence.document().tokenStart(first)) {
      String prefix = sentence.lower(first - 2);
      if (prefix.equals("pro") || prefix.equals("anti")) {
        return "metonym-hyphen";
      }
      if (hits.to(first - 1) != null) {
        return travel.contains(sentence.lower(end)) ? "" : "metonym-pair";
      }
      return "";
    }
    return null;
  }

  private boolean isHyphen(SentenceView sentence, int token) {
    return (sentence.is(token, "-") || sentence.is(token, "\u2013"))
        && token > sentence.sentence().firstToken()
        && token + 1 < sentence.sentence().endToken();
  }

  private boolean possesses(SentenceView sentence, int noun, boolean placed) {
    if (placed) {
      return possessionsInPlace.contains(sentence.word(noun));
    }
    for (int at = noun; at < noun + NOUN_WINDOW; at++) {
      if (placeNouns.contains(sentence.lower(at))) {
        return false;
      }
    }
    return !sentence.isNameLike(noun) || offices.contains(sentence.word(noun));
  }

  /** "Dynamo Moscow", not "But Moscow" or "on Friday Moscow". */
  private boolean isPartOfName(SentenceView sentence, int before) {
    return sentence.isNameLike(before)
        && !days.contains(sentence.word(before))
        && !modifiers.contains(sentence.word(before));
  }

  private @Nullable String relation(
      SentenceView sentence, NameHits hits, int first, int before, int end) {
    String previous = sentence.lower(before);
    if (previous.equals("by") || previous.equals("against")) {
      return "metonym-agent";
    }
    boolean modifies = sentence.isWord(end) && !wordsAfterRole.contains(sentence.lower(end));
    if (previous.equals("to") && sentence.lower(before - 1).equals("according")) {
      return modifies ? null : "metonym-speaker";
    }
    if (isBetween(sentence, hits, before, end)) {
      return "metonym-between";
    }
    if (prepositions.contains(previous)) {
      if (isSwitch(sentence, hits, previous, before, end)) {
        return "metonym-switch";
      }
      String next = sentence.lower(end);
      if (next.endsWith("ing") && subjectVerbs.contains(next)) {
        return "metonym-subject";
      }
      boolean mayModify = previous.equals("of") || previous.equals("for") || previous.equals("on");
      if (mayModify && modifies) {
        return null;
      }
      String noun = sentence.lower(before - 1);
      boolean related =
          previous.equals("for") ? relationsFor.contains(noun) : relations.contains(noun);
      return related || previous.equals("with") ? "metonym-relation" : null;
    }
    boolean object =
        objectVerbs.contains(previous)
            && !sentence.lower(before - 1).equals("be")
            && !(modifies && sentence.is(first - 1, "the"));
    return object ? "metonym-object" : null;
  }

  /** "between Moscow and Kyiv", not "flights between Moscow and Kyiv". */
  private boolean isBetween(SentenceView sentence, NameHits hits, int before, int end) {
    boolean opens =
        sentence.lower(before).equals("between")
            && sentence.is(end, "and")
            && !isTravel(sentence, before);
    if (opens) {
      int partner = sentence.is(end + 1, "the") ? end + 2 : end + 1;
      return hits.from(partner) != null || partners.contains(sentence.word(partner));
    }
    if (!sentence.lower(before).equals("and")) {
      return false;
    }
    NameIndex.Match<GazetteerName> other = hits.to(before);
    if (other == null) {
      return false;
    }
    int opener = other.firstToken() - 1;
    opener = sentence.is(opener, "the") ? opener - 1 : opener;
    return sentence.lower(opener).equals("between") && !isTravel(sentence, opener);
  }

  /** "flights between", "city relations established between". */
  private boolean isTravel(SentenceView sentence, int between) {
    for (int at = between - 1; at >= between - TRAVEL_WINDOW; at--) {
      if (travel.contains(sentence.lower(at)) || sentence.is(at, "city")) {
        return true;
      }
    }
    return false;
  }

  /** "switched recognition from Taipei to Beijing". */
  private boolean isSwitch(
      SentenceView sentence, NameHits hits, String previous, int before, int end) {
    NameIndex.Match<GazetteerName> other =
        previous.equals("from") && sentence.is(end, "to")
            ? hits.from(end + 1)
            : previous.equals("to") ? hits.to(before) : null;
    if (other == null) {
      return false;
    }
    for (int at = sentence.sentence().firstToken(); at < sentence.sentence().endToken(); at++) {
      String word = sentence.lower(at);
      if (word.startsWith("switch")
          || word.startsWith("recogni")
          || word.equals("allegiance")
          || word.equals("relations")
          || word.equals("ties")) {
        return true;
      }
    }
    return false;
  }

  /** The headline that ends in its speaker: "Missile flew 500 km: Seoul". */
  private static boolean isSpeaker(SentenceView sentence, int first, int end) {
    return sentence.isTitle()
        && !sentence.contains(end)
        && (sentence.is(first - 1, ":") || sentence.is(first - 1, "\u2013"));
  }
}
