package org.chancery.annotate.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.text.DataFile;

/**
 * Names that two countries share: Korea, Congo; what a paper of one of them means; and plurals that
 * name both at once: the two Koreas.
 */
final class SharedNames implements DocumentRule {
  private record Row(
      Set<String> names, String code, List<String> when, List<String> unless, String note) {}

  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

  private final List<Row> rows = new ArrayList<>();
  private final Set<String> shared = new HashSet<>();

  SharedNames() {
    for (List<String> row :
        DataFile.rows(SharedNames.class, "shared-names.csv", "names,code,when,unless,note")) {
      Set<String> names = Set.copyOf(DataFile.list(row.get(0)));
      shared.addAll(names);
      rows.add(
          new Row(
              names, row.get(1), DataFile.list(row.get(2)), DataFile.list(row.get(3)), row.get(4)));
    }
  }

  @Override
  public void apply(Candidates candidates, ArticleFacts facts) {
    for (Candidate candidate : List.copyOf(candidates.all())) {
      if (!candidate.isDropped() && shared.contains(candidate.text())) {
        decide(candidates, candidate, facts);
      }
    }
  }

  private void decide(Candidates candidates, Candidate candidate, ArticleFacts facts) {
    boolean korean = candidate.text().startsWith("Korea");
    if (korean && candidate.sentence().is(candidate.firstToken() - 1, "north")) {
      candidate.mean("PRK", "shared-north");
      return;
    }
    if (korean && candidate.sentence().is(candidate.firstToken() - 1, "south")) {
      candidate.mean("KOR", "shared-south");
      return;
    }
    for (Row row : rows) {
      if (row.names().contains(candidate.text())
          && row.when().stream().allMatch(sign -> holds(candidates, sign))
          && row.unless().stream().noneMatch(sign -> holds(candidates, sign))) {
        if (row.code().equals("-")) {
          candidate.drop("shared-both");
        } else if (row.code().length() > 3) {
          both(candidates, candidate, row.code());
        } else {
          candidate.mean(row.code(), "shared-document");
        }
        return;
      }
    }
    if (korean && "KCNA".equals(facts.outlet())) {
      candidate.mean("PRK", "shared-outlet");
    }
  }

  /** Whether the document names a country, given by its code, or holds a word. */
  private boolean holds(Candidates candidates, String sign) {
    return CODE.matcher(sign).matches()
        ? candidates.namesOtherwise(sign, shared)
        : candidates.document().text().contains(sign);
  }

  /** Codes joined by "+". */
  private static void both(Candidates candidates, Candidate candidate, String codes) {
    candidate.mean(codes.substring(0, 3), "shared-plural");
    int next = candidates.all().indexOf(candidate) + 1;
    candidates.all().add(next, candidate.part(0, codes.substring(4)));
  }
}
