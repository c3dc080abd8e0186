package org.chancery.annotate.recognition;

import java.util.Set;
import org.chancery.annotate.country.CountryMention;
import org.chancery.annotate.recognition.Phrase.PhraseKind;
import org.chancery.model.MentionKind;
import org.jspecify.annotations.Nullable;

/** Names behind a common noun that stands for the same state: "its former colony, Kenya". */
final class ApposedNames {
  private static final Set<String> NOUNS =
      Set.of(
          "colony",
          "province",
          "protectorate",
          "dominion",
          "possession",
          "territory",
          "region",
          "enclave",
          "exclave",
          "neighbour",
          "neighbor",
          "rival",
          "enemy",
          "foe",
          "adversary",
          "ally",
          "friend",
          "partner",
          "republic",
          "state",
          "country",
          "nation",
          "kingdom",
          "emirate",
          "island",
          "archipelago",
          "entity");

  private ApposedNames() {}

  /** The code of the state that is named behind a noun phrase; null if none is. */
  static @Nullable String behind(Parse parse, Lists.Item item) {
    int name = item.to() + 2;
    boolean apposed =
        NOUNS.contains(parse.head(item.from()).word())
            && (parse.countries(item.from()).isEmpty()
                || Actors.lastPossessive(parse, parse.phrase(item.from())) > 0)
            && parse.is(item.to() + 1, PhraseKind.COMMA)
            && parse.is(name, PhraseKind.NOUN)
            && parse.phrase(name).to() - parse.phrase(name).from() == 1
            && !parse.is(name + 1, PhraseKind.CONJ)
            && parse.verb(parse.skipRight(name + 1)) == null; // no "the republic, Serbia protested"
    CountryMention country = apposed ? parse.head(name).country() : null;
    return country != null && country.kind() == MentionKind.NAME ? country.country() : null;
  }
}
