package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.annotate.text.Paragraph;
import org.chancery.model.AttributionKind;

/** Reads photo credits: the agencies, or the photographer where there is none. */
final class PhotoCredits {
  private static final Pattern PHOTO_WORD =
      Pattern.compile(
          "(?i)\\b(?:photos?|images?|pictures?|pool|handout|file|screengrab|fot\\.|foto|photographer)\\b");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "(?i).*\\b(?:ministry|government|office|police|army|navy|force|department|service|agency|press|news|tv|pool|club"
              + "|university|council|embassy|nasa|media|group|photos?|images?|studio|museum|archive|foundation|court|palace|publishing)\\b.*");
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

  private final CreditLine lines;

  PhotoCredits(CreditLine lines) {
    this.lines = lines;
  }

  /** Whether the content of brackets at a paragraph's end credits a picture. */
  boolean isPhoto(String inner, int start) {
    List<CreditPart> parts = lines.split(inner, start);
    boolean known = parts.stream().anyMatch(CreditPart::isMedium);
    boolean image =
        parts.stream()
            .anyMatch(part -> part.source() != null && IMAGE_AGENCIES.contains(part.source().id()));
    boolean strangers = parts.stream().anyMatch(part -> part.source() == null);
    boolean slash = inner.indexOf('/') >= 0 && parts.size() > 1;
    return image
        || known && slash && strangers
        || PHOTO_WORD.matcher(inner).find()
            && parts.size() <= 6
            && inner.split("\\s+", -1).length < 16;
  }

  /** The findings of a photo credit. */
  List<Finding> read(String line, int start, Paragraph paragraph, String cue) {
    int stop = line.indexOf(") ");
    String own = stop > 0 ? line.substring(0, stop) : line;
    List<CreditPart> agencies = new ArrayList<>();
    List<CreditPart> persons = new ArrayList<>();
    for (CreditPart part :
        lines.split(own.replace(" \u2013 ", " / ").replace(" - ", " / "), start)) {
      boolean house =
          part.source() != null
              || ORGANISATION.matcher(part.name()).matches()
              || part.name().indexOf(' ') < 0 && isMark(part.name());
      if (part.name().regionMatches(true, 0, "creative commons", 0, 16)
          || part.name().length() > 60) {
        continue;
      }
      (house ? agencies : persons).add(part);
    }
    agencies.removeIf(
        part -> part.source() != null && part.source().id().equals("creative-commons"));
    List<Finding> found = new ArrayList<>();
    List<CreditPart> credited = agencies.isEmpty() ? persons : agencies;
    for (CreditPart part : credited) {
      if (Character.isUpperCase(part.name().charAt(0)) || part.source() != null) {
        found.add(CreditParagraphs.finding(part, paragraph, AttributionKind.PHOTO, cue));
      }
    }
    return found;
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
