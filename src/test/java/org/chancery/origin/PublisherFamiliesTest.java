package org.chancery.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PublisherFamiliesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "by name, The Guardian, , Guardian Media Group",
    "by domain, www.nypost.com, , News Corp",
    "by the domain above, news.whqr.org, , NPR",
    "by the address where the name tells nothing, Newsdesk, https://edition.cnn.com/x, Warner Bros. Discovery",
    "an unknown outlet is its own publisher, The Anytown Herald, , anytown herald",
    "an unknown address alone, , https://www.anytown.example/1, anytown.example",
    "a broken address, , https://bad host/1, "
  })
  void findsThePublisher(
      String description, @Nullable String outlet, @Nullable String url, @Nullable String family) {
    assertEquals(family, PublisherFamilies.standard().of(outlet, url), description);
  }

  @ParameterizedTest
  @ValueSource(strings = {"family\toutlet\nA\tX\nB\tThe x\n", "family\toutlet\nA X\n"})
  void refusesAListThatContradictsItself(String list) {
    assertThrows(
        IOException.class,
        () -> PublisherFamilies.read(new BufferedReader(new StringReader(list))));
  }
}
