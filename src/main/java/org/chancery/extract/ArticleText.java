package org.chancery.extract;

import java.util.List;

/** Blocks to the text of an article. */
final class ArticleText {
  private ArticleText() {}

  /** Paragraphs part by a blank line; the rows of a table and the items of a list by a line. */
  static String join(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    Block before = null;
    for (Block block : blocks) {
      if (before != null) {
        boolean together = before.kind() == block.kind() && block.kind() == Block.Kind.ROW;
        text.append(together ? "\n" : "\n\n");
      }
      text.append(block.text());
      before = block;
    }
    return text.toString();
  }
}
