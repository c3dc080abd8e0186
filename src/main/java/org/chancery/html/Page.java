package org.chancery.html;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A template of HTML with its holes filled: {@code {{name}}} stands for a hole.
 *
 * <p>The hole {@code policy} gets a content security policy by which nothing is loaded from
 * anywhere and only the scripts and styles put in by this class run, told by their digests.
 */
public final class Page {
  private static final String OPEN = "{{";
  private static final String CLOSE = "}}";

  private final String template;
  private final Map<String, String> holes = new LinkedHashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final List<String> styles = new ArrayList<>();

  public Page(String template) {
    this.template = template;
  }

  /** The style that all pages share. */
  public static String theme() {
    return Resources.text(Page.class, "theme.css");
  }

  /** Fills a hole with text, escaped. */
  public Page text(String hole, String text) {
    return markup(hole, Html.escape(text));
  }

  /** Fills a hole with markup, as it is. */
  public Page markup(String hole, String markup) {
    holes.put(hole, markup);
    return this;
  }

  /** Fills the hole of a {@code style} element. */
  public Page style(String hole, String css) {
    styles.add(digest(css));
    return markup(hole, css);
  }

  /** Fills the hole of a {@code script} element. */
  public Page script(String hole, String code) {
    scripts.add(digest(code));
    return markup(hole, code);
  }

  /** The page. */
  @Override
  public String toString() {
    Map<String, String> all = new LinkedHashMap<>(holes);
    all.put("policy", policy());
    StringBuilder out = new StringBuilder(template.length());
    int at = 0;
    for (int open = template.indexOf(OPEN); open >= 0; open = template.indexOf(OPEN, at)) {
      int close = template.indexOf(CLOSE, open);
      String hole = template.substring(open + OPEN.length(), close);
      String filling = all.get(hole);
      if (filling == null) {
        throw new IllegalStateException("nothing for the hole " + hole);
      }
      out.append(template, at, open).append(filling);
      at = close + CLOSE.length();
    }
    return out.append(template, at, template.length()).toString();
  }

  private String policy() {
    return "default-src 'none'; script-src "
        + sources(scripts)
        + "; style-src "
        + sources(styles)
        + "; base-uri 'none'; form-action 'none'";
  }

  private static String sources(List<String> digests) {
    return digests.isEmpty() ? "'none'" : String.join(" ", digests);
  }

  private static String digest(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
