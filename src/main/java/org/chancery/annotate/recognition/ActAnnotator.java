package org.chancery.annotate.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.time.DateExpression;
import org.chancery.model.Article;
import org.chancery.model.Attribution;
import org.chancery.model.RecognitionAct;
import org.chancery.model.Section;

/** Finds the recognition acts of an article. Immutable; may be shared by threads. */
public final class ActAnnotator {
  private final Words words = new Words();
  private final Cues cues = new Cues();
  private final People people = new People(words);
  private final Map<String, String> claimants = Objects.readClaimants();
  private final Set<String> filtered = Objects.readFilters();
  private final RelationVocabulary vocabulary = new RelationVocabulary();
  private final RecognitionVerbs recognitionVerbs = new RecognitionVerbs();
  private final Triggers triggers = new Triggers();

  /** The acts in order, one for each actor, act, target and stance. */
  public List<RecognitionAct> annotate(
      Article article,
      TextDocument document,
      List<CountryMention> countries,
      List<DateExpression> dates,
      List<Attribution> attributions) {
    if (!triggers.anyIn(document)) {
      return List.of();
    }
    Mentions<CountryMention> mentions =
        new Mentions<>(countries, CountryMention::firstToken, CountryMention::endToken);
    LocalDate day = article.publishedDate();
    Discourse discourse = new Discourse();
    Actors actors = new Actors(words, people, people.named(document, mentions), discourse);
    Subjects subjects = new Subjects(actors);
    Climber climber = new Climber(cues, actors, subjects, discourse);
    Objects objects = new Objects(words, actors, discourse, document, claimants, filtered);
    Analysis analysis =
        new Analysis(
            words, cues, discourse, actors, subjects, climber, objects, new EventDates(day));
    RecognizeRules recognize = new RecognizeRules(analysis);
    RelationRules relations = new RelationRules(analysis, vocabulary);
    RecognitionNounRules nouns = new RecognitionNounRules(analysis, recognitionVerbs);
    CondemnRules condemn = new CondemnRules(analysis);
    NodeReader reader = new NodeReader(words, document, countries, dates);
    for (Sentence sentence : document.sentences()) {
      Section section = document.paragraphOf(sentence).section();
      if (section == Section.BOILERPLATE || isQuestion(document, sentence)) {
        continue;
      }
      Parse parse = new Parse(sentence, reader.read(sentence));
      for (int i = 0; i < parse.size(); i++) {
        recognize.apply(parse, i);
        relations.apply(parse, i);
        nouns.apply(parse, i);
        condemn.apply(parse, i);
      }
      for (CountryMention mention : mentions.within(sentence.firstToken(), sentence.endToken())) {
        discourse.mention(mention.country());
      }
    }
    return new Merger(document, attributions).acts(analysis.frames);
  }

  private static boolean isQuestion(TextDocument document, Sentence sentence) {
    int last = sentence.endToken() - 1;
    while (last > sentence.firstToken()
        && !document.tokenIs(last, "?")
        && document.token(last).toLowerCase(Locale.ROOT).length() == 1
        && !Character.isLetterOrDigit(document.token(last).charAt(0))
        && !document.tokenIs(last, ".")) {
      last--;
    }
    return document.tokenIs(last, "?");
  }
}
