package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of the clause analysis: closed-class words, verbs in all forms, nouns by class.
 */
final class Words {
  /** Names that end as a past tense does. */
  /** Names and adjectives that end as the past of a verb does. */
  private static final Set<String> NO_VERBS =
      Set.of(
          "undecided",
          "uncommitted",
          "unconvinced",
          "unmoved",
          "mohammed",
          "mohamed",
          "muhammed",
          "mohammad",
          "sayyed",
          "alfred",
          "jared",
          "winifred");

  private static final Set<String> NOT_ADVERBS =
      Set.of(
          "family",
          "ally",
          "supply",
          "reply",
          "rally",
          "italy",
          "assembly",
          "july",
          "daily",
          "early",
          "only",
          "friendly",
          "unfriendly",
          "elderly",
          "likely",
          "unlikely",
          "monopoly",
          "anomaly",
          "weekly",
          "monthly",
          "holy",
          "lonely",
          "deadly",
          "costly",
          "timely",
          "orderly",
          "scholarly",
          "kingly",
          "ugly",
          "silly",
          "bully",
          "fly",
          "belly",
          "jelly",
          "sicily",
          "neighbourly",
          "neighborly",
          "hastily-arranged");

  private final Map<String, Tag> closed = new HashMap<>();
  private final Map<String, List<Expression>> expressions = new HashMap<>();
  private final Map<String, VerbForm> verbs = new HashMap<>();
  private final Map<String, EnumSet<NounClass>> nouns = new HashMap<>();

  /** Words that are read as one: "at once", "by no means". */
  record Expression(List<String> words, Tag tag) {}

  Words() {
    for (List<String> row : rows("function-words.csv", "word,tag")) {
      closed.put(row.get(0), Tag.valueOf(row.get(1)));
    }
    for (List<String> row : rows("nouns.csv", "noun,class")) {
      nouns
          .computeIfAbsent(row.get(0), k -> EnumSet.noneOf(NounClass.class))
          .add(NounClass.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    for (List<String> row : rows("adverbials.csv", "words,tag")) {
      List<String> own = List.of(row.get(0).split(" ", -1));
      expressions
          .computeIfAbsent(own.get(0), k -> new ArrayList<>())
          .add(new Expression(own, Tag.valueOf(row.get(1))));
    }
    for (List<String> row : rows("verbs.csv", "lemma,past,participle,noun")) {
      addVerb(row.get(0), row.get(1), row.get(2), !row.get(3).isEmpty());
    }
    for (String form : new String[] {"am", "is", "are", "were", "'m", "'re"}) {
      verbs.put(form, new VerbForm("be", VerbForm.Shape.PAST, false));
    }
    verbs.put("is", new VerbForm("be", VerbForm.Shape.THIRD, false));
    verbs.put("are", new VerbForm("be", VerbForm.Shape.THIRD, false));
    verbs.put("has", new VerbForm("have", VerbForm.Shape.THIRD, false));
    verbs.remove("dos"); // the particle of a Portuguese name
    verbs.put("does", new VerbForm("do", VerbForm.Shape.THIRD, false));
    verbs.put("goes", new VerbForm("go", VerbForm.Shape.THIRD, false));
  }

  private static List<List<String>> rows(String file, String header) {
    return DataFile.rows(Words.class, file, header);
  }

  @Nullable Tag closed(String word) {
    return closed.get(word);
  }

  /** The fixed expressions that begin with the word. */
  List<Expression> expressions(String word) {
    return expressions.getOrDefault(word, List.of());
  }

  @Nullable VerbForm verb(String word) {
    VerbForm known = verbs.get(word);
    return known == null && isUnlistedPast(word)
        ? new VerbForm(word.substring(0, word.length() - 2), VerbForm.Shape.ED, false)
        : known;
  }

  /** A word in -ed that no list knows is the past of a verb, more often than not. */
  private boolean isUnlistedPast(String word) {
    return word.length() > 5
        && word.endsWith("ed")
        && !word.endsWith("eed")
        && word.indexOf('-') < 0
        && !nouns.containsKey(word)
        && !NO_VERBS.contains(word)
        && !word.equals("hundred")
        && !closed.containsKey(word);
  }

  static boolean isAuxiliary(VerbForm form) {
    return switch (form.lemma()) {
      case "be", "have", "do" -> true;
      default -> false;
    };
  }

  boolean isAdverb(String word) {
    return word.length() > 4 && word.endsWith("ly") && !NOT_ADVERBS.contains(word);
  }

  boolean isNoun(String word, NounClass wanted) {
    EnumSet<NounClass> classes = nouns.get(word);
    return classes != null && classes.contains(wanted);
  }

  /** All nouns of a class. */
  List<String> nouns(NounClass wanted) {
    return nouns.entrySet().stream()
        .filter(e -> e.getValue().contains(wanted))
        .map(Map.Entry::getKey)
        .toList();
  }

  boolean isKnownNoun(String word) {
    return nouns.containsKey(word);
  }

  private void addVerb(String lemma, String past, String participle, boolean noun) {
    String s = third(lemma);
    verbs.putIfAbsent(lemma, new VerbForm(lemma, VerbForm.Shape.BASE, noun));
    verbs.putIfAbsent(s, new VerbForm(lemma, VerbForm.Shape.THIRD, noun));
    String stem = lemma.endsWith("e") ? lemma.substring(0, lemma.length() - 1) : lemma;
    boolean keepsE = lemma.endsWith("ee") || lemma.endsWith("oe") || lemma.equals("be");
    String ing =
        lemma.endsWith("ie")
            ? lemma.substring(0, lemma.length() - 2) + "ying"
            : (keepsE ? lemma : stem) + "ing";
    putIng(lemma, ing);
    if (doubles(lemma)) {
      putIng(lemma, lemma + lemma.charAt(lemma.length() - 1) + "ing");
    }
    if (!past.isEmpty()) {
      boolean same = past.equals(participle);
      verbs.putIfAbsent(
          past,
          new VerbForm(
              lemma, same ? VerbForm.Shape.ED : VerbForm.Shape.PAST, noun && past.equals(lemma)));
      verbs.putIfAbsent(participle, new VerbForm(lemma, VerbForm.Shape.PARTICIPLE, false));
      return;
    }
    boolean consonantY = lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2));
    String ed = consonantY ? lemma.substring(0, lemma.length() - 1) + "ied" : stem + "ed";
    verbs.putIfAbsent(ed, new VerbForm(lemma, VerbForm.Shape.ED, false));
    if (doubles(lemma)) {
      String doubled = lemma + lemma.charAt(lemma.length() - 1) + "ed";
      verbs.putIfAbsent(doubled, new VerbForm(lemma, VerbForm.Shape.ED, false));
    }
  }

  private void putIng(String lemma, String ing) {
    verbs.putIfAbsent(ing, new VerbForm(lemma, VerbForm.Shape.ING, false));
  }

  private static String third(String lemma) {
    int n = lemma.length();
    char last = lemma.charAt(n - 1);
    if (last == 'y' && !isVowel(lemma.charAt(n - 2))) {
      return lemma.substring(0, n - 1) + "ies";
    }
    boolean hiss =
        last == 's' || last == 'x' || last == 'z' || lemma.endsWith("ch") || lemma.endsWith("sh");
    return lemma + (hiss ? "es" : "s");
  }

  private static boolean doubles(String lemma) {
    int n = lemma.length();
    return n >= 3
        && !isVowel(lemma.charAt(n - 1))
        && "wxy".indexOf(lemma.charAt(n - 1)) < 0
        && isVowel(lemma.charAt(n - 2))
        && !isVowel(lemma.charAt(n - 3));
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
