package dev.orderstatus.testkit.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/**
 * The system's Chromium with its driver. Where there is none, tests are skipped with a loud line;
 * with {@code -Dorderstatus.browser=required} they fail.
 */
public final class Browser {

  private static final String REQUIRED = "orderstatus.browser";

  private Browser() {}

  /** A new window. */
  public static ChromeDriver open(String... arguments) {
    Optional<Path> chromium = found("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = found("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      String missing = "no Chromium with its driver: install chromium and chromium-driver";
      if ("required".equals(System.getProperty(REQUIRED))) {
        throw new AssertionError(missing);
      }
      System.err.println("SKIPPED: the page is not tested in a browser, as there is " + missing);
      Assumptions.abort(missing);
    }
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-gpu", "--window-size=1400,1000");
    options.addArguments(List.of(arguments));
    File executable = driver.orElseThrow().toFile();
    ChromeDriver browser = new ChromeDriver(
        new ChromeDriverService.Builder().usingDriverExecutable(executable).build(), options);
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(4));
    return browser;
  }

  /** What axe-core finds against WCAG 2.2 AA. */
  public static List<?> violations(ChromeDriver browser) throws IOException {
    try (InputStream stream = Objects.requireNonNull(Browser.class.getResourceAsStream(
        "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
      browser.executeScript(new String(stream.readAllBytes(), UTF_8));
    }
    return (List<?>) Objects.requireNonNull(browser.executeAsyncScript("""
        const done = arguments[arguments.length - 1];
        axe.run({ runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] })
          .then(({ violations }) =>
            done(violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.html}`))));
        """));
  }

  /** The errors of the page, such as what its policy forbids. */
  public static List<String> complaints(ChromeDriver browser) {
    return browser.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().equals(Level.SEVERE))
        .map(LogEntry::getMessage)
        .toList();
  }

  /** Shows the page as on paper, or in the dark. */
  public static void media(ChromeDriver browser, Map<String, Object> media) {
    browser.executeCdpCommand("Emulation.setEmulatedMedia", media);
  }

  /** The width of the page on a small telephone. */
  public static long narrow(ChromeDriver browser) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 320, "height", 640, "deviceScaleFactor", 1, "mobile", true));
    long width = ((Number) Objects.requireNonNull(
            browser.executeScript("return document.documentElement.scrollWidth")))
        .longValue();
    browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    return width;
  }

  /** Keeps a picture of what is seen beside the samples, for those who look. */
  public static void picture(ChromeDriver browser, String name) throws IOException {
    Path pages = Files.createDirectories(Path.of("target/pages"));
    Files.write(pages.resolve(name + ".png"), browser.getScreenshotAs(OutputType.BYTES));
  }

  private static Optional<Path> found(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name ->
            Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
