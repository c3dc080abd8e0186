package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.country.CountryNames;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;
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
  private static final int SUBJECT_REACH = 5;
  private static final int SENTENCES_BACK = 3;

  private final TextDocument document;
  private final List<CountryMention> countries;
  private final Offices offices;
  private final SourceList sources;
  private final Acronyms acronyms;
  private final boolean dated;
  private final Map<String, String> fullest = new HashMap<>();
  private final Map<String, Body> latest = new HashMap<>();
  private final Map<String, Body> byName = new HashMap<>();

  Bodies(
      TextDocument document,
      List<CountryMention> countries,
      Offices offices,
      SourceList sources,
      Acronyms acronyms,
      List<Finding> findings) {
    this.document = document;
    this.countries = countries;
    this.offices = offices;
    this.sources = sources;
    this.acronyms = acronyms;
    boolean dateline = false;
    for (Finding finding : findings) {
      dateline |= finding.cue().equals("dateline");
      Speaker speaker = finding.speaker();
      if (isBody(speaker)) {
        Offices.Match office = office(speaker);
        CountryMention owner = office == null ? null : owner(speaker);
        Source known = speaker.known();
        if (office != null && owner != null) {
          fuller(owner.country() + office.id(), speaker.name());
        } else if (known != null) {
          fuller(known.id(), withoutBrackets(speaker.name()));
        }
      }
    }
    dated = dateline;
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
    CountryMention owner = owner(speaker);
    if (owner != null && isWhole(owner, speaker)) {
      return state(speaker.name(), owner.country(), speaker.known());
    }
    Offices.Match office = office(speaker);
    if (office != null) {
      String country = owner == null ? holder(office, speaker) : owner.country();
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
      String longForm = acronyms.longForm(speaker.name());
      return longForm == null
          ? latest.get(speaker.name().toLowerCase(Locale.ROOT))
          : new Body(longForm, null, null, SourceType.ORGANISATION);
    }
    String head = head(base);
    Body before = owner == null ? null : latest.get(owner.country() + head);
    if (before != null && isTwoWords(speaker.name())) {
      return before;
    }
    String country = owner == null ? null : owner.country();
    Body own = new Body(base, null, country, speaker.type());
    remember(head, own);
    return base.equals(speaker.name()) ? null : own;
  }

  private Body state(String name, String country, @Nullable Source source) {
    String id = country.toLowerCase(Locale.ROOT) + "-government";
    Body body = new Body(name, source == null ? id : source.id(), country, SourceType.GOVERNMENT);
    if (name.indexOf(' ') > 0) {
      remember(head(name), body);
    }
    return body;
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
          && !isCountry(at)) {
        return null;
      }
    }
    return office;
  }

  /** The country that owns an office whose words do not name it, null if it is not to be told. */
  private @Nullable String holder(Offices.Match office, Speaker speaker) {
    Sentence own = sentence(speaker.first());
    boolean its =
        document.tokenIs(speaker.first() - 1, "its") || document.tokenIs(speaker.first(), "its");
    String place = place(own);
    if (place != null) {
      return place;
    }
    String subject = subject(own.firstToken(), speaker.first());
    if (its) {
      String nearer = subject(clause(own, speaker.first()), speaker.first());
      if (nearer != null || subject != null) {
        return nearer == null ? subject : nearer;
      }
    }
    Body before = latest.get(office.id());
    if (before != null) {
      return before.country();
    }
    if (subject != null) {
      return subject;
    }
    int first = document.paragraphs().get(own.paragraph()).firstSentence();
    for (int back = 1; back <= SENTENCES_BACK && own.index() - back >= 0; back++) {
      Sentence sentence = document.sentences().get(own.index() - back);
      String country = subject(sentence.firstToken(), sentence.endToken());
      if (country != null) {
        return country;
      }
      if (sentence.index() < first - 1) {
        break;
      }
    }
    return dated ? atHead() : null;
  }

  /** "In Santiago, the interior ministry said": the country of the place that opens a sentence. */
  private @Nullable String place(Sentence sentence) {
    int first = sentence.firstToken();
    if (!document.tokenIs(first, "in") && !document.tokenIs(first, "at")) {
      return null;
    }
    for (CountryMention mention : countries) {
      if (mention.firstToken() == first + 1) {
        return mention.country();
      }
    }
    return null;
  }

  /** Where the last clause before a token begins that a semicolon parts from the one before. */
  private int clause(Sentence sentence, int before) {
    int at = before;
    while (at > sentence.firstToken() && !document.tokenIs(at - 1, ";")) {
      at--;
    }
    return at;
  }

  /** The country with whose name a clause begins. */
  private @Nullable String subject(int first, int before) {
    int reach = Math.min(before, first + SUBJECT_REACH);
    for (CountryMention mention : countries) {
      if (mention.firstToken() >= reach) {
        return null;
      }
      if (mention.firstToken() >= first && mention.kind().counts()) {
        return mention.country();
      }
    }
    return null;
  }

  /** The country of the place in the dateline. */
  private @Nullable String atHead() {
    int body = 0;
    while (body < document.tokenCount() && document.tokenStart(body) < document.bodyStart()) {
      body++;
    }
    for (CountryMention mention : countries) {
      if (mention.firstToken() >= body) {
        return mention.firstToken() < body + SUBJECT_REACH ? mention.country() : null;
      }
    }
    return null;
  }

  private Sentence sentence(int token) {
    int low = 0;
    int high = document.sentences().size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (document.sentences().get(middle).endToken() <= token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return document.sentences().get(low);
  }

  private @Nullable CountryMention owner(Speaker speaker) {
    for (CountryMention mention : countries) {
      if (mention.firstToken() >= speaker.end()) {
        return null;
      }
      if (mention.firstToken() >= speaker.first()) {
        return mention;
      }
    }
    return null;
  }

  private boolean isCountry(int token) {
    for (CountryMention mention : countries) {
      if (mention.firstToken() > token) {
        return false;
      }
      if (token < mention.endToken()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWhole(CountryMention mention, Speaker speaker) {
    return mention.firstToken() == speaker.first()
        && mention.endToken() == speaker.end()
        && mention.kind().counts();
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
