package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Attribution;
import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;
import org.jspecify.annotations.Nullable;

/** Gives findings their final names: canonical for known sources, else the article's fullest. */
final class Resolver {
  private static final int LONGEST_EVIDENCE = 400;
  private static final int HOLDER_REACH = 600;
  private static final String SPOKES = "spokes";

  private final TaggedText text;
  private final TextDocument document;
  private final FullerNames fuller;
  private final PersonNames persons;
  private final People people;
  private final SourceList sources;
  private final List<CountryMention> countries;
  private final Bodies bodies;
  private final Nationalities nationalities;

  Resolver(
      TaggedText text,
      PersonNames persons,
      People people,
      SourceList sources,
      List<CountryMention> countries,
      Bodies bodies,
      Nationalities nationalities,
      FullerNames fuller) {
    this.text = text;
    this.document = text.document();
    this.fuller = fuller;
    this.persons = persons;
    this.people = people;
    this.sources = sources;
    this.countries = countries;
    this.bodies = bodies;
    this.nationalities = nationalities;
  }

  /** The credits that findings are, one each, in their order. */
  List<Attribution> resolve(List<Finding> findings) {
    List<Attribution> out = new ArrayList<>(findings.size());
    Map<String, String> full = new HashMap<>();
    for (Finding finding : findings) {
      if (finding.doubt() == null
          && (finding.speaker().sort() == Speaker.Sort.OFFICE
              || finding.speaker().sort() == Speaker.Sort.NAME)) {
        String name = finding.speaker().name();
        String head = lastWord(name);
        full.merge(head, name, (a, b) -> a.length() >= b.length() ? a : b);
      }
    }
    Map<String, String> latest = new HashMap<>();
    String latestSource = null;
    Attribution person = null;
    Map<String, Attribution> holders = new HashMap<>();
    for (Finding finding : findings) {
      Attribution attribution = one(finding, latest, full, latestSource);
      if (person != null && isSpokesman(finding) && tellsSpokesman(person, attribution)) {
        attribution = named(attribution, person);
      }
      String holder = isHolder(finding) ? persons.holder(finding.speaker().name()) : null;
      if (holder != null) {
        attribution = person(finding, persons.fullest(holder));
      } else if (isHolder(finding)
          && !hasComplement(finding)
          && person != null
          && attribution.start() - person.end() < HOLDER_REACH) {
        attribution = named(attribution, person);
        holders.put(finding.speaker().name(), person);
      }
      Attribution earlier = holders.get(finding.speaker().name());
      if (earlier != null && holder == null && finding.speaker().sort() == Speaker.Sort.OFFICE) {
        attribution = named(attribution, earlier);
      }
      out.add(attribution);
      if (finding.doubt() != null) {
        boolean stands =
            finding.doubt() == Doubt.ALONE && finding.kind() == AttributionKind.STATEMENT;
        latestSource = stands ? attribution.source() : latestSource;
        continue;
      }
      if (finding.speaker().sort() == Speaker.Sort.PERSON
          && finding.kind() == AttributionKind.STATEMENT
          && attribution.start() >= 0) {
        person = attribution;
      }
      Speaker.Sort sort = finding.speaker().sort();
      if (sort == Speaker.Sort.OFFICE
          || sort == Speaker.Sort.NAME
          || sort == Speaker.Sort.NAMELESS) {
        latest.put(lastWord(finding.speaker().name()), attribution.source());
      }
      if (attribution.kind() == AttributionKind.STATEMENT && sort != Speaker.Sort.DOCUMENT) {
        latestSource = attribution.source();
      }
    }
    return out;
  }

  private static boolean hasComplement(Finding finding) {
    String name = finding.speaker().name();
    return name.indexOf(" of ") >= 0
        || name.indexOf(" for ") >= 0
        || name.indexOf(" in ") >= 0
        || name.indexOf(" to ") >= 0;
  }

  /** "The French president", who was named before: an office with the article. */
  private boolean isHolder(Finding finding) {
    Speaker speaker = finding.speaker();
    if (speaker.sort() != Speaker.Sort.OFFICE || speaker.type() != SourceType.PERSON) {
      return false;
    }
    int start = finding.nameStart();
    boolean definite = start >= 4 && document.text().regionMatches(true, start - 4, "the ", 0, 4);
    return definite && !lastWord(speaker.name()).startsWith(SPOKES);
  }

  private Attribution person(Finding finding, String name) {
    People.Person famous = people.named(name);
    return famous == null
        ? attribution(
            finding, name, null, SourceType.PERSON, nationalities.of(name, finding.speaker()))
        : attribution(finding, name, famous.id(), SourceType.PERSON, famous.country());
  }

  /** "The spokesman", with no word for whom he speaks. */
  private boolean isSpokesman(Finding finding) {
    String name = finding.speaker().name();
    int start = finding.nameStart();
    return finding.speaker().sort() == Speaker.Sort.OFFICE
        && name.startsWith(SPOKES)
        && name.indexOf(' ') < 0
        && start >= 4
        && document.text().regionMatches(true, start - 4, "the ", 0, 4);
  }

  /** Whether a person was called a spokesman where it was credited, not long before. */
  private static boolean tellsSpokesman(Attribution person, Attribution attribution) {
    return attribution.start() - person.end() < HOLDER_REACH && person.evidence().contains(SPOKES);
  }

  private static Attribution named(Attribution attribution, Attribution person) {
    return new Attribution(
        person.source(),
        person.sourceId(),
        person.sourceType(),
        person.sourceCountry(),
        attribution.kind(),
        attribution.cue(),
        attribution.evidence(),
        attribution.start(),
        attribution.end());
  }

  private Attribution one(
      Finding finding,
      Map<String, String> latest,
      Map<String, String> full,
      @Nullable String latestSource) {
    Speaker speaker = finding.speaker();
    Source known = speaker.known();
    String name = known != null && known.isMedium() ? known.name() : tidy(speaker.name());
    if (speaker.sort() == Speaker.Sort.MEDIUM && isShort(speaker)) {
      String last = speaker.name().substring(speaker.name().lastIndexOf(' ') + 1);
      Source longer = text.mediumNamed(last);
      known = longer == null ? known : longer;
      name = longer == null ? name : longer.name();
    }
    if (known == null && speaker.sort() == Speaker.Sort.MEDIUM) {
      known = stateMedium(finding);
      name = known == null ? name : known.name();
    } else if (known == null) {
      name =
          switch (speaker.sort()) {
            case PERSON -> persons.fullest(name);
            case OFFICE, NAMELESS -> name.indexOf(' ') < 0 ? taken(name, latest, full) : name;
            case DOCUMENT -> document(speaker, name, latestSource);
            default -> name;
          };
    }
    boolean ofPerson =
        known == null
            && (speaker.sort() == Speaker.Sort.PERSON || speaker.sort() == Speaker.Sort.NAME);
    String given = ofPerson && name.indexOf(' ') < 0 ? persons.byGivenName(name) : null;
    boolean renamed = given != null && !given.isEmpty() && countryOf(finding) == null;
    if (renamed && given != null) {
      name = given;
    }
    People.Person famous = ofPerson ? people.named(name) : null;
    if (famous != null || renamed) {
      return person(finding, name);
    }
    Bodies.Body body = Bodies.isBody(speaker) ? bodies.resolve(speaker) : null;
    if (body != null) {
      return attribution(finding, body.name(), body.id(), body.type(), body.country());
    }
    boolean named = speaker.sort() == Speaker.Sort.PERSON && speaker.type() == SourceType.PERSON;
    String country =
        known != null
            ? known.country()
            : named ? nationalities.of(name, speaker) : countryOf(finding);
    return attribution(
        finding, name, known == null ? null : known.id(), type(speaker, known, country), country);
  }

  private Attribution attribution(
      Finding finding,
      String name,
      @Nullable String id,
      SourceType type,
      @Nullable String country) {
    boolean inTitle = finding.nameStart() < document.bodyStart() || finding.nameStart() < 0;
    int shift = document.bodyStart();
    return new Attribution(
        name,
        id,
        type,
        country,
        finding.kind(),
        finding.cue(),
        evidence(finding),
        inTitle ? -1 : finding.nameStart() - shift,
        inTitle ? -1 : finding.nameEnd() - shift);
  }

  /** "The Post", "The Times": a medium by the last word of its name. */
  private static boolean isShort(Speaker speaker) {
    return speaker.first() != Speaker.NO_TOKEN
        && (speaker.known() == null && speaker.name().indexOf(' ') < 0
            || speaker.name().equals("The Times"));
  }

  private String document(Speaker speaker, String name, @Nullable String latestSource) {
    boolean statement = name.equalsIgnoreCase("statement");
    String joint =
        statement || name.equals("document") ? fuller.jointBefore(speaker.first()) : null;
    if (joint != null) {
      return joint;
    }
    if (statement && latestSource != null) {
      return latestSource;
    }
    String longer = name.indexOf(' ') < 0 ? fuller.before(speaker.first()) : null;
    return longer == null ? name : longer;
  }

  private static String taken(String name, Map<String, String> latest, Map<String, String> full) {
    String head = lastWord(name);
    String before = latest.get(head);
    return before != null ? before : full.getOrDefault(head, name);
  }

  private static SourceType type(
      Speaker speaker, @Nullable Source known, @Nullable String country) {
    if (known != null) {
      return known.type();
    }
    boolean office = speaker.sort() == Speaker.Sort.OFFICE && speaker.type() != SourceType.PERSON;
    return office && country != null ? SourceType.GOVERNMENT : speaker.type();
  }

  /** The agency that "its state news agency" means, null if it is not to be told. */
  private @Nullable Source stateMedium(Finding finding) {
    String name = finding.speaker().name().toLowerCase(Locale.ROOT);
    boolean agency = name.endsWith("news agency") || name.endsWith("state agency");
    boolean tv =
        name.contains("state television")
            || name.contains("state tv")
            || name.contains("state broadcaster");
    boolean paper = name.contains("state newspaper");
    if (!agency && !tv && !paper) {
      return null;
    }
    String country = countryOf(finding);
    if (country == null) {
      for (CountryMention mention : countries) {
        int start = document.tokenStart(mention.firstToken());
        if (start >= finding.start() && start < finding.end() && mention.kind().counts()) {
          country = mention.country();
          break;
        }
      }
    }
    String role = agency ? "agency" : tv ? "tv" : "newspaper";
    return country == null ? null : sources.ofState(country, role);
  }

  private @Nullable String countryOf(Finding finding) {
    for (CountryMention mention : countries) {
      int start = document.tokenStart(mention.firstToken());
      if (start >= finding.nameStart() && start < finding.nameEnd()) {
        return mention.country();
      }
    }
    return null;
  }

  private String evidence(Finding finding) {
    int end = Math.min(finding.end(), finding.start() + LONGEST_EVIDENCE);
    return finding.speaker().first() == Speaker.NO_TOKEN && finding.end() == 0
        ? finding.speaker().name()
        : document.text().substring(finding.start(), end);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static String tidy(String name) {
    boolean clean = name.indexOf('\n') < 0 && name.indexOf("  ") < 0 && name.indexOf('\u00ad') < 0;
    return clean ? name : name.replaceAll("\\s+", " ").replace("\u00ad", "");
  }
}
