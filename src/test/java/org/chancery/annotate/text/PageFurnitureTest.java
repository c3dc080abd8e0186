package org.chancery.annotate.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.model.Section;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageFurnitureTest {
  static Stream<Arguments> rules() {
    return DataFile.rows(PageFurniture.class, "page-furniture.csv", PageFurniture.HEADER).stream()
        .map(row -> Arguments.of(row.get(0), row.get(4), row.get(5), row.get(6)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rules")
  void everyRuleFiresOnItsExampleOnly(String id, String section, String fires, String not) {
    assertEquals(Section.valueOf(section.toUpperCase(Locale.ROOT)), section(fires), id);
    assertEquals(Section.BODY, section(not), id);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "credit of an agency,Soldiers board a truck. (Ann Lee/AFP via Getty Images),CAPTION",
    "credit of a pool,Ministers talk. (Photo from the palace pool),CAPTION",
    "outlet behind an item,The bank closed on Monday. (Reuters),BODY",
    "remark in brackets,The bank closed on Monday (a holiday).,BODY"
  })
  void aPicturesCreditMakesACaption(String description, String text, Section section) {
    assertEquals(section, section(text));
  }

  private static Section section(String paragraph) {
    return TextDocument.of(null, "First paragraph.\n\n" + paragraph).paragraphs().get(1).section();
  }
}
