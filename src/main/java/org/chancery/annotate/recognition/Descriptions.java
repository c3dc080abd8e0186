package org.chancery.annotate.recognition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.text.DataFile;

/** World knowledge for descriptions: groups of states by name, and which states a word fits. */
final class Descriptions {
  private final Map<String, List<String>> groups = new HashMap<>();
  private final Map<String, Set<String>> fits = new HashMap<>();

  Descriptions() {
    for (List<String> row : DataFile.rows(Descriptions.class, "groups.csv", "name,countries")) {
      groups.put(row.get(0), DataFile.list(row.get(1)));
    }
    for (List<String> row :
        DataFile.rows(Descriptions.class, "descriptions.csv", "word,countries")) {
      fits.put(row.get(0), new HashSet<>(DataFile.list(row.get(1))));
    }
  }

  /** The states of the group that the words end with; none if it is no group. */
  List<String> group(Parse parse, Phrase phrase) {
    String two = "";
    for (int n = phrase.from(); n < phrase.to(); n++) {
      String word = parse.node(n).word();
      two = two.isEmpty() ? word : two + " " + word;
      List<String> whole = groups.get(two);
      if (whole != null) {
        return whole;
      }
      List<String> single = groups.get(word);
      if (single != null) {
        return single;
      }
      two = word;
    }
    return List.of();
  }

  /** The states of a group told by its place: "the self-proclaimed republics in Donbas". */
  List<String> placed(Parse parse, Lists.Item item) {
    for (int i = item.from() + 1; i < item.to(); i += 2) {
      if (parse.isWord(i, "in") || parse.isWord(i, "of")) {
        String name = parse.head(i + 1).word() + " " + parse.head(i - 1).word();
        List<String> found = groups.get(name);
        if (found != null) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Whether a state fits all the describing words of a phrase; true if none describes. */
  boolean fits(Parse parse, Phrase phrase, String country) {
    for (int n = phrase.from(); n < phrase.to(); n++) {
      String word = parse.node(n).word();
      boolean tail =
          word.equals("american")
              && n > phrase.from()
              && fits.containsKey(parse.node(n - 1).word());
      Set<String> single = fits.get(word);
      Set<String> whole = // "West African"
          single == null || n == phrase.from()
              ? null
              : fits.get(parse.node(n - 1).word() + " " + word);
      Set<String> fitting = tail ? null : whole == null ? single : whole;
      if (fitting != null && !fitting.contains(country)) {
        return false;
      }
    }
    return true;
  }

  boolean describes(Parse parse, Phrase phrase) {
    for (int n = phrase.from(); n < phrase.to(); n++) {
      if (fits.containsKey(parse.node(n).word())) {
        return true;
      }
    }
    return false;
  }
}
