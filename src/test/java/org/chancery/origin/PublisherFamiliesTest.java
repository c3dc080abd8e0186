package org.chancery.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a new outlet, Anytown Herald, Example Media",
    "a domain below a new one, news.anytown.example, Example Media",
    "an outlet of the built-in list that was sold, nypost.com, Example Media",
    "an outlet that belongs to nobody else any more, cnn.com, cnn.com",
    "all others as before, theguardian.com, Guardian Media Group"
  })
  void aUsersListWins(String description, String outlet, String family) {
    PublisherFamilies own =
        PublisherFamilies.standard()
            .with(
                """
                # ours
                family\toutlet
                Example Media\tThe Anytown Herald
                Example Media\tanytown.example
                Example Media\tnypost.com
                -\tcnn.com
                """,
                "ours.tsv");
    assertEquals(family, own.of(outlet, null), description);
  }

  @Test
  void theExampleOfAUsersListCanBeRead() throws IOException {
    String example = Files.readString(Path.of("conf/publishers-example.tsv"));
    PublisherFamilies own = PublisherFamilies.standard().with(example, "example");
    assertEquals("Example Media", own.of("Anytown Herald", null));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "no header | family\\tname\\nA\\tX | line 1 is not the header",
        "an outlet twice | family\\toutlet\\nA\\tX\\nB\\tThe x | line 3 lists an outlet again: The x",
        "no tab | family\\toutlet\\nA X | line 2 is not a family and an outlet",
        "no owner | family\\toutlet\\n\\tX | line 2 is not a family and an outlet"
      })
  void saysWhereAListIsWrong(String description, String list, String message) {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> PublisherFamilies.standard().with(list.translateEscapes(), "ours.tsv"));
    assertTrue(
        String.valueOf(error.getMessage()).startsWith("ours.tsv: " + message), error.getMessage());
  }
}
