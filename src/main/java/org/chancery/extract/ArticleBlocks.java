package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clears an article's blocks of what the page strews between them. */
final class ArticleBlocks {
  private static final int LONGEST_HEAD = 400;

  private ArticleBlocks() {}

  static List<Block> clean(List<Block> blocks, @Nullable String title) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks.subList(afterTitle(blocks, title), blocks.size())) {
      if (isRunning(block)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Block.Kind.HEADING) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** Where the text begins: after the last block at the head that repeats the title. */
  private static int afterTitle(List<Block> blocks, @Nullable String title) {
    if (title == null) {
      return 0;
    }
    List<String> words = PageStrings.words(title);
    int start = 0;
    double passed = 0;
    for (int i = 0; i < blocks.size() && passed < LONGEST_HEAD; i++) {
      Block block = blocks.get(i);
      if (block.text().length() < title.length() * 2
          && PageStrings.words(block.text()).equals(words)) {
        start = i + 1;
      }
      passed += Math.max(0, BlockWorth.of(block));
    }
    return start;
  }

  private static boolean isRunning(Block block) {
    double links = block.linkDensity();
    int length = block.text().length();
    if (links > 0.9 && length < 200) {
      return false;
    }
    return links <= 0.6 || length > 200;
  }
}
