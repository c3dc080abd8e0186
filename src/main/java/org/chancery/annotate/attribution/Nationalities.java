package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.annotate.country.CountryMention;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** The countries of an article's persons, by the words beside a name: "Peru's finance minister". */
final class Nationalities {
  private static final int BEFORE = 9;
  private static final int BEHIND = 4;
  private static final int OFFICE_WORDS =
      WordClass.ROLE.bit()
          | WordClass.TITLE.bit()
          | WordClass.PORTFOLIO.bit()
          | WordClass.HONORIFIC.bit()
          | WordClass.DETERMINER.bit();

  private final TaggedText text;
  private final Map<Integer, CountryMention> byEnd = new HashMap<>();
  private final Map<Integer, CountryMention> byStart = new HashMap<>();
  private final Map<String, String> told = new HashMap<>();

  Nationalities(TaggedText text, List<CountryMention> countries) {
    this.text = text;
    for (CountryMention mention : countries) {
      boolean people = mention.kind() == MentionKind.NAME || mention.kind() == MentionKind.DEMONYM;
      if (people) {
        byEnd.put(mention.endToken(), mention);
        byStart.put(mention.firstToken(), mention);
      }
    }
  }

  /** The country of a person who is credited, null if it is not told. */
  @Nullable String of(String name, Speaker speaker) {
    String country = told.get(name);
    if (country == null && speaker.first() != Speaker.NO_TOKEN) {
      country = before(speaker.first());
      country = country == null ? behind(speaker.end()) : country;
      if (country != null) {
        told.put(name, country);
      }
    }
    return country;
  }

  /** "Peruvian Finance Minister Ana Costa", "the president of Peru, Ana Costa". */
  private @Nullable String before(int first) {
    int floor = Math.max(0, first - BEFORE);
    boolean office = false;
    int at = first - 1;
    if (text.mark(at) == ',') {
      at--;
    }
    while (at >= floor) {
      CountryMention mention = byEnd.get(at + 1);
      boolean of = mention != null && text.is(mention.firstToken() - 1, "of");
      if (mention != null && (office || of)) {
        return mention.country();
      }
      boolean goesOn =
          text.isAny(at, OFFICE_WORDS)
              || text.isPossessive(at)
              || text.is(at, "of")
              || text.is(at, "and")
              || text.mark(at) == '-';
      if (!goesOn) {
        return null;
      }
      office |= text.isAny(at, WordClass.ROLE.bit());
      at--;
    }
    return null;
  }

  /** "Ana Costa, Peru's finance minister", "Ana Costa, the Peruvian president". */
  private @Nullable String behind(int end) {
    if (text.mark(end) != ',') {
      return null;
    }
    for (int at = end + 1; at <= end + BEHIND; at++) {
      CountryMention mention = byStart.get(at);
      if (mention != null) {
        int next = mention.endToken() + (text.isPossessive(mention.endToken()) ? 1 : 0);
        return holdsOffice(next) ? mention.country() : null;
      }
      if (!text.isAny(at, OFFICE_WORDS)) {
        return null;
      }
    }
    return null;
  }

  private boolean holdsOffice(int from) {
    for (int at = from; at < from + BEHIND && text.isAny(at, OFFICE_WORDS); at++) {
      if (text.is(at, WordClass.ROLE)) {
        return true;
      }
    }
    return false;
  }
}
