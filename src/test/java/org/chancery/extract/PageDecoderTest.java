package org.chancery.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PageDecoderTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "page-decoder.csv", numLinesToSkip = 1)
  void textComesOutRight(
      String description, String written, String header, String meta, String text) {
    String page = (meta == null ? "" : "<meta charset=\"" + meta + "\">") + "<p>" + text;
    String contentType = header == null ? null : "text/html; charset=" + header;
    String read = PageDecoder.decode(page.getBytes(Charset.forName(written)), contentType);
    assertTrue(read.endsWith(text), description + ": " + read);
  }

  @Test
  void aByteOrderMarkDecidesAndVanishes() {
    byte[] page = "\uFEFF<p>Čeština".getBytes(StandardCharsets.UTF_16LE);
    assertEquals("<p>Čeština", PageDecoder.decode(page, "text/html; charset=iso-8859-1"));
  }
}
