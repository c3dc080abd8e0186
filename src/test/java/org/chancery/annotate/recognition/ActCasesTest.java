package org.chancery.annotate.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.ActObject;
import org.chancery.model.RecognitionAct;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The case tables of acts: a few sentences a row, and all the acts in them with their dates. */
class ActCasesTest {
  private static final Sample SAMPLE = new Sample();

  static Stream<Arguments> cases() {
    return DataFile.rows(ActCasesTest.class, "acts.csv", "description,text,acts").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  static Stream<Arguments> dates() {
    return DataFile.rows(
            ActCasesTest.class, "act-dates.csv", "description,published,title,text,acts")
        .stream()
        .map(row -> Arguments.of(row.toArray()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void findsTheActsOfACase(String description, String text, String acts) {
    assertEquals(rows(acts), found(SAMPLE.acts(text)), description);
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("dates")
  void datesTheActsOfACase(
      String description, String published, String title, String text, String acts) {
    LocalDate day = published.isEmpty() ? null : LocalDate.parse(published);
    List<RecognitionAct> found = SAMPLE.acts(day, title.isEmpty() ? null : title, text);
    assertEquals(rows(acts), found(found), description);
  }

  private static Set<String> rows(String acts) {
    return Arrays.stream(acts.split(";"))
        .map(String::strip)
        .filter(a -> !a.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(List<RecognitionAct> acts) {
    return acts.stream().map(ActCasesTest::row).collect(Collectors.toCollection(TreeSet::new));
  }

  static Stream<Arguments> forms() {
    return DataFile.rows(ActCasesTest.class, "act-forms.csv", "description,text,acts").stream()
        .map(row -> Arguments.of(row.get(0), row.get(1), row.get(2)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("forms")
  void findsWhoDoesWhat(String description, String text, String acts) {
    TreeSet<String> wanted = new TreeSet<>();
    for (String act : acts.split(";")) {
      if (!act.isBlank()) {
        wanted.add(inOrder(act.strip()));
      }
    }
    TreeSet<String> got = new TreeSet<>();
    SAMPLE.acts(text).forEach(act -> got.add(inOrder(Sample.code(act))));
    assertEquals(wanted, got, description);
  }

  /** A mutual act with its two states in alphabetical order. */
  private static String inOrder(String act) {
    String[] words = act.split(" ");
    boolean mutual = words[1].startsWith("establish") || words[1].startsWith("restore");
    return mutual && words[0].compareTo(words[2]) > 0
        ? words[2] + " " + words[1] + " " + words[0] + " " + words[3]
        : act;
  }

  private static String row(RecognitionAct act) {
    String date = act.dateText();
    ActObject object = act.object();
    boolean special = object == ActObject.GOVERNMENT || object == ActObject.SOVEREIGNTY;
    return Sample.code(act)
        + (date == null ? "" : " " + date)
        + (special ? " " + Sample.lower(object) : "");
  }
}
