package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.annotate.text.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds who does the saying: the noun phrases that a verb of saying belongs to. */
final class SubjectFinder {
  private static final int LONGEST_TAIL = 50;

  /** Tokens of "who did not wish their names to be quoted", at most. */
  private static final int LONGEST_REFUSAL = 12;

  private final TaggedText text;
  private final Phrases phrases;
  private final Respondents respondents;
  private final SubjectLists lists;
  private final Insertions insertions;

  SubjectFinder(TaggedText text, Phrases phrases) {
    this.text = text;
    this.phrases = phrases;
    this.respondents = new Respondents(text);
    this.lists = new SubjectLists(text, phrases);
    this.insertions = new Insertions(text, phrases, lists);
  }

  /** The phrases before a verb group that are its subject; empty if none is there. */
  List<Phrase> before(VerbGroup group, Sentence sentence) {
    Phrase told = toldOf(group, sentence);
    return told == null ? nearest(group, sentence) : List.of(told);
  }

  /**
   * The subject of a clause that opens the sentence where a longer tail stands between it and the
   * verb: "a statement signed by A and B said", "people who know the file say".
   */
  private @Nullable Phrase toldOf(VerbGroup group, Sentence sentence) {
    int floor = sentence.firstToken();
    if (!mayHaveTail(floor, group.first())) {
      return null;
    }
    while (floor < group.first() && (text.isQuote(floor) || text.is(floor, "but"))) {
      floor++;
    }
    Phrase first = phrases.startingAt(floor, group.first());
    if (first == null) {
      return null;
    }
    int tail = first.end();
    if (text.mark(tail) == '(') {
      while (tail < group.first() && text.mark(tail) != ')') {
        tail++;
      }
      tail++;
    }
    boolean apart = text.mark(tail) == ',' && text.mark(group.first() - 1) == ',';
    if (apart && (text.is(tail + 1, "who") || text.is(tail + 1, "which"))) {
      tail++;
    }
    boolean signed =
        text.is(first.head(), WordClass.DOCUMENT)
            && text.endsWith(tail, "ed")
            && text.is(tail + 1, "by");
    boolean related =
        (text.is(tail, "who") || text.is(tail, "which"))
            && !text.is(first.head(), WordClass.DOCUMENT);
    boolean speaking = text.is(tail, "speaking");
    if (!signed && !related && !speaking || group.first() - tail < 2) {
      return null;
    }
    for (int at = tail + 1; at < group.first(); at++) {
      boolean tells = text.isFiniteCue(at) && !(related && (at == tail + 1 || isNaming(at)));
      if (tells || text.isQuote(at) || text.is(at, "that") || text.mark(at) == ';') {
        return null;
      }
    }
    if (trailsOther(group, tail, sentence)) {
      return null;
    }
    Phrase name = related ? insertions.nameBetween(group.first() - 1, tail) : null;
    return name == null || text.isCapitalized(first.head()) ? first : name;
  }

  /** "not to be named": no verb that tells something. */
  private boolean isNaming(int token) {
    return text.is(token - 1, "be") && (text.is(token, "named") || text.is(token, "quoted"));
  }

  /** "the man who fled was not armed, police said": another one's credit closes the sentence. */
  private boolean trailsOther(VerbGroup group, int tail, Sentence sentence) {
    int next = group.verb() + 1;
    if (next < sentence.endToken() && text.mark(next) != '.') {
      return false;
    }
    Phrase nearest = phrases.endingAt(group.first() - 1, tail + 1);
    return nearest != null && text.mark(nearest.first() - 1) == ',';
  }

  /** A cheap look before the costly one. */
  private boolean mayHaveTail(int first, int end) {
    if (end - first > LONGEST_TAIL) {
      return false;
    }
    for (int at = first + 1; at + 1 < end; at++) {
      if (text.is(at, WordClass.RELATIVE)
          || text.is(at, WordClass.PREPOSITION) && text.is(at, "by")
          || text.is(at, "speaking")) {
        return true;
      }
    }
    return false;
  }

  private List<Phrase> nearest(VerbGroup group, Sentence sentence) {
    int floor = sentence.firstToken();
    int last =
        beforeRelease(insertions.beforeJunior(skipTime(group.first() - 1, floor), floor), floor);
    if (last < floor) {
      return List.of();
    }
    Phrase unnamed = beforeAnonymity(last, floor);
    if (unnamed != null) {
      return List.of(unnamed);
    }
    Phrase counted = respondents.endingAt(last, floor);
    if (counted != null) {
      return List.of(counted);
    }
    if (text.is(last, WordClass.RELATIVE) && last > floor) {
      int noun = text.mark(last - 1) == ',' ? last - 2 : last - 1;
      Phrase nearest = noun < floor ? null : phrases.endingAt(noun, floor);
      Phrase acquainted = nearest == null ? null : insertions.acquainted(nearest, floor);
      nearest = acquainted == null ? nearest : acquainted;
      Phrase name = nearest == null || noun == last - 1 ? null : apposed(nearest, floor);
      return single(name == null ? nearest : name);
    }
    if (text.mark(last) == '-' && text.mark(last - 1) == '-' && text.touches(last - 1, last)) {
      last--;
    }
    if (text.mark(last) == ',' || text.isDash(last) && !text.touches(last - 1, last)) {
      return insertions.before(last, floor);
    }
    if (text.is(last, WordClass.PRONOUN) && text.is(last - 1, WordClass.PREPOSITION)) {
      return single(text.isAcquainted(last - 2) ? phrases.endingAt(last - 3, floor) : null);
    }
    Phrase nearest = phrases.endingAt(last, floor);
    if (nearest != null && isRelatedVerb(nearest, floor)) {
      return single(phrases.endingAt(nearest.first() - 2, floor));
    }
    if (nearest == null) {
      return List.of();
    }
    if (text.is(nearest.first() - 1, WordClass.PREPOSITION) && isNobody(nearest.first() - 2)) {
      return List.of();
    }
    Phrase name = named(nearest, floor);
    if (name != null) {
      return List.of(name);
    }
    Phrase owner = beforeAside(nearest, floor);
    return owner != null ? List.of(owner) : lists.endingWith(nearest, floor);
  }

  /** "Ana Costa, Peru's finance minister, who": the name before what tells more about it. */
  private @Nullable Phrase apposed(Phrase nearest, int floor) {
    boolean more =
        text.mark(nearest.first() - 1) == ','
            && text.is(nearest.head(), WordClass.ROLE)
            && !text.isCapitalized(nearest.head());
    Phrase name = more ? phrases.endingAt(nearest.first() - 2, floor) : null;
    boolean full = name != null && name.end() - name.first() >= 2 && text.isName(name);
    return full ? name : null;
  }

  /** "a poll released on Monday showed", "a survey out this week found": the text's noun. */
  private int beforeRelease(int last, int floor) {
    boolean released =
        text.is(last, "released")
            || text.is(last, "published")
            || text.is(last, "conducted")
            || text.is(last, "taken")
            || text.is(last, "issued")
            || text.is(last, "out");
    return released && last > floor && text.is(last - 1, WordClass.DOCUMENT) ? last - 1 : last;
  }

  /** "two officers who did not wish to be identified told": the phrase before the clause. */
  private @Nullable Phrase beforeAnonymity(int last, int floor) {
    boolean hidden =
        text.is(last - 1, "be")
                && (text.is(last, "identified")
                    || text.is(last, "named")
                    || text.is(last, "quoted"))
            || text.is(last, "anonymity") // "who spoke on condition of anonymity said"
            || text.is(last, "nameless")
            || text.is(last, "name") // "who did not give his name told"
                && (text.is(last - 1, "his") || text.is(last - 1, "her"));
    for (int at = last - 2; hidden && at > floor && at > last - LONGEST_REFUSAL; at--) {
      if (text.is(at, "who")) {
        return phrases.endingAt(text.mark(at - 1) == ',' ? at - 2 : at - 1, floor);
      }
    }
    return null;
  }

  /** "everyone I interviewed said": a verb of what tells more about the subject. */
  private boolean isRelatedVerb(Phrase phrase, int floor) {
    return phrase.end() - phrase.first() == 1
        && phrase.first() > floor
        && text.is(phrase.first() - 1, WordClass.PRONOUN)
        && text.endsWith(phrase.head(), "ed")
        && !text.isCapitalized(phrase.head());
  }

  private static List<Phrase> single(@Nullable Phrase phrase) {
    return phrase == null ? List.of() : List.of(phrase);
  }

  /** "Israel on Friday said", "the ministry late Monday said": the last token before the time. */
  private int skipTime(int last, int floor) {
    int at = last;
    boolean time = false;
    while (at > floor && (text.is(at, WordClass.TIME) || text.isNumber(at))) {
      time |= text.is(at, WordClass.TIME);
      at--;
    }
    if (!time) {
      return last;
    }
    if (text.is(at, "this") && text.is(at - 1, "just")) {
      return at - 2;
    }
    if (text.is(at, "on")
        || text.is(at, "in")
        || text.is(at, "late")
        || text.is(at, "early")
        || text.is(at, "last")
        || text.is(at, "later")
        || text.is(at, "earlier")
        || text.is(at, "this")) {
      at--;
    }
    return at;
  }

  /** "Nobody in Lima denies": no place is the subject of that. */
  private boolean isNobody(int token) {
    return text.is(token, "nobody")
        || text.is(token, "none")
        || text.is(token, "everybody")
        || text.is(token, "everyone")
        || text.is(token, "anyone")
        || text.is(token, "someone");
  }

  /** "Ana Costa, the mayor of Lima announced": the name, where the second comma is missing. */
  private @Nullable Phrase named(Phrase nearest, int floor) {
    int comma = nearest.first() - 1;
    boolean role =
        comma > floor
            && text.mark(comma) == ','
            && text.is(nearest.first(), "the")
            && text.is(nearest.coreEnd() - 1, WordClass.ROLE);
    Phrase name = role ? phrases.endingAt(comma - 1, floor) : null;
    boolean opens = name != null && name.first() == floor && name.end() - name.first() >= 2;
    return name != null && opens && text.isName(name) ? name : null;
  }

  /** "Israel in a statement said": the phrase before the aside. */
  private @Nullable Phrase beforeAside(Phrase nearest, int floor) {
    int link = nearest.first() - 1;
    if (text.is(link, "like") && text.is(link - 1, WordClass.SPEAKER)) {
      return phrases.endingAt(link - 1, floor);
    }
    Phrase acquainted = insertions.acquainted(nearest, floor);
    if (acquainted != null) {
      return acquainted;
    }
    if (!text.is(nearest.head(), WordClass.DOCUMENT)
        && !text.is(nearest.head(), "interview")
        && !text.is(nearest.head(), "conference")
        && !text.is(nearest.head(), "briefing")) {
      return null;
    }
    int preposition = nearest.first() - 1;
    return text.is(preposition, "in") || text.is(preposition, "at")
        ? phrases.endingAt(preposition - 1, floor)
        : null;
  }

  /** The phrase behind a verb whose subject follows it: "..., said X". */
  @Nullable Phrase behind(int verb, Sentence sentence) {
    boolean oneOf = text.is(verb + 1, "one") && text.is(verb + 2, "of");
    int from = oneOf ? verb + 3 : verb + 1;
    int end = sentence.endToken();
    if (from >= end
        || text.is(from, WordClass.TIME)
        || text.is(from, "that")
        || text.endsWith(from, "ly") && !text.isCapitalized(from)) {
      return null;
    }
    Phrase phrase = phrases.startingAt(from, end);
    if (phrase == null) {
      return null;
    }
    if (text.is(phrase.end(), "and")
        && text.is(phrase.head(), WordClass.ROLE)
        && !text.is(phrase.first(), WordClass.DETERMINER)
        && !text.isCapitalized(phrase.head())) {
      Phrase both = phrases.startingAt(phrase.end() + 1, end);
      return both != null && text.isCapitalized(both.head()) ? both : phrase;
    }
    boolean apposed = text.mark(phrase.end()) == ',' && phrase.end() + 1 < end;
    if (!text.isName(Phrase.of(phrase.coreFirst(), phrase.coreEnd())) && apposed) {
      Phrase name = phrases.startingAt(phrase.end() + 1, end);
      boolean closes = name != null && (name.end() >= end || text.mark(name.end()) != 0);
      if (name != null
          && closes
          && text.isName(name)
          && text.isCapitalized(name.first())
          && name.end() - name.first() >= 2) {
        return new Phrase(phrase.first(), name.end(), name.coreFirst(), name.coreEnd());
      }
    }
    return phrase;
  }
}
