package org.chancery.dump.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What is particular to one kind of markup dump. Has no state. */
interface Dialect {
  /** Name of the format. */
  String name();

  /** The element that is an article. */
  String element();

  /** Why a file that begins with this text is of the kind; null if it is not. */
  @Nullable String recognise(String start);

  /** The charset of files that declare none. */
  default Charset charset() {
    return StandardCharsets.UTF_8;
  }

  /** What the text before the first article tells about all of them, as fields. */
  default Map<String, String> common(String preamble) {
    return Map.of();
  }

  /** Reads an article from its element. */
  Item read(Element element);

  /**
   * The fields of an article, or a word for what else the element is.
   *
   * @param kind null for an article
   */
  record Item(@Nullable String kind, Map<String, String> fields) {
    static Item article(Fields fields) {
      return new Item(null, fields.map());
    }

    static Item other(String kind) {
      return new Item(kind, Map.of());
    }
  }
}
