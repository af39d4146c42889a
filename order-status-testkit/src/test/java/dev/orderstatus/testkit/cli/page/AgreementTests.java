package dev.orderstatus.testkit.cli.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Register;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.cli.json.Json;
import dev.orderstatus.testkit.jqwik.StatusArbitraries;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.chrome.ChromeDriver;

class AgreementTests {

  private static final int FAMILIES = 4;

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

  static Stream<OrderLifecycle> builtIn() {
    OrderStatuses statuses = OrderStatuses.builtIn();
    return statuses.ids().stream()
        .map(statuses::lifecycle)
        .filter(lifecycle -> lifecycle.definition().kinds().isEmpty());
  }

  static Stream<OrderLifecycle> extended() {
    List<OrderLifecycle> all = new ArrayList<>();
    Random random = new Random(14);
    OrderStatuses builtIn = OrderStatuses.builtIn();
    for (int i = 0; i < FAMILIES; i++) {
      StatusSet set = builtIn.set(i % 2 == 0 ? "webshop" : "procurement");
      Arbitrary<List<Plugin>> families = StatusArbitraries.plugins(set);
      List<Plugin> plugins = new ArrayList<>();
      JqwikSession.run(() -> plugins.addAll(families.generator(100).next(random).value()));
      all.add(builtIn.with(plugins.toArray(Plugin[]::new)).lifecycle(set.id()));
    }
    return all.stream();
  }

  /** Shops with words of their own, words for codes, and another register. */
  static Stream<OrderLifecycle> shops() {
    Settings settings = Settings.standard()
        .withRegister(Register.FAMILIAR)
        .withWords(ShopWords.builder()
            .name("Bloem & Blad")
            .contactPhone("020 555 0100")
            .ordersPage(URI.create("https://shop.example/orders"))
            .paymentDays(2)
            .refundDays(5)
            .newsDays(3)
            .payWithin(Duration.ofDays(400))
            .build());
    OrderStatuses statuses = OrderStatuses.builtIn()
        .withTexts(
            "webshop",
            Texts.of(Map.of(
                Locale.ENGLISH, Map.of("value.reference.a", "the words for it"),
                Locale.GERMAN, Map.of("value.reference.a", "die Worte dafür"))));
    return Stream.of("webshop", "reseller", "marketplace")
        .map(id -> statuses.lifecycle(id, settings));
  }

  @ParameterizedTest
  @MethodSource("builtIn")
  void thePageAnswersEveryRequestOfASetAsTheLibraryDoes(OrderLifecycle lifecycle)
      throws IOException {
    agrees(lifecycle);
  }

  @ParameterizedTest
  @MethodSource("extended")
  void thePageAnswersEveryRequestOfASetWithPluginsAsTheLibraryDoes(OrderLifecycle lifecycle)
      throws IOException {
    agrees(lifecycle);
  }

  @ParameterizedTest
  @MethodSource({"builtIn", "shops"})
  void thePageShowsTheMessagesTimelinesAndButtonsOfTheLibrary(OrderLifecycle lifecycle)
      throws IOException {
    Read read = new Read(lifecycle);
    load(lifecycle, read.questions());

    assertThat(read.size()).isPositive();
    for (Object i : numbers("differing(model, asked, readings, asked.readings)")) {
      assertThat(texts("readings(model, asked, " + i + ")")).isEqualTo(read.readings(number(i)));
    }
    for (Object i : numbers("differing(model, asked, menus, asked.menus)")) {
      assertThat(texts("menus(model, asked, " + i + ")")).isEqualTo(read.menus(number(i)));
    }
  }

  @Test
  void aRuleThatDiffersIsFound() throws IOException {
    OrderLifecycle webshop = OrderStatuses.builtIn().lifecycle("webshop");
    load(webshop, new Asked(webshop).questions());
    browser.executeScript(
        "model.set.rows.find((row) => row.action === 'ship').actors = ['customer']");

    assertThat(numbers("differences(model, asked)")).isNotEmpty();
  }

  private void agrees(OrderLifecycle lifecycle) throws IOException {
    Asked asked = new Asked(lifecycle);
    load(lifecycle, asked.questions());
    List<?> different = numbers("differences(model, asked)");

    System.out.printf(
        "%s: %,d requests answered by the page, %d slices differ%n",
        lifecycle.definition().id(), asked.size(), different.size());
    for (Object slice : different) {
      int action = number(((List<?>) slice).get(0));
      int order = number(((List<?>) slice).get(1));
      assertThat(texts("slice(model, asked[%d], %d)".formatted(action, order)))
          .isEqualTo(asked.answers(action, order));
    }
  }

  /** Loads a page with the interpreter, the set and the questions. */
  private void load(OrderLifecycle lifecycle, String questions) throws IOException {
    String script = Sources.joined(Sources.INTERPRETER) + agreement()
        + "const model = compiled("
        + inScript(Json.write(new PageData(lifecycle).decisive().map()))
        + ");\nconst asked = " + inScript(questions) + ";\n";
    Path page = directory.resolve("agreement.html");
    Files.writeString(
        page, "<!DOCTYPE html><meta charset=\"utf-8\"><script>" + script + "</script>");
    browser.get(page.toUri().toString());
  }

  private static String inScript(String json) {
    return json.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }

  private static String agreement() throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(AgreementTests.class.getResourceAsStream("agreement.js"))) {
      return new String(stream.readAllBytes(), UTF_8);
    }
  }

  private static List<?> numbers(String script) {
    return (List<?>) Objects.requireNonNull(browser.executeScript("return " + script));
  }

  private static List<String> texts(String script) {
    return numbers(script).stream().map(String::valueOf).toList();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }
}
