package org.chancery.dump.xml;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.dump.DumpInput;
import org.chancery.dump.DumpItem;
import org.chancery.dump.ItemReader;
import org.chancery.dump.JsonFields;
import org.chancery.dump.RawRecord;
import org.chancery.dump.io.ByteCursor;
import org.chancery.model.BadReason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a dialect as articles. */
final class ElementReader extends ItemReader {
  private static final Pattern DECLARED =
      Pattern.compile("<\\?xml[^>]{0,80}?encoding=[\"']([\\w.:-]+)[\"']");

  private final Dialect dialect;
  private final ByteCursor in;
  private final ElementCutter cutter;
  private @Nullable Charset charset;
  private Map<String, String> common = Map.of();

  ElementReader(DumpInput input, Dialect dialect) throws IOException {
    super(input.file());
    this.dialect = dialect;
    this.in = ByteCursor.over(input.data());
    this.cutter = new ElementCutter(in, dialect.element(), input.options().recordLimit());
  }

  @Override
  protected @Nullable DumpItem advance() throws IOException {
    ElementCutter.Cut cut = cutter.next();
    return switch (cut) {
      case NONE -> null;
      case WHOLE -> item();
      case TOO_LARGE -> note(BadReason.TOO_LARGE, "the element has " + cutter.length() + " bytes");
      case UNOPENED -> note(BadReason.MALFORMED, "an element ends that has not begun");
      case UNCLOSED -> note(BadReason.MALFORMED, "the next element begins before this one ended");
      case TRUNCATED -> note(BadReason.TRUNCATED, "the file ends inside an element");
    };
  }

  private DumpItem item() {
    if (charset == null) {
      charset = declared(cutter.preamble());
      common = dialect.common(new String(cutter.preamble(), charset));
    }
    String xml;
    try {
      xml = charset.newDecoder().decode(ByteBuffer.wrap(cutter.bytes())).toString();
    } catch (CharacterCodingException e) {
      return note(BadReason.BAD_ENCODING, "the element is not " + charset.name());
    }
    Element element =
        Jsoup.parse(xml, "", Parser.xmlParser()).selectFirst(dialect.element().replace(":", "|"));
    if (element == null) {
      return note(BadReason.MALFORMED, "no element can be parsed from the markup");
    }
    Dialect.Item read = dialect.read(element);
    if (read.kind() != null) {
      return new DumpItem.Skipped(file(), read.kind());
    }
    Map<String, String> fields = new HashMap<>(common);
    fields.putAll(read.fields());
    return new DumpItem.Good(
        new RawRecord(
            file(),
            cutter.start(),
            cutter.length(),
            RawRecord.Form.FIELDS,
            fields,
            JsonFields.NO_BYTES));
  }

  private Charset declared(byte[] preamble) {
    Matcher matcher = DECLARED.matcher(new String(preamble, ISO_8859_1));
    try {
      return matcher.find() ? Charset.forName(matcher.group(1)) : dialect.charset();
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return dialect.charset();
    }
  }

  private DumpItem note(BadReason reason, String detail) {
    return bad(reason, cutter.start(), cutter.length(), detail);
  }

  @Override
  protected long offset() {
    return cutter.start();
  }

  @Override
  protected void release() throws IOException {
    in.close();
  }
}
