package dev.orderstatus.testkit.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.testkit.cli.tour.Tour;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

class StatusPageInBrowserTests {

  private static final OrderStatuses SETS = OrderStatuses.builtIn();

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
  @ValueSource(strings = {"webshop", "reseller", "marketplace", "procurement"})
  void anOrderOfTheTourIsPlayedAsTheLibraryDecidesAndNothingIsInTheWay(String id) throws Exception {
    OrderLifecycle lifecycle = SETS.lifecycle(id);
    load(lifecycle);
    List<NamedCsvRecord> rows = tour(id);
    Order order = OrderSnapshot.toPlace(
        OrderCode.of("EX", 17), lifecycle.definition().types().get(0), Payment.DUE);
    select("type", order.type().value());
    for (NamedCsvRecord row : rows) {
      Request request = Request.of(
          Action.of(row.getField("action")),
          Actor.of(row.getField("actor")),
          Instant.parse(row.getField("at")));
      var answer = lifecycle.ask(order, request);
      order = answer.after();
      click(row.getField("action"), row.getField("actor"));
      assertThat(text("return document.querySelector('#answer > .answer').className"))
          .isEqualTo("answer " + answer.decision().kind());
      assertThat(text("return document.querySelector('.drawing .here').dataset.status"))
          .isEqualTo(order.status().value());
    }
    assertThat(Browser.complaints(browser)).isEmpty();
    assertThat(number("return performance.getEntriesByType('resource').length")).isZero();
    assertThat(Browser.violations(browser)).isEmpty();
  }

  @Test
  void everyLanguageIsShownWithItsOwnWords() throws Exception {
    load(SETS.lifecycle("webshop"));
    click("place", "customer");
    for (String language : List.of("nl", "de", "fr", "sv", "pl", "en")) {
      browser
          .findElement(By.cssSelector("#language option[value=" + language + "]"))
          .click();
      Locale locale = Locale.forLanguageTag(language);
      String shown = browser.findElement(By.id("play")).getText();

      assertThat(text("return document.documentElement.lang")).isEqualTo(language);
      assertThat(shown)
          .contains(Labels.of(locale).get("can.do"))
          .contains(SETS.lifecycle("webshop")
              .messages()
              .label(Action.of("pay"), locale)
              .value())
          .doesNotContain("undefined", "[object", "{", "NaN");
    }
  }

  @Test
  void anAddressHoldsTheCaseAndUndoGoesBack() throws Exception {
    load(SETS.lifecycle("webshop"));
    click("place", "customer");
    click("payment-received", "payment-provider");
    String address = Objects.requireNonNull(browser.getCurrentUrl());
    String cards = browser.findElement(By.className("cards")).getText();
    browser.get("about:blank");
    browser.get(address);
    shown();

    assertThat(status()).isEqualTo("processing");
    assertThat(browser.findElement(By.className("cards")).getText()).isEqualTo(cards);
    browser.findElement(By.id("undo")).click();
    assertThat(status()).isEqualTo("received");
    browser.get(address.replaceFirst("#case=.*", "#case=bm9uc2Vuc2U"));
    browser.navigate().refresh();
    shown();
    assertThat(status()).isEqualTo("(new)");
  }

  @Test
  void aKeyboardIsEnough() throws Exception {
    load(SETS.lifecycle("webshop"));
    browser.findElement(By.tagName("body")).sendKeys(Keys.TAB);
    assertThat(text("return document.activeElement.className")).isEqualTo("skip");
    for (int i = 0;
        i < 60 && !text("return document.activeElement.dataset.action ?? ''").equals("place");
        i++) {
      browser.switchTo().activeElement().sendKeys(Keys.TAB);
    }
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);

    assertThat(status()).isEqualTo("received");
    assertThat(text("return document.activeElement.tagName")).isEqualTo("BUTTON");
    assertThat(text("return document.querySelector('#answer').getAttribute('role')"))
        .isEqualTo("status");
  }

  @Test
  void aNarrowAPrintedAndADarkPageAreWhole() throws Exception {
    load(SETS.lifecycle("reseller"));
    click("place", "customer");
    Browser.media(
        browser,
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
    assertThat(Browser.violations(browser)).isEmpty();
    Browser.media(browser, Map.of("media", "print"));
    assertThat(browser.findElement(By.tagName("nav")).isDisplayed()).isFalse();
    assertThat(browser.findElement(By.className("cards")).isDisplayed()).isTrue();
    Browser.media(browser, Map.of("media", ""));
    assertThat(Browser.narrow(browser)).isLessThanOrEqualTo(320);
  }

  @Test
  void aPageFromRightToLeftIsMirroredAndForeignTextInItIsNot() throws Exception {
    OrderLifecycle mirrored = MirroredSet.lifecycle();
    load(mirrored);
    browser.findElement(By.cssSelector("#language option[value=ar]")).click();
    click("place", "customer");
    Browser.picture(browser, "right-to-left");

    assertThat(text("return document.documentElement.dir")).isEqualTo("rtl");
    assertThat(text("return document.documentElement.lang")).isEqualTo("en");
    assertThat(text("return document.querySelector('.card').dir")).isEqualTo("rtl");
    assertThat(text("return document.querySelector('.card').lang")).isEqualTo("ar");
    assertThat(text("return getComputedStyle(document.querySelector('.card h4')).direction"))
        .isEqualTo("ltr");
    assertThat(browser.findElement(By.cssSelector("[data-audience=customer]")).getText())
        .contains(mirrored
            .messages()
            .describe(
                mirrored
                    .ask(
                        OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE),
                        Request.of(Action.of("place"), Actor.CUSTOMER, Instant.EPOCH))
                    .after(),
                Instant.EPOCH,
                MirroredSet.ARABIC)
            .nextSteps()
            .get(1)
            .text())
        .contains("\u2068EX-000017-K\u2069");
    assertThat(number("""
        const place = (one) => document.querySelector(one).getBoundingClientRect();
        const [picture, facts] = [place(".drawing"), place("#facts")];
        return Math.round(picture.left - facts.right)""")).isPositive();
    assertThat(Browser.violations(browser)).isEmpty();
    assertThat(Browser.narrow(browser)).isLessThanOrEqualTo(320);
    browser.findElement(By.cssSelector("#language option[value=en]")).click();
    assertThat(text("return document.documentElement.dir")).isEqualTo("ltr");
    assertThat(Browser.complaints(browser)).isEmpty();
  }

  @Test
  void thePartsOfAnOrderAreShownAndSaidNotToBePlayed() throws Exception {
    OrderLifecycle parts = SETS.lifecycle("webshop-parts");
    load(parts);
    click("place", "customer");

    assertThat(browser.findElement(By.cssSelector("#play > .parts")).getText())
        .contains("They cannot be played on this page");
    assertThat(browser.findElements(By.cssSelector("#play figcaption")))
        .extracting(WebElement::getText)
        .contains("Payments of an order", "Parcels of an order", "Returns of an order");
    assertThat(number("return document.querySelectorAll('[data-status=delivered]').length"))
        .isEqualTo(1);
    assertThat(status()).isEqualTo("received");
    assertThat(Browser.violations(browser)).isEmpty();
    assertThat(Browser.narrow(browser)).isLessThanOrEqualTo(320);
  }

  @Test
  void theRulesAreFound() throws Exception {
    load(SETS.lifecycle("webshop"));
    long all = number("return document.querySelectorAll('#rules tbody tr').length");
    browser.findElement(By.cssSelector("#rules input[type=search]")).sendKeys("twice");

    assertThat(number("return document.querySelectorAll('#rules tbody tr').length"))
        .isPositive()
        .isLessThan(all);
    assertThat(browser.findElement(By.cssSelector("#rules [role=status]")).getText())
        .endsWith("rows");
  }

  @Test
  void aHostileSetStaysText() throws Exception {
    for (OrderLifecycle hostile : List.of(HostileSet.lifecycle(), HostileSet.small())) {
      load(hostile);
      click("place", "customer");

      assertThat(number("return document.querySelectorAll('img, #main script').length"))
          .isZero();
      assertThat(text("return String(window.broken)")).isEqualTo("undefined");
      assertThat(browser.findElement(By.id("main")).getText()).contains("<img src onerror");
      assertThat(Browser.complaints(browser)).isEmpty();
    }
  }

  @Test
  void theFirstPaintAndTheSlowestClickAreReported() throws Exception {
    load(SETS.lifecycle("reseller"));
    long paint = number("return Math.round(performance.getEntriesByName('shown')[0].startTime)");
    long slowest = 0;
    for (String action : List.of("place", "payment-received", "hold", "payment-received")) {
      slowest = Math.max(
          slowest,
          number("const from = performance.now(); document.querySelector('[data-action=\"" + action
              + "\"]')?.click(); return Math.round(performance.now() - from)"));
    }
    System.out.printf("reseller: shown after %d ms, slowest click %d ms%n", paint, slowest);
  }

  private void load(OrderLifecycle lifecycle) throws Exception {
    Path page = directory.resolve("page.html");
    Files.writeString(page, StatusPage.of(lifecycle, Locale.ENGLISH));
    browser.get("about:blank");
    browser.get(page.toUri().toString());
    shown();
  }

  private static void shown() {
    browser.executeAsyncScript("""
        const done = arguments[0];
        const look = () => (performance.getEntriesByName("shown").length ? done() : setTimeout(look, 20));
        look();
        """);
  }

  private static List<NamedCsvRecord> tour(String id) throws Exception {
    try (InputStream stream = Objects.requireNonNull(Tour.class.getResourceAsStream(id + ".csv"));
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(stream, UTF_8))) {
      List<NamedCsvRecord> rows = csv.stream().toList();
      String first = rows.get(0).getField("order_code");
      return rows.stream()
          .filter(row -> row.getField("order_code").equals(first))
          .toList();
    }
  }

  private static void click(String action, String actor) {
    browser.executeScript("""
        const [action, actor] = arguments;
        const button = document.querySelector(`[data-action="${CSS.escape(action)}"][data-actor="${actor}"]`);
        if (button) {
          button.click();
        } else {
          page.step({ action, actor });
        }
        """, action, actor);
  }

  private static void select(String fact, String value) {
    browser.executeScript(
        "page.restart({ ...page.kept, start: { ...page.kept.start, [arguments[0]]: arguments[1] } })",
        fact,
        value);
  }

  private static String status() {
    return text("return document.querySelector('.drawing .here').dataset.status");
  }

  private static String text(String script) {
    return String.valueOf(browser.executeScript(script));
  }

  private static long number(String script) {
    return ((Number) Objects.requireNonNull(browser.executeScript(script))).longValue();
  }
}
