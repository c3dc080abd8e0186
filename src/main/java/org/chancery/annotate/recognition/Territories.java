package org.chancery.annotate.recognition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.annotate.text.DataFile;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.ActObject;

/** Recognised sovereignty over a territory, and claims to one: "Morocco's sovereignty over". */
final class Territories {
  private static final Set<String> BORDERS =
      Set.of(
          "annexation",
          "incorporation",
          "absorption",
          "takeover",
          "occupation",
          "seizure",
          "conquest",
          "control");
  private static final Map<String, String> ANNEXED = annexed();

  private final Discourse discourse;
  private final Possessors possessors;
  private final TextDocument document;

  Territories(Discourse discourse, Possessors possessors, TextDocument document) {
    this.discourse = discourse;
    this.possessors = possessors;
    this.document = document;
  }

  private static Map<String, String> annexed() {
    Map<String, String> found = new LinkedHashMap<>();
    for (List<String> row :
        DataFile.rows(Territories.class, "annexations.csv", "territory,country")) {
      found.put(row.get(0), row.get(1));
    }
    return Map.copyOf(found);
  }

  List<Target> sovereignty(Parse parse, Lists.Item item, String whole) {
    List<String> owner = possessors.owner(parse, item);
    String territory = null;
    for (int i = item.from() + 1; i < item.to(); i++) {
      if (parse.isWord(i, "over")) {
        territory = parse.text(document, i + 1, item.to());
      }
    }
    Node first = parse.first(item.from());
    if (owner.isEmpty() && (first.is("its") || first.is("their")) && discourse.topic().isEmpty()) {
      return discourse.latest(2).stream()
          .filter(c -> !discourse.subject().contains(c))
          .limit(1)
          .map(Target::state)
          .toList();
    }
    boolean spoken = first.is("that") || first.is("this") || first.is("such");
    String sovereign = discourse.sovereign();
    if (owner.isEmpty() && spoken && discourse.topic().isEmpty() && sovereign != null) {
      return List.of(new Target(sovereign, ActObject.SOVEREIGNTY, null, territory));
    }
    if (owner.isEmpty()) {
      return discourse.topic().isEmpty()
              || territory != null && !Objects.isDefinite(parse, item.from())
          ? List.of()
          : discourse.topic();
    }
    boolean overTerritory =
        territory != null
            || parse.contains(item.from(), "integrity")
            || whole.contains("integrity");
    if (!overTerritory) {
      return owner.stream().map(Target::state).toList();
    }
    return List.of(new Target(owner.get(0), ActObject.SOVEREIGNTY, null, territory));
  }

  List<Target> claim(Parse parse, Lists.Item item, String whole) {
    List<String> owner = new ArrayList<>(Possessors.codes(parse.countries(item.from())));
    Frame recent = discourse.recognitions().lastDone();
    recent = recent == null ? discourse.lastRecognition() : recent;
    if (owner.isEmpty()
        && (item.from() == item.to() || parse.first(item.to()).is("its"))
        && (parse.first(item.from()).is("the") || parse.first(item.from()).is("this"))
        && !parse.isWord(item.to() + 1, "by")
        && recent != null) {
      // "does not recognise the annexation": of who recognised it, or whose rule was recognised
      boolean rule =
          recent.targets().stream().allMatch(t -> t.object() == ActObject.SOVEREIGNTY)
              && !recent.targets().isEmpty();
      owner.addAll(
          rule ? recent.targets().stream().map(Target::country).toList() : recent.actors());
    }
    if (owner.isEmpty()) {
      ANNEXED.entrySet().stream()
          .filter(annexed -> whole.contains(annexed.getKey()))
          .limit(1)
          .forEach(annexed -> owner.add(annexed.getValue()));
    }
    int next = item.to() + 1;
    if (owner.isEmpty() && parse.isWord(next, "by") && parse.is(next + 1, PhraseKind.NOUN)) {
      owner.addAll(Possessors.codes(parse.countries(next + 1)));
    }
    if (owner.isEmpty()
        || !BORDERS.contains(parse.head(item.from()).word()) && !whole.contains("claim")) {
      return List.of();
    }
    int object = parse.isWord(item.to() + 1, "to") ? item.to() + 2 : -1;
    if (parse.is(object, PhraseKind.NOUN) && !isPlace(parse, object)) {
      return List.of(); // "the claim to the name"
    }
    List<String> of = new ArrayList<>();
    for (int i = item.from() + 1; i < item.to(); i++) {
      if (parse.isWord(i, "of") || parse.isWord(i, "to") || parse.isWord(i, "over")) {
        of.add(parse.text(document, i + 1, item.to()));
      }
    }
    return List.of(
        new Target(owner.get(0), ActObject.SOVEREIGNTY, null, of.isEmpty() ? null : of.get(0)));
  }

  private boolean isPlace(Parse parse, int phrase) {
    Node head = parse.head(phrase);
    return head.capital()
        || head.country() != null
        || possessors.isRegion(parse, phrase)
        || parse.contains(phrase, "sovereignty");
  }
}
