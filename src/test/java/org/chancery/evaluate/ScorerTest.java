package org.chancery.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScorerTest {
  private static final String RECOGNITION =
      "{'actor':'ISL','act':'recognize','target':'LTU','object':'state','stance':'done',"
          + "'date':'1991-08-26','evidence':'Iceland acted'}";

  @Test
  void countsCountriesOverArticles() {
    Score score =
        score(
            List.of("{'id':'a','countries':['FRA','PER']}", "{'id':'b','countries':['CHL']}"),
            List.of("{'id':'a','countries':['FRA','GEO']}", "{'id':'c','countries':['USA']}"));
    assertEquals(new Rates(1, 3, 2), score.countries());
    assertEquals(2, score.articles());
    assertEquals(1, score.missing());
    assertEquals(1, score.unknown());
  }

  @Test
  void creditsAgreeByKindOrByNameAlone() {
    Score score =
        one(
            "'attributions':[{'source':'Associated Press','kind':'report'},"
                + "{'source':'Ana Ruiz','kind':'statement'}]",
            "'attributions':[{'source':'AP','kind':'photo'},"
                + "{'source':'Ruiz','kind':'statement'},{'source':'Ruiz','kind':'statement'}]");
    assertEquals(new Rates(1, 2, 2), score.attributions());
    assertEquals(new Rates(2, 2, 2), score.attributionsAnyKind());
    assertEquals(new Rates(1, 1, 1), score.byKind().get("statement"));
    assertEquals(new Rates(0, 0, 1), score.byKind().get("photo"));
  }

  @Test
  void eventsAgreeWithAndWithoutTheObject() {
    Score score =
        one(
            "'events':[" + RECOGNITION + "]",
            "'events':[" + RECOGNITION.replace("'state'", "'government'") + "]");
    assertEquals(new Rates(1, 1, 1), score.eventsAnyObject());
    assertEquals(new Rates(0, 1, 1), score.events());
    assertEquals(new Rates(1, 1, 1), score.byAct().get("recognize"));
    assertEquals(new Rates(1, 1, 1), score.byStance().get("done"));
  }

  @Test
  void mutualActsHaveNoDirectionAndOthersDo() {
    String mutual =
        "'events':[{'actor':'%s','act':'restore_relations','target':'%s','stance':'done'}]";
    assertEquals(
        1, one(mutual.formatted("IRN", "SAU"), mutual.formatted("SAU", "IRN")).events().hits());
    String directed = "'events':[{'actor':'%s','act':'recognize','target':'%s','stance':'done'}]";
    assertEquals(
        0, one(directed.formatted("IRN", "SAU"), directed.formatted("SAU", "IRN")).events().hits());
  }

  @Test
  void aSecondActMayBeRight() {
    String gold =
        "'events':[{'actor':'ISR','act':'establish_relations','alt_act':'restore_relations',"
            + "'target':'MAR','stance':'done'}]";
    String guess =
        "'events':[{'actor':'MAR','act':'restore_relations','target':'ISR','stance':'done'}]";
    assertEquals(new Rates(1, 1, 1), one(gold, guess).events());
  }

  @Test
  void repeatedEventsCountOnce() {
    String gold = "'events':[" + RECOGNITION + "]";
    String guess = "'events':[" + RECOGNITION + "," + RECOGNITION + "]";
    assertEquals(new Rates(1, 1, 1), one(gold, guess).events());
  }

  @Test
  void datesAgreeAtTheGoldsPrecision() {
    String gold = "'events':[" + RECOGNITION.replace("1991-08-26", "1991-08") + "]";
    assertEquals(1, one(gold, "'events':[" + RECOGNITION + "]").dates().right());
    assertEquals(0, one("'events':[" + RECOGNITION + "]", gold).dates().right());
    String undated = "'events':[" + RECOGNITION.replace("'1991-08-26'", "null") + "]";
    assertEquals(new Score.Dates(1, 0, 1, 0, 0), one(gold, undated).dates());
    assertEquals(new Score.Dates(0, 0, 0, 1, 1), one(undated, gold).dates());
  }

  @Test
  void eventsOnArticlesWithoutAnyAreFalse() {
    Score score =
        score(
            List.of("{'id':'a'}", "{'id':'b'}"),
            List.of("{'id':'a','events':[" + RECOGNITION + "]}", "{'id':'b'}"));
    assertEquals(new Score.FalseEvents(2, 1, 1), score.falseEvents());
  }

  @Test
  void fieldsThatTheGoldDoesNotSpeakOfAreNotScored() {
    Score score =
        one(
            "'labelled':['countries'],'countries':['FRA']",
            "'countries':['FRA'],'attributions':[{'source':'AP','kind':'report'}],"
                + "'events':["
                + RECOGNITION
                + "]");
    assertEquals(new Rates(0, 0, 0), score.attributions());
    assertEquals(new Rates(0, 0, 0), score.events());
  }

  @Test
  void theFirstOfSeveralArticlesWithOneIdCounts() {
    Score score =
        score(
            List.of("{'id':'a','countries':['FRA']}", "{'id':'a','countries':['PER']}"),
            List.of("{'id':'a','countries':['FRA']}"));
    assertEquals(new Rates(1, 1, 1), score.countries());
  }

  @Test
  void mistakesAreKeptUpToTheLimit() {
    Score score = one("'countries':['FRA','PER','CHL']", "'countries':['USA']");
    assertEquals(
        List.of("CHL", "FRA", "USA"), score.mistakes().stream().map(Mistake::what).toList());
  }

  @Test
  void theTableShowsFiguresAndMistakes() {
    Score score = one("'countries':['FRA','PER','CHL'],'events':[" + RECOGNITION + "]", "");
    List<String> lines = ScoreTable.lines(score);
    assertEquals("1 gold articles, 0 missing in the prediction, 0 unknown there", lines.get(0));
    assertTrue(
        lines.contains(
            "countries                                0.000   0.000   0.000      0      3      0"));
    assertTrue(lines.contains("dates right: 0 of 0 matched events that have one"));
    assertTrue(
        lines.contains(
            "missed events: a: ISL | recognize | LTU | done  \u00abIceland acted\u00bb"));
  }

  private static Score one(String gold, String predicted) {
    String comma = predicted.isEmpty() ? "" : ",";
    return score(
        List.of("{'id':'a'," + gold + "}"), List.of("{'id':'a'" + comma + predicted + "}"));
  }

  private static Score score(List<String> gold, List<String> predicted) {
    Scorer scorer = new Scorer(2);
    ObjectMapper json = new ObjectMapper();
    try {
      for (String article : gold) {
        scorer.gold(json.readTree(article.replace('\'', '"')));
      }
      for (String article : predicted) {
        scorer.predicted(json.readTree(article.replace('\'', '"')));
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
    return scorer.score();
  }
}
