package org.chancery.extract;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a page.
 *
 * @param captions those of its paragraphs that are captions
 * @param tree the whole page
 */
record PageBody(String text, List<String> captions, PageTree tree) {

  /** Reads pages; may be shared by threads. */
  static final class Reader {
    private final HintWords words = HintWords.standard();
    private final ArticleBlocks cleaner =
        new ArticleBlocks(Furniture.standard(), Credits.standard());

    /** The text, empty if the page has none. */
    PageBody read(Document page, LinkedArticle linked, @Nullable String title) {
      PageTree tree = TreeReader.read(page.body(), new Hints(words));
      String body = linked.body() == null ? null : LinkedBody.clean(linked.body());
      Confirmed confirmed = Confirmed.of(tree, body);
      List<Block> blocks = cleaner.clean(MainText.of(tree, confirmed, title), title);
      String text = ArticleText.join(blocks);
      return body != null && LinkedBody.isBetter(body, confirmed, text)
          ? new PageBody(body, List.of(), tree)
          : new PageBody(text, ArticleText.captions(blocks), tree);
    }
  }
}
