package org.chancery.annotate.country;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Article;
import org.chancery.model.MentionKind;
import org.chancery.model.Section;
import org.jspecify.annotations.Nullable;

/** Finds the country mentions of a document. Immutable; may be shared by threads. */
public final class CountryAnnotator {
  /** Characters from which on a rare language is hardly guessed wrong. */
  private static final int SURE_LANGUAGE = 200;

  private final NameIndex<GazetteerName> index;
  private final LocalizedNames localizedNames;
  private final ContextRules rules;
  private final Metonyms metonyms;
  private final SeparatistRepublics separatists;
  private final WordLists.WordList modifiers;
  private final WordLists.WordList days;
  private final WordLists.WordList offices;
  private final List<DocumentRule> documentRules;

  private CountryAnnotator(Gazetteer gazetteer) {
    Map<String, GazetteerName> names = new LinkedHashMap<>();
    gazetteer.names().forEach(name -> names.put(name.text(), name));
    WordLists lists = new WordLists();
    this.index = NameIndex.of(names);
    this.localizedNames = new LocalizedNames(gazetteer);
    this.rules = new ContextRules(lists);
    rules.prepare(names.values());
    this.metonyms = new Metonyms(lists);
    this.separatists = new SeparatistRepublics(lists);
    this.modifiers = lists.get("modifier");
    this.days = lists.get("day-or-month");
    this.offices = lists.get("office");
    this.documentRules =
        List.of(
            new CountryMenus(),
            new SharedCapitals(lists),
            new PersonNames(lists),
            new AmericanPlaces(lists),
            new SharedNames(),
            new Periods());
  }

  /** With the built-in gazetteer. */
  public static CountryAnnotator standard() {
    return new CountryAnnotator(Gazetteer.builtIn());
  }

  /**
   * With the built-in gazetteer as a user's file amends it.
   *
   * @param file rows in the built-in file's format, see {@code conf/gazetteer-example.csv}
   * @param fileName what to call it in messages
   * @throws IllegalArgumentException if a row cannot be understood, with its line
   */
  public static CountryAnnotator with(Reader file, String fileName) throws IOException {
    Gazetteer gazetteer = Gazetteer.builtIn();
    gazetteer.amend(file, fileName);
    return new CountryAnnotator(gazetteer);
  }

  /** The mentions in an article's document in order, those of kind city among them. */
  public List<CountryMention> annotate(Article article, TextDocument document) {
    return mentions(decide(document, ArticleFacts.of(article)));
  }

  /** The mentions in a text of which nothing else is known. */
  public List<CountryMention> annotate(TextDocument document) {
    return mentions(decide(document, ArticleFacts.NONE));
  }

  /** The names that looked like mentions and were dropped, with the reason, in order. */
  public List<CountryMention> dropped(Article article, TextDocument document) {
    return dropped(decide(document, ArticleFacts.of(article)));
  }

  /** The dropped names in a text of which nothing else is known. */
  public List<CountryMention> dropped(TextDocument document) {
    return dropped(decide(document, ArticleFacts.NONE));
  }

  private static List<CountryMention> dropped(List<Candidate> candidates) {
    return candidates.stream().filter(Candidate::isDropped).map(Candidate::mention).toList();
  }

  private static List<CountryMention> mentions(List<Candidate> candidates) {
    List<CountryMention> mentions = new ArrayList<>(candidates.size());
    for (Candidate candidate : candidates) {
      if (!candidate.isDropped()) {
        mentions.add(candidate.mention());
      }
    }
    return mentions;
  }

  private List<Candidate> decide(TextDocument document, ArticleFacts facts) {
    if (!isForeign(document, facts)) {
      return english(document, facts);
    }
    String language = facts.language();
    List<Candidate> own = localized(document, language);
    boolean sure =
        document.text().length() >= SURE_LANGUAGE
            || language != null && localizedNames.isTended(language);
    return sure ? own : joined(english(document, facts), own);
  }

  /** The candidates of both languages that a text too short to tell may be in, in order. */
  private static List<Candidate> joined(List<Candidate> english, List<Candidate> others) {
    List<Candidate> all = new ArrayList<>(english);
    for (Candidate other : others) {
      boolean free =
          english.stream()
              .noneMatch(
                  one ->
                      one.firstToken() < other.endToken() && other.firstToken() < one.endToken());
      if (free) {
        all.add(other);
      }
    }
    all.sort(Comparator.comparingInt(Candidate::firstToken));
    return all;
  }

  private List<Candidate> english(TextDocument document, ArticleFacts facts) {
    List<NameIndex.Match<GazetteerName>> matches = index.matches(document);
    if (matches.isEmpty()) {
      return List.of();
    }
    NameHits hits = new NameHits(document, matches);
    List<Candidate> candidates = new ArrayList<>(matches.size());
    SentenceView view = null;
    for (NameIndex.Match<GazetteerName> match : matches) {
      String country = match.value().country();
      if (country == null) {
        continue;
      }
      if (view == null || !view.contains(match.firstToken())) {
        Sentence sentence = document.sentenceOf(match.firstToken());
        view = new SentenceView(document, sentence);
      }
      Candidate candidate = new Candidate(match, country, view);
      decideAlone(candidate, hits);
      candidates.add(candidate);
    }
    Candidates all = new Candidates(document, hits, candidates);
    documentRules.forEach(rule -> rule.apply(all, facts));
    return candidates;
  }

  /** Whether the text is said to be in another language than English, and does not look English. */
  private static boolean isForeign(TextDocument document, ArticleFacts facts) {
    String language = facts.language();
    if (language == null
        || language.isBlank()
        || language.toLowerCase(Locale.ROOT).startsWith("en")) {
      return false;
    }
    String text = document.text();
    return !text.contains(" the ") || !text.contains(" and ");
  }

  /** The mentions by names of the text's language; the rules of context are English. */
  private List<Candidate> localized(TextDocument document, @Nullable String language) {
    List<Candidate> candidates = new ArrayList<>();
    if (language == null) {
      return candidates;
    }
    for (NameIndex.Match<GazetteerName> match : localizedNames.index(language).matches(document)) {
      String country = match.value().country();
      Sentence sentence = document.sentenceOf(match.firstToken());
      if (country != null) {
        Candidate candidate = new Candidate(match, country, new SentenceView(document, sentence));
        if (document.paragraphOf(sentence).section() == Section.BOILERPLATE) {
          candidate.drop("boilerplate");
        }
        candidates.add(candidate);
      }
    }
    return candidates;
  }

  /** What the candidate's own surroundings tell. */
  private void decideAlone(Candidate candidate, NameHits hits) {
    SentenceView sentence = candidate.sentence();
    TextDocument document = sentence.document();
    Paragraph paragraph = document.paragraphOf(sentence.sentence());
    int first = candidate.firstToken();
    int end = candidate.endToken();
    if (paragraph.section() == Section.BOILERPLATE) {
      candidate.drop("boilerplate");
      return;
    }
    if (OutletCredits.holds(document, paragraph, first, end)) {
      candidate.drop("outlet-credit");
      return;
    }
    if (isInAddress(document, first, end)) {
      candidate.drop("web-address");
      return;
    }
    if (isInsideName(candidate, hits)) {
      candidate.drop("inside-name");
      return;
    }
    ContextRule rule = rules.find(candidate.name(), sentence, first, end);
    if (rule != null) {
      switch (rule.decision()) {
        case DROP -> candidate.drop(rule.id());
        case CITY -> candidate.become(MentionKind.CITY, rule.id());
        case KEEP, STATE -> candidate.become(candidate.kind(), rule.id());
      }
      return;
    }
    if (separatists.isPlace(candidate.name())) {
      if (separatists.isRepublic(sentence)) {
        candidate.become(MentionKind.NAME, "separatist-republic");
      } else {
        candidate.become(MentionKind.CITY, "separatist-place");
      }
    } else if (candidate.kind() == MentionKind.CAPITAL) {
      String reason = metonyms.reason(sentence, hits, first, end);
      if (reason == null) {
        candidate.become(MentionKind.CITY, "place");
      } else {
        candidate.become(MentionKind.CAPITAL, reason);
      }
    }
  }

  /** "canada.com", "@Israel", "www.gov.uk/world/Israel". */
  private static boolean isInAddress(TextDocument document, int first, int end) {
    String text = document.text();
    int before = document.tokenStart(first) - 1;
    int after = document.tokenEnd(end - 1);
    if (before >= 0 && text.charAt(before) == '@'
        || after + 1 < text.length()
            && text.charAt(after) == '.'
            && Character.isLowerCase(text.charAt(after + 1))) {
      return true;
    }
    if (before < 0 || text.charAt(before) != '/' && text.charAt(before) != '-') {
      return false;
    }
    int start = before;
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
      start--;
    }
    String run = text.substring(start, before);
    return run.contains("://") || run.contains("www.") || run.contains(".com");
  }

  /** "the Tradewise Gibraltar Chess Festival": capitals on both sides. */
  private boolean isInsideName(Candidate candidate, NameHits hits) {
    SentenceView sentence = candidate.sentence();
    int before = candidate.firstToken() - 1;
    int after = candidate.endToken();
    return candidate.kind() == MentionKind.NAME
        && sentence.isNameLike(before)
        && sentence.isNameLike(after)
        && before > sentence.sentence().firstToken()
        && hits.to(before + 1) == null
        && hits.from(after) == null
        && !modifiers.contains(sentence.word(before))
        && !days.contains(sentence.word(before))
        && !offices.contains(sentence.word(after))
        && !days.contains(sentence.word(after));
  }
}
