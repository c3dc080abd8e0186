package org.chancery.annotate.country;

import java.util.Arrays;
import java.util.List;
import org.chancery.annotate.text.NameIndex;
import org.chancery.annotate.text.TextDocument;
import org.jspecify.annotations.Nullable;

/** All matches of a document, found by the token where they begin or end. */
final class NameHits {
  private final List<NameIndex.Match<GazetteerName>> matches;
  private final int[] byFirst;
  private final int[] byEnd;

  NameHits(TextDocument document, List<NameIndex.Match<GazetteerName>> matches) {
    this.matches = matches;
    this.byFirst = new int[document.tokenCount() + 1];
    this.byEnd = new int[document.tokenCount() + 1];
    Arrays.fill(byFirst, -1);
    Arrays.fill(byEnd, -1);
    for (int at = 0; at < matches.size(); at++) {
      byFirst[matches.get(at).firstToken()] = at;
      byEnd[matches.get(at).endToken()] = at;
    }
  }

  /** The country's name that begins at a token. */
  NameIndex.@Nullable Match<GazetteerName> from(int token) {
    return at(byFirst, token);
  }

  /** The country's name whose last token stands before a token. */
  NameIndex.@Nullable Match<GazetteerName> to(int token) {
    return at(byEnd, token);
  }

  private NameIndex.@Nullable Match<GazetteerName> at(int[] index, int token) {
    if (token < 0 || token >= index.length || index[token] < 0) {
      return null;
    }
    NameIndex.Match<GazetteerName> match = matches.get(index[token]);
    return match.value().country() == null ? null : match;
  }
}
