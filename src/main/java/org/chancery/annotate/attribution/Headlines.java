package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.annotate.text.Sentence;

/** Tells which sentences are headlines. */
final class Headlines {
  private static final int LONGEST = 22;

  private final TaggedText text;

  Headlines(TaggedText text) {
    this.text = text;
  }

  /** The title, or a short first sentence that is the title again. */
  boolean isHeadline(Sentence sentence) {
    List<Sentence> sentences = text.document().sentences();
    boolean title = sentence.start() < text.document().bodyStart();
    boolean first =
        sentence.index() == 0
            || sentences.get(sentence.index() - 1).start() < text.document().bodyStart();
    boolean brief = sentence.endToken() - sentence.firstToken() < LONGEST;
    return title || first && (brief || repeatsTitle(sentence));
  }

  private boolean repeatsTitle(Sentence sentence) {
    String all = text.document().text();
    int title = text.document().bodyStart();
    while (title > 0 && Character.isWhitespace(all.charAt(title - 1))) {
      title--;
    }
    return title > 0 && all.regionMatches(sentence.start(), all, 0, title);
  }
}
