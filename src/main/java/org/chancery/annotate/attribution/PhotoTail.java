package org.chancery.annotate.attribution;

import java.util.List;
import org.chancery.model.AttributionKind;

/**
 * Reads a picture's credit that stands bare behind its caption: {@code ... at the gate. Ivo
 * Rama/AFP via Getty Images}, {@code REUTERS/Ivo Rama}, {@code Getty Images}.
 */
final class PhotoTail {
  private static final int LONGEST = 70;
  private static final int MOST_NAME_WORDS = 4;
  private static final String CAPTION = "caption ";

  private PhotoTail() {}

  /** Credits the houses of a bare picture credit at the end of a paragraph, if there is one. */
  static void read(String own, CreditCollector credits) {
    int end = own.length();
    char last = end == 0 ? '.' : own.charAt(end - 1);
    if (!Character.isLetterOrDigit(last) || !mayEndWithCredit(own, end)) {
      return;
    }
    int from = Math.max(start(own), 0);
    if (own.indexOf("//", from) >= 0 || own.indexOf("www.", from) >= 0) {
      return;
    }
    String tail = own.substring(from);
    boolean slash = tail.indexOf('/') > 0 || tail.startsWith("\u00a9");
    List<CreditPart> parts = credits.names(tail, from);
    boolean known = false;
    boolean pictures = false;
    for (CreditPart part : parts) {
      known |= part.isMedium();
      pictures |= PhotoCredits.isImageAgency(part);
      if (part.source() == null && (!slash || !endsWithName(part.name(), from == 0))) {
        return;
      }
    }
    boolean strangers = parts.stream().anyMatch(part -> part.source() == null);
    boolean labelled = known && PhotoCredits.isLabelled(tail);
    if (pictures || labelled || known && slash && strangers) {
      credits.credit(parts, AttributionKind.PHOTO, "/", false);
    }
  }

  /** A cheap look before the costly one. */
  private static boolean mayEndWithCredit(String own, int end) {
    return own.lastIndexOf('/') >= end - LONGEST && own.indexOf('/') >= 0
        || own.lastIndexOf('\u00a9') >= Math.max(0, end - LONGEST)
        || own.endsWith("mages")
        || own.endsWith("EPA")
        || own.endsWith("hutterstock")
        || own.indexOf(" via ", Math.max(0, end - LONGEST)) >= 0;
  }

  /** Where the credit begins: behind the last sentence, or behind the word "caption". */
  private static int start(String own) {
    int from = Math.max(own.length() - LONGEST, 0);
    int start = from > 0 ? -1 : 0;
    for (int at = from; at + 1 < own.length(); at++) {
      boolean stop = ".!?\"\u201d)".indexOf(own.charAt(at)) >= 0 && own.charAt(at + 1) == ' ';
      boolean initial = at > 0 && Character.isUpperCase(own.charAt(at - 1));
      if (stop && !initial) {
        start = at + 2;
      }
    }
    int caption = own.lastIndexOf(CAPTION);
    start = caption >= 0 ? Math.max(start, caption + CAPTION.length()) : start;
    return start < 0 ? own.lastIndexOf(' ', own.lastIndexOf('/')) + 1 : start;
  }

  /** Whether a part is a person's name, or a caption without a point that ends with one. */
  static boolean endsWithName(String name, boolean caption) {
    String[] words = name.split("\\s+", -1);
    int capitals = 0;
    for (int at = words.length - 1; at >= 0 && !words[at].isEmpty(); at--) {
      if (!Character.isUpperCase(words[at].charAt(0))) {
        break;
      }
      capitals++;
    }
    return capitals >= (caption ? 2 : Math.min(2, words.length))
        && (caption || words.length <= MOST_NAME_WORDS);
  }
}
