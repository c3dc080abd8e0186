package org.chancery.annotate.country;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.annotate.text.DataFile;

/** Names that two countries share: Korea, Congo; and what a paper of one of them means. */
final class SharedNames implements DocumentRule {
  private record Row(
      Set<String> names, String code, List<String> when, List<String> unless, String note) {}

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
    for (Candidate candidate : candidates.all()) {
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
          && row.when().stream().allMatch(code -> candidates.namesOtherwise(code, shared))
          && row.unless().stream().noneMatch(code -> candidates.namesOtherwise(code, shared))) {
        if (row.code().equals("-")) {
          candidate.drop("shared-both");
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
}
