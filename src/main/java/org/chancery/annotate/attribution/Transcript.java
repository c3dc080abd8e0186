package org.chancery.annotate.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.Paragraph;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in turn in an interview that an article gives word by word: names in capitals with a
 * colon, two or more of them and one again and again, open its paragraphs. Their full names need
 * stand nowhere.
 */
final class Transcript {
  private static final int LONGEST_LABEL = 3;
  private static final int SHORTEST_WORD = 2;
  private static final int SHORTEST_NAME = 3;
  private static final int FEWEST_SPEAKERS = 2;
  private static final int FEWEST_TURNS = 4;

  /** What pages and transcripts write before a colon in capitals that names nobody. */
  private static final Set<String> NOBODY =
      Set.of(
          "RELATED",
          "WATCH",
          "READ",
          "MORE",
          "ALSO",
          "PHOTO",
          "PHOTOS",
          "VIDEO",
          "VIDEOS",
          "AUDIO",
          "UPDATE",
          "UPDATED",
          "NOTE",
          "NOTES",
          "CORRECTION",
          "LIVE",
          "BREAKING",
          "EXCLUSIVE",
          "LISTEN",
          "OPINION",
          "ANALYSIS",
          "FACT",
          "MYTH",
          "CLAIM",
          "VERDICT",
          "QUESTION",
          "ANSWER",
          "SOURCE",
          "SOURCES",
          "MODERATOR",
          "REPORTER",
          "AUDIENCE",
          "MALE",
          "FEMALE",
          "SPEAKER",
          "ANNOUNCER",
          "NARRATOR",
          "UNIDENTIFIED",
          "INTERVIEWER",
          "HOST",
          "CALLER",
          "WHO",
          "WHAT",
          "WHEN",
          "WHERE",
          "WHY",
          "HOW",
          "PROS",
          "CONS",
          "WINNER",
          "LOSER",
          "RESULT",
          "BACKGROUND");

  private final TaggedText text;
  private final Map<String, Integer> turns = new HashMap<>();
  private final boolean told;

  Transcript(TaggedText text) {
    this.text = text;
    TextDocument document = text.document();
    for (Paragraph paragraph : document.paragraphs()) {
      int first = paragraph.firstToken() + (text.isQuote(paragraph.firstToken()) ? 1 : 0);
      int end = labelEnd(first, paragraph.endToken());
      if (end > first) {
        turns.merge(text.span(first, end), 1, Integer::sum);
      }
    }
    int all = turns.values().stream().mapToInt(Integer::intValue).sum();
    told = turns.size() >= FEWEST_SPEAKERS && all >= FEWEST_TURNS && all > turns.size();
  }

  /** The name of whoever speaks behind the label {@code [first, end)}, null if it is none. */
  @Nullable String speaker(int first, int end) {
    String label = told ? text.span(first, end) : "";
    return turns.containsKey(label) ? written(label) : null;
  }

  /** Where a label of capitals ends that a colon and words follow; {@code first} without one. */
  private int labelEnd(int first, int limit) {
    for (int at = first; at < limit && at - first < LONGEST_LABEL; at++) {
      String word = text.isWord(at) ? text.word(at) : "";
      if (word.length() < SHORTEST_WORD
          || !word.equals(word.toUpperCase(Locale.ROOT))
          || NOBODY.contains(word)) {
        return first;
      }
      if (text.mark(at + 1) == ':') {
        boolean speaks = at + 2 < limit && word.length() >= SHORTEST_NAME;
        return speaks && text.source(at) == null ? at + 1 : first;
      }
    }
    return first;
  }

  /** "AMY O'NEIL" as "Amy O'Neil". */
  static String written(String label) {
    StringBuilder name = new StringBuilder(label.length());
    boolean opens = true;
    for (int at = 0; at < label.length(); at++) {
      char c = label.charAt(at);
      name.append(opens ? c : Character.toLowerCase(c));
      opens = !Character.isLetter(c);
    }
    return name.toString();
  }
}
