package org.chancery.extract;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Bytes of a page or text to characters as browsers do it: byte order mark, then the header, then
 * the page's own declaration, then detection. A declaration that the bytes disprove gives way.
 */
final class PageDecoder {
  private static final int DECLARATION_WINDOW = 4096;
  private static final double MOST_BAD = 0.1;
  private static final int DETECTION_WINDOW = 16_384;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w:.-]+)");

  private PageDecoder() {}

  /** The text; malformed bytes become U+FFFD and null characters vanish. */
  static String decode(byte[] bytes, @Nullable String contentType) {
    String text = decodeRaw(bytes, contentType);
    return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
  }

  /** Whether characters are text: no more than a few in a hundred malformed or controls. */
  static boolean isText(String decoded) {
    int window = Math.min(decoded.length(), DECLARATION_WINDOW);
    int bad = 0;
    for (int i = 0; i < window; i++) {
      char c = decoded.charAt(i);
      bad += c == '\uFFFD' || c < ' ' && !Character.isWhitespace(c) ? 1 : 0;
    }
    return bad <= window * MOST_BAD;
  }

  private static String decodeRaw(byte[] bytes, @Nullable String contentType) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
    }
    return new String(bytes, charset(bytes, contentType));
  }

  private static Charset charset(byte[] bytes, @Nullable String contentType) {
    Utf8Check utf8 = Utf8Check.of(bytes);
    if (utf8.sequences() > 0 && utf8.isPlausible()) {
      return StandardCharsets.UTF_8;
    }
    if (utf8.isAscii()) {
      return zeros(bytes) ? utf16(bytes) : asciiOr(bytes, contentType);
    }
    Charset declared = declared(contentType);
    if (declared == null || declared.equals(StandardCharsets.UTF_8)) {
      Charset inPage = declared(head(bytes));
      declared = inPage == null ? declared : inPage;
    }
    if (declared != null && !declared.equals(StandardCharsets.UTF_8)) {
      return declared;
    }
    return detected(bytes);
  }

  /** Seven-bit bytes: ASCII unless the declaration names an escaping charset such as ISO-2022. */
  private static Charset asciiOr(byte[] bytes, @Nullable String contentType) {
    for (byte b : bytes) {
      if (b == 0x1B) {
        Charset declared = declared(contentType);
        declared = declared == null ? declared(head(bytes)) : declared;
        return declared == null ? detected(bytes) : declared;
      }
    }
    return StandardCharsets.UTF_8;
  }

  private static Charset detected(byte[] bytes) {
    CharsetMatch match =
        new CharsetDetector()
            .setText(Arrays.copyOf(bytes, Math.min(bytes.length, DETECTION_WINDOW)))
            .detect();
    Charset found = match == null ? null : named(match.getName());
    return found == null || found.equals(StandardCharsets.UTF_8) ? windows1252() : found;
  }

  private static String head(byte[] bytes) {
    return new String(
        bytes, 0, Math.min(bytes.length, DECLARATION_WINDOW), StandardCharsets.ISO_8859_1);
  }

  private static @Nullable Charset declared(@Nullable String declaration) {
    if (declaration == null) {
      return null;
    }
    Matcher matcher = CHARSET.matcher(declaration);
    return matcher.find() ? named(matcher.group(1)) : null;
  }

  /** The charset that browsers take a label for: the superset of its family in use on Windows. */
  private static @Nullable Charset named(String label) {
    String wide =
        switch (label.toLowerCase(Locale.ROOT)) {
          case "iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii" ->
              "windows-1252";
          case "iso-8859-9", "latin5" -> "windows-1254";
          case "iso-8859-11", "tis-620" -> "x-windows-874";
          case "gb2312", "gbk", "x-gbk" -> "GB18030";
          case "shift_jis", "shift-jis", "sjis", "x-sjis" -> "windows-31j";
          case "euc-kr", "ks_c_5601-1987", "ksc5601" -> "x-windows-949";
          case "big5" -> "Big5-HKSCS";
          case "utf8", "unicode-1-1-utf-8" -> "UTF-8";
          case "utf-16", "utf-16le", "utf-16be" -> "UTF-8";
          default -> label;
        };
    try {
      return Charset.isSupported(wide) ? Charset.forName(wide) : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static Charset windows1252() {
    return Charset.forName("windows-1252");
  }

  private static boolean zeros(byte[] bytes) {
    int zeros = 0;
    int window = Math.min(bytes.length, DECLARATION_WINDOW);
    for (int i = 0; i < window; i++) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros > window / 4;
  }

  private static Charset utf16(byte[] bytes) {
    int even = 0;
    int odd = 0;
    int window = Math.min(bytes.length, DECLARATION_WINDOW);
    for (int i = 0; i < window; i++) {
      if (bytes[i] == 0) {
        if ((i & 1) == 0) {
          even++;
        } else {
          odd++;
        }
      }
    }
    return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
