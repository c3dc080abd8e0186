package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The states that an article has named so far: which ones last, which ones together. */
final class NamedStates {
  /** How many of the countries named last are near. */
  private static final int NEAR = 8;

  private static final List<String> NORTHERN = List.of("PRK", "XNC");
  private static final List<String> SOUTHERN = List.of("KOR", "SSD");

  private final List<List<String>> groups = new ArrayList<>();
  private final List<String> mentioned = new ArrayList<>();

  /** Notes that a country is named. */
  void mention(String code) {
    mentioned.remove(code);
    mentioned.add(code);
  }

  /** The countries named last, the latest first. */
  List<String> latest(int n) {
    List<String> found = new ArrayList<>();
    for (int i = mentioned.size() - 1; i >= 0 && found.size() < n; i--) {
      found.add(mentioned.get(i));
    }
    return found;
  }

  /** Notes that states are named together. */
  void group(List<String> codes) {
    if (codes.size() > 1) {
      groups.add(List.copyOf(codes));
    }
  }

  /** The states last named together in this number, any number if 0. */
  List<String> group(int number) {
    for (int i = groups.size() - 1; i >= 0; i--) {
      if (number == 0 || groups.get(i).size() == number) {
        return groups.get(i);
      }
    }
    return List.of();
  }

  /** What "the North", "the South" means: the state so named that was spoken of last; else none. */
  List<String> side(Parse parse, Phrase phrase) {
    Node word = parse.node(phrase.to() - 1);
    List<String> halves = word.is("north") ? NORTHERN : word.is("south") ? SOUTHERN : List.of();
    boolean bare = phrase.to() - phrase.from() == 2 && parse.node(phrase.from()).is("the");
    return halves.isEmpty() || !bare
        ? List.of()
        : latest(NEAR).stream().filter(halves::contains).limit(1).toList();
  }

  /**
   * Entities of disputed statehood named last: what "the territory" or "the republics" may mean.
   */
  List<String> claimants() {
    List<String> found = new ArrayList<>();
    for (int i = mentioned.size() - 1; i >= Math.max(0, mentioned.size() - 4); i--) {
      if (mentioned.get(i).startsWith("X")) {
        found.add(mentioned.get(i));
      }
    }
    return found;
  }

  /** The last so many that were recognised or whose statehood is disputed; none if fewer. */
  List<String> entities(int number, Predicate<String> recognised) {
    List<String> found = new ArrayList<>();
    for (int i = mentioned.size() - 1; i >= 0 && found.size() < number; i--) {
      if (mentioned.get(i).startsWith("X") || recognised.test(mentioned.get(i))) {
        found.add(0, mentioned.get(i));
      }
    }
    return found.size() == number ? found : List.of();
  }
}
