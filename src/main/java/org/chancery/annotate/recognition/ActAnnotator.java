package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateAnnotator;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.MentionKind;
import org.chancery.model.RecognitionAct;
import org.chancery.model.Section;
import org.jspecify.annotations.Nullable;

/** Finds the recognition acts of an article. Immutable; may be shared by threads. */
public final class ActAnnotator {
  /** Tokens beyond which what stands between two full stops is a list or damage, no sentence. */
  private static final int LONGEST = 1_000;

  /** An article of no more sentences is a brief: all of it is news. */
  private static final int BRIEF = 5;

  /** Tokens of "he asked." behind a quoted question, at most. */
  private static final int LONGEST_TAG = 8;

  /** What makes a state of its subject. */
  private static final Set<String> STATEHOOD = Set.of("proclaim", "secede");

  /** First words of a subject that is several states whose names follow. */
  private static final Set<String> SEVERAL =
      Set.of("others", "several", "some", "many", "few", "most", "other", "countries", "states");

  /** Whose object is independence. */
  private static final Set<String> GAINING =
      Set.of("declare", "gain", "win", "achieve", "attain", "celebrate");

  private final Words words = new Words();
  private final Cues cues = new Cues();
  private final People people = new People(words);
  private final Claimants claimants = new Claimants();
  private final RelationVocabulary vocabulary = new RelationVocabulary();
  private final RecognitionVerbs recognitionVerbs = new RecognitionVerbs();
  private final CondemnWords condemnWords = new CondemnWords();
  private final Descriptions descriptions = new Descriptions();
  private final Fiction fiction = new Fiction();
  private final DateAnnotator dayFinder = new DateAnnotator();
  private final Rules rules = new Rules();
  private final Triggers triggers = new Triggers();

  /** The acts in order, one for each actor, act, target and stance. */
  public List<RecognitionAct> annotate(
      Article article,
      TextDocument document,
      List<CountryMention> countries,
      List<DateExpression> dates,
      List<Attribution> attributions) {
    BitSet relevant = triggers.sentences(document);
    if (relevant.isEmpty() || fiction.isFiction(document)) {
      return List.of();
    }
    LocalDate day = dayFinder.newsDay(document, article.publishedDate());
    Analysis analysis = analysis(document, countries, dates, day, relevant);
    return new Merger(document, attributions, day, rules).acts(analysis.frames);
  }

  /** The sentences that speak of such acts and tell none, with the reasons. */
  public List<DroppedAct> dropped(
      Article article,
      TextDocument document,
      List<CountryMention> countries,
      List<DateExpression> dates) {
    BitSet triggered = triggers.triggered(document);
    if (fiction.isFiction(document)) {
      Drops drops = new Drops();
      document
          .sentences()
          .forEach(sentence -> drops.note(sentence, "the article is about fiction"));
      return drops.among(document.sentences(), triggered, List.of());
    }
    LocalDate day = dayFinder.newsDay(document, article.publishedDate());
    Analysis analysis = analysis(document, countries, dates, day, triggers.sentences(document));
    return analysis.drops.among(document.sentences(), triggered, analysis.frames);
  }

  private Analysis analysis(
      TextDocument document,
      List<CountryMention> countries,
      List<DateExpression> dates,
      @Nullable LocalDate day,
      BitSet relevant) {
    Mentions<CountryMention> mentions =
        new Mentions<>(countries, CountryMention::firstToken, CountryMention::endToken);
    int leadEnd = leadEnd(document);
    boolean brief = leadEnd == document.sentences().size();
    DateChooser chooser = new DateChooser(day, titleSentences(document), brief);
    Discourse discourse = new Discourse();
    discourse.home(home(countries));
    discourse.year(day == null ? 0 : day.getYear());
    if (document.text().contains("iplomatic relations")
        || document.text().contains("iplomatic ties")) {
      discourse.noteRelations();
    }
    Drops drops = new Drops();
    Actors actors =
        new Actors(words, people, people.named(document, mentions), discourse, descriptions);
    Members members = new Members(actors);
    Subjects subjects = new Subjects(actors, discourse, members);
    Owners owners = new Owners(words, actors);
    Climber climber = new Climber(words, cues, actors, subjects, discourse, owners, drops);
    Objects objects =
        new Objects(words, actors, discourse, descriptions, document, claimants, drops);
    Analysis analysis =
        new Analysis(
            words,
            cues,
            discourse,
            actors,
            members,
            owners,
            subjects,
            climber,
            objects,
            descriptions,
            chooser,
            drops);
    RecognizeRules recognize = new RecognizeRules(analysis);
    RelationRules relations = new RelationRules(analysis, vocabulary, descriptions);
    SwitchRules switches = new SwitchRules(analysis);
    RecognitionNounRules nouns =
        new RecognitionNounRules(analysis, recognitionVerbs, condemnWords, switches);
    CondemnRules condemn = new CondemnRules(analysis, condemnWords);
    NonRecognitionRules refusals = new NonRecognitionRules(analysis);
    RegardRules regard = new RegardRules(analysis, document);
    FollowUpRules followUps = new FollowUpRules(analysis);
    SimilarActs similar = new SimilarActs(analysis);
    DenialRules denials = new DenialRules(analysis);
    ChronicleRules chronicle = new ChronicleRules(analysis);
    TableRules tables = new TableRules(analysis);
    FragmentRules fragments = new FragmentRules(analysis);
    Questions questions = new Questions(words, objects, discourse);
    NodeReader reader = new NodeReader(words, document, countries, dates);
    for (Sentence sentence : document.sentences()) {
      Section section = document.paragraphOf(sentence).section();
      if (section == Section.BOILERPLATE) {
        continue;
      }
      if (sentence.firstToken() == document.paragraphOf(sentence).firstToken()) {
        discourse.heading(headingPair(document, sentence, mentions));
        discourse.hub(List.of());
        discourse.label(List.of());
      }
      boolean tooLong = sentence.endToken() - sentence.firstToken() > LONGEST;
      boolean question = relevant.get(sentence.index()) && isQuestion(document, sentence, drops);
      if (!relevant.get(sentence.index()) || question || tooLong) {
        List<CountryMention> named = mentions.within(sentence.firstToken(), sentence.endToken());
        noteNames(named, discourse);
        noteOpening(document, sentence, named, discourse);
        if (!tooLong && reader.isDated(sentence)) {
          Parse dated = new Parse(sentence, reader.read(sentence));
          chooser.pass(dated, document.paragraphOf(sentence).index());
        }
        if (question && !tooLong) {
          questions.note(new Parse(sentence, reader.read(sentence)));
        }
        continue;
      }
      Parse parse = new Parse(sentence, reader.read(sentence));
      if (section == Section.TITLE) {
        questions.note(parse);
      }
      discourse.setting(setting(parse));
      speaker(parse, subjects, discourse);
      if (sentence.firstToken() == document.paragraphOf(sentence).firstToken()) {
        discourse.hub(hub(parse, discourse));
        discourse.label(label(parse));
      }
      boolean lead = section == Section.TITLE || sentence.index() <= leadEnd;
      chooser.enter(parse, document.paragraphOf(sentence).index(), lead);
      for (int i = afterHypothesis(parse); i < parse.size(); i++) {
        List<String> subject = discourse.subject();
        recognize.apply(parse, i);
        relations.apply(parse, i);
        nouns.apply(parse, i);
        switches.apply(parse, i);
        condemn.apply(parse, i);
        refusals.apply(parse, i);
        regard.apply(parse, i);
        followUps.apply(parse, i);
        denials.apply(parse, i);
        similar.apply(parse, i);
        if (isAside(parse, i, subjects) || isInRelative(parse, i, subjects)) {
          discourse.subject(subject); // of a clause of time an act's doers are not
        }
        note(parse, i, subjects, discourse, section != Section.TITLE);
      }
      chronicle.apply(parse);
      tables.apply(parse);
      fragments.apply(parse);
      analysis.lend(parse, lead, section == Section.TITLE);
    }
    analysis.dropClaims();
    return analysis;
  }

  /** "Mexico and Ecuador." at a paragraph's head: the two; none if it says anything else. */
  private static List<String> headingPair(
      TextDocument document, Sentence sentence, Mentions<CountryMention> mentions) {
    List<CountryMention> named = mentions.within(sentence.firstToken(), sentence.endToken());
    boolean pair =
        named.size() == 2
            && named.get(0).firstToken() == sentence.firstToken()
            && document.tokenIs(named.get(0).endToken(), "and")
            && named.get(1).firstToken() == named.get(0).endToken() + 1
            && (named.get(1).endToken() == sentence.endToken()
                || named.get(1).endToken() + 1 == sentence.endToken());
    return pair ? named.stream().map(CountryMention::country).toList() : List.of();
  }

  /** The country that is named most often; none if several are. */
  private static List<String> home(List<CountryMention> mentions) {
    Map<String, Integer> times = new HashMap<>();
    for (CountryMention mention : mentions) {
      if (mention.kind() != MentionKind.CITY) {
        times.merge(mention.country(), 1, Integer::sum);
      }
    }
    int most = times.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> found =
        times.entrySet().stream().filter(e -> e.getValue() == most).map(Map.Entry::getKey).toList();
    return found.size() == 1 ? found : List.of();
  }

  /** The last sentence that tells what is news: the second of the body. */
  private static int leadEnd(TextDocument document) {
    int title = titleSentences(document);
    return document.sentences().size() - title <= BRIEF ? document.sentences().size() : title + 1;
  }

  private static int titleSentences(TextDocument document) {
    boolean titled =
        !document.paragraphs().isEmpty() && document.paragraphs().get(0).section() == Section.TITLE;
    return titled ? document.paragraphs().get(0).endSentence() : 0;
  }

  /**
   * Past "Had Chad recognised it," at the sentence's head, which tells of nothing that happened.
   */
  private static int afterHypothesis(Parse parse) {
    VerbGroup verb = parse.verb(0);
    boolean inverted =
        verb != null
            && parse.is(1, Phrase.PhraseKind.NOUN)
            && (parse.first(0).is("had")
                || parse.first(0).is("were")
                || parse.first(0).is("should"));
    if (!inverted) {
      return 0;
    }
    int at = 0;
    while (at < parse.size() && !parse.is(at, Phrase.PhraseKind.COMMA)) {
      at++;
    }
    return at;
  }

  /** Of a sentence that tells no act only the countries are kept in mind. */
  private static void noteNames(List<CountryMention> mentions, Discourse discourse) {
    noteMentions(mentions, discourse);
    discourse.group(mentions.stream().map(CountryMention::country).distinct().toList());
  }

  /** "Thailand has offered help. It recognised": the state with which such a sentence begins. */
  private void noteOpening(
      TextDocument document, Sentence sentence, List<CountryMention> named, Discourse discourse) {
    CountryMention first = named.isEmpty() ? null : named.get(0);
    boolean opens =
        first != null
            && (first.firstToken() == sentence.firstToken()
                || first.firstToken() == sentence.firstToken() + 1
                    && document.tokenIs(sentence.firstToken(), "the"))
            && first.kind() != MentionKind.CITY
            && first.kind() != MentionKind.DEMONYM
            && first.endToken() < sentence.endToken();
    if (first != null && opens) {
      int after = first.endToken();
      after += document.tokenIs(after, "itself") || document.tokenIs(after, "also") ? 1 : 0;
      String next = document.token(after).toLowerCase(Locale.ROOT);
      boolean verb = words.verb(next) != null || words.closed(next) == Tag.MODAL;
      if (verb) {
        discourse.subject(List.of(first.country()));
      }
    }
  }

  /** A city as a mere place speaks of no state. */
  private static void noteMentions(List<CountryMention> mentions, Discourse discourse) {
    for (CountryMention mention : mentions) {
      if (mention.kind() != MentionKind.CITY) {
        discourse.mention(mention.country());
      }
    }
  }

  /** Keeps the discourse up with the sentence, phrase by phrase. */
  private void note(Parse parse, int i, Subjects subjects, Discourse discourse, boolean body) {
    noteMentions(parse.countries(i), discourse);
    noteCouple(parse, i, discourse);
    List<String> ruler =
        parse.is(i, Phrase.PhraseKind.NOUN) ? subjects.person(parse, i) : List.of();
    if (!ruler.isEmpty()) {
      discourse.ruler(ruler);
    }
    if (parse.is(i, Phrase.PhraseKind.NOUN)
        && (parse.containsClass(i, words, NounClass.INDEPENDENCE)
            || parse.containsClass(i, words, NounClass.RECOGNITION) && !isOfThing(parse, i)
            || parse.contains(i, "independent")
            || parse.contains(i, "breakaway"))) {
      discourse.noteStatehood();
    }
    VerbGroup verb = parse.verb(i);
    int proclaimed = // "proclaimed the Sahrawi Republic"
        verb != null && verb.lemma().equals("proclaim") && verb.finite()
            ? parse.skipRight(i + 1)
            : -1;
    CountryMention claimant =
        parse.is(proclaimed, Phrase.PhraseKind.NOUN) ? parse.head(proclaimed).country() : null;
    if (claimant != null && Objects.isDisputed(claimant.country())) {
      discourse.noteStatehood();
      discourse.topic(List.of(Target.state(claimant.country())));
    }
    if (verb != null && makesState(parse, i, verb)) {
      List<String> codes = subjects.of(parse, i).codes();
      if (!codes.isEmpty()) {
        discourse.noteStatehood();
      }
      int as = parse.skipRight(i + 2); // "The colony becomes independent as Belize"
      boolean named =
          codes.isEmpty()
              && (parse.isWord(as, "as") || parse.isWord(as - 1, "as"))
              && parse.countriesIn(parse.phrase(i).to(), parse.nodeCount()).size() == 1;
      if (named) {
        String code = parse.countriesIn(parse.phrase(i).to(), parse.nodeCount()).get(0).country();
        discourse.noteStatehood();
        discourse.topic(List.of(Target.state(code)));
      }
      if (codes.size() == 1 && discourse.topic().isEmpty()) {
        discourse.topic(List.of(Target.state(codes.get(0))));
      }
    }
    boolean relative =
        parse.is(i - 1, Phrase.PhraseKind.REL) || parse.is(i - 1, Phrase.PhraseKind.THAT);
    if (verb != null && verb.finite() && !relative) {
      Subjects.Subject subject = subjects.of(parse, i);
      List<String> codes = subject.codes();
      if (!isAside(parse, subject)) {
        discourse.subject(codes);
      }
      if (body) {
        discourse.protagonist(codes);
      }
      if (codes.isEmpty() && isBody(parse, i)) {
        discourse.noSubject();
      } else if (subject.from() >= 0 && !named(parse, i, verb).isEmpty()) {
        discourse.subject(named(parse, i, verb));
      } else if (codes.isEmpty() && presented(parse, i, verb) != null) {
        discourse.subject(List.of(presented(parse, i, verb)));
      } else if (codes.isEmpty() && subject.from() == 0 && verb.lemma().equals("be")) {
        discourse.subject(owner(parse, 0)); // "Niger's tale is longer. It resumed"
      }
      if (subjects.isPerson(parse, i)) {
        discourse.person(codes);
      }
      if (Saying.is(verb.lemma())) {
        discourse.reporter(codes);
      }
    }
  }

  /** "PERU: Broke off relations": the state of an entry; none if the paragraph opens with none. */
  private static List<String> label(Parse parse) {
    boolean labelled =
        parse.is(0, Phrase.PhraseKind.NOUN)
            && parse.is(1, Phrase.PhraseKind.BREAK)
            && parse.head(0).country() != null;
    return labelled ? List.of(parse.countries(0).get(0).country()) : List.of();
  }

  /** "Others have turned their backs on the North before.": on whom; none if it says no such. */
  private static List<String> hub(Parse parse, Discourse discourse) {
    boolean several =
        parse.is(0, Phrase.PhraseKind.NOUN)
            && parse.countries(0).isEmpty()
            && SEVERAL.contains(parse.first(0).word());
    List<String> found = new ArrayList<>();
    for (int i = 1; several && i < parse.size(); i++) {
      if (parse.is(i, Phrase.PhraseKind.NOUN)) {
        parse.countries(i).forEach(c -> found.add(c.country()));
        found.addAll(discourse.side(parse, parse.phrase(i)));
      }
    }
    return found.size() == 1 ? found : List.of();
  }

  /** Notes who speaks in a sentence that begins with a quotation: what "we" means in it. */
  private static void speaker(Parse parse, Subjects subjects, Discourse discourse) {
    int close = parse.is(0, Phrase.PhraseKind.QUOTE) ? 1 : parse.size();
    while (close < parse.size() && !parse.is(close, Phrase.PhraseKind.QUOTE)) {
      close++;
    }
    for (int i = close + 1; i < parse.size(); i++) {
      VerbGroup verb = parse.verb(i);
      boolean says =
          verb != null && verb.finite() && (Saying.is(verb.lemma()) || Saying.tells(verb.lemma()));
      if (says) {
        List<String> codes = subjects.of(parse, i).codes();
        if (codes.isEmpty() && parse.is(i + 1, Phrase.PhraseKind.NOUN)) {
          codes = subjects.nounSubject(parse, i + 1).codes();
        }
        discourse.reporter(codes);
        return;
      }
    }
  }

  /** "It is rare for Pyongyang to make such a move": of whom that is said; none if of nobody. */
  private static List<String> named(Parse parse, int i, VerbGroup verb) {
    int subject = parse.skipLeft(i - 1);
    boolean it = verb.lemma().equals("be") && parse.isWord(subject, "it");
    for (int at = i + 1; it && at + 2 < parse.size() && at <= i + 3; at++) {
      VerbGroup infinitive = parse.verb(at + 2);
      boolean whose =
          parse.isWord(at, "for")
              && parse.is(at + 1, Phrase.PhraseKind.NOUN)
              && parse.head(at + 1).country() != null
              && infinitive != null
              && infinitive.form() == VerbGroup.Form.INFINITIVE;
      if (whose) {
        return List.of(parse.countries(at + 1).get(0).country());
      }
    }
    return List.of();
  }

  /**
   * "Next could be Djibouti.": the state that the sentence brings in; null if it brings in none.
   */
  private static @Nullable String presented(Parse parse, int i, VerbGroup verb) {
    int complement = verb.lemma().equals("be") ? parse.skipRight(i + 1) : -1;
    CountryMention state =
        parse.is(complement, Phrase.PhraseKind.NOUN) ? parse.head(complement).country() : null;
    boolean alone =
        state != null
            && state.kind() != MentionKind.DEMONYM
            && ClauseEnds.endsClause(parse, complement + 1);
    return alone && state != null ? state.country() : null;
  }

  /** The state by whose name a noun phrase begins as its owner; none if there is none. */
  private static List<String> owner(Parse parse, int phrase) {
    if (!parse.is(phrase, Phrase.PhraseKind.NOUN)) {
      return List.of();
    }
    int own = Actors.lastPossessive(parse, parse.phrase(phrase));
    CountryMention owner = own > 0 ? parse.node(own - 1).country() : null;
    return owner == null ? List.of() : List.of(owner.country());
  }

  private static boolean isAside(Parse parse, int i, Subjects subjects) {
    VerbGroup verb = parse.verb(i);
    return verb != null && verb.finite() && isAside(parse, subjects.of(parse, i));
  }

  /** "a step that Slovakia rules out": the clause is about another than the sentence. */
  private static boolean isInRelative(Parse parse, int i, Subjects subjects) {
    VerbGroup verb = parse.verb(i);
    int pronoun = verb == null || !verb.finite() ? -1 : subjects.of(parse, i).from() - 1;
    boolean that =
        parse.is(pronoun, Phrase.PhraseKind.THAT)
            && parse.is(pronoun - 1, Phrase.PhraseKind.NOUN)
            && parse.countries(pronoun - 1).isEmpty();
    return pronoun > 2 && (parse.is(pronoun, Phrase.PhraseKind.REL) || that);
  }

  /** "said on Monday, a week after Peru had": a clause of time behind the main one. */
  private static boolean isAside(Parse parse, Subjects.Subject subject) {
    int link = subject.from() - 1;
    boolean time =
        parse.isWord(link, "after")
            || parse.isWord(link, "before")
            || parse.isWord(link, "since")
            || parse.isWord(link, "whereupon");
    return time && link > 2;
  }

  /** "declared independence", "became independent", "seceded". */
  private boolean makesState(Parse parse, int i, VerbGroup verb) {
    int object = parse.skipRight(i + 1);
    boolean independence =
        parse.is(object, Phrase.PhraseKind.NOUN)
            && parse.containsClass(object, words, NounClass.INDEPENDENCE);
    return STATEHOOD.contains(verb.lemma())
        || GAINING.contains(verb.lemma()) && independence
        || verb.lemma().equals("become") && parse.isWord(object, "independent");
  }

  /** "recognition of the problem", "recognition from a registry": no state is spoken of. */
  private boolean isOfThing(Parse parse, int noun) {
    int object = noun + 2;
    if (!parse.is(object, Phrase.PhraseKind.NOUN)) {
      return false;
    }
    // "recognitions from three continents" come from states
    boolean from =
        parse.isWord(noun + 1, "from")
            && (parse.first(object).is("a") || parse.first(object).is("an"));
    boolean of = parse.isWord(noun + 1, "of") || parse.isWord(noun + 1, "for");
    return (of || from)
        && parse.countries(object).isEmpty()
        && !parse.containsClass(object, words, NounClass.STATE)
        && !parse.containsClass(object, words, NounClass.REGION);
  }

  /** "Peru and Chile": two states and no more. */
  private static void noteCouple(Parse parse, int i, Discourse discourse) {
    boolean joined =
        parse.is(i, Phrase.PhraseKind.NOUN)
            && parse.is(i - 1, Phrase.PhraseKind.CONJ)
            && parse.is(i - 2, Phrase.PhraseKind.NOUN)
            && !parse.is(i - 3, Phrase.PhraseKind.COMMA);
    CountryMention one = joined ? parse.head(i - 2).country() : null;
    CountryMention other = joined ? parse.head(i).country() : null;
    if (one != null && other != null && !one.country().equals(other.country())) {
      discourse.couple(List.of(one.country(), other.country()));
    }
  }

  private boolean isBody(Parse parse, int verb) {
    int subject = parse.skipLeft(verb - 1);
    return parse.is(subject, Phrase.PhraseKind.NOUN)
        && words.isNoun(parse.head(subject).word(), NounClass.BODY);
  }

  /** The country of an opening "In Peru,". */
  private static List<String> setting(Parse parse) {
    boolean label = parse.is(1, Phrase.PhraseKind.BREAK) && parse.first(1).is(":");
    if (label && parse.is(0, Phrase.PhraseKind.NOUN) && parse.countries(0).size() == 1) {
      return List.of(parse.countries(0).get(0).country()); // "Nauru: the government denied"
    }
    boolean opens = parse.is(2, Phrase.PhraseKind.COMMA) || parse.is(2, Phrase.PhraseKind.NOUN);
    return parse.isWord(0, "in") && opens
        ? parse.countries(1).stream().map(CountryMention::country).toList()
        : List.of();
  }

  /** "How can we, if we don't?" he asked. */
  private static boolean isAsked(TextDocument document, Sentence sentence) {
    int last = sentence.endToken() - 1;
    while (last > sentence.firstToken() && !document.tokenIs(last, "?")) {
      last--;
    }
    boolean brief = sentence.endToken() - last <= LONGEST_TAG;
    return last > sentence.firstToken()
        && brief
        && isQuote(document, sentence.firstToken())
        && isQuote(document, last + 1);
  }

  private static boolean isQuote(TextDocument document, int token) {
    return switch (document.token(token)) {
      case "\"", "\u201c", "\u201d", "'", "\u2018", "\u2019" -> true;
      default -> false;
    };
  }

  private static boolean isQuestion(TextDocument document, Sentence sentence, Drops drops) {
    int last = sentence.endToken() - 1;
    while (last > sentence.firstToken()
        && !document.tokenIs(last, "?")
        && document.token(last).toLowerCase(Locale.ROOT).length() == 1
        && !Character.isLetterOrDigit(document.token(last).charAt(0))
        && !document.tokenIs(last, ".")) {
      last--;
    }
    boolean question = document.tokenIs(last, "?") || isAsked(document, sentence);
    if (question) {
      drops.note(sentence, "a question");
    }
    return question;
  }
}
