package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;

/** Reads photo credits: the agencies, or the photographer where there is none. */
final class PhotoCredits {
  private static final String FOR = " for ";
  private static final int MOST_PARTS = 6;
  private static final int MOST_WORDS = 15;
  private static final int LONGEST_NAME = 60;
  private static final Pattern PHOTO_WORD =
      Pattern.compile(
          "(?i)\\b(?:photos?|images?|pictures?|pool|handout|file|screengrab|fot\\.|foto"
              + "|photographer)\\b");
  private static final Pattern HOUSE =
      Pattern.compile(
          "(?i).*\\b(?:ministry|government|office|police|army|navy|force|department|service"
              + "|agency|press|news|tv|pool|club|university|council|embassy|nasa|media|group"
              + "|photos?|images?|studio|museum|archive|foundation|court|palace|publishing)\\b.*");
  private static final Set<String> IMAGE_AGENCIES =
      Set.of(
          "getty-images",
          "shutterstock",
          "epa",
          "zuma-press",
          "alamy",
          "corbis",
          "redux",
          "magnum-photos",
          "sipa",
          "abaca-press",
          "polaris",
          "nurphoto",
          "pacific-press",
          "scanpix",
          "pa-images",
          "hulton-archive",
          "vcg",
          "aflo",
          "istock",
          "wireimage",
          "action-images",
          "lehtikuva",
          "flickr",
          "wikimedia-commons");

  private PhotoCredits() {}

  /** Whether a line calls itself a picture, a handout or the like. */
  static boolean isLabelled(String line) {
    return PHOTO_WORD.matcher(line).find();
  }

  /** Whether a part names a house that sells pictures and no news. */
  static boolean isImageAgency(CreditPart part) {
    Source source = part.source();
    return source != null && IMAGE_AGENCIES.contains(source.id());
  }

  /** Whether the content of brackets at a paragraph's end credits a picture. */
  static boolean isPhoto(List<CreditPart> parts, String inner) {
    boolean image = false;
    boolean known = false;
    boolean strangers = false;
    for (CreditPart part : parts) {
      image |= isImageAgency(part);
      known |= part.isMedium();
      strangers |= part.source() == null;
    }
    boolean slash = inner.indexOf('/') >= 0 && parts.size() > 1;
    boolean labelled =
        parts.size() <= MOST_PARTS
            && inner.split("\\s+", -1).length <= MOST_WORDS
            && PHOTO_WORD.matcher(inner).find();
    return image || known && slash && strangers || labelled;
  }

  /** Credits the house of "Jane Doe for The Weekly Gull"; tells whether it did. */
  static boolean takenFor(String inner, int offset, CreditCollector credits) {
    int at = inner.indexOf(FOR);
    if (at < 0 || !PhotoTail.endsWithName(inner.substring(0, at), false)) {
      return false;
    }
    List<CreditPart> houses =
        credits.names(inner.substring(at + FOR.length()), offset + at + FOR.length());
    if (houses.size() != 1 || !houses.get(0).isMedium()) {
      return false;
    }
    credits.credit(houses, AttributionKind.PHOTO, "for", false);
    return true;
  }

  /** Credits the houses of a photo credit, else its persons. */
  static void read(String line, int offset, String cue, CreditCollector credits) {
    int stop = line.indexOf(") ");
    String own = stop > 0 ? line.substring(0, stop) : line;
    List<CreditPart> houses = new ArrayList<>();
    List<CreditPart> persons = new ArrayList<>();
    for (CreditPart part :
        credits.names(own.replace(" \u2013 ", " / ").replace(" - ", " / "), offset)) {
      boolean licence = part.name().regionMatches(true, 0, "creative commons", 0, 16);
      if (!licence && part.name().length() <= LONGEST_NAME) {
        (isHouse(part) ? houses : persons).add(part);
      }
    }
    SourceType stranger = houses.isEmpty() ? SourceType.PERSON : SourceType.ORGANISATION;
    for (CreditPart part : houses.isEmpty() ? persons : houses) {
      if (Character.isUpperCase(part.name().charAt(0)) || part.source() != null) {
        credits.credit(part, AttributionKind.PHOTO, cue, stranger);
      }
    }
  }

  private static boolean isHouse(CreditPart part) {
    boolean pooled = part.name().endsWith("-Pool") || part.name().endsWith("-POOL");
    return part.source() != null
        || !pooled && HOUSE.matcher(part.name()).matches()
        || part.name().indexOf(' ') < 0 && isMark(part.name());
  }

  /** An acronym or a word with a sign in it, and so rather a house than a person. */
  private static boolean isMark(String name) {
    int capitals = 0;
    for (int at = 0; at < name.length(); at++) {
      capitals += Character.isUpperCase(name.charAt(at)) ? 1 : 0;
    }
    return capitals > 1 || name.indexOf('+') > 0 || name.indexOf('.') > 0;
  }
}
