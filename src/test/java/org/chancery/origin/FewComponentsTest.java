package org.chancery.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FewComponentsTest {
  private record Edge(String a, String b) {}

  @Test
  void twoChainsAreTwoComponents() {
    FewComponents components = new FewComponents();
    components.join("d", "c");
    components.join("b", "a");
    components.join("e", "d");
    assertEquals(Map.of("b", "a", "d", "c", "e", "c"), components.components());
  }

  @Property
  void whatHangsTogetherHasOneLeastNodeInWhateverOrder(
      @ForAll @IntRange(min = 2, max = 40) int nodes, @ForAll long seed) {
    Random random = new Random(seed);
    List<Edge> edges =
        IntStream.range(0, nodes)
            .mapToObj(i -> new Edge(name(random.nextInt(nodes)), name(random.nextInt(nodes))))
            .collect(Collectors.toList());
    Map<String, String> expected = byRepeatedPasses(edges);
    Collections.shuffle(edges, random);
    FewComponents components = new FewComponents();
    edges.forEach(edge -> components.join(edge.a, edge.b));
    assertEquals(expected, components.components());
  }

  private static String name(int node) {
    return "n" + (100 + node);
  }

  /** Passes the lesser name along every edge until nothing changes. */
  private static Map<String, String> byRepeatedPasses(List<Edge> edges) {
    Map<String, String> least = new TreeMap<>();
    for (int pass = 0; pass <= edges.size(); pass++) {
      for (Edge edge : edges) {
        String a = least.getOrDefault(edge.a, edge.a);
        String b = least.getOrDefault(edge.b, edge.b);
        String lesser = a.compareTo(b) < 0 ? a : b;
        least.put(edge.a, lesser);
        least.put(edge.b, lesser);
      }
    }
    least.entrySet().removeIf(node -> node.getKey().equals(node.getValue()));
    return least;
  }
}
