package org.chancery.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clears an article's blocks of what the page strews between them. */
final class ArticleBlocks {
  private static final int LONGEST_HEAD = 200;

  private final Furniture furniture;

  ArticleBlocks(Furniture furniture) {
    this.furniture = furniture;
  }

  List<Block> clean(List<Block> blocks, @Nullable String title) {
    List<Block> kept = new ArrayList<>();
    boolean begun = false;
    for (Block block : blocks.subList(afterTitle(blocks, title), blocks.size())) {
      boolean keep = isRunning(block) && !furniture.is(block.text());
      if (!begun) {
        begun = keep && (block.inBody() || opens(block));
        keep &= begun || block.kind() == Block.Kind.CAPTION;
      }
      if (keep) {
        kept.add(block);
      }
    }
    int end = kept.size();
    while (end > 0 && kept.get(end - 1).kind() == Block.Kind.HEADING) {
      end--;
    }
    return kept.subList(0, end);
  }

  /** Whether a text can begin with this block: bylines, dates and sections of the site cannot. */
  private static boolean opens(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, ITEM -> BlockWorth.of(block) > 0;
      case HEADING -> block.text().length() > 60;
      case TITLE, CAPTION -> false;
      case ROW -> true;
    };
  }

  /** Where the text begins: after the last block at the head that is or repeats the title. */
  private static int afterTitle(List<Block> blocks, @Nullable String title) {
    List<String> words = PageStrings.words(title == null ? "" : title);
    int start = 0;
    double passed = 0;
    for (int i = 0; i < blocks.size() && passed < LONGEST_HEAD; i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.TITLE && start == 0
          || title != null
              && block.text().length() < title.length() * 2
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
