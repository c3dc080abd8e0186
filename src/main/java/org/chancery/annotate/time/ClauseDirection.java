package org.chancery.annotate.time;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.annotate.text.TokenKind;

/**
 * Tells from the nearest verb group whether a date's clause looks back or ahead.
 *
 * <p>The verb to the left decides; without one, as at the head of a sentence, the first to the
 * right.
 */
final class ClauseDirection {
  private static final int REACH = 30;
  private static final Set<String> NOT_PAST = Set.of("united", "need", "speed", "indeed", "red");
  private final TextDocument document;
  private final Map<String, Direction> cues;

  ClauseDirection(TextDocument document, Map<String, Direction> cues) {
    this.document = document;
    this.cues = cues;
  }

  Direction of(int firstToken, int endToken) {
    Sentence sentence = document.sentenceOf(firstToken);
    int stop = Math.max(sentence.firstToken(), firstToken - REACH);
    for (int token = firstToken - 1; token >= stop; token--) {
      Direction found = at(token, sentence.firstToken());
      if (found != Direction.UNKNOWN) {
        return found;
      }
    }
    stop = Math.min(sentence.endToken(), endToken + REACH);
    for (int token = endToken; token < stop; token++) {
      Direction found = at(token, sentence.firstToken());
      if (found != Direction.UNKNOWN) {
        return found;
      }
    }
    return Direction.UNKNOWN;
  }

  private Direction at(int token, int sentenceStart) {
    if (document.tokenKind(token) != TokenKind.WORD) {
      return Direction.UNKNOWN;
    }
    String word = document.token(token).toLowerCase(Locale.ROOT);
    if (word.equals("may") && document.isCapitalized(token) && token > sentenceStart) {
      return Direction.UNKNOWN; // a May Day rally
    }
    Direction cue = cues.get(word);
    if (cue == null && word.endsWith("n't")) {
      cue = cues.get(word.substring(0, word.length() - 3));
    }
    if (cue == null && word.endsWith("'ll") || word.endsWith("\u2019ll")) {
      return Direction.FUTURE;
    }
    if (cue == null && word.endsWith("ed") && word.length() > 3 && !NOT_PAST.contains(word)) {
      cue = Direction.PAST;
    }
    if (cue != Direction.PAST) {
      return cue == null ? infinitive(word, token) : cue;
    }
    return isAhead(token, sentenceStart) ? Direction.FUTURE : Direction.PAST;
  }

  /** "is to sign", "were to follow". */
  private Direction infinitive(String word, int token) {
    boolean be =
        word.equals("is") || word.equals("are") || word.equals("was") || word.equals("were");
    if (!be) {
      return Direction.UNKNOWN;
    }
    int next = token + 1;
    boolean to = document.tokenIs(next, "to") || document.tokenIs(next, "due");
    if (to) {
      return Direction.FUTURE;
    }
    return word.charAt(0) == 'w' ? Direction.PAST : Direction.UNKNOWN;
  }

  /** A participle behind "will be", "to be", "expected to have". */
  private boolean isAhead(int token, int sentenceStart) {
    int at = token - 1;
    for (int steps = 0; at >= sentenceStart && steps < 4; steps++, at--) {
      if (document.tokenKind(at) != TokenKind.WORD) {
        return false;
      }
      String word = document.token(at).toLowerCase(Locale.ROOT);
      if (word.equals("may") && document.isCapitalized(at)) {
        return false; // "in May recognised"
      }
      if (cues.get(word) == Direction.FUTURE || word.equals("to")) {
        return true;
      }
      if (!word.equals("be")
          && !word.equals("not")
          && !word.equals("have")
          && !word.endsWith("ly")) {
        return false;
      }
    }
    return false;
  }
}
