package org.chancery.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Blocks to the text of an article, and back. */
final class ArticleText {
  private static final String BLANK_LINE = "\n\n";

  private ArticleText() {}

  /** Paragraphs part by a blank line, the rows of a table by a line break. */
  static String join(List<Block> blocks) {
    StringBuilder text = new StringBuilder();
    Block before = null;
    for (Block block : blocks) {
      if (before != null) {
        boolean together = before.kind() == block.kind() && block.kind() == Block.Kind.ROW;
        text.append(together ? "\n" : BLANK_LINE);
      }
      text.append(block.text());
      before = block;
    }
    return text.toString();
  }

  static List<String> captions(List<Block> blocks) {
    return blocks.stream().filter(b -> b.kind() == Block.Kind.CAPTION).map(Block::text).toList();
  }

  /** A text without some of its paragraphs. */
  static String without(String text, List<String> paragraphs) {
    Set<String> out = new HashSet<>(paragraphs);
    StringBuilder kept = new StringBuilder(text.length());
    for (String paragraph : text.split(BLANK_LINE)) {
      if (!out.contains(paragraph)) {
        kept.append(kept.length() == 0 ? "" : BLANK_LINE).append(paragraph);
      }
    }
    return kept.toString();
  }
}
