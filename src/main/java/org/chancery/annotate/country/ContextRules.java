package org.chancery.annotate.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.annotate.text.DataFile;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** The rules of {@code context.csv}; the first that applies to a name decides. */
final class ContextRules {
  static final String HEADER = "id,names,before,after,document,decision,reason,fires,not";

  private final List<ContextRule> rules = new ArrayList<>();
  private final Map<String, List<ContextRule>> byName = new HashMap<>();

  ContextRules(WordLists lists) {
    for (List<String> row : DataFile.rows(ContextRules.class, "context.csv", HEADER)) {
      rules.add(
          new ContextRule(
              row.get(0),
              DataFile.list(row.get(1)),
              patterns(row.get(2), lists, false),
              patterns(row.get(3), lists, true),
              DataFile.list(row.get(4)),
              ContextRule.Decision.of(row.get(5)),
              row.get(6)));
    }
  }

  private static PatternChoice patterns(String field, WordLists lists, boolean after) {
    return new PatternChoice(
        DataFile.list(field).stream()
            .map(text -> after ? TokenPattern.after(text, lists) : TokenPattern.before(text, lists))
            .toList());
  }

  /** Sorts the rules by the names of a gazetteer, once. */
  void prepare(Iterable<GazetteerName> names) {
    for (GazetteerName name : names) {
      List<ContextRule> own = new ArrayList<>();
      for (ContextRule rule : rules) {
        if (isAbout(rule, name)) {
          own.add(rule);
        }
      }
      byName.put(name.text(), List.copyOf(own));
    }
  }

  private static boolean isAbout(ContextRule rule, GazetteerName name) {
    String kind = "@" + name.kind().name().toLowerCase(Locale.ROOT);
    return rule.names().contains("*")
        || rule.names().contains(kind)
        || rule.names().contains(name.text())
        || name.kind() == MentionKind.DEMONYM
            && name.text().endsWith("s")
            && rule.names().contains(name.text().substring(0, name.text().length() - 1) + "+s");
  }

  @Nullable ContextRule find(
      GazetteerName name, SentenceView sentence, int firstToken, int endToken) {
    for (ContextRule rule : byName.getOrDefault(name.text(), List.of())) {
      if (rule.applies(sentence, firstToken, endToken)) {
        return rule;
      }
    }
    return null;
  }
}
