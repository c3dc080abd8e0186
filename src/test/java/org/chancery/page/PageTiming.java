package org.chancery.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.io.FileUtils;

/** How long a report page takes to show itself in a browser, and to answer to a filter. */
public final class PageTiming {
  private static final int ROUNDS = 7;

  private static final String FIRST_PAINT =
      "return performance.getEntriesByName('first-contentful-paint')[0].startTime";

  /**
   * Chooses each country that the filter offers in turn; gives back the median wait for a frame.
   */
  private static final String FILTER =
      """
      const done = arguments[0];
      const field = () => [...document.querySelectorAll('label')]
          .find((l) => l.querySelector('span')?.textContent === 'Country').querySelector('select');
      const values = [...field().options].slice(1, 12).map((o) => o.value), took = [];
      const next = () => {
        if (values.length === 0) return done(took.sort((a, b) => a - b)[took.length >> 1]);
        const select = field(), start = performance.now();
        select.value = values.pop();
        select.dispatchEvent(new Event('change', { bubbles: true }));
        requestAnimationFrame(() => setTimeout(() => { took.push(performance.now() - start); next(); }));
      };
      next();
      """;

  private PageTiming() {}

  /**
   * A row of Markdown: the page's size in MB, milliseconds to the first contentful paint of the
   * page opened from disk, and to the frame behind a filter's choice; both medians.
   *
   * @param page a {@code report.html}
   * @throws IOException if it cannot be read, or if there is no browser with its driver
   */
  public static String row(Path page) throws IOException {
    Path profile = Files.createTempDirectory("profile");
    try (Chromium chromium =
        Chromium.start(profile)
            .orElseThrow(() -> new IOException("no Chromium with its driver here"))) {
      List<Double> paints = new ArrayList<>();
      List<Double> answers = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        chromium.open(page.toAbsolutePath(), "#recognition");
        chromium.comesTrue("performance.getEntriesByName('first-contentful-paint').length");
        paints.add(((Number) chromium.run(FIRST_PAINT)).doubleValue());
        answers.add(((Number) chromium.driver.executeAsyncScript(FILTER)).doubleValue());
      }
      return String.format(
          Locale.ROOT,
          "| %.1f MB | %.0f ms | %.0f ms |",
          Files.size(page) / 1e6,
          median(paints),
          median(answers));
    } finally {
      FileUtils.deleteDirectory(profile.toFile());
    }
  }

  /**
   * Prints that row.
   *
   * @param arguments a {@code report.html}
   */
  public static void main(String[] arguments) throws IOException {
    System.out.println(row(Path.of(arguments[0])));
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
