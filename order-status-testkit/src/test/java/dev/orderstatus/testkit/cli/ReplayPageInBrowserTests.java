package dev.orderstatus.testkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.testkit.cli.page.Browser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** The report of an audit, in the system's Chromium. */
class ReplayPageInBrowserTests {

  private static final String EVIL = "</style><img src onerror=broken=1>";
  private static final String LOG = """
      order_code,at,status
      EX-1,2026-01-01T10:00:00Z,received
      EX-1,2026-01-02T10:00:00Z,processing
      EX-1,2026-01-04T10:00:00Z,shipped
      EX-2,2026-01-01T10:00:00Z,received
      EX-2,2026-01-01T10:02:00Z,processing
      EX-2,2026-03-01T10:00:00Z,shipped
      EX-3,2026-01-01T10:00:00Z,received
      EX-3,2026-01-01T10:00:30Z,canceled
      EX-4,2026-01-01T10:00:00Z,shipped
      EX-4,2026-01-02T10:00:00Z,received
      %1$s,2026-01-02T10:00:00Z,%1$s
      \u0637\u0644\u0628,2026-01-02T10:00:00Z,\u202e\u0645\u0644\u063a\u0627\u0629
      """.formatted(EVIL);

  private static ChromeDriver browser;

  @TempDir
  Path directory;

  @BeforeAll
  static void open() {
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.quit();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sort", "--snapshot"})
  void theReportIsAccessibleAndWholeInTheLightInTheDarkOnPaperAndNarrow(String form)
      throws Exception {
    load(form);
    assertThat(Browser.violations(browser)).isEmpty();
    Browser.media(
        browser,
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    assertThat(Browser.violations(browser)).isEmpty();
    Browser.media(browser, Map.of("features", List.of(), "media", "print"));
    assertThat(browser.findElement(By.className("bars")).isDisplayed()).isTrue();
    Browser.media(browser, Map.of("media", ""));
    assertThat(Browser.narrow(browser)).isLessThanOrEqualTo(320);
    assertThat(Browser.complaints(browser)).isEmpty();
    assertThat(
            (Long) browser.executeScript("return performance.getEntriesByType('resource').length"))
        .isZero();
  }

  @Test
  void theBarsAndTheLinesAreAsLongAsTheirNumbers() throws Exception {
    load("--sort");
    List<?> bars = (List<?>) Objects.requireNonNull(browser.executeScript("""
        const rows = [...document.querySelectorAll("h2 + table.bars")]
          .find((table) => table.previousElementSibling.textContent === "Orders by their last status").rows;
        const part = (row) => row.querySelector("rect").getBBox().width / row.querySelector("svg").clientWidth;
        return [...rows].map((row) => [row.cells[1].textContent, Math.round(100 * part(row))].join(" "));
        """));
    List<?> lines = (List<?>) Objects.requireNonNull(browser.executeScript("""
        return [...document.querySelectorAll(".plot li:not(.scale)")].map((row) => {
          const line = row.querySelector(".span").getBBox();
          const inside = line.width < row.querySelector("svg").clientWidth;
          return [row.querySelector("strong").textContent, line.width > 0, inside].join(" ");
        });
        """));

    assertThat(bars.stream().map(String::valueOf).toList()).contains("2 100", "1 50");
    assertThat(lines.stream().map(String::valueOf).toList())
        .contains("received true true", "processing true true");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--sort", "--snapshot"})
  void whatALogHoldsStaysText(String form) throws Exception {
    load(form);

    assertThat(browser.findElements(By.cssSelector("img, script"))).isEmpty();
    assertThat(browser.executeScript("return String(window.broken)")).isEqualTo("undefined");
    assertThat(browser.findElement(By.tagName("main")).getText())
        .contains("<img src onerror=broken=1>")
        .doesNotContain("\u202e");
  }

  private void load(String form) throws Exception {
    Call call = Call.plain(Call.file(directory, "log.csv", LOG), "--format", "html", form);
    Path pages = Files.createDirectories(Path.of("target/pages"));
    Path page = Files.writeString(
        pages.resolve(form.equals("--sort") ? "audit.html" : "snapshot.html"), call.out());
    browser.get(page.toUri().toString());
  }
}
