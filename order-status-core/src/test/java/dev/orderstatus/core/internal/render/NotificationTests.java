package dev.orderstatus.core.internal.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.ShopWords;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Notification;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.internal.render.check.TextCheck;
import dev.orderstatus.core.webshop.Webshop;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

/** E-mails and notifications of the effects that inform somebody. */
class NotificationTests {

  private static final int LONGEST_SENTENCE = 20;
  private static final String HOSTILE = "</p><script>alert(1)</script>&\"'";
  private static final ShopWords WORDS = ShopWords.builder()
      .name("Bloem & Blad")
      .contactLink(URI.create("https://example.org/contact"))
      .contactPhone("020 555 0100")
      .contactHours("9-17")
      .paymentPage(URI.create("https://example.org/pay"))
      .refundDays(5)
      .payWithin(Duration.ofDays(3))
      .build();

  private static boolean informs(Effect effect) {
    return Stream.of("email-", "show-", "push-notification")
        .anyMatch(effect.code().value()::startsWith);
  }

  private static Stream<Effect> effects(StatusSet set) {
    return set.transitions().stream()
        .flatMap(row -> row.effects().stream())
        .map(effect -> effect.value())
        .distinct();
  }

  private static OrderSnapshot order(StatusSet set, StatusDefinition status, String code) {
    return OrderSnapshot.of(
        OrderCode.of(code),
        set.types().get(0),
        status.status(),
        Samples.NOON,
        Samples.NOON,
        Payment.DUE,
        false,
        true,
        Attributes.none());
  }

  private static Optional<Notification> sent(
      StatusSet set, Effect effect, Order order, ShopWords words, Locale locale) {
    Request request = Request.of(set.actions().get(0).action(), Actor.STAFF, Samples.NOON);
    return new MessageRenderer(
            set, Settings.standard().withWords(words), (of, action, actor, now) -> false)
        .notification(effect, order, request, locale);
  }

  @Test
  void everyEffectThatInformsSomebodyHasItsTextsInEveryLanguageAndNoOtherHasAny() {
    for (StatusSet set : OrderStatuses.builtIn().sets()) {
      OrderSnapshot order = order(set, set.statuses().get(set.statuses().size() - 1), "EX-17");
      effects(set).forEach(effect -> {
        for (Locale locale : Shipped.LANGUAGES) {
          Optional<Notification> sent = sent(set, effect, order, WORDS, locale);

          assertThat(sent.isPresent()).as(effect.code().value()).isEqualTo(informs(effect));
          sent.ifPresent(mail -> {
            assertThat(mail.locale()).isEqualTo(locale);
            assertThat(mail.subject()).contains("EX-17").hasSizeLessThanOrEqualTo(80);
            assertThat(mail.preheader()).isNotBlank();
            assertThat(mail.text() + mail.html() + mail.subject()).doesNotContain("…", "{", "[");
            assertThat(mail.text()).contains("EX-17").contains(mail.preheader());
            assertThat(mail.brief()).contains("EX-17");
            assertThat(mail.text().split("020 555 0100", -1)).hasSizeLessThanOrEqualTo(2);
            assertThat(mail.html().split("020 555 0100", -1)).hasSizeLessThanOrEqualTo(2);
          });
        }
      });
    }
  }

  @Test
  void aLetterGreetsAndSignsOffAndShowsTheMessageOfTheOrderAfterTheDecision() {
    OrderLifecycle webshop =
        OrderStatuses.builtIn().lifecycle("webshop", Settings.standard().withWords(WORDS));
    Answer answer = webshop.ask(
        order(Webshop.set(), Webshop.set().statuses().get(0), "EX-17"),
        Request.of(Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, Samples.NOON));
    Notification sent = answer.decision().effects().stream()
        .flatMap(effect -> answer.notification(effect).stream())
        .findFirst()
        .orElseThrow();

    assertThat(answer.after().payment()).isEqualTo(Payment.PAID);
    assertThat(sent.subject()).isEqualTo("We have received your payment for order EX-17");
    assertThat(sent.text())
        .startsWith("Hello,\n\nThank you for your payment for order EX-17.\n\n")
        .contains(webshop
            .messages()
            .describe(answer.after(), Samples.NOON, Locale.ENGLISH)
            .body())
        .contains("Contact us here: https://example.org/contact, or call 020 555 0100 (9-17).")
        .endsWith("Kind regards\nBloem & Blad");
    assertThat(sent.html())
        .startsWith("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">")
        .contains("<a href=\"https://example.org/contact\">Customer service</a>");
  }

  @Test
  void aTimeToPayIsNamedOnlyWhileThePaymentIsOpen() {
    StatusSet set = Webshop.set();
    Effect confirmation = Effect.forCustomer("email-order-confirmation");
    OrderSnapshot due = order(set, set.statuses().get(0), "EX-17");

    assertThat(text(confirmation, due, WORDS)).contains("Please pay by Monday, November 23 at");
    assertThat(text(confirmation, due, ShopWords.none())).doesNotContain("Please pay");
    assertThat(text(confirmation, due.withPayment(Payment.PAID), WORDS))
        .doesNotContain("Please pay");
  }

  private static String text(Effect effect, Order order, ShopWords words) {
    return sent(Webshop.set(), effect, order, words, Locale.ENGLISH)
        .orElseThrow()
        .text();
  }

  @Test
  void aHostileOrderChangesNoHeaderAndNoTag() {
    StatusSet set = Webshop.set();
    OrderSnapshot order = order(set, set.statuses().get(0), HOSTILE);
    effects(set).filter(NotificationTests::informs).forEach(effect -> {
      Notification sent = sent(set, effect, order, WORDS, Locale.ENGLISH).orElseThrow();

      assertThat(sent.subject() + sent.preheader() + sent.brief()).doesNotContain("\n", "\r");
      assertThat(sent.html()).doesNotContain("<script").contains("&lt;script&gt;");
      assertThat(root(sent.html())).isIn("html", "section");
    });
  }

  private static String root(String html) {
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)))
          .getDocumentElement()
          .getTagName();
    } catch (Exception malformed) {
      throw new AssertionError(html, malformed);
    }
  }

  @Test
  void noSentenceIsLong() {
    for (Locale locale : Shipped.LANGUAGES) {
      for (String key : CommonTexts.NOTICES.keys(locale)) {
        String text = CommonTexts.NOTICES.find(locale, key).orElseThrow();
        for (String sentence : text.split("[.?!:]", -1)) {
          assertThat(Arrays.stream(sentence.strip().split("\\s+", -1)).count())
              .as("%s: %s", locale, sentence)
              .isLessThanOrEqualTo(LONGEST_SENTENCE);
        }
      }
    }
  }

  @Test
  void theLanguagesHaveTheSameKeys() {
    for (Locale locale : Shipped.LANGUAGES) {
      assertThat(CommonTexts.NOTICES.keys(locale))
          .isEqualTo(CommonTexts.NOTICES.keys(Locale.ENGLISH));
    }
  }

  @Test
  void anEffectOfAShopNeedsAllItsTextsOnceItHasOne() {
    assertThat(problems(Map.of())).isEmpty();
    assertThat(problems(Map.of("notice.notify-staff.text", "Look at {code}.")))
        .containsExactly("notice.notify-staff.subject");
    assertThat(problems(Map.of(
            "notice.notify-staff.text", "Look at it.", "notice.notify-staff.subject", "Look")))
        .as("a subject without the order's code")
        .containsExactly("notice.notify-staff.subject");
    assertThat(problems(Map.of("notice.email-nothing.text", "Hello.")))
        .as("an effect that the set does not have")
        .containsExactly("notice.email-nothing.text");
  }

  private static List<String> problems(Map<String, String> more) {
    Map<String, String> english = Samples.english();
    english.putAll(more);
    return TextCheck.problems(Samples.set(Samples.texts(english))).stream()
        .map(Problem::where)
        .toList();
  }

  @Test
  void aShopsOwnEffectIsSentToItsAudience() {
    Map<String, String> english = Samples.english();
    english.put("notice.notify-staff.subject", "Look at {code}: {label}");
    english.put("notice.notify-staff.text", "{headline} Look at it.");
    StatusSet set = Samples.set(Samples.texts(english));
    Effect effect = Effect.forStaff("notify-staff");

    Notification sent =
        sent(set, effect, Samples.order(), WORDS, Locale.ENGLISH).orElseThrow();

    assertThat(effect.audience()).isEqualTo(Audience.STAFF);
    assertThat(sent.subject()).isEqualTo("Look at EX-000017-K: In repair");
    assertThat(sent.text()).startsWith("Being mended. Look at it.").contains("- Mend it.");
    assertThat(sent.html()).startsWith("<section lang=\"en\"").contains("<h2>Being mended.</h2>");
  }
}
