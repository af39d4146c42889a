package dev.orderstatus.core.reseller;

import static dev.orderstatus.core.reseller.Desk.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.render.check.TextCheck;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the customers and the people of the reseller read, over the whole space. */
class ResellerTextsTests {

  private static final Messages MESSAGES = RESELLER.messages();
  private static final Instant LATE = PLACED.plus(Duration.ofDays(40));
  private static final String NOTE = "Nowa dostawa w poniedziałek";
  private static final Set<String> CODES = codesWithHyphens();

  private final Set<String> read = new HashSet<>();

  private static Set<String> codesWithHyphens() {
    return Stream.of(
            ALL.stream(),
            RESELLER.definition().actions().stream().map(ActionDefinition::action),
            RESELLER.definition().attributes().stream(),
            RESELLER.definition().actors().stream(),
            Stream.of(Payment.values()),
            Stream.of(Reseller.LONG_DELIVERY_TIME))
        .flatMap(codes -> codes)
        .map(Object::toString)
        .filter(code -> code.contains("-"))
        .collect(Collectors.toSet());
  }

  /** Every status, type and payment, with and without everything else that changes a message. */
  private static void forAllOrders(Consumer<OrderSnapshot> reader) {
    for (OrderStatus status : ALL) {
      for (OrderType type : RESELLER.definition().types()) {
        for (Payment payment : Payment.values()) {
          OrderSnapshot order = order(type, status, payment);
          reader.accept(order);
          reader.accept(order.with(Reseller.PAYMENT_PROOF, true).with(Reseller.DELIVERY_TIME, 5L));
          reader.accept(order.with(Reseller.HOLD_REASON, Reseller.LONG_DELIVERY_TIME));
          reader.accept(order.with(Reseller.HOLD_REASON, Reseller.DELAY));
          reader.accept(order
              .with(Reseller.HOLD_REASON, Reseller.DELAY)
              .with(Reseller.DELAY_NOTE, NOTE)
              .with(Reseller.DELIVERY_TIME, 1L));
        }
      }
    }
  }

  private void assertReadable(String text) {
    if (read.add(text)) {
      assertThat(text)
          .isNotBlank()
          .doesNotContain("{", "}", "[", "]", "…", "  ", "..", " .")
          .doesNotContainPattern("\\bnull\\b")
          .doesNotContainPattern("\\b(status|reason|remedy|note|neutral)\\.[a-z]");
      assertThat(CODES.stream().filter(text::contains)).isEmpty();
    }
  }

  @Test
  void noTextIsMissingOrUnused() {
    assertThat(RESELLER.definition().texts().locales())
        .extracting(Locale::toLanguageTag)
        .containsExactly("en", "nl", "de", "fr", "sv", "pl");
    assertThat(TextCheck.problems(RESELLER.definition())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void everyMessageOfTheWholeSpaceIsReadable(String language) {
    Locale locale = Locale.forLanguageTag(language);
    forAllOrders(order -> {
      for (Instant at : List.of(NOW, LATE)) {
        for (Audience audience : Audience.values()) {
          StatusMessage message = MESSAGES.describe(order, at, audience, locale);
          assertThat(message.locale()).isEqualTo(locale);
          assertReadable(message.label());
          assertReadable(message.headline());
          assertReadable(message.body());
          message.nextSteps().forEach(step -> assertReadable(step.text()));
          assertThat(message.nextSteps()).doesNotHaveDuplicates();
          assertThat(message.label()).hasSizeLessThanOrEqualTo(40);
          assertThat(message.headline()).hasSizeLessThanOrEqualTo(80);
          assertThat(audience == Audience.STAFF || !message.nextSteps().isEmpty())
              .isTrue();
        }
      }
    });
    assertThat(read).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl", "de", "fr", "sv", "pl"})
  void everyAnswerToEverythingThatCanBeAskedIsReadable(String language) {
    Locale locale = Locale.forLanguageTag(language);
    for (OrderStatus status : ALL) {
      for (Payment payment : Payment.values()) {
        OrderSnapshot order = orderIn(status, payment);
        for (ActionDefinition action : RESELLER.definition().actions()) {
          for (Actor actor : RESELLER.definition().actors()) {
            Request request = Request.of(action.action(), actor, NOW);
            for (Notice notice : notices(RESELLER.decide(order, request))) {
              assertExplained(notice, order, request, locale);
            }
          }
        }
      }
    }
    assertThat(read).hasSizeGreaterThan(60);
  }

  private void assertExplained(Notice notice, OrderSnapshot order, Request request, Locale locale) {
    for (Audience audience : List.of(audienceOf(notice), Audience.STAFF)) {
      Text text = MESSAGES.explain(notice, order, request, audience, locale);
      assertThat(text.locale()).isEqualTo(locale);
      assertThat(text.value())
          .as("%s for %s", notice, audience)
          .doesNotContain("We cannot say more", "There is no explanation");
      assertReadable(text.value());
    }
  }

  private static Audience audienceOf(Notice notice) {
    return notice instanceof Effect it ? it.audience() : Audience.CUSTOMER;
  }

  private static List<Notice> notices(Decision decision) {
    List<Notice> notices = new ArrayList<>();
    if (decision instanceof Accepted it) {
      notices.addAll(it.effects());
      notices.addAll(it.warnings());
    } else if (decision instanceof Refused it) {
      notices.addAll(it.reasons());
      notices.addAll(it.remedies());
    } else if (decision instanceof Attention it) {
      notices.add(it.reason());
      notices.addAll(it.remedies());
      notices.addAll(it.effects());
    } else if (decision instanceof Unchanged it) {
      notices.add(it.reason());
    }
    return notices;
  }

  @Test
  void theStaffAreNotSpokenToAsCustomers() {
    forAllOrders(order -> {
      for (Instant at : List.of(NOW, LATE)) {
        assertThat(text(MESSAGES.describe(order, at, Audience.STAFF, Locale.ENGLISH)))
            .doesNotContainPattern("(?i)\\b(your|we|us|our)\\b");
        assertThat(text(MESSAGES.describe(order, at, Audience.STAFF, Locale.forLanguageTag("nl"))))
            .doesNotContainPattern("(?i)\\b(we|ons|onze|je)\\b");
      }
    });
  }

  @Test
  void nobodyWhoHasNotPaidIsTreatedAsSomebodyWhoHas() {
    forAllOrders(order -> {
      boolean held = order.payment() == Payment.PAID || order.payment() == Payment.UNLINKED;
      if (!held) {
        assertThat(text(order))
            .doesNotContain("received your payment", "You have paid", "We do have");
      }
    });
  }

  @Test
  void anOrderThatWentOnUnpaidSaysSo() {
    forAllOrders(order -> {
      boolean open = order.payment() == Payment.DUE || order.payment() == Payment.INTERRUPTED;
      boolean wentOn =
          !UNPAID.contains(order.status()) && !order.status().equals(Reseller.CANCELED);
      assertThat(text(order).contains("not seen your payment")).isEqualTo(open && wentOn);
    });
  }
}
