package org.chancery.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Clears an article's blocks of what the page strews between them. */
final class ArticleBlocks {
  private static final List<String> CREDIT_LINES =
      List.of(
          "source:",
          "sources:",
          "(source:",
          "(with ",
          "with reporting",
          "with inputs from",
          "reporting by",
          "additional reporting",
          "h/t ");

  private static final int LONGEST_HEAD = 200;
  private static final int LONGEST_MARKS = 20;
  private static final int SHORT = 60;
  private static final double LINKED = 0.8;
  private static final double MOSTLY_LINKED = 0.6;
  private static final int LONG = 200;
  private static final int LONG_IN_BODY = 100;
  private static final int LONG_ENOUGH_TO_REPEAT = 30;

  private final Furniture furniture;
  private final Credits credits;

  ArticleBlocks(Furniture furniture, Credits credits) {
    this.furniture = furniture;
    this.credits = credits;
  }

  /** The blocks that are the article's, those with a credit marked as captions. */
  List<Block> clean(List<Block> blocks, @Nullable String title) {
    List<String> words = PageStrings.words(title == null ? "" : title);
    List<Block> kept = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    boolean begun = false;
    boolean pointing = false;
    for (Block given : blocks.subList(afterTitle(blocks, words), blocks.size())) {
      Block block = captioned(given);
      if (!isRunning(block)) {
        dropLeadIn(kept);
        continue;
      }
      boolean pointer = furniture.is(block.text());
      pointing = pointer && isAnnouncement(block) || pointing && isPointedAt(block);
      boolean keep =
          !pointer
              && !pointing
              && !isTitle(block, words)
              && hasWord(block.text())
              && isNew(block, seen);
      if (!begun) {
        begun = keep && (block.inBody() || opens(block)) && block.kind() != Block.Kind.CAPTION;
        keep &= begun || block.kind() == Block.Kind.CAPTION;
      }
      if (keep) {
        kept.add(block);
      }
    }
    return withoutTail(kept);
  }

  private Block captioned(Block block) {
    return block.kind() == Block.Kind.PARAGRAPH && credits.endIn(block.text())
        ? block.as(Block.Kind.CAPTION)
        : block;
  }

  /** Whether what follows goes with it: "More on this story:" over a list of headlines. */
  private static boolean isAnnouncement(Block block) {
    return block.kind() == Block.Kind.HEADING || block.text().endsWith(":");
  }

  private static boolean isPointedAt(Block block) {
    return switch (block.kind()) {
      case ITEM -> true;
      case PARAGRAPH ->
          block.text().length() < LONG_IN_BODY && !BlockWorth.endsSentence(block.text());
      default -> false;
    };
  }

  private static boolean hasWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isNew(Block block, Set<String> seen) {
    return block.text().length() < LONG_ENOUGH_TO_REPEAT || seen.add(block.text());
  }

  /** A heading or "See also:" that only announces links goes with them. */
  private static void dropLeadIn(List<Block> kept) {
    if (!kept.isEmpty()) {
      Block last = kept.get(kept.size() - 1);
      if (last.text().length() < SHORT
          && last.text().endsWith(":")
          && last.kind() != Block.Kind.CAPTION) {
        kept.remove(kept.size() - 1);
      }
    }
  }

  private static List<Block> withoutTail(List<Block> kept) {
    int end = kept.size();
    while (end > 1 && isTail(kept.get(end - 1))) {
      end--;
    }
    return kept.subList(0, end);
  }

  /** A line below the text that says where it comes from belongs to it: "Source: X". */
  private static boolean isCreditLine(String text) {
    String own = text.toLowerCase(Locale.ROOT);
    return CREDIT_LINES.stream().anyMatch(own::startsWith);
  }

  /** The beginning of another story, as a list of stories shows it. */
  private static boolean isExcerpt(String text) {
    return text.endsWith("[…]") || text.endsWith("[...]");
  }

  private static boolean isTail(Block block) {
    return switch (block.kind()) {
      case HEADING, TITLE -> true;
      case PARAGRAPH ->
          block.text().length() < SHORT
                  && !BlockWorth.endsSentence(block.text())
                  && !isCreditLine(block.text())
              || block.text().endsWith(":")
              || isExcerpt(block.text());
      default -> false;
    };
  }

  /** Whether a text can begin with this block: bylines, dates and sections of the site cannot. */
  private static boolean opens(Block block) {
    return switch (block.kind()) {
      case PARAGRAPH, ITEM -> BlockWorth.of(block) > 0;
      case HEADING -> block.text().length() > SHORT;
      case TITLE, CAPTION -> false;
      case ROW -> true;
    };
  }

  /**
   * Where the text begins: after the last block at the head that is or repeats the title, unless a
   * standfirst stands between the heading and its repetition.
   */
  private static int afterTitle(List<Block> blocks, List<String> title) {
    int start = 0;
    boolean headed = false;
    double passed = 0;
    double between = 0;
    for (int i = 0; i < blocks.size() && passed < LONGEST_HEAD; i++) {
      Block block = blocks.get(i);
      boolean repeats = isTitle(block, title);
      if ((block.kind() == Block.Kind.TITLE && start == 0 || repeats)
          && !(headed && between > SHORT)) {
        start = i + 1;
        headed |= block.kind() == Block.Kind.TITLE;
        between = 0;
      }
      passed += Math.max(0, BlockWorth.of(block));
      between += Math.max(0, BlockWorth.of(block));
    }
    return start;
  }

  private static boolean isTitle(Block block, List<String> title) {
    int letters = title.stream().mapToInt(String::length).sum();
    return letters > 0
        && block.text().length() >= letters
        && block.text().length() <= 2 * letters + LONGEST_MARKS
        && PageStrings.words(block.text()).equals(title);
  }

  private static boolean isRunning(Block block) {
    double links = block.linkDensity();
    return links <= MOSTLY_LINKED
        || links <= LINKED
            && block.text().length() > (block.inBody() ? LONG_IN_BODY : LONG)
            && BlockWorth.endsSentence(block.text());
  }
}
