package org.chancery.origin;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Connected components of edges that fit into memory, by union and find with path halving: Tarjan
 * and van Leeuwen, "Worst-case analysis of set union algorithms" (1984). Not to be shared by
 * threads.
 */
final class FewComponents {
  private final Map<String, String> parents = new HashMap<>();

  /** Adds an edge. */
  void join(String a, String b) {
    String one = least(a);
    String other = least(b);
    if (one.compareTo(other) < 0) {
      parents.put(other, one);
    } else {
      parents.put(one, other);
    }
  }

  /** Each node with the least node of its component; the least nodes themselves are left out. */
  Map<String, String> components() {
    Map<String, String> found = new TreeMap<>();
    for (String node : parents.keySet().toArray(String[]::new)) {
      String least = least(node);
      if (!least.equals(node)) {
        found.put(node, least);
      }
    }
    return found;
  }

  private String least(String node) {
    String at = node;
    String up = parents.computeIfAbsent(at, n -> n);
    while (!up.equals(at)) {
      String above = parents.getOrDefault(up, up);
      parents.put(at, above);
      at = above;
      up = parents.getOrDefault(at, at);
    }
    return at;
  }
}
