package org.chancery.origin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
 * beside this class.
 */
public final class PublisherFamilies {
  private final Map<String, String> families;

  PublisherFamilies(Map<String, String> families) {
    this.families = Map.copyOf(families);
  }

  /** The built-in list. */
  public static PublisherFamilies standard() {
    return Standard.INSTANCE;
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
    for (String line; (line = in.readLine()) != null; ) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      if (fields.length != 2) {
        throw new IOException("not a family and an outlet separated by a tab: " + line);
      }
      if (!header && families.put(key(fields[1]), fields[0]) != null) {
        throw new IOException("listed twice: " + fields[1]);
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
