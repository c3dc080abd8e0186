package org.chancery.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.model.Mention;
import org.chancery.model.MentionKind;
import org.chancery.model.Section;
import org.junit.jupiter.api.Test;

final class CountryPairsTest {
  private static Mention mention(String country, Section section, int paragraph, int sentence) {
    return new Mention(
        country, country, MentionKind.NAME, section, paragraph, sentence, sentence * 10, 3);
  }

  private static String pairs(Level level, Mention... mentions) {
    return CountryPairs.of(new ArticleMentions("a", true, List.of(mentions), List.of(), 9, 9))
        .stream()
        .filter(p -> p.level() == level && !p.countryA().equals(p.countryB()))
        .map(p -> p.countryA() + p.countryB() + p.nUnits())
        .collect(Collectors.joining(" "));
  }

  @Test
  void countsUnitsThatNameBothOnceEach() {
    Mention[] mentions = {
      mention("UKR", Section.TITLE, -1, -1),
      mention("RUS", Section.BODY, 0, 0),
      mention("UKR", Section.BODY, 0, 1),
      mention("RUS", Section.BODY, 1, 2),
      mention("UKR", Section.BODY, 1, 2),
      mention("UKR", Section.BODY, 1, 2)
    };
    assertEquals("RUSUKR1", pairs(Level.DOCUMENT, mentions));
    assertEquals("RUSUKR2", pairs(Level.PARAGRAPH, mentions));
    assertEquals("RUSUKR1", pairs(Level.SENTENCE, mentions));
  }

  @Test
  void leavesOutCitiesAndBoilerplate() {
    Mention city = new Mention("FRA", "Paris", MentionKind.CITY, Section.BODY, 0, 0, 0, 5);
    assertEquals(
        "",
        pairs(
            Level.DOCUMENT,
            city,
            mention("RUS", Section.BODY, 0, 0),
            mention("GBR", Section.BOILERPLATE, 3, 3)));
  }

  @Test
  void anArticleThatNamesEveryCountryMakesABoundedNumberOfRows() {
    List<Mention> mentions = new ArrayList<>();
    for (int paragraph = 0; paragraph < 40; paragraph++) {
      for (int i = 0; i < 200; i++) {
        mentions.add(
            mention(
                String.format(Locale.ROOT, "C%02d", i), Section.BODY, paragraph, paragraph * 9));
      }
    }
    // all units, 200 countries, and 200·199/2 pairs, at three levels; not 40 times as many
    assertEquals(
        3 * (1 + 200 + 19_900),
        CountryPairs.of(new ArticleMentions("a", false, mentions, List.of(), 40, 400)).size());
  }
}
