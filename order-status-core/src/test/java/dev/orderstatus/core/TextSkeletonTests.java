package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.webshop.Webshop;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One more language: its skeleton filled in is complete, and is counted and written as it should.
 */
class TextSkeletonTests {

  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final OrderSnapshot ORDER = OrderSnapshot.of(
      OrderCode.of("EX", 17),
      OrderType.of("goods"),
      Webshop.RECEIVED,
      NOON,
      NOON,
      Payment.DUE,
      false,
      true,
      Attributes.none());

  private static final Map<String, Map<String, String>> TRANSLATED = Map.of(
      "uk",
      Map.of(
          "actor.customer", "клієнт",
          "status.received.label", "Замовлення отримано",
          "status.received.headline", "Ми отримали ваше замовлення.",
          "status.received.body", "Це триває [{payment-days}]. Номер замовлення: {code}.",
          "promise.working-days.one", "{number} робочий день",
          "promise.working-days.few", "{number} робочі дні",
          "promise.working-days.many", "{number} робочих днів",
          "promise.working-days.other", "{number} робочого дня",
          "time.by.day-at", "до {date} ({weekday}), {time}[ ({zone})]",
          "note.pay-by", "[Сплатіть {payBy}.]"),
      "ar",
      Map.of(
          "actor.customer", "العميل",
          "status.received.label", "تم استلام الطلب",
          "status.received.headline", "لقد استلمنا طلبك.",
          "status.received.body", "يستغرق ذلك [{payment-days}]. رقم الطلب: {code}.",
          "promise.working-days.one", "{number} يوم عمل",
          "promise.working-days.two", "{number} يوما عمل",
          "promise.working-days.few", "{number} أيام عمل",
          "promise.working-days.many", "{number} يوم عمل",
          "time.by.day-at", "في موعد أقصاه {weekday} {date}، {time}[ ({zone})]",
          "note.pay-by", "[ادفع {payBy}.]"),
      "ja",
      Map.of(
          "actor.customer", "お客様",
          "status.received.label", "注文受付済み",
          "status.received.headline", "ご注文を承りました。",
          "status.received.body", "[{payment-days}]かかります。ご注文番号：{code}。",
          "promise.working-days.other", "{number}営業日",
          "time.by.day-at", "{date}（{weekday}）{time}[（{zone}）]まで",
          "note.pay-by", "[{payBy}にお支払いください。]"));

  /** The skeleton with the translated texts, and the English text for every other key. */
  private static Map<String, String> filled(String tag) {
    String skeleton = TextSkeleton.of(Webshop.set(), Locale.forLanguageTag(tag));
    Map<String, String> texts = new TreeMap<>();
    Map<String, String> translated = new HashMap<>(TRANSLATED.getOrDefault(tag, Map.of()));
    String english = "";
    for (String line : skeleton.split("\n", -1)) {
      if (line.startsWith("# ")) {
        english = line.substring(2);
      } else if (line.endsWith(" =")) {
        String key = line.substring(0, line.length() - 2).replace("\\:", ":");
        String own = translated.remove(key);
        texts.put(key, own != null ? own : english.equals("blank in English") ? "" : english);
        english = "";
      }
    }
    assertThat(translated).as("texts that the skeleton does not ask for").isEmpty();
    return texts;
  }

  private static OrderStatuses with(String tag, Map<String, String> texts) {
    return OrderStatuses.builtIn()
        .withTexts("webshop", Texts.of(Map.of(Locale.forLanguageTag(tag), texts)));
  }

  private static Messages messages(String tag, int days) {
    return with(tag, filled(tag))
        .lifecycle(
            "webshop",
            Settings.standard()
                .withWords(ShopWords.builder()
                    .paymentDays(days)
                    .contactLink(URI.create("https://example.org/"))
                    .payWithin(Duration.ofDays(4))
                    .build()))
        .messages();
  }

  @ParameterizedTest
  @CsvSource({"uk", "ar", "ja", "es", "he", "cs"})
  void aFilledSkeletonIsCompleteAndEachKeyOfItIsNeeded(String tag) {
    Map<String, String> texts = filled(tag);
    assertThat(with(tag, texts).problems("webshop")).isEmpty();

    for (String key : new String[] {
      "promise.working-days.other", "status.received.body", "notice.email-refund.subject",
      "time.at", "page.orders-page", "reason.stale-status",
    }) {
      Map<String, String> less = new TreeMap<>(texts);
      assertThat(less.remove(key)).isNotNull();
      assertThat(with(tag, less).problems("webshop"))
          .extracting(Problem::where)
          .containsExactly(key);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "uk, 1, 1 робочий день",
    "uk, 2, 2 робочі дні",
    "uk, 5, 5 робочих днів",
    "uk, 21, 21 робочий день",
    "uk, 12, 12 робочих днів",
    "ja, 1, 1営業日",
    "ja, 5, 5営業日",
  })
  void theLanguageCountsInItsOwnForms(String tag, int days, String words) {
    assertThat(messages(tag, days)
            .describe(ORDER, NOON, Locale.forLanguageTag(tag))
            .body())
        .contains(words);
  }

  @ParameterizedTest
  @CsvSource({"1, يوم عمل", "2, يوما عمل", "3, أيام عمل", "11, يوم عمل"})
  void arabicHasSixFormsOneKindOfDigitsAndMarksAroundForeignText(int days, String words) {
    Locale arabic = Locale.forLanguageTag("ar");
    String body = messages("ar", days).describe(ORDER, NOON, arabic).body();

    assertThat(body).contains(words).contains("\u2068EX-000017-K\u2069").contains("نوفمبر");
    assertThat(body.replace("EX-000017-K", "")
            .codePoints()
            .filter(Character::isDigit)
            .map(c -> c - Character.digit(c, 10))
            .distinct())
        .hasSize(1);
    assertThat(messages("ar", days).html(ORDER, NOON, Audience.CUSTOMER, arabic).value())
        .startsWith("<section lang=\"ar\" dir=\"rtl\">");
  }

  @Test
  void aShortMessageInAnotherAlphabetFits() {
    for (String tag : TRANSLATED.keySet()) {
      String brief = messages(tag, 2)
          .brief(ORDER, NOON, Audience.CUSTOMER, Locale.forLanguageTag(tag))
          .value();

      assertThat(brief).contains("EX-000017-K").hasSizeLessThanOrEqualTo(70);
    }
  }

  @Test
  void anEndIsSaidAsTheLanguageDoes() {
    Locale japanese = Locale.JAPANESE;
    assertThat(messages("ja", 2).describe(ORDER, NOON, japanese).body())
        .contains("11月24日（火曜日）12:00（UTC）までにお支払いください。");
    assertThat(
            messages("uk", 2).describe(ORDER, NOON, Locale.forLanguageTag("uk")).body())
        .contains("Сплатіть до 24 листопада (вівторок), 12:00 (UTC).");
  }

  @Test
  void aSkeletonIsAPropertiesFile() throws IOException {
    Properties file = new Properties();
    file.load(new StringReader(TextSkeleton.of(Webshop.set(), Locale.forLanguageTag("uk"))));

    assertThat(file).hasSameSizeAs(filled("uk"));
    assertThat(file.stringPropertyNames()).contains("promise.working-days.few", "notice.greeting");
    assertThat(file.values()).containsOnly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "webshop     | promise.working-days.other",
        "reseller    | promise.minutes.other, promise.working-days.other, promise.weeks.other",
        "procurement |",
      })
  void aSkeletonHasTheTimesThatTextsOfTheSetName(String set, @Nullable String times) {
    String skeleton = TextSkeleton.of(OrderStatuses.builtIn().set(set), Locale.JAPANESE);

    assertThat(skeleton.lines().filter(line -> line.startsWith("promise.")))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(times == null ? new String[0] : times.split(", "))
                .map(key -> key + " =")
                .toList());
  }

  @Test
  void aLanguageThatIsCompleteHasAnEmptySkeleton() {
    assertThat(TextSkeleton.of(Webshop.set(), Locale.forLanguageTag("nl")))
        .isEqualTo("# Texts of webshop in Dutch (nl).\n");
    assertThatThrownBy(() -> OrderStatuses.builtIn().withTexts("shop", Texts.none()))
        .hasMessage("there is no status set shop; there are webshop, reseller, marketplace,"
            + " procurement, webshop-parts");
  }

  @Test
  void aNotificationIsInTheAddedLanguage() {
    assertThat(messages("ja", 2)
            .notification(
                Effect.forCustomer("email-order-confirmation"),
                ORDER,
                Request.of(Webshop.PLACE, Actor.CUSTOMER, NOON),
                Locale.JAPANESE))
        .hasValueSatisfying(sent -> {
          assertThat(sent.locale()).isEqualTo(Locale.JAPANESE);
          assertThat(sent.text()).contains("ご注文を承りました。");
        });
  }
}
