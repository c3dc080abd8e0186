package org.chancery.annotate.recognition;

import java.time.LocalDate;
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

  /** Works whose acts are made up. */
  private static final Set<String> STORIES =
      Set.of("novel", "film", "movie", "thriller", "comedy", "satire", "screenplay", "fable");

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
    BitSet relevant = triggers.sentences(document, mentions(countries));
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
    BitSet relevant = triggers.sentences(document, mentions(countries));
    Analysis analysis = analysis(document, countries, dates, day, relevant);
    return analysis.drops.among(document.sentences(), triggered, analysis.frames);
  }

  private Analysis analysis(
      TextDocument document,
      List<CountryMention> countries,
      List<DateExpression> dates,
      @Nullable LocalDate day,
      BitSet relevant) {
    Mentions<CountryMention> mentions = mentions(countries);
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
    Notes notes = new Notes(words, discourse, subjects);
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
    RelationRules relations = new RelationRules(analysis, vocabulary, descriptions, claimants);
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
    for (Sentence sentence : document.sentences().subList(0, relevant.length())) {
      Section section = document.paragraphOf(sentence).section();
      if (section == Section.BOILERPLATE) {
        continue;
      }
      if (sentence.firstToken() == document.paragraphOf(sentence).firstToken()) {
        discourse.heading(Openings.pair(document, sentence, mentions));
        discourse.hub(List.of());
        discourse.label(List.of());
      }
      notes.sovereigns(document, mentions.within(sentence.firstToken(), sentence.endToken()));
      boolean tooLong = sentence.endToken() - sentence.firstToken() > LONGEST;
      boolean question = relevant.get(sentence.index()) && isQuestion(document, sentence, drops);
      if (!relevant.get(sentence.index()) || question || tooLong) {
        List<CountryMention> named = mentions.within(sentence.firstToken(), sentence.endToken());
        notes.names(named);
        notes.opening(document, sentence, named);
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
      discourse.setting(Openings.setting(parse));
      Openings.speaker(parse, subjects, discourse);
      if (sentence.firstToken() == document.paragraphOf(sentence).firstToken()) {
        discourse.hub(Openings.hub(parse, discourse));
        discourse.label(Openings.label(parse));
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
        if (!subject.equals(discourse.subject())
            && (notes.isAside(parse, i) || notes.isInRelative(parse, i))) {
          discourse.subject(subject); // of a clause of time an act's doers are not
        }
        notes.phrase(parse, i, section != Section.TITLE);
      }
      chronicle.apply(parse);
      tables.apply(parse);
      fragments.apply(parse);
      analysis.lend(parse, lead, section == Section.TITLE);
    }
    analysis.dropClaims();
    return analysis;
  }

  private static Mentions<CountryMention> mentions(List<CountryMention> countries) {
    return new Mentions<>(countries, CountryMention::firstToken, CountryMention::endToken);
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
   * Past "Had Chad recognised it," at the sentence's head, which tells of nothing that happened;
   * past all of a sentence that opens with "In the novel".
   */
  private static int afterHypothesis(Parse parse) {
    boolean story = // "In the novel Peru recognises"
        parse.isWord(0, "in")
            && parse.is(1, Phrase.PhraseKind.NOUN)
            && parse.first(1).is(Tag.DET)
            && STORIES.stream().anyMatch(word -> parse.contains(1, word));
    if (story) {
      return parse.size();
    }
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
