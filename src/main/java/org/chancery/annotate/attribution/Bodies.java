package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.country.CountryNames;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
import org.chancery.model.MentionKind;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Tells over one article which body a noun phrase means: whose "foreign ministry", and which "the
 * ministry" or "the Observatory" is.
 */
final class Bodies {
  private static final Set<String> SMALL =
      Set.of(
          "the",
          "of",
          "in",
          "republic",
          "islamic",
          "federal",
          "kingdom",
          "state",
          "s",
          "own",
          "central",
          "national",
          "people",
          "socialist",
          "democratic",
          "interim",
          "provisional");
  private static final Set<String> PREPOSITIONS = Set.of("of", "in", "for", "on", "at", "to");

  /** What any organisation may be called once it has been named. */
  private static final Set<String> ANY =
      Set.of(
          "group",
          "company",
          "firm",
          "organisation",
          "organization",
          "charity",
          "watchdog",
          "ngo",
          "body",
          "association",
          "corporation",
          "carrier",
          "airline",
          "manufacturer",
          "maker");

  private final TextDocument document;
  private final Owners owners;
  private final Offices offices;
  private final SourceList sources;
  private final Acronyms acronyms;
  private final FullerNames fuller;
  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, Body> latest = new HashMap<>();
  private final Map<String, Body> byName = new HashMap<>();
  private @Nullable Body lastOrganisation;

  Bodies(
      TextDocument document,
      List<CountryMention> countries,
      Offices offices,
      SourceList sources,
      Acronyms acronyms,
      FullerNames fuller,
      List<Finding> findings) {
    this.document = document;
    boolean dated = findings.stream().anyMatch(finding -> finding.cue().equals("dateline"));
    this.owners = new Owners(document, countries, dated);
    this.offices = offices;
    this.sources = sources;
    this.acronyms = acronyms;
    this.fuller = fuller;
    for (Finding finding : findings) {
      Speaker speaker = finding.speaker();
      if (isBody(speaker)) {
        Offices.Match office = office(speaker);
        CountryMention owner = office == null ? null : owners.in(speaker);
        Source known = speaker.known();
        if (office != null && owner != null) {
          fuller(owner.country() + office.id(), speaker.name());
        } else if (known != null) {
          fuller(known.id(), withoutBrackets(speaker.name()));
        }
      }
    }
  }

  private void fuller(String key, String name) {
    fullest.merge(key, name, (a, b) -> a.length() >= b.length() ? a : b);
  }

  private static String withoutBrackets(String name) {
    int open = name.indexOf(" (");
    return open > 0 && name.endsWith(")") ? name.substring(0, open) : name;
  }

  /** Whether a speaker is a body or a state, and no person, medium or text. */
  static boolean isBody(Speaker speaker) {
    return (speaker.sort() == Speaker.Sort.NAME || speaker.sort() == Speaker.Sort.OFFICE)
        && speaker.type() != SourceType.PERSON
        && speaker.first() != Speaker.NO_TOKEN;
  }

  /** What a speaker that is a body means, null if no more is to be told than its name. */
  @Nullable Body resolve(Speaker speaker) {
    Body known = byName.get(speaker.name());
    boolean pronoun =
        speaker.end() - speaker.first() == 1 && !document.tokenIs(speaker.first(), speaker.name());
    Body body = pronoun ? known : read(speaker);
    if (body != null) {
      byName.put(speaker.name(), body);
    }
    return body;
  }

  private @Nullable Body read(Speaker speaker) {
    CountryMention owner = owners.in(speaker);
    if (owner != null && isWhole(owner, speaker)) {
      return state(speaker.name(), owner.country(), speaker.known());
    }
    Offices.Match office = office(speaker);
    if (office != null) {
      String country =
          owner == null ? owners.holder(speaker.first(), before(office)) : owner.country();
      return country == null ? null : office(office, country, speaker);
    }
    Source source = speaker.known();
    if (source != null) {
      String name = fullest.getOrDefault(source.id(), speaker.name());
      Body body = new Body(name, source.id(), source.country(), source.type());
      remember(head(name), body);
      return body;
    }
    String base = withoutBrackets(speaker.name());
    Source bracketed = base.equals(speaker.name()) ? null : sources.credited(base);
    if (bracketed != null) {
      return new Body(base, bracketed.id(), bracketed.country(), bracketed.type());
    }
    if (speaker.name().indexOf(' ') < 0) {
      return oneWord(speaker);
    }
    String head = head(base);
    Body before = owner == null ? null : latest.get(owner.country() + head);
    if (before != null && (isTwoWords(base) || isPlaced(base, head))) {
      return before;
    }
    String country = owner == null ? null : owner.country();
    Body own = new Body(base, null, country, speaker.type());
    remember(head, own);
    return base.equals(speaker.name()) ? null : own;
  }

  private @Nullable Body oneWord(Speaker speaker) {
    String longForm = acronyms.longForm(speaker.name());
    if (longForm != null) {
      return new Body(longForm, null, null, SourceType.ORGANISATION);
    }
    String head = speaker.name().toLowerCase(Locale.ROOT);
    Body before = latest.get(head);
    if (before != null || speaker.sort() != Speaker.Sort.OFFICE) {
      return before;
    }
    String name = fuller.before(speaker.first());
    if (name != null) {
      Source known = sources.credited(name);
      return known == null
          ? new Body(name, null, null, speaker.type())
          : new Body(name, known.id(), known.country(), known.type());
    }
    return ANY.contains(head) ? lastOrganisation : null;
  }

  private Body state(String name, String country, @Nullable Source source) {
    String id = country.toLowerCase(Locale.ROOT) + "-government";
    Body body = new Body(name, source == null ? id : source.id(), country, SourceType.GOVERNMENT);
    if (name.indexOf(' ') > 0) {
      remember(head(name), body);
    }
    return body;
  }

  /** The owner of the same office where it was credited before. */
  private @Nullable String before(Offices.Match office) {
    Body before = latest.get(office.id());
    return before == null ? null : before.country();
  }

  private Body office(Offices.Match office, String country, Speaker speaker) {
    Source named = speaker.known();
    boolean own = named != null && country.equals(named.country());
    Source known = own ? named : sources.ofState(country, office.id());
    String id = known == null ? country.toLowerCase(Locale.ROOT) + '-' + office.id() : known.id();
    String name = fullest.get(country + office.id());
    if (name == null) {
      name = CountryNames.of(country) + "'s " + speaker.name();
    }
    Body body = new Body(name, id, country, SourceType.GOVERNMENT);
    latest.put(office.id(), body);
    remember(head(document.span(office.first(), office.end() - 1)), body);
    return body;
  }

  private void remember(String head, Body body) {
    if (body.type() == SourceType.ORGANISATION) {
      lastOrganisation = body;
    }
    latest.put(head, body);
    if (body.country() != null) {
      latest.put(body.country() + head, body);
    }
  }

  /** The office that a speaker's words name and nothing beside but its state, null if none. */
  private Offices.@Nullable Match office(Speaker speaker) {
    Offices.Match office = offices.in(document, speaker.first(), speaker.end());
    if (office == null) {
      return null;
    }
    for (int at = speaker.first(); at < speaker.end(); at++) {
      boolean own = at >= office.first() && at < office.end();
      if (!own
          && document.tokenKind(at) == TokenKind.WORD
          && !SMALL.contains(document.token(at).toLowerCase(Locale.ROOT))
          && !owners.isCountry(at)) {
        return null;
      }
    }
    return office;
  }

  private static boolean isWhole(CountryMention mention, Speaker speaker) {
    return mention.firstToken() == speaker.first()
        && mention.endToken() == speaker.end()
        && mention.kind().counts()
        && mention.kind() != MentionKind.DEMONYM;
  }

  /** "ministry in Lima". */
  private static boolean isPlaced(String name, String head) {
    return name.regionMatches(true, 0, head + " in ", 0, head.length() + 4);
  }

  private static boolean isTwoWords(String name) {
    return name.indexOf(' ') == name.lastIndexOf(' ');
  }

  /** The word that "the ministry", "the Observatory" takes up. */
  private static String head(String name) {
    String head = "";
    for (String word : name.split(" ", -1)) {
      if (PREPOSITIONS.contains(word) && !head.isEmpty()) {
        break;
      }
      head = word;
    }
    return head.toLowerCase(Locale.ROOT);
  }

  /**
   * What a body is called.
   *
   * @param name its fullest name in the article
   * @param id stable identifier, null if it is none of a state's and not known
   * @param country code of its country, null if none
   * @param type what it is
   */
  record Body(String name, @Nullable String id, @Nullable String country, SourceType type) {}
}
