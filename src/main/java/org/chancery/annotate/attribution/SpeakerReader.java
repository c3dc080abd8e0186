package org.chancery.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.text.NameIndex;
import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases as sources: what is the name in them, and what sort of source is it. */
final class SpeakerReader {
  private static final int COMMON =
      WordClass.ROLE.bit()
          | WordClass.SPEAKER.bit()
          | WordClass.NAMELESS.bit()
          | WordClass.BODY.bit()
          | WordClass.DOCUMENT.bit()
          | WordClass.DETERMINER.bit();

  private static final int PERSONS = WordClass.ROLE.bit() | WordClass.SPEAKER.bit();

  /** The numbers of kings and popes. */
  private static final Set<String> ORDINALS =
      Set.of("II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XVI");

  private final TaggedText text;
  private final PersonNames persons;
  private final MediumReader media;
  private final CommonNouns nouns;

  SpeakerReader(TaggedText text, PersonNames persons, MediumReader media) {
    this.text = text;
    this.persons = persons;
    this.media = media;
    this.nouns = new CommonNouns(text);
  }

  /** The source that a phrase names, null if it can be none. */
  @Nullable Speaker read(Phrase phrase) {
    int first = phrase.coreFirst();
    while (first < phrase.coreEnd()
        && (text.is(first, WordClass.DETERMINER) || text.is(first, "whose"))) {
      first++;
    }
    if (first >= phrase.coreEnd()
        || !text.isNumber(phrase.head()) && Respondents.counts(text, phrase)) {
      return quantifier(phrase);
    }
    Speaker medium = media.read(phrase, first);
    if (medium != null) {
      return medium;
    }
    if (text.isNumber(phrase.head())) {
      return quantifier(phrase);
    }
    Speaker tail = phrase.end() > phrase.coreEnd() ? nameAtEnd(phrase) : null;
    if (tail != null) {
      return tail;
    }
    boolean opener =
        first == phrase.head()
            && (text.isAny(first, WordClass.SPEAKER.bit() | WordClass.NAMELESS.bit())
                || phrase.end() == first + 1 && isCommonBody(first));
    boolean name = text.isCapitalized(phrase.head()) || text.source(phrase.head()) != null;
    return name && !opener || text.mark(phrase.head()) == ')'
        ? named(phrase, first)
        : common(phrase, first);
  }

  /** "Police said", "The Council said": a body's or a text's common noun with a capital. */
  private boolean isCommonBody(int token) {
    return text.isAny(token, WordClass.BODY.bit() | WordClass.DOCUMENT.bit())
        && !text.is(token, WordClass.PROPER)
        && text.source(token) == null
        && !persons.isPlace(token)
        && !persons.isSurname(token);
  }

  /** "Some say", "two in three said". */
  private @Nullable Speaker quantifier(Phrase phrase) {
    int last = phrase.head();
    int among = text.is(last - 1, "of") && text.is(last - 2, "out") ? last - 3 : last - 2;
    if ((text.is(last - 1, "in") || among == last - 3) && isCount(last) && isCount(among)) {
      return speaker(
          among, last + 1, SourceType.ANONYMOUS, AttributionKind.ANONYMOUS, Speaker.Sort.NAMELESS);
    }
    boolean persons =
        text.is(last, "another") || !text.isNumber(last) && Respondents.counts(text, phrase);
    return persons ? anonymous(phrase, phrase.coreFirst()) : null;
  }

  private boolean isCount(int token) {
    return text.isNumber(token) || text.is(token, WordClass.DETERMINER) && text.isWord(token);
  }

  /** "The president of Turkey Recep Tayyip Erdogan", "Minister of Health Ana Costa". */
  private @Nullable Speaker nameAtEnd(Phrase phrase) {
    if (!text.isAny(phrase.head(), PERSONS)) {
      return null;
    }
    int last = phrase.end() - 1;
    int from = runStart(phrase.coreEnd(), last);
    int name = from;
    while (name <= last && isComplement(name)) {
      name++;
    }
    boolean bare =
        name == from
            && (last == from || !text.isWord(from - 1) || text.is(from - 1, WordClass.PREPOSITION));
    boolean other = name > from && text.is(name - 1, WordClass.ROLE);
    boolean portfolio =
        last == name
            && text.isCapitalized(last)
            && (text.is(from - 1, WordClass.PORTFOLIO) && !text.isCapitalized(from - 1)
                || name > from && text.is(name - 1, WordClass.PORTFOLIO));
    if (name > last
        || other
        || bare && last - from < 2 && !portfolio && !text.isAny(from - 1, PERSONS)
        || text.isAny(last, WordClass.BODY.bit() | WordClass.PORTFOLIO.bit())
        || last - name > 4
        || last == name && !portfolio && !persons.isSurname(last)) {
      return null;
    }
    return speaker(
        name, phrase.end(), SourceType.PERSON, AttributionKind.STATEMENT, Speaker.Sort.PERSON);
  }

  private boolean isComplement(int token) {
    return text.isAny(
            token,
            WordClass.PORTFOLIO.bit()
                | WordClass.ROLE.bit()
                | WordClass.TITLE.bit()
                | WordClass.FUNCTION.bit()
                | WordClass.BODY.bit())
        || persons.isPlace(token)
        || text.mark(token) != 0;
  }

  private int runStart(int floor, int last) {
    int run = last;
    while (run > floor && isRunToken(run - 1, run)) {
      run--;
    }
    while (run < last && (text.mark(run) != 0 || text.isNumber(run))) {
      run++;
    }
    return run;
  }

  private boolean isRunToken(int token, int next) {
    return text.isWord(token)
            && (text.isCapitalized(token)
                || text.is(token, WordClass.PARTICLE) && text.isWord(next)
                || text.is(token, WordClass.PARTICLE) && text.mark(next) == '-')
        || text.is(token, "and") && persons.isPlace(token)
        || text.mark(token) == '.' && text.isCapitalized(next)
        || text.mark(token) == '-' && text.touches(token, next)
        || text.mark(token) == '&';
  }

  private @Nullable Speaker named(Phrase phrase, int first) {
    int last = phrase.head();
    if (text.mark(last) == ')') {
      return bracketed(phrase, first);
    }
    int run = runStart(first, last);
    NameIndex.Match<Source> whole = text.source(phrase.end() - 1);
    boolean longer =
        whole != null && whole.endToken() == phrase.end() && whole.firstToken() <= last;
    NameIndex.Match<Source> match = longer ? whole : text.source(last);
    if (match != null
        && (longer || match.endToken() == phrase.coreEnd())
        && !match.value().isMedium()
        && !media.isPerson(match)) {
      return new Speaker(
          match.firstToken(),
          longer ? phrase.end() : phrase.coreEnd(),
          text.span(match.firstToken(), longer ? phrase.end() : phrase.coreEnd()),
          match.value(),
          match.value().type(),
          AttributionKind.STATEMENT,
          Speaker.Sort.NAME);
    }
    int name = persons.nameStart(run, last);
    boolean body = text.isAny(last, WordClass.BODY.bit() | WordClass.DOCUMENT.bit());
    if (name > last && !(run == last && persons.isSurname(last))) {
      return common(phrase, first);
    }
    name = Math.min(name, last);
    if (body && !persons.isSurname(last)) {
      int from = text.isPossessive(run - 1) ? first : run;
      return speaker(
          Math.min(from, first(phrase, first)),
          phrase.end(),
          SourceType.ORGANISATION,
          AttributionKind.STATEMENT,
          Speaker.Sort.NAME);
    }
    boolean titled = name > run || text.isAny(run - 1, PERSONS) || text.isPossessive(run - 1);
    boolean person = last > name || titled || persons.isSurname(last);
    if (phrase.end() > phrase.coreEnd() && !person) {
      return speaker(
          run, phrase.end(), SourceType.ORGANISATION, AttributionKind.STATEMENT, Speaker.Sort.NAME);
    }
    boolean place = persons.isPlace(last) && !persons.isSurname(last);
    if (place || isAcronym(last)) {
      return speaker(
          run,
          phrase.coreEnd(),
          place ? SourceType.GOVERNMENT : SourceType.ORGANISATION,
          AttributionKind.STATEMENT,
          Speaker.Sort.NAME);
    }
    return speaker(
        name,
        phrase.coreEnd(),
        person ? SourceType.PERSON : SourceType.ORGANISATION,
        AttributionKind.STATEMENT,
        person ? Speaker.Sort.PERSON : Speaker.Sort.NAME);
  }

  private static int first(Phrase phrase, int first) {
    return phrase.end() > phrase.coreEnd() ? first : Integer.MAX_VALUE;
  }

  /** "The Observatory (SOHR)": the long form is the name. */
  private @Nullable Speaker bracketed(Phrase phrase, int first) {
    int open = phrase.head();
    while (open > first && text.mark(open) != '(') {
      open--;
    }
    return open <= first ? null : read(Phrase.of(phrase.coreFirst(), open));
  }

  private boolean isAcronym(int token) {
    String word = text.word(token);
    return word.length() > 1
        && word.equals(word.toUpperCase(Locale.ROOT))
        && !ORDINALS.contains(word);
  }

  private @Nullable Speaker common(Phrase phrase, int first) {
    int head = phrase.head();
    if (text.isNumber(head) || text.is(head, WordClass.TIME)) {
      return null;
    }
    boolean definite =
        text.is(phrase.coreFirst(), "the")
            || text.is(phrase.coreFirst(), "his")
            || text.is(phrase.coreFirst(), "her")
            || text.is(phrase.coreFirst(), "its")
            || text.is(phrase.coreFirst(), "their")
            || text.is(phrase.coreFirst(), "my")
            || text.is(phrase.coreFirst(), "whose")
            || nouns.owned(phrase);
    if (nouns.takesUp(phrase, first)) {
      return null;
    }
    boolean hidden = !text.is(head, WordClass.DOCUMENT) && nouns.isHidden(phrase.end());
    if (hidden || text.is(head, WordClass.NAMELESS)) {
      return anonymous(phrase, first);
    }
    if (nouns.spokes(head)) {
      return speaker(
          first, phrase.end(), SourceType.PERSON, AttributionKind.STATEMENT, Speaker.Sort.OFFICE);
    }
    boolean plural = text.endsWith(head, "s") || text.is(head, "people") || text.is(head, "men");
    if (text.isAny(head, PERSONS)) {
      boolean body = text.is(head, WordClass.BODY);
      boolean office = text.is(head, WordClass.ROLE) && definite && !plural;
      return office || body && !text.is(phrase.coreFirst(), "some")
          ? speaker(
              first,
              phrase.end(),
              SourceType.PERSON,
              AttributionKind.STATEMENT,
              Speaker.Sort.OFFICE)
          : anonymous(phrase, first);
    }
    if (text.is(head, WordClass.DOCUMENT)) {
      return speaker(
          first,
          phrase.end(),
          SourceType.DOCUMENT,
          AttributionKind.STATEMENT,
          Speaker.Sort.DOCUMENT);
    }
    if (text.is(head, WordClass.BODY)) {
      return speaker(
          first,
          phrase.end(),
          SourceType.ORGANISATION,
          AttributionKind.STATEMENT,
          Speaker.Sort.OFFICE);
    }
    if (!plural
        && text.is(phrase.coreFirst(), WordClass.DETERMINER)
        && !text.is(phrase.coreFirst(), "one")
        && text.namesPerson(head)) {
      return definite
          ? speaker(
              first,
              phrase.end(),
              SourceType.PERSON,
              AttributionKind.STATEMENT,
              Speaker.Sort.OFFICE)
          : anonymous(phrase, first);
    }
    return speaker(
        first,
        phrase.coreEnd(),
        SourceType.ORGANISATION,
        AttributionKind.STATEMENT,
        Speaker.Sort.OTHER);
  }

  private Speaker anonymous(Phrase phrase, int first) {
    return speaker(
        first,
        phrase.end(),
        SourceType.ANONYMOUS,
        AttributionKind.ANONYMOUS,
        Speaker.Sort.NAMELESS);
  }

  private Speaker speaker(
      int first, int end, SourceType type, AttributionKind kind, Speaker.Sort sort) {
    String name = text.span(first, end);
    boolean common =
        sort == Speaker.Sort.OFFICE
            || sort == Speaker.Sort.NAMELESS
            || sort == Speaker.Sort.DOCUMENT;
    boolean opener =
        common
            && text.isAny(first, COMMON)
            && !text.is(first, WordClass.PROPER)
            && (end - first == 1 || !text.isCapitalized(first + 1));
    return new Speaker(first, end, opener ? small(name) : name, null, type, kind, sort);
  }

  /** A common noun as it is written inside a sentence. */
  private static String small(String name) {
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }
}
