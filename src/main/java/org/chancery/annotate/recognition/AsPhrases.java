package org.chancery.annotate.recognition;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.Act;
import org.chancery.model.ActObject;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * What "as" makes of a recognition: "as an independent state", "as part of Russia", "as president".
 */
final class AsPhrases {
  private static final Set<String> STATEHOOD =
      Set.of(
          "state",
          "states",
          "republic",
          "republics",
          "country",
          "countries",
          "nation",
          "nations",
          "independent",
          "sovereign",
          "free",
          "statehood",
          "entity");
  private static final Set<String> PART =
      Set.of("part", "parts", "territory", "soil", "land", "belonging");

  private static final Set<String> MANNERS =
      Set.of(
          "gesture",
          "sign",
          "token",
          "step",
          "reward",
          "punishment",
          "response",
          "reaction",
          "protest",
          "result",
          "consequence",
          "condition",
          "concession",
          "compromise",
          "favour",
          "favor",
          "gift",
          "precaution",
          "prelude",
          "matter",
          "means",
          "way",
          "usual");

  private final Words words;
  private final Actors actors;
  private final Discourse discourse;
  private final Claimants claimants;
  private final Drops drops;

  AsPhrases(Words words, Actors actors, Discourse discourse, Claimants claimants, Drops drops) {
    this.words = words;
    this.actors = actors;
    this.discourse = discourse;
    this.claimants = claimants;
    this.drops = drops;
  }

  /** The noun phrase after "as" that completes an object ending before {@code at}. */
  static int asPhrase(Parse parse, int at) {
    int next = parse.skipRight(at);
    if (parse.is(next, PhraseKind.PREP)
        && !parse.isWord(next, "by")
        && parse.is(next + 1, PhraseKind.NOUN)) {
      next = parse.skipRight(next + 2);
    }
    if (parse.is(next, PhraseKind.COMMA)
        && parse.is(next + 1, PhraseKind.NOUN)
        && parse.is(next + 2, PhraseKind.COMMA)) {
      next += 2;
    }
    if (parse.is(next, PhraseKind.COMMA)) {
      next++;
    }
    int as = parse.skipRight(next + 1);
    if (parse.isWord(next, "as")
        && !parse.isWord(next + 1, "well")
        && parse.is(as, PhraseKind.NOUN)
        && !isEquative(parse, as)
        && !isManner(parse, as)) {
      VerbGroup clause = parse.verb(parse.skipRight(Lists.complexStartingAt(parse, as) + 1));
      boolean subject =
          clause != null && clause.finite() && (!clause.past() || clause.lemma().equals("be"));
      return subject ? -1 : as;
    }
    return -1;
  }

  /** "as part of a deal", "as a gesture of friendship": how it is done, not what it makes of it. */
  private static boolean isManner(Parse parse, int as) {
    String head = parse.head(as).word();
    boolean part =
        head.equals("part")
            && parse.isWord(as + 1, "of")
            && parse.is(as + 2, PhraseKind.NOUN)
            && parse.countries(as + 2).isEmpty()
            && SameDayWords.isBargain(parse, as + 2);
    return part || MANNERS.contains(head);
  }

  /** "as early as 2009", "as late as May". */
  private static boolean isEquative(Parse parse, int between) {
    Node word = parse.head(between);
    return parse.isWord(between + 1, "as") && (word.is("early") || word.is("late"));
  }

  boolean isFiltered(Parse parse, int as) {
    int to = Lists.complexStartingAt(parse, as);
    for (int i = as; i <= to; i++) {
      Phrase phrase = parse.phrase(i);
      for (int n = phrase.from(); n < phrase.to(); n++) {
        String word = parse.node(n).word();
        boolean represents =
            parse.contains(as, "representative") || parse.contains(as, "representatives");
        if (claimants.isFiltered(word) && !represents && !(word.equals("people") && i > as)) {
          drops.note(parse, "no recognition of a state: as \"" + word + "\"");
          return true;
        }
      }
    }
    return false;
  }

  /** Whether "as" tells what somebody is recognised as, rather than what is said of it. */
  boolean isRecognisedAs(Parse parse, int as) {
    String head = parse.head(as).word();
    return STATEHOOD.contains(head)
        || PART.contains(head)
        || head.equals("capital")
        || parse.head(as).country() != null
        || words.isNoun(head, NounClass.GOVERNMENT);
  }

  static boolean isStatehood(String text) {
    return !text.contains("part")
        && STATEHOOD.stream().anyMatch(word -> text.toLowerCase(Locale.ROOT).contains(word));
  }

  /** What "as" makes of the object; null if it settles nothing, empty if it is no act. */
  @Nullable List<Target> readAs(Parse parse, Lists.Item item, int as, String asText, String whole) {
    int to = Lists.complexStartingAt(parse, as);
    List<CountryMention> named = parse.countriesIn(parse.phrase(as).from(), parse.phrase(to).to());
    String owner = named.isEmpty() ? null : named.get(0).country();
    Set<String> asWords =
        new HashSet<>(List.of(asText.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    if (asWords.contains("capital")) {
      return capital(owner, whole);
    }
    Node asHead = parse.head(as);
    boolean owned = asHead.country() != null && asHead.country().kind() == MentionKind.DEMONYM;
    if (owned || asWords.stream().anyMatch(PART::contains)) {
      boolean thing = // "recognised pisco as Peruvian"
          owned && isBareWord(parse, item) && !words.isNoun(whole, NounClass.REGION);
      return owner == null || thing
          ? List.of()
          : List.of(new Target(owner, ActObject.SOVEREIGNTY, null, whole));
    }
    Node last = parse.head(item.from());
    for (int i = as; i <= to; i++) {
      if (parse.is(i, PhraseKind.NOUN)
          && (parse.containsClass(i, words, NounClass.GOVERNMENT)
              || parse.head(i).is("legitimate") && last.country() == null
              || parse.contains(i, "president-elect")
              || parse.contains(i, "premier")
              || parse.contains(i, "monarch")
              || parse.contains(i, "king")
              || parse.contains(i, "president")
              || parse.contains(i, "authority")
              || parse.contains(i, "head")
              || parse.contains(i, "rulers")
              || parse.contains(i, "ruler"))) {
        return asGovernment(parse, item, as, owner, whole);
      }
    }
    if (isToldOf(parse, as, to)) {
      return List.of();
    }
    if (asWords.stream().anyMatch(STATEHOOD::contains)) {
      return null;
    }
    return last.country() != null && parse.head(as).capital() ? null : List.of();
  }

  /** "as the country which helped it": a description, and no statehood. */
  private static boolean isToldOf(Parse parse, int as, int last) {
    boolean land = parse.head(as).is("country") || parse.head(as).is("nation");
    boolean relative = parse.is(last + 1, PhraseKind.REL) || parse.is(last + 1, PhraseKind.THAT);
    return as == last && land && relative && !parse.first(as).is("a") && !parse.first(as).is("an");
  }

  /** One word in small letters, and no pronoun. */
  private static boolean isBareWord(Parse parse, Lists.Item item) {
    Phrase head = parse.phrase(item.from());
    Node only = parse.node(head.from());
    return item.from() == item.to()
        && head.to() - head.from() == 1
        && only.country() == null
        && !only.capital()
        && !only.is(Tag.PRON);
  }

  /** "recognise Jerusalem as the capital": whose, if it is not said, the article has told. */
  private List<Target> capital(@Nullable String owner, String city) {
    if (owner != null) {
      return List.of(new Target(owner, ActObject.SOVEREIGNTY, null, city));
    }
    List<Target> topic = discourse.topic();
    boolean sovereign = topic.size() == 1 && topic.get(0).object() == ActObject.SOVEREIGNTY;
    return sovereign
        ? topic
        : city.contains("Jerusalem")
            ? List.of(new Target("ISR", ActObject.SOVEREIGNTY, null, city))
            : List.of();
  }

  private List<Target> asGovernment(
      Parse parse, Lists.Item item, int as, @Nullable String owner, String whole) {
    String country = owner;
    boolean latest =
        parse.first(as).is("that") && Actors.lastPossessive(parse, parse.phrase(as)) > 0;
    if (country == null && latest) { // "as that country's president"
      List<CountryMention> before = parse.countriesIn(0, parse.phrase(as).from());
      country = before.isEmpty() ? null : before.get(before.size() - 1).country();
    }
    if (country == null) {
      List<CountryMention> own =
          parse.countriesIn(parse.phrase(item.from()).from(), parse.phrase(item.to()).to());
      country = own.isEmpty() ? claimants.country(whole) : own.get(0).country();
    }
    if (country == null) {
      boolean pronoun = parse.head(item.from()).is(Tag.PRON);
      boolean spoken = // "does not recognise them as a government"
          pronoun
              && discourse.topic().size() == 1
              && discourse.topic().get(0).object() == ActObject.GOVERNMENT;
      List<String> person =
          spoken
              ? List.of()
              : pronoun ? discourse.person() : actors.person(parse, parse.phrase(item.from()));
      country = person.isEmpty() ? governmentInTopic() : person.get(0);
    }
    Set<String> here = new HashSet<>();
    parse.countriesIn(0, parse.nodeCount()).forEach(c -> here.add(c.country()));
    Frame beside = discourse.last();
    boolean left = // "broke with Damascus and recognised the council as the legitimate authority"
        beside != null
            && beside.parse() == parse
            && beside.act() == Act.SEVER_RELATIONS
            && beside.targets().size() == 1;
    if (country == null && left && beside != null) {
      country = beside.targets().get(0).country();
    }
    if (country == null) {
      List<String> hero = discourse.protagonist();
      boolean own = isPassive(parse, as) || !discourse.subject().containsAll(hero);
      country = own && hero.size() == 1 && !here.contains(hero.get(0)) ? hero.get(0) : null;
    }
    if (country == null) {
      for (String named : discourse.latest(here.size() + 4)) {
        if (!discourse.subject().contains(named) && !here.contains(named)) {
          country = named;
          break;
        }
      }
    }
    return country == null
        ? List.of()
        : List.of(new Target(country, ActObject.GOVERNMENT, whole, null));
  }

  /** "has been recognised as head of a lawful government". */
  private static boolean isPassive(Parse parse, int as) {
    for (int i = as - 1; i >= 0; i--) {
      VerbGroup verb = parse.verb(i);
      if (verb != null) {
        return verb.passive();
      }
    }
    return false;
  }

  private @Nullable String governmentInTopic() {
    return discourse.topic().size() == 1 ? discourse.topic().get(0).country() : null;
  }
}
