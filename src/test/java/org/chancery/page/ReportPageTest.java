package org.chancery.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.chancery.html.Resources;
import org.chancery.publish.HostileReports;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The page of a corpus of hostile articles, as a person meets it in a browser. */
@ExtendWith(HostileReports.Extension.class)
@Timeout(300)
final class ReportPageTest {
  private static final List<String> VIEWS =
      List.of("overview", "recognition", "status", "countries", "time", "sources", "map", "about");
  private static final String SURINAME = "#recognition?event=SUR-withdraw-XKX-state-done-1";

  @TempDir static Path folder;
  private static Path page = Path.of("report.html");
  private static @Nullable Chromium started;

  @BeforeAll
  static void makeThePage(HostileReports reports) {
    page = reports.directory().resolve("report.html");
    started = Chromium.start(folder.resolve("profile")).orElse(null);
  }

  @AfterAll
  static void stop() {
    if (started != null) {
      started.close();
    }
  }

  private static Chromium browser() {
    assumeTrue(
        started != null,
        "no Chromium with its driver here: apt-get install chromium chromium-driver");
    return Objects.requireNonNull(started);
  }

  @BeforeEach
  void forget() {
    if (started != null) {
      started.console();
      started.requests();
    }
  }

  @Test
  void isOneBoundedFileWhoseDataCannotEndItsElement() throws IOException {
    String html = Files.readString(page, StandardCharsets.UTF_8);
    assertTrue(html.length() < 3_000_000, "length " + html.length());
    assertFalse(html.contains("window.hacked=1<"), "markup of an article");
    int start = html.indexOf("id=\"data\">") + 10;
    String json = html.substring(start, html.indexOf("</script>", start));
    JsonNode data = new ObjectMapper().readTree(json);
    assertTrue(data.get("timeline").get("rows").size() > 5);
    assertFalse(json.contains("<"));
    assertTrue(html.contains("default-src 'none'; script-src 'sha256-"), "the policy");
    assertFalse(html.contains("unsafe-inline"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1400, 390})
  void opensFromDiskWithoutARequestAnErrorOrASidewaysScroll(int width) {
    Chromium chromium = browser();
    chromium.width(width);
    for (String view : VIEWS) {
      chromium.open(page, "#" + view);
      assertEquals(view, chromium.run("return location.hash.slice(1)"));
      assertNotEquals("", chromium.driver.findElement(By.cssSelector("main h2")).getText());
      assertEquals(
          0L,
          chromium.run("const d = document.documentElement; return d.scrollWidth - d.clientWidth"),
          view + " at " + width);
    }
    assertEquals(List.of(), chromium.console());
    assertEquals(List.of(), chromium.requests());
  }

  @Test
  void theBrowsersOwnNewTabIsNotTheReports() {
    Chromium chromium = browser();
    chromium.driver.get("chrome://new-tab-page-third-party/");
    chromium.open(page, "#overview");
    assertEquals(List.of(), chromium.console());
    assertEquals(List.of(), chromium.requests());
    chromium.driver.get("data:text/html,<img src='http://localhost:9/'>");
    assertEquals(2, chromium.requests().size());
  }

  @Test
  void hostileArticlesShowAsHarmlessText() {
    Chromium chromium = browser();
    chromium.width(1400);
    for (String fragment :
        List.of(
            "#recognition?event=NRU-recognize-XKX-state-done-1",
            "#recognition?event=NRU-recognize-XAB-state-done-1",
            SURINAME,
            "#countries?pair=NRUXKX")) {
      chromium.open(page, fragment);
      assertTrue(panel(chromium).isDisplayed(), fragment);
      for (WebElement a : chromium.driver.findElements(By.cssSelector("dialog figcaption a"))) {
        String address = String.valueOf(a.getDomAttribute("href"));
        assertTrue(address.startsWith("https://"), address);
      }
    }
    chromium.open(page, "#recognition?event=NRU-recognize-XKX-state-done-1");
    String told = panel(chromium).getText();
    assertTrue(told.contains("<script>window.hacked=1</script> Nauru"), told);
    chromium.open(page, "#sources");
    String sources = chromium.driver.findElement(By.id("main")).getText();
    assertTrue(sources.contains("=HYPERLINK("), sources);
    assertTrue(
        (Boolean)
            chromium.run(
                "return [...document.querySelectorAll('bdi')].some(b => b.textContent.includes('\\u202e'))"),
        "a reversed name stands in an element of its own");
    assertNull(chromium.run("return window.hacked"));
    assertEquals(0, chromium.driver.findElements(By.cssSelector("img, style + style")).size());
    assertEquals(List.of(), chromium.console());
    assertEquals(List.of(), chromium.requests());
  }

  @Test
  void filtersLeaveTheEventsThatMatch() {
    Chromium chromium = browser();
    chromium.width(1400);
    chromium.open(page, "#recognition");
    int all = marks(chromium);
    choose(chromium, "Country", "Palestine");
    List<String> labels = labels(chromium);
    assertTrue(!labels.isEmpty() && labels.size() < all, labels.toString());
    assertTrue(labels.stream().allMatch(l -> l.contains("Palestine")), labels.toString());
    chromium.driver.findElement(By.xpath("//fieldset/button[contains(., 'done')]")).click();
    labels = labels(chromium);
    assertTrue(labels.stream().noneMatch(l -> l.contains("Spain recognised")), labels.toString());
    assertTrue(
        String.valueOf(chromium.run("return location.hash")).contains("country=PSE"),
        "the address tells the filters");
    chromium.open(page, "#recognition?from=2017&to=2018");
    assertEquals(
        List.of("2017-10-27: Suriname withdrew its recognition of Kosovo, done, 1 story"),
        labels(chromium));
  }

  @Test
  void aMarkOpensItsEvidence() {
    Chromium chromium = browser();
    chromium.width(1400);
    chromium.open(page, "#recognition?country=SUR");
    chromium.driver.findElement(By.cssSelector(".mark")).click();
    String told = panel(chromium).getText();
    assertTrue(
        told.contains("Suriname withdrew its recognition of Kosovo on 27 October 2017."), told);
    assertTrue(told.contains("2017-10-27"), told);
    assertTrue(told.contains("2018-03-05"), told);
    List<String> important =
        chromium.driver.findElements(By.cssSelector("dialog mark.main")).stream()
            .map(WebElement::getText)
            .toList();
    assertEquals(List.of("Suriname", "Kosovo"), important);
    assertTrue(String.valueOf(chromium.run("return location.hash")).contains("event=SUR-withdraw"));
  }

  @Test
  void anAddressBringsBackFiltersAndEvidence() {
    Chromium chromium = browser();
    chromium.open(page, SURINAME + "&country=XKX&stories=1");
    assertEquals(
        "Suriname withdrew its recognition of Kosovo",
        chromium.driver.findElement(By.id("panel-title")).getText());
    assertEquals("XKX", select(chromium, "Country").getDomProperty("value"));
    chromium.driver.findElement(By.cssSelector("dialog button[aria-label=Close]")).click();
    assertTrue(chromium.comesTrue("!location.hash.includes('event=')"));
    chromium.driver.findElement(By.linkText("Status")).click();
    chromium.driver.navigate().back();
    assertEquals("Who recognised whom", chromium.driver.findElement(By.id("view-title")).getText());
  }

  @Test
  void theKeyboardAloneReachesAView_aMark_andItsEvidence() {
    Chromium chromium = browser();
    chromium.width(1400);
    chromium.open(page, "#overview");
    tabTo(chromium, "nav a[href='#recognition']").sendKeys(Keys.ENTER);
    WebElement first = tabTo(chromium, ".mark");
    first.sendKeys(Keys.ARROW_RIGHT);
    WebElement second = chromium.driver.switchTo().activeElement();
    assertNotEquals(first, second);
    String label = String.valueOf(second.getDomAttribute("aria-label"));
    second.sendKeys(Keys.ENTER);
    String title = chromium.driver.findElement(By.id("panel-title")).getText();
    assertTrue(label.contains(title), label + " / " + title);
    chromium.driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    assertTrue(chromium.comesTrue("document.activeElement.matches('.mark')"), "the focus is back");
    assertFalse(panel(chromium).isDisplayed());
    assertEquals(label, chromium.driver.switchTo().activeElement().getDomAttribute("aria-label"));
  }

  @Test
  void theSearchFindsACountryAndASourceByItsKeys() {
    Chromium chromium = browser();
    chromium.open(page, "#overview");
    WebElement box = chromium.driver.findElement(By.id("query"));
    box.sendKeys("surin", Keys.ARROW_DOWN, Keys.ENTER);
    assertEquals("Suriname", chromium.driver.findElement(By.id("panel-title")).getText());
    chromium.driver.switchTo().activeElement().sendKeys(Keys.ESCAPE);
    box.sendKeys("reuters", Keys.ENTER);
    assertEquals("Reuters", chromium.driver.findElement(By.id("panel-title")).getText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void axeFindsNoSeriousViolation(String scheme) {
    Chromium chromium = browser();
    chromium.width(1400);
    chromium.scheme(scheme);
    String axe = Resources.text(ReportPageTest.class, "/axe.min.js");
    for (String view : VIEWS) {
      audit(chromium, axe, "#" + view, scheme);
    }
    audit(chromium, axe, SURINAME, scheme);
    audit(chromium, axe, "#sources?source=reuters", scheme);
  }

  private static void audit(Chromium chromium, String axe, String fragment, String scheme) {
    chromium.open(page, fragment);
    chromium.run(axe);
    Object found =
        chromium.driver.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            axe.run().then((r) => done(r.violations
              .filter((v) => v.impact === 'serious' || v.impact === 'critical')
              .map((v) => v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200) + ' ' + n.failureSummary).join(' | ')).join('\\n')));
            """);
    assertEquals("", found, fragment + " in " + scheme);
  }

  private static WebElement tabTo(Chromium chromium, String css) {
    for (int i = 0; i < 60; i++) {
      chromium.driver.switchTo().activeElement().sendKeys(Keys.TAB);
      WebElement active = chromium.driver.switchTo().activeElement();
      if ((Boolean) chromium.run("return arguments[0].matches(arguments[1])", active, css)) {
        return active;
      }
    }
    throw new AssertionError("no " + css + " in the tab order");
  }

  private static WebElement panel(Chromium chromium) {
    return chromium.driver.findElement(By.id("panel"));
  }

  private static int marks(Chromium chromium) {
    return chromium.driver.findElements(By.cssSelector(".mark")).size();
  }

  private static List<String> labels(Chromium chromium) {
    return chromium.driver.findElements(By.cssSelector(".mark")).stream()
        .map(mark -> mark.getDomAttribute("aria-label"))
        .toList();
  }

  private static WebElement select(Chromium chromium, String label) {
    return chromium.driver.findElement(By.xpath("//label[span[.='" + label + "']]/select"));
  }

  private static void choose(Chromium chromium, String label, String option) {
    select(chromium, label).findElement(By.xpath("option[.='" + option + "']")).click();
  }
}
