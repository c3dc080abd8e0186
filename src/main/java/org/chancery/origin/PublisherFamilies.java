package org.chancery.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which outlets belong to one owner, by name or domain. The list is {@code publisher-families.tsv}
 * beside this class; users add their own with {@link #with}.
 */
public final class PublisherFamilies implements Serializable {
  private static final long serialVersionUID = 1;

  private static final String HEADER = "family\toutlet";

  /** In place of a family: the outlet belongs to nobody else. */
  private static final String NONE = "-";

  private final HashMap<String, String> families;

  PublisherFamilies(Map<String, String> families) {
    this.families = new HashMap<>(families);
  }

  /** The built-in list. */
  public static PublisherFamilies standard() {
    return Standard.INSTANCE;
  }

  /**
   * This list with a user's rows, which win over it, also for domains below theirs. {@code -} for a
   * family makes the outlet a publisher of its own.
   *
   * @param list the text of a file like the built-in one
   * @param name what errors call it
   * @throws IllegalArgumentException if a line cannot be understood or contradicts another
   */
  public PublisherFamilies with(String list, String name) {
    Map<String, String> both = new HashMap<>(families);
    Map<String, String> own;
    try {
      own = read(new BufferedReader(new StringReader(list))).families;
    } catch (IOException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
    for (Map.Entry<String, String> row : own.entrySet()) {
      String outlet = row.getKey();
      both.keySet().removeIf(known -> known.endsWith("." + outlet) && !own.containsKey(known));
      both.put(outlet, row.getValue().equals(NONE) ? outlet : row.getValue());
    }
    return new PublisherFamilies(both);
  }

  /**
   * The family of an outlet: that of its name, else that of its domain or a domain above it, else
   * the outlet itself as it is compared: lower case, without {@code www.} and {@code The}.
   *
   * @param outlet name or domain
   * @param url an address of the outlet, used where its name is not known
   */
  public @Nullable String of(@Nullable String outlet, @Nullable String url) {
    String name = outlet == null ? null : key(outlet);
    String host = url == null ? null : host(url);
    String byName = name == null ? null : lookUp(name);
    if (byName != null) {
      return byName;
    }
    String byHost = host == null ? null : lookUp(host);
    if (byHost != null) {
      return byHost;
    }
    return name == null ? host : name;
  }

  private @Nullable String lookUp(String key) {
    String rest = key;
    while (true) {
      String family = families.get(rest);
      int point = rest.indexOf('.');
      if (family != null || point < 0 || rest.indexOf(' ') >= 0) {
        return family;
      }
      rest = rest.substring(point + 1);
    }
  }

  static String key(String outlet) {
    String key = outlet.strip().toLowerCase(Locale.ROOT);
    if (key.startsWith("www.")) {
      key = key.substring("www.".length());
    }
    return key.startsWith("the ") ? key.substring("the ".length()) : key;
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      return host == null ? null : key(host);
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /** Reads lines of a family and an outlet's name or domain, with a header and comments. */
  static PublisherFamilies read(BufferedReader in) throws IOException {
    Map<String, String> families = new HashMap<>();
    boolean header = true;
    int number = 0;
    for (String line; (line = in.readLine()) != null; ) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != 2 || fields[0].isBlank() || fields[1].isBlank()) {
        throw new IOException(
            "line " + number + " is not a family and an outlet separated by a tab: " + line);
      }
      if (header && !line.strip().equals(HEADER)) {
        throw new IOException(
            "line " + number + " is not the header \"family\", tab, \"outlet\": " + line);
      }
      if (!header && families.put(key(fields[1]), fields[0].strip()) != null) {
        throw new IOException("line " + number + " lists an outlet again: " + fields[1]);
      }
      header = false;
    }
    return new PublisherFamilies(families);
  }

  /** Holder: the list is read when first needed. */
  private static final class Standard {
    static final PublisherFamilies INSTANCE = load();

    private static PublisherFamilies load() {
      try (InputStream in = PublisherFamilies.class.getResourceAsStream("publisher-families.tsv")) {
        if (in == null) {
          throw new IllegalStateException("publisher-families.tsv is missing from the jar");
        }
        return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read publisher-families.tsv", e);
      }
    }
  }
}
