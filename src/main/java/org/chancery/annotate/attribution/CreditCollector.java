package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.chancery.annotate.text.Paragraph;
import org.chancery.model.AttributionKind;
import org.chancery.model.SourceType;

/** Collects the credits of one paragraph's credit lines. */
final class CreditCollector {
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?i)(?:our |the |news |wire |other |international )*(?:agenc(?:y|ies)|wires?|services?)"
              + "|staff(?: reporters?| writers?| and wire reports| correspondent)?"
              + "|(?:wire|news) (?:reports|services?|desk)|our .*|(?:web|online|news) desk"
              + "|(?:special |foreign )?correspondents?|special to.*|et al|others|reporters?"
              + "|\\S+(?: \\S+){0,2} staff|share (?:on|this) .*|\\d+ min read|updated.*|follow (?:us|on) .*"
              + "|creative commons.*|file|my own notes|.*\\d{4}.*|editor.*");

  private final CreditLine lines;
  private final Paragraph paragraph;
  private final List<Finding> found = new ArrayList<>();

  CreditCollector(CreditLine lines, Paragraph paragraph) {
    this.lines = lines;
    this.paragraph = paragraph;
  }

  List<Finding> found() {
    return found;
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** The names in a line that begins at an offset in the paragraph. */
  List<CreditPart> names(String line, int offset) {
    return lines.split(line, paragraph.start() + offset);
  }

  /** Credits the known names of a line, and unknown ones if strangers are welcome. */
  void credit(String line, int offset, AttributionKind kind, String cue, boolean strangers) {
    credit(names(line, offset), kind, cue, strangers);
  }

  /** Credits known names, and unknown ones if strangers are welcome. */
  void credit(List<CreditPart> parts, AttributionKind kind, String cue, boolean strangers) {
    boolean byline = kind == AttributionKind.BYLINE;
    for (CreditPart part : byline ? lines.writers(parts) : parts) {
      char first = part.name().charAt(0);
      boolean stranger =
          strangers
              && (Character.isUpperCase(first) || part.name().indexOf('.') > 0)
              && isName(part);
      if (part.source() != null || stranger) {
        credit(part, kind, cue);
      }
    }
  }

  /** Credits one name, an unknown one as a person in bylines and as a medium elsewhere. */
  void credit(CreditPart part, AttributionKind kind, String cue) {
    boolean byline = kind == AttributionKind.BYLINE;
    credit(part, kind, cue, byline ? SourceType.PERSON : SourceType.NEWSPAPER);
  }

  /** Credits one name, an unknown one as a source of the given type. */
  void credit(CreditPart part, AttributionKind kind, String cue, SourceType stranger) {
    found.add(finding(part, paragraph.start(), paragraph.end(), kind, cue, stranger));
  }

  /** Whether a part names somebody, and not "our staff" or a date. */
  static boolean isName(CreditPart part) {
    return !NO_NAME.matcher(part.name()).matches();
  }

  /** A name of the byline field, which is no part of the text. */
  static Finding bylineField(CreditPart part) {
    Finding finding = finding(part, 0, 0, AttributionKind.BYLINE, "byline", SourceType.PERSON);
    return new Finding(finding.speaker(), finding.kind(), finding.cue(), -1, -1, 0, 0);
  }

  private static Finding finding(
      CreditPart part, int from, int to, AttributionKind kind, String cue, SourceType stranger) {
    Source source = part.source();
    Speaker speaker =
        new Speaker(
            Speaker.NO_TOKEN,
            Speaker.NO_TOKEN,
            source == null ? part.name() : source.name(),
            source,
            source == null ? stranger : source.type(),
            kind,
            source != null && source.isMedium() ? Speaker.Sort.MEDIUM : Speaker.Sort.NAME);
    return new Finding(speaker, kind, cue, part.start(), part.end(), from, to);
  }
}
