package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.Sentence;
import org.chancery.annotate.text.TextDocument;
import org.chancery.model.Attribution;

/** Finds the media that a text names without crediting them there: "he bought the Daily Echo". */
final class NamedMedia {
  private static final String REASON = "a medium that is named, and no word beside it credits it";

  private final TextDocument document;
  private final NameIndex<Source> known;

  NamedMedia(TextDocument document, NameIndex<Source> known) {
    this.document = document;
    this.known = known;
  }

  /** The media that none of the credits names where they stand, in order. */
  List<DroppedCredit> besides(List<Attribution> credits) {
    List<DroppedCredit> dropped = new ArrayList<>();
    for (NameIndex.Match<Source> match : known.matches(document)) {
      int start = document.tokenStart(match.firstToken()) - document.bodyStart();
      int end = document.tokenEnd(match.endToken() - 1) - document.bodyStart();
      boolean credited =
          credits.stream().anyMatch(credit -> credit.start() < end && start < credit.end());
      if (match.value().isMedium() && start >= 0 && !credited) {
        Sentence sentence = document.sentenceOf(match.firstToken());
        dropped.add(
            new DroppedCredit(
                match.value().name(),
                "",
                REASON,
                document.text().substring(sentence.start(), sentence.end())));
      }
    }
    return dropped;
  }
}
