package org.chancery.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** Writes XML an element a line; characters that XML cannot hold become U+FFFD. */
final class XmlFile implements AutoCloseable {
  private final XMLStreamWriter out;
  private int depth;

  XmlFile(OutputStream stream) throws IOException {
    try {
      this.out =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(stream, StandardCharsets.UTF_8.name());
      out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /**
   * Opens an element; attributes are names and values in turn, those with a null value are left.
   */
  XmlFile open(String element, @Nullable Object... attributes) throws IOException {
    try {
      line();
      out.writeStartElement(element);
      attributes(attributes);
      depth++;
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element without content. */
  XmlFile empty(String element, @Nullable Object... attributes) throws IOException {
    try {
      line();
      out.writeEmptyElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element with text alone. */
  XmlFile text(String element, Object text, @Nullable Object... attributes) throws IOException {
    try {
      line();
      out.writeStartElement(element);
      attributes(attributes);
      out.writeCharacters(clean(text.toString()));
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Closes the element opened last. */
  XmlFile end() throws IOException {
    try {
      depth--;
      line();
      out.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      out.writeEndDocument();
      out.writeCharacters("\n");
      out.close();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void line() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  private void attributes(@Nullable Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      Object value = attributes[i + 1];
      if (value != null) {
        out.writeAttribute(String.valueOf(attributes[i]), clean(value.toString()));
      }
    }
  }

  /** The characters that XML 1.0 allows. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(
            c ->
                c == '\t'
                        || c == '\n'
                        || (c >= 0x20 && c < 0xd800)
                        || (c > 0xdfff && c < 0xfffe)
                        || c > 0xffff
                    ? c
                    : 0xfffd)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }
}
