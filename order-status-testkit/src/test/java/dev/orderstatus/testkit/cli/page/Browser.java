package dev.orderstatus.testkit.cli.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The system's Chromium with its driver. Where there is none, tests are skipped with a loud line;
 * with {@code -Dorderstatus.browser=required} they fail.
 */
final class Browser {

  private static final String REQUIRED = "orderstatus.browser";

  private Browser() {}

  static ChromeDriver open(String... arguments) {
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

  private static Optional<Path> found(String... names) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(names)
        .flatMap(name ->
            Stream.of(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
