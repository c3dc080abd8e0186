package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.recognition.Members.Exemption;
import org.chancery.annotate.recognition.Members.Named;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.time.DateExpression;
import org.chancery.annotate.time.DateRelation;

/** Which states the noun phrases before a verb stand for as its subject. */
final class NounSubjects {
  private final Actors actors;
  private final Discourse discourse;
  private final Members members;
  private final Speakers speakers;

  NounSubjects(Subjects subjects, Actors actors, Discourse discourse, Members members) {
    this.actors = actors;
    this.discourse = discourse;
    this.members = members;
    this.speakers = new Speakers(subjects, this, actors);
  }

  /** The subject whose last phrase is a noun phrase. */
  Subject endingAt(Parse parse, int last) {
    List<Lists.Item> items = Lists.endingAt(parse, last);
    int first = items.get(0).from();
    items = ownItems(parse, items);
    if (isOfThing(parse, items)) {
      return new Subject(List.of(), first, last);
    }
    Named left = members.exceptEndingAt(parse, items);
    if (left.exemption() == Exemption.NONE) {
      left = members.exceptedAhead(parse, items.get(0).from());
    }
    if (left.exemption() != Exemption.NONE) {
      return new Subject(left.codes(), groupStart(parse, first), last, left.exemption());
    }
    Set<String> codes = new LinkedHashSet<>();
    for (Lists.Item item : items) {
      if (Speakers.speaks(parse, item.from())) {
        codes.addAll(speakers.of(parse, item));
      } else if (isConditioned(parse, item.from())) {
        codes.addAll(discourse.latest(1));
      } else {
        boolean named = isIncluding(parse, item.from() + 1); // "countries including Peru"
        codes.addAll(actors.of(parse, named ? item.from() + 2 : item.from(), item.to()));
      }
    }
    if (codes.isEmpty() && parse.is(last + 1, PhraseKind.OPEN) && members.isGroup(parse, last)) {
      codes.addAll(members.following(parse, first, last).codes());
    }
    Named opening =
        codes.isEmpty() ? members.exceptOpening(parse, items.get(0).from()) : Named.NOBODY;
    return opening.exemption() == Exemption.NONE
        ? new Subject(new ArrayList<>(codes), items.get(0).from(), last)
        : new Subject(opening.codes(), items.get(0).from(), last, opening.exemption());
  }

  private static boolean isIncluding(Parse parse, int phrase) {
    return parse.isWord(phrase, "including") || parse.isWord(phrase, "like");
  }

  /** "Postings in Rome, Bonn and Lima": the names say where something is. */
  private boolean isOfThing(Parse parse, List<Lists.Item> items) {
    Lists.Item item = items.get(0);
    boolean placed =
        items.size() > 1
            && item.to() == item.from() + 2
            && !parse.isWord(item.from() + 1, "of")
            && !isIncluding(parse, item.from() + 1)
            && parse.countries(item.from()).isEmpty()
            && parse.head(item.to()).country() != null;
    for (Lists.Item other : items.subList(1, items.size())) {
      placed = placed && other.from() == other.to() && parse.head(other.to()).capital();
    }
    return placed && actors.of(parse, item.from(), item.to()).isEmpty();
  }

  /** The items of a list that are the subject, and not an object or an opening before it. */
  private static List<Lists.Item> ownItems(Parse parse, List<Lists.Item> items) {
    int first = items.get(0).from();
    boolean objectBefore =
        items.size() > 1
            && parse.verb(first - 1) != null
            && first - 1 >= 0
            && !isAttribute(parse, first - 1);
    boolean prepositionBefore =
        items.size() > 1
            && parse.is(first - 1, PhraseKind.PREP)
            && (!parse.isWord(first - 1, "with")
                || parse.verb(first - 2) != null
                || parse.is(first - 2, PhraseKind.NOUN));
    boolean occasionBefore = // "days after the attacks on Peru and Chile, and Mali severed"
        items.size() > 1
            && (isOccasion(parse, first - 1) || parse.is(first - 1, PhraseKind.CONJ))
            && opensClause(parse, items.get(items.size() - 1).from());
    if (!objectBefore && !prepositionBefore && !occasionBefore) {
      return items;
    }
    int own = items.size() - 1;
    while (own > 1 && !opensClause(parse, items.get(own).from())) {
      own--;
    }
    boolean opened = opensClause(parse, items.get(own).from());
    int start = opened ? own : isListBehindOpening(parse, items) ? 1 : items.size() - 1;
    return items.subList(start, items.size());
  }

  /** "Newly elected governments in Peru and Chile": a participle that opens the sentence. */
  private static boolean isAttribute(Parse parse, int verb) {
    VerbGroup group = parse.verb(verb);
    int before = parse.skipLeft(verb - 1);
    return group != null
        && group.past()
        && !group.perfect()
        && !group.passive()
        && (before < 0 || parse.is(before, PhraseKind.BREAK));
  }

  private static boolean isOccasion(Parse parse, int phrase) {
    DateExpression span = EventDates.date(parse, phrase);
    return span != null && span.relation() == DateRelation.ELAPSED
        || parse.is(phrase, PhraseKind.LINK)
            && (parse.isWord(phrase, "after") || parse.isWord(phrase, "since"));
  }

  /** "Of the members of the Union, Spain, Malta and Peru": the list behind the comma. */
  private static boolean isListBehindOpening(Parse parse, List<Lists.Item> items) {
    boolean opening =
        parse.is(0, PhraseKind.PREP)
            || parse.is(0, PhraseKind.LINK)
            || parse.is(0, PhraseKind.ADV)
            || parse.is(0, PhraseKind.DATE);
    return opening
        && items.size() > 2
        && parse.is(items.get(1).from() - 1, PhraseKind.COMMA)
        && parse.is(items.get(items.size() - 1).from() - 1, PhraseKind.CONJ);
  }

  /** ", and Peru": a conjunction behind a comma. */
  private static boolean opensClause(Parse parse, int phrase) {
    return parse.is(phrase - 1, PhraseKind.CONJ) && parse.is(phrase - 2, PhraseKind.COMMA);
  }

  /** The group before "but": "all members of the EU but Spain". */
  private static int groupStart(Parse parse, int first) {
    return parse.isWord(first - 1, "but") ? Lists.complexStart(parse, first - 2) : first;
  }

  /** "aid to Fiji if it ..., sanctions on Fiji if the country ...": the country named last. */
  private static boolean isConditioned(Parse parse, int phrase) {
    boolean takesUp =
        parse.isWord(phrase, "it")
            || parse.isWord(phrase, "they")
            || parse.contains(phrase, "the") && parse.head(phrase).is("country");
    int before = parse.skipLeft(phrase - 1);
    return takesUp && (parse.isWord(before, "if") || parse.isWord(before, "unless")) && before > 0;
  }
}
