package org.chancery.annotate.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds names in documents by their tokens, the longest at a place first.
 *
 * <p>Accents and kinds of apostrophe make no difference. A token that a name writes with a capital
 * must have one in the text, and an acronym must be all capitals there; a name that begins with
 * {@code the} needs the article before it, which is no part of the match.
 *
 * @param <T> what a name stands for
 */
public final class NameIndex<T> {
  private static final int NONE = -1;

  private final Map<Long, Integer> building = new HashMap<>();
  private final List<List<Entry<T>>> payloads = new ArrayList<>();
  private String[] words = new String[0];
  private int[] wordSlots = new int[0];
  private int[] wordHashes = new int[0];
  private WordFilter openers = new WordFilter(List.of());
  private long[] edgeKeys = new long[0];
  private int[] edgeTargets = new int[0];

  private NameIndex() {}

  /** A match: the tokens {@code [firstToken, endToken)} spell a name that stands for value. */
  public record Match<T>(int firstToken, int endToken, T value) {}

  private record Entry<T>(List<String> tokens, boolean needsThe, T value) {}

  /** An index of names; of two entries for one spelling the first given wins. */
  public static <T> NameIndex<T> of(Map<String, T> names) {
    NameIndex<T> index = new NameIndex<>();
    Map<String, Integer> vocabulary = new HashMap<>();
    index.payloads.add(new ArrayList<>());
    names.forEach((name, value) -> index.add(name, value, vocabulary));
    index.freeze(vocabulary);
    return index;
  }

  private void add(String name, T value, Map<String, Integer> vocabulary) {
    boolean needsThe = name.startsWith("the ");
    String own = needsThe ? name.substring(4) : name;
    Tokens tokens = Tokens.of(own);
    List<String> spelled = new ArrayList<>();
    int node = 0;
    for (int at = 0; at < tokens.count(); at++) {
      String token = own.substring(tokens.start(at), tokens.end(at));
      spelled.add(token);
      int word = vocabulary.computeIfAbsent(folded(token), key -> vocabulary.size());
      Integer next = building.get(edge(node, word));
      if (next == null) {
        next = payloads.size();
        payloads.add(new ArrayList<>());
        building.put(edge(node, word), next);
      }
      node = next;
    }
    payloads.get(node).add(new Entry<>(List.copyOf(spelled), needsThe, value));
  }

  private void freeze(Map<String, Integer> vocabulary) {
    words = new String[vocabulary.size()];
    wordSlots = new int[Integer.highestOneBit(Math.max(16, words.length)) * 4];
    wordHashes = new int[wordSlots.length];
    vocabulary.forEach(
        (word, id) -> {
          words[id] = word;
          int hash = WordHash.of(word);
          int slot = hash & (wordSlots.length - 1);
          while (wordHashes[slot] != 0) {
            slot = (slot + 1) & (wordSlots.length - 1);
          }
          wordSlots[slot] = id;
          wordHashes[slot] = hash;
        });
    openers =
        new WordFilter(
            vocabulary.entrySet().stream()
                .filter(word -> building.containsKey(edge(0, word.getValue())))
                .map(Map.Entry::getKey)
                .toList());
    edgeKeys = new long[Integer.highestOneBit(Math.max(16, building.size())) * 4];
    edgeTargets = new int[edgeKeys.length];
    Arrays.fill(edgeKeys, NONE);
    building.forEach(
        (key, target) -> {
          int slot = slot(key);
          while (edgeKeys[slot] != NONE) {
            slot = (slot + 1) & (edgeKeys.length - 1);
          }
          edgeKeys[slot] = key;
          edgeTargets[slot] = target;
        });
    building.clear();
  }

  /** All matches in order; they do not overlap. */
  public List<Match<T>> matches(TextDocument document) {
    List<Match<T>> found = new ArrayList<>();
    int count = document.tokenCount();
    int at = 0;
    while (at < count) {
      Match<T> match = mayBegin(document, at) ? longest(document, at) : null;
      if (match == null) {
        at++;
      } else {
        found.add(match);
        at = match.endToken();
      }
    }
    return found;
  }

  private boolean mayBegin(TextDocument document, int token) {
    if (!openers.mayHold(document, token) || document.tokenKind(token) != TokenKind.WORD) {
      return false;
    }
    int start = document.tokenStart(token);
    char first = document.charAt(start);
    if (first >= 'a' && first <= 'z') {
      if (start + 1 >= document.text().length()) {
        return false;
      }
      char second = document.charAt(start + 1);
      return Tokens.isApostrophe(second) || Character.isUpperCase(second);
    }
    return true;
  }

  private @Nullable Match<T> longest(TextDocument document, int first) {
    Match<T> best = null;
    int node = 0;
    for (int at = first; at < document.tokenCount(); at++) {
      int word = word(document, at);
      node = word == NONE ? NONE : target(node, word);
      if (node == NONE) {
        break;
      }
      Entry<T> entry = fitting(document, first, node);
      best = entry == null ? best : new Match<>(first, at + 1, entry.value());
    }
    return best;
  }

  private @Nullable Entry<T> fitting(TextDocument document, int first, int node) {
    List<Entry<T>> entries = payloads.get(node);
    for (int i = 0; i < entries.size(); i++) {
      if (fits(document, first, entries.get(i))) {
        return entries.get(i);
      }
    }
    return null;
  }

  private static <T> boolean fits(TextDocument document, int first, Entry<T> entry) {
    if (entry.needsThe() && !document.tokenIs(first - 1, "the")) {
      return false;
    }
    for (int at = 0; at < entry.tokens().size(); at++) {
      if (!fitsCase(document, first + at, entry.tokens().get(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fitsCase(TextDocument document, int token, String spelled) {
    String text = document.text();
    if (!Character.isUpperCase(spelled.charAt(0))) {
      return true;
    }
    int start = document.tokenStart(token);
    if (!Character.isUpperCase(text.charAt(start))) {
      return false;
    }
    return !hasInnerCapital(spelled)
        || text.regionMatches(start, spelled, 0, spelled.length())
        || text.regionMatches(start, spelled.toUpperCase(Locale.ROOT), 0, spelled.length());
  }

  private static boolean hasInnerCapital(String token) {
    for (int at = 1; at < token.length(); at++) {
      if (Character.isUpperCase(token.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private int word(TextDocument document, int token) {
    int hash = document.wordHash(token);
    int slot = hash & (wordHashes.length - 1);
    for (int found; (found = wordHashes[slot]) != 0; slot = (slot + 1) & (wordHashes.length - 1)) {
      if (found == hash && same(words[wordSlots[slot]], document, token)) {
        return wordSlots[slot];
      }
    }
    return NONE;
  }

  private static boolean same(String word, TextDocument document, int token) {
    int start = document.tokenStart(token);
    if (word.length() != document.tokenEnd(token) - start) {
      return false;
    }
    for (int at = 0; at < word.length(); at++) {
      if (word.charAt(at) != Folding.fold(document.charAt(start + at))) {
        return false;
      }
    }
    return true;
  }

  private int target(int node, int word) {
    long key = edge(node, word);
    int slot = slot(key);
    while (edgeKeys[slot] != NONE) {
      if (edgeKeys[slot] == key) {
        return edgeTargets[slot];
      }
      slot = (slot + 1) & (edgeKeys.length - 1);
    }
    return NONE;
  }

  private int slot(long key) {
    long mixed = key * 0x9e3779b97f4a7c15L;
    return (int) (mixed >>> 40) & (edgeKeys.length - 1);
  }

  private static long edge(int node, int word) {
    return (long) node << 32 | word;
  }

  private String folded(String token) {
    StringBuilder out = new StringBuilder(token.length());
    for (int at = 0; at < token.length(); at++) {
      out.append(Folding.fold(token.charAt(at)));
    }
    return out.toString();
  }
}
