package org.chancery.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium that reaches no host, and tells what it tried and what went wrong. */
final class Chromium implements AutoCloseable {
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  final ChromeDriver driver;

  private Chromium(Path browser, Path driver, Path profile) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--host-resolver-rules=MAP * ~NOTFOUND",
        "--window-size=1400,1000",
        "--user-data-dir=" + profile);
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    this.driver =
        new ChromeDriver(
            new ChromeDriverService.Builder().usingDriverExecutable(driver.toFile()).build(),
            options);
  }

  /** Starts it, if the machine has one with its driver. */
  static Optional<Chromium> start(Path profile) {
    Optional<Path> driver = onPath("chromedriver");
    return BROWSERS.stream()
        .flatMap(name -> onPath(name).stream())
        .findFirst()
        .flatMap(browser -> driver.map(found -> new Chromium(browser, found, profile)));
  }

  private static Optional<Path> onPath(String program) {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(":")).stream()
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Opens a page of a file anew, at a fragment. */
  void open(Path page, String fragment) {
    driver.get("about:blank");
    driver.get(page.toUri() + fragment);
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /**
   * Whether an expression holds, now or once the page has done what is on its way: 10 seconds at
   * most.
   */
  boolean comesTrue(String expression) {
    return Boolean.TRUE.equals(
        driver.executeAsyncScript(
            """
            const done = arguments[0], end = Date.now() + 10000;
            const look = () => {
              const holds = Boolean(EXPRESSION);
              if (holds || Date.now() > end) done(holds); else setTimeout(look, 10);
            };
            look();
            """
                .replace("EXPRESSION", expression)));
  }

  /** What the console has said of other pages than the browser's own since it was last asked. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> !message.startsWith("chrome://"))
        .toList();
  }

  /**
   * The requests of other pages than the browser's own to anything but files since it was last
   * asked. The browser opens with a new tab of its own, which may still be loading when the first
   * page is asked for.
   */
  List<String> requests() {
    return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
        .map(LogEntry::getMessage)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .filter(message -> !message.contains("\"documentURL\":\"chrome://"))
        .filter(message -> !message.contains("\"url\":\"file:///"))
        .filter(message -> !message.contains("\"url\":\"about:blank\""))
        .toList();
  }

  void scheme(String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", value))));
  }

  void width(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
