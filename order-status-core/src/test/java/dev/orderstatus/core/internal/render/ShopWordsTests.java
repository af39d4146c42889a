package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.internal.render.check.TextCheck;
import dev.orderstatus.core.reseller.Reseller;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShopWordsTests {

  private static final ShopWords ALL = ShopWords.builder()
      .name("Bloem & Blad")
      .contactLink(URI.create("mailto:hello@example.org"))
      .contactPhone("+31 20 555 0100")
      .contactHours("9:00-17:30")
      .ordersPage(URI.create("https://example.org/orders"))
      .paymentPage(URI.create("https://example.org/pay"))
      .returnsPage(URI.create("https://example.org/returns"))
      .paymentDays(2)
      .refundDays(5)
      .payWithin(Duration.ofDays(7))
      .build();

  private static String body(String text, ShopWords words) {
    return body(text, words, Payment.DUE, Duration.ZERO);
  }

  private static String body(String text, ShopWords words, Payment payment, Duration later) {
    Map<String, String> english = Samples.english();
    english.put("status.in-repair.body", text);
    english.put("status.in-repair.paid.body", text);
    return new MessageRenderer(
            Samples.set(Samples.texts(english)),
            Settings.standard().withWords(words),
            (order, action, actor, at) -> false)
        .describe(Samples.order().withPayment(payment), Samples.NOON.plus(later), Locale.ENGLISH)
        .body();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shop-name     | Bloem & Blad",
        "contact-link  | mailto:hello@example.org",
        "contact-phone | +31 20 555 0100",
        "contact-hours | 9:00-17:30",
        "orders-page   | https://example.org/orders",
        "payment-page  | https://example.org/pay",
        "returns-page  | https://example.org/returns",
        "payment-days  | 2 working days",
        "refund-days   | 5 working days",
      })
  void aTextNamesEachWordOfTheShopAndLeavesOutItsPartWithoutIt(String name, String value) {
    String text = "Here it is[: {" + name + "}].";

    assertThat(body(text, ALL)).isEqualTo("Here it is: " + value + ".");
    assertThat(body(text, ShopWords.none())).isEqualTo("Here it is.");
  }

  @Test
  void theTimeToPayEndsWithItsInstantAndWithThePayment() {
    String text = "Order {code}.[ Pay until {payBy}.]";

    assertThat(body(text, ALL)).startsWith("Order EX-000017-K. Pay until ").contains("27");
    assertThat(body(text, ALL, Payment.DUE, Duration.ofDays(7))).isEqualTo("Order EX-000017-K.");
    assertThat(body(text, ALL, Payment.PAID, Duration.ZERO)).isEqualTo("Order EX-000017-K.");
    assertThat(body(text, ShopWords.none())).isEqualTo("Order EX-000017-K.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "P3D | You hear from us by tomorrow.",
        "P4D | You hear from us by the end of today.",
        "P4DT12H | You hear from us by the end of today.",
        "P4DT13H | Order EX-000017-K.",
      })
  void theNextNewsComeWithinTheShopsDaysAfterAChangeOfStatus(Duration later, String said) {
    ShopWords words = ShopWords.builder().newsDays(2).build();
    String text = "Order {code}.[ You hear from us {newsBy}.]";

    assertThat(body(text, words, Payment.PAID, later)).endsWith(said);
    assertThat(body(text, ALL, Payment.PAID, later)).isEqualTo("Order EX-000017-K.");
  }

  @Test
  void aPromiseThatIsNotOverSaysMoreThanTheNextNews() {
    Settings settings =
        Settings.standard().withWords(ShopWords.builder().newsDays(2).build());
    OrderSnapshot order = OrderSnapshot.of(
        OrderCode.of("EX", 17),
        Reseller.SOFTWARE,
        Reseller.IN_PROCESS,
        Samples.NOON,
        Samples.NOON,
        Payment.PAID,
        false,
        true,
        Attributes.none());
    Messages messages = OrderStatuses.builtIn().lifecycle("reseller", settings).messages();

    assertThat(messages.describe(order, Samples.NOON, Locale.ENGLISH).body())
        .contains("15 minutes")
        .doesNotContain("hear from us");
    assertThat(messages
            .describe(order, Samples.NOON.plus(Duration.ofMinutes(15)), Locale.ENGLISH)
            .body())
        .endsWith("You will hear from us by Tuesday, November 24.");
  }

  @Test
  void aTextNamesALabelByItsKey() {
    String text = "See {page.orders-page}, press {action.mend-it.label}, or ask {actor.staff}.";

    assertThat(body(text, ShopWords.none()))
        .isEqualTo("See “My orders”, press “Mend it”, or ask the shop’s staff.");
  }

  @Test
  void aReasonOrRemedyNamesTheWordsToo() {
    Map<String, String> english = Samples.english();
    english.put("remedy.contact-shop", "Call us[ at {contact-phone}].");
    MessageRenderer messages = new MessageRenderer(
        Samples.set(Samples.texts(english)),
        Settings.standard().withWords(ALL),
        (order, action, actor, at) -> false);

    assertThat(messages
            .explain(
                Remedy.of(RemedyCode.CONTACT_SHOP),
                Samples.order(),
                Samples.request(),
                Audience.CUSTOMER,
                Locale.ENGLISH)
            .value())
        .isEqualTo("Call us at +31 20 555 0100.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Pay at {payment-page}.",
        "Call[ {contact-fone}] us.",
        "Press {action.mend.label}.",
        "See {page.order-page}.",
        "See {status.in-repair.body}.",
      })
  void aPlaceholderThatIsUnknownOrMayHaveNoValueIsAProblem(String text) {
    Map<String, String> english = Samples.english();
    english.put("status.in-repair.body", text);

    assertThat(TextCheck.problems(Samples.set(Samples.texts(english))))
        .extracting(Problem::where)
        .containsExactly("status.in-repair.body");
  }

  @Test
  void everyWordHasAPlaceholderThatTheCheckKnows() {
    Placeholders aboutAnOrder = Placeholders.of(List.of());

    assertThat(ALL.named().keySet()).allMatch(aboutAnOrder::isOfTheShop).hasSize(9);
    assertThat(Placeholders.NONE.isOfTheShop("shop-name")).isFalse();
  }

  @Test
  void wordsThatCannotBeShownAreRefused() {
    URI script = URI.create("javascript:alert(1)");

    assertThatThrownBy(() -> ShopWords.builder().contactLink(script).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the contact link is javascript:alert(1); expected an http or https address");
    assertThatThrownBy(
            () -> ShopWords.builder().ordersPage(URI.create("/orders")).build())
        .hasMessageContaining("the orders page is /orders");
    assertThatThrownBy(() -> ShopWords.builder().name(" ").build()).hasMessageContaining("blank");
    assertThatThrownBy(() -> ShopWords.builder().refundDays(-1).build())
        .hasMessage("refund days must be from 0 to 1000: -1");
    assertThatThrownBy(() -> ShopWords.builder().payWithin(Duration.ZERO).build())
        .hasMessageContaining("expected more than zero");
  }
}
