package org.chancery.annotate.attribution;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.text.NameIndex;
import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/** Reads noun phrases as news media, the known ones and those that the grammar gives away. */
final class MediumReader {
  private static final Set<String> STAFF =
      Set.of("correspondent", "correspondents", "journalists", "reporter", "reporters");

  /** A name behind a foreign article, or a station's call sign. */
  private static final Pattern OUTLET =
      Pattern.compile("(?:El|La|Le|Il|Der|Die|Das|O|A) \\p{Lu}.*|[KW][A-Z]{2,3}|BBC [A-Z].*");

  /** A word of two names run together; surnames such as "McCain" have a shorter first part. */
  private static final Pattern CAMEL_CASE =
      Pattern.compile("(?!Fitz)\\p{Lu}\\p{Ll}{3,}\\p{Lu}\\w+|\\p{Lu}{3,}\\p{Ll}{4,}");

  private final TaggedText text;
  private final PersonNames persons;
  private final @Nullable String outlet;

  MediumReader(TaggedText text, PersonNames persons, @Nullable String outlet) {
    this.text = text;
    this.persons = persons;
    this.outlet = outlet;
  }

  /** The medium that a phrase names, whose first word behind the article is given; or null. */
  @Nullable Speaker read(Phrase phrase, int first) {
    int end = phrase.coreEnd();
    for (int at = end - 1; at >= first; at--) {
      NameIndex.Match<Source> match = text.source(at);
      if (match != null && match.value().isMedium() && !isPerson(match)) {
        boolean owner = text.isPossessive(match.endToken());
        return owner ? null : known(match);
      }
      boolean trailing =
          text.is(at, WordClass.MEDIUM) && !text.isCapitalized(at)
              || isStaff(at)
              || text.mark(at) != 0;
      if (!trailing) {
        break;
      }
    }
    return unknownMedium(phrase, first);
  }

  /** A known medium, null if its name is rather a person's here. */
  @Nullable Speaker known(NameIndex.Match<Source> match) {
    return isPerson(match)
        ? null
        : new Speaker(
            match.firstToken(),
            match.endToken(),
            match.value().name(),
            match.value(),
            match.value().type(),
            AttributionKind.REPORT,
            Speaker.Sort.MEDIUM);
  }

  /** Whether a known source's name is rather a surname in this article. */
  boolean isPerson(NameIndex.Match<Source> match) {
    return match.endToken() - match.firstToken() == 1 && persons.isSurname(match.firstToken());
  }

  private @Nullable Speaker unknownMedium(Phrase phrase, int first) {
    int end = phrase.coreEnd();
    int head = end - 1;
    if (isMediumNoun(first, head)) {
      return unknown(first, end);
    }
    int run = head;
    while (run >= first && (text.isCapitalized(run) || text.mark(run) != 0)) {
      run--;
    }
    boolean apposed =
        run >= first && run < head && text.is(run, WordClass.MEDIUM) && !text.isCapitalized(run);
    boolean news =
        !text.is(run, "agency")
            || text.is(run - 1, "news")
            || text.is(run - 1, "press")
            || text.is(run - 1, "the");
    if (apposed && news && text.isWord(run + 1) && !text.is(run, "press")) {
      return unknown(run + 1, end);
    }
    if (head - first == 1 && text.is(first, "Channel") && text.isNumber(head)) {
      return unknown(first, end);
    }
    if (run == head - 1 && isOwnOutlet(head)) {
      return unknown(head, end);
    }
    boolean proper = head - run >= 2 || text.is(first - 1, "the");
    boolean aims = text.is(end, "for") && phrase.end() > end;
    if (run < head && proper && !aims && isOutletName(run + 1, head)) {
      return unknown(run + 1, end);
    }
    return null;
  }

  /** The medium that a word names by capitals inside it, "SuperSport", where it is told a thing. */
  @Nullable Speaker inCamelCase(int token) {
    boolean camel =
        text.isCapitalized(token)
            && CAMEL_CASE.matcher(text.word(token)).matches()
            && !persons.isSurname(token);
    return camel ? unknown(token, token + 1) : null;
  }

  /** "told the Echo" in an article of the Yorkshire Echo. */
  boolean isOwnOutlet(int token) {
    String own = outlet;
    return own != null
        && text.isCapitalized(token)
        && text.is(token - 1, "the")
        && !text.is(token, WordClass.BODY)
        && own.endsWith(" " + text.word(token))
        && text.word(token).length() > 2;
  }

  /** "state media", "the Russian television", "its state news agency"; not "its website". */
  private boolean isMediumNoun(int first, int head) {
    boolean capital = text.isCapitalized(head) && !text.word(head).equals("TV");
    if (!text.is(head, WordClass.MEDIUM) || capital || first == head) {
      return false;
    }
    int before = head - 1;
    boolean state =
        text.is(before, "state")
            || text.is(before, "official")
            || text.is(before, "government")
            || text.is(before, "local") && text.is(head, "media");
    if (text.is(head, "agency")) {
      return state || text.is(before, "news") || text.is(before, "press");
    }
    boolean media =
        text.is(head, "media")
            || text.is(head, "television")
            || text.is(head, "radio")
            || text.is(head, "tv")
            || text.is(head, "newspaper")
            || text.is(head, "broadcaster")
            || text.is(head, "newspapers");
    boolean regional = text.isCapitalized(before) && !text.is(head, "media");
    return media && (state || regional || persons.isPlace(before));
  }

  private boolean isOutletName(int first, int head) {
    if (text.isAny(first, WordClass.ROLE.bit() | WordClass.HONORIFIC.bit())) {
      return false;
    }
    if (text.is(head, "Agency") && !text.is(head - 1, "News") && !text.is(head - 1, "Press")) {
      return false;
    }
    boolean opens = text.is(first, "Radio") || text.is(first, "TV") || text.is(first, "Agence");
    return text.is(head, WordClass.OUTLET) && !persons.isSurname(head) || opens && head > first;
  }

  private boolean isStaff(int token) {
    return text.isWord(token) && STAFF.contains(text.word(token).toLowerCase(Locale.ROOT));
  }

  /** The speaker as an unknown outlet, if its name looks so: "El Peruano", "KCCI". */
  Speaker asOutlet(Speaker speaker) {
    boolean named =
        speaker.sort() == Speaker.Sort.NAME
            && speaker.known() == null
            && !persons.isPlace(speaker.end() - 1)
            && (OUTLET.matcher(speaker.name()).matches()
                || CAMEL_CASE.matcher(speaker.name()).matches());
    return named ? unknown(speaker.first(), speaker.end()) : speaker;
  }

  private Speaker unknown(int first, int end) {
    String name = text.span(first, end);
    boolean opener =
        text.is(first, "state") || text.is(first, "local") || text.is(first, "official");
    return new Speaker(
        first,
        end,
        opener && end - first > 1 && !text.isCapitalized(first + 1)
            ? name.toLowerCase(Locale.ROOT)
            : name,
        null,
        SourceType.NEWSPAPER,
        AttributionKind.REPORT,
        Speaker.Sort.MEDIUM);
  }
}
