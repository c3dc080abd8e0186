package org.chancery.extract;

/** How much a block looks like running text: its weight in characters, negative for other text. */
final class BlockWorth {
  private static final int SHORT = 70;
  private static final double WIDE = 2.5;

  private BlockWorth() {}

  static double of(Block block) {
    double length = weight(block.text());
    double links = block.linkDensity();
    if (links > 0.5) {
      return -Math.min(length, 150) - 10;
    }
    return switch (block.kind()) {
      case TITLE, HEADING, CAPTION -> 0;
      case ROW -> length * 0.2 - 5;
      case ITEM ->
          (length < SHORT ? length * 0.2 - (block.inBody() ? 0 : 5) : length * 0.7)
              * (1 - 2 * links);
      case PARAGRAPH ->
          length >= SHORT
              ? length * (1 - 2 * links)
              : endsSentence(block.text()) ? length * 0.5 : block.inBody() ? 0 : -10;
    };
  }

  /** Length in characters, those of scripts without spaces between words counting more. */
  static double weight(String text) {
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      wide += text.charAt(i) >= '\u2E80' && text.charAt(i) < '\uFE00' ? 1 : 0;
    }
    return text.length() + wide * (WIDE - 1);
  }

  static boolean endsSentence(String text) {
    for (int i = text.length() - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (".!?…。！？।؟۔:".indexOf(c) >= 0) {
        return true;
      }
      if ("\"'”’»)]“」』 ".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }
}
