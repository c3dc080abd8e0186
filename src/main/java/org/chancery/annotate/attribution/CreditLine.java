package org.chancery.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes credit lines such as {@code Miguel Rey/AFP via Getty Images} apart into names. */
final class CreditLine {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[;/|]\\s*|,\\s*(?:and|&)?\\s+|\\s+(?:via|and|through)\\s+|,(?=\\S)");
  private static final Pattern VIA = Pattern.compile("\\s+via\\s+|\\s*[;|]\\s*");
  private static final Pattern AGENCY_PHOTO =
      Pattern.compile(
          "(?i)\\b(?:file\\s+)?(?:photos?|pictures?|images?|pool|handout|illustration|screengrab|video)"
              + "(?:\\s+by)?\\b");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:the\\s+)?(?:\\(c\\)|©|photos?|images?|pictures?|by|from|credit|courtesy(?:\\s+of)?|with"
              + "|source|file|copyright|reuters\\s+via(?!\\s))\\b[:\\s]*|^[©:–—-]\\s*");

  private final SourceList sources;
  private final BylineNames bylines;

  CreditLine(SourceList sources) {
    this.sources = sources;
    this.bylines = new BylineNames(sources);
  }

  /** The names of a byline, houses and writers apart. */
  List<CreditPart> writers(List<CreditPart> parts) {
    List<CreditPart> names = new ArrayList<>(parts.size());
    parts.forEach(part -> names.addAll(bylines.in(part)));
    return names;
  }

  /** The names of a line that lies at {@code start} in the text, split at every separator. */
  List<CreditPart> split(String line, int start) {
    Source whole = sources.credited(line);
    if (whole != null) {
      return List.of(new CreditPart(line, start, start + line.length(), whole));
    }
    List<CreditPart> parts = new ArrayList<>();
    Matcher matcher = SEPARATOR.matcher(line);
    int from = 0;
    while (matcher.find()) {
      if (!slashInName(line, from, matcher)) {
        add(line, start, from, matcher.start(), parts);
        from = matcher.end();
      }
    }
    add(line, start, from, line.length(), parts);
    return parts;
  }

  /** Whether a slash is part of a known name, as in "RFE/RL". */
  private boolean slashInName(String line, int from, Matcher separator) {
    int slash = separator.start();
    if (separator.end() - slash != 1 || line.charAt(slash) != '/') {
      return false;
    }
    int first = slash;
    while (first > from && Character.isLetter(line.charAt(first - 1))) {
      first--;
    }
    int end = slash + 1;
    while (end < line.length() && Character.isLetter(line.charAt(end))) {
      end++;
    }
    return first < slash && sources.credited(line.substring(first, end)) != null;
  }

  /** The names of an outlet credit: split at commas and slashes only where all are known. */
  List<CreditPart> outlets(String line, int start) {
    List<CreditPart> parts = new ArrayList<>();
    Matcher matcher = VIA.matcher(line);
    int from = 0;
    while (matcher.find()) {
      outlet(line, start, from, matcher.start(), parts);
      from = matcher.end();
    }
    outlet(line, start, from, line.length(), parts);
    return parts;
  }

  private void outlet(String line, int start, int from, int end, List<CreditPart> parts) {
    String own = line.substring(from, end);
    if (sources.credited(own) == null) {
      List<CreditPart> finer = split(own, start + from);
      if (finer.size() > 1 && finer.stream().allMatch(part -> part.source() != null)) {
        parts.addAll(finer);
        return;
      }
    }
    add(line, start, from, end, parts);
  }

  private void add(String line, int start, int from, int end, List<CreditPart> parts) {
    int first = from;
    int last = end;
    for (Matcher lead = LEAD.matcher(line).region(first, last); lead.find(); ) {
      if (lead.end() == first) {
        break;
      }
      first = lead.end();
      lead.region(first, last);
    }
    while (first < last && !Character.isLetterOrDigit(line.charAt(first))) {
      first++;
    }
    while (last > first && isTrim(line.charAt(last - 1))) {
      last--;
    }
    if (first >= last) {
      return;
    }
    String name = line.substring(first, last);
    Source source = sources.credited(name);
    if (source == null) {
      Matcher photo = AGENCY_PHOTO.matcher(name);
      if (photo.find()) {
        String rest =
            photo.start() > 0 ? name.substring(0, photo.start()) : name.substring(photo.end());
        source = sources.credited(rest);
        if (source == null && rest.isBlank()) {
          return;
        }
        if (source != null) {
          int offset = name.indexOf(rest.strip());
          parts.add(part(rest.strip(), start + first + offset, source));
          return;
        }
      }
    }
    for (String tail : List.of(" inputs", " input", " reports", " dispatches")) {
      if (source == null && name.endsWith(tail)) {
        name = name.substring(0, name.length() - tail.length());
        source = sources.credited(name);
      }
    }
    int cut = source == null ? houseEnd(name) : -1;
    Source house = cut > 0 ? sources.credited(name.substring(0, cut)) : null;
    parts.add(
        house == null
            ? part(name, start + first, source)
            : part(name.substring(0, cut), start + first, house));
  }

  /** Where the house ends in "AFP by Jane Doe" and "RFE/RL's Kazakh Service", -1 if nowhere. */
  private static int houseEnd(String name) {
    int by = name.indexOf(" by ");
    boolean service = name.endsWith(" Service") || name.endsWith(" service");
    return by > 0 || !service ? by : Math.max(name.indexOf("'s "), name.indexOf("\u2019s "));
  }

  private static CreditPart part(String name, int at, @Nullable Source source) {
    return new CreditPart(name, at, at + name.length(), source);
  }

  private static boolean isTrim(char c) {
    return c == '.'
        || c == ','
        || c == ':'
        || c == ')'
        || c == '('
        || c == '\u00b2'
        || c <= ' '
        || c == '-';
  }
}
