package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.country.CountryMention;
import org.jspecify.annotations.Nullable;

/** The persons whose full names an article gives, found by surname. */
final class PersonNames {
  private static final int BEFORE_NAME = WordClass.ROLE.bit() | WordClass.HONORIFIC.bit();
  private static final int NO_PERSON =
      WordClass.BODY.bit()
          | WordClass.DOCUMENT.bit()
          | WordClass.MEDIUM.bit()
          | WordClass.TIME.bit()
          | WordClass.FUNCTION.bit()
          | WordClass.PREPOSITION.bit()
          | WordClass.DETERMINER.bit()
          | WordClass.PRONOUN.bit()
          | WordClass.AUXILIARY.bit();
  private static final int LONGEST = 5;

  private final TaggedText text;
  private final People people;
  private final Map<String, List<String>> bySurname = new HashMap<>();
  private final Map<String, String> byGivenName = new HashMap<>();
  private final Map<String, String> holders = new HashMap<>();
  private final BitSet places = new BitSet();
  private final BitSet surnames = new BitSet();

  /** The tokens of which it is known whether they are surnames. */
  private final BitSet asked = new BitSet();

  PersonNames(TaggedText text, List<CountryMention> countries, People people) {
    this.text = text;
    this.people = people;
    for (CountryMention country : countries) {
      places.set(country.firstToken(), country.endToken());
    }
    int at = 0;
    while (at < text.count()) {
      if (text.isCapitalized(at) && text.isWord(at)) {
        int end = runEnd(at);
        if (end - at > 1) {
          collect(at, end - 1);
        }
        at = end;
      } else {
        at++;
      }
    }
  }

  /** Whether a token is part of a country's name, demonym or capital. */
  boolean isPlace(int token) {
    return token >= 0 && places.get(token);
  }

  /** Whether a token is a surname, as {@link #isSurname(String)} tells it. */
  boolean isSurname(int token) {
    if (!asked.get(token)) {
      asked.set(token);
      surnames.set(token, isSurname(text.word(token)));
    }
    return surnames.get(token);
  }

  /** Whether the article gives a full name that ends with this word, or everybody knows it. */
  boolean isSurname(String word) {
    return bySurname.containsKey(word) || people.isSurname(word);
  }

  /** The fullest form in the article of a person's name. */
  String fullest(String name) {
    int cut = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
    List<String> candidates = bySurname.get(name.substring(cut));
    if (candidates == null) {
      return name;
    }
    String best = name;
    for (String candidate : candidates) {
      if (candidate.length() > best.length()
          && (endsWithWord(candidate, name)
              || candidate.startsWith(firstName(name, cut))
              || cut == 0 && candidate.startsWith(name + ' '))) {
        best = candidate;
        if (cut == 0) {
          break;
        }
      }
    }
    return best;
  }

  /** The only one whom the article calls by this office before the name, null if none or more. */
  @Nullable String holder(String office) {
    String name = holders.get(office.toLowerCase(Locale.ROOT));
    return name == null || name.isEmpty() ? null : name;
  }

  /** The one person of the article whose name has this word in it, though not at its end. */
  @Nullable String byGivenName(String word) {
    return byGivenName.get(word);
  }

  /** Whether one of the article's persons bears a name that ends so; the first such name. */
  @Nullable String bySurname(String surname) {
    List<String> names = bySurname.get(surname);
    return names == null ? null : names.get(0);
  }

  private static boolean endsWithWord(String candidate, String name) {
    int before = candidate.length() - name.length() - 1;
    return before > 0
        && candidate.regionMatches(true, before + 1, name, 0, name.length())
        && (candidate.charAt(before) == ' ' || candidate.charAt(before) == '-');
  }

  private static String firstName(String name, int cut) {
    return cut == 0 ? "\0" : name.substring(0, cut);
  }

  /**
   * First token of the personal name in a run of capitalised tokens that may begin with offices,
   * titles and places; {@code last + 1} if nothing but these is there.
   */
  int nameStart(int first, int last) {
    int start = first;
    for (int at = first; at <= last; at++) {
      boolean surname = at == last && at > first && isNamesake(at);
      if (text.isAny(at, BEFORE_NAME) && text.isCapitalized(at) && !surname) {
        start = at + 1;
        if (text.mark(start) == '.') {
          start++;
        }
        while (start + 1 < last
            && text.is(start, WordClass.PORTFOLIO)
            && start == at + 1
            && last - start >= 2) {
          start++;
        }
      }
    }
    while (start < last && isPlace(start) && last - start >= 1 && !isPlace(last)) {
      start++;
    }
    while (start <= last && text.mark(start) != 0) {
      start++;
    }
    return start;
  }

  /** "Martin Luther King": a word of office that is a surname here. */
  private boolean isNamesake(int token) {
    int before = token - 1;
    return text.is(token, WordClass.NAMESAKE)
        && text.isCapitalized(before)
        && !isPlace(before)
        && !text.isAny(
            before,
            WordClass.ROLE.bit()
                | WordClass.TITLE.bit()
                | WordClass.PORTFOLIO.bit()
                | WordClass.HONORIFIC.bit()
                | WordClass.BODY.bit());
  }

  private int runEnd(int first) {
    int at = first + 1;
    while (at < text.count() && at - first < 10 && continues(at)) {
      at++;
    }
    while (text.mark(at - 1) != 0
        || text.is(at - 1, WordClass.PARTICLE) && !text.isCapitalized(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean continues(int token) {
    if (text.isWord(token)) {
      return text.isCapitalized(token) || text.isParticleOfName(token);
    }
    char mark = text.mark(token);
    return mark == '-' && text.touches(token - 1, token) && text.touches(token, token + 1)
        || mark == '.'
            && text.touches(token - 1, token)
            && token + 1 < text.count()
            && text.isCapitalized(token + 1)
            && (text.word(token - 1).length() == 1 || text.is(token - 1, WordClass.HONORIFIC));
  }

  private void collect(int first, int last) {
    int start = nameStart(first, last);
    while (start < last && text.is(first - 1, "of") && text.is(start, WordClass.PORTFOLIO)) {
      start++;
    }
    if (last == start && start > first && people.isSurname(text.word(last)) && !isPlace(last)) {
      hold(first, start, text.word(last)); // "President Clinton"
    }
    if (last - start < 1
        || last - start > LONGEST
        || isPlace(last)
        || text.is(last, WordClass.OUTLET)) {
      return;
    }
    for (int at = start; at <= last; at++) {
      boolean name =
          text.is(at, "Will") || at == last && text.is(at, "May") && mayBeMay(first, start, last);
      if (text.isAny(at, NO_PERSON) && !name || text.isMedium(at) || text.cue(at) != null) {
        return;
      }
    }
    if (text.word(last).length() < 2 || allCapitals(start, last) || !spaced(start, last)) {
      return;
    }
    String name = text.span(start, last + 1);
    String surname = text.word(last);
    add(surname, name);
    hold(first, start, name);
    for (int at = start; at < last; at++) {
      if (text.isCapitalized(at) && text.word(at).length() > 2) {
        byGivenName.merge(text.word(at), name, PersonNames::one);
      }
    }
    if (text.is(start, WordClass.FAMILY)) {
      add(text.word(start), name);
    }
  }

  /** "Prime Minister Theresa May", "Theresa May": a surname, and no month. */
  private boolean mayBeMay(int first, int start, int last) {
    return start > first || people.named(text.span(start, last + 1)) != null;
  }

  /** Remembers by which offices a name is called: "Foreign Minister", "Secretary of State". */
  private void hold(int first, int start, String name) {
    int office = text.mark(start - 1) == '.' ? start - 2 : start - 1;
    if (start > first && text.is(office, WordClass.ROLE)) {
      for (int from = office; from >= first && text.isWord(from); from--) {
        holders.merge(office(from, office), name, this::sameHolder);
      }
    } else if (text.is(first - 1, "of") && text.is(first - 2, WordClass.ROLE) && start > first) {
      holders.merge(office(first - 2, start - 1), name, this::sameHolder);
    }
  }

  private String office(int first, int last) {
    return text.span(first, last + 1).toLowerCase(Locale.ROOT);
  }

  /** Of two names the longer where it holds the other, else neither. */
  private static String one(String before, String name) {
    if (before.contains(name)) {
      return before;
    }
    return name.contains(before) ? name : "";
  }

  /** The fuller of two names of one holder; two holders leave none. */
  private String sameHolder(String before, String name) {
    boolean same =
        before
            .substring(before.lastIndexOf(' ') + 1)
            .equals(name.substring(name.lastIndexOf(' ') + 1));
    return !same ? "" : before.length() >= name.length() ? before : name;
  }

  private void add(String surname, String name) {
    List<String> names = bySurname.computeIfAbsent(surname, key -> new ArrayList<>(1));
    if (!names.contains(name)) {
      names.add(name);
    }
  }

  /** Whether the name is more than one word; "Anti-Smith" is not. */
  private boolean spaced(int first, int last) {
    for (int at = first; at < last; at++) {
      if (!text.touches(at, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private boolean allCapitals(int first, int last) {
    for (int at = first; at <= last; at++) {
      String word = text.word(at);
      if (word.length() > 2 && Character.isLowerCase(word.charAt(1))) {
        return false;
      }
    }
    return true;
  }
}
