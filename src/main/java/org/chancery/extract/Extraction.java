package org.chancery.extract;

import java.util.List;
import org.chancery.model.Article;
import org.chancery.model.BadInput;

/** What became of a raw record: an article, or the reason why not. */
public sealed interface Extraction {
  /**
   * The record is this article.
   *
   * @param captions the paragraphs of the article's text that are captions or credits of pictures
   */
  record Found(Article article, List<String> captions) implements Extraction {
    public Found {
      captions = List.copyOf(captions);
    }

    public Found(Article article) {
      this(article, List.of());
    }

    /** The article's text without its captions. */
    public String mainText() {
      return captions.isEmpty() ? article.text() : ArticleText.without(article.text(), captions);
    }
  }

  /** The record is no article that can be used. */
  record Rejected(BadInput input) implements Extraction {}
}
