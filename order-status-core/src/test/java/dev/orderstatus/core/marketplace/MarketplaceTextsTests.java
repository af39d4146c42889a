package dev.orderstatus.core.marketplace;

import static dev.orderstatus.core.marketplace.Market.*;
import static dev.orderstatus.core.marketplace.Marketplace.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Code;
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
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.StatusMessage;
import dev.orderstatus.api.message.Text;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.render.check.TextCheck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read, over the whole space and in every language. */
class MarketplaceTextsTests {

  private static final StatusSet SET = MARKET.definition();
  private static final String REASON = "Field 7 is empty";
  private static final Set<String> CODES = codesWithHyphens();

  private final Set<String> read = new HashSet<>();

  static List<Locale> languages() {
    return SET.texts().locales();
  }

  private static List<OrderSnapshot> orders() {
    List<OrderSnapshot> orders = new ArrayList<>();
    for (StatusDefinition status : SET.statuses()) {
      for (OrderType type : SET.types()) {
        for (Payment payment : Payment.values()) {
          OrderSnapshot order = anOrderIn(status.status(), type).withPayment(payment);
          for (OrderSnapshot some : List.of(order, order.with(FAILURE_REASON, REASON))) {
            orders.add(some);
            orders.add(ofMicrosoft(some));
            orders.add(some.with(SCHEDULED_FOR, TODAY.minusDays(1)));
            orders.add(some.with(SCHEDULED_FOR, TODAY));
            orders.add(some.with(SCHEDULED_FOR, TODAY.plusDays(1)));
          }
        }
      }
    }
    return orders;
  }

  private static Set<String> codesWithHyphens() {
    Stream<? extends Code> codes = Stream.of(
            SET.statuses().stream().map(StatusDefinition::status),
            SET.actions().stream().map(ActionDefinition::action),
            SET.attributes().stream(),
            SET.actors().stream())
        .flatMap(code -> code);
    return codes.map(Code::value).filter(code -> code.contains("-")).collect(Collectors.toSet());
  }

  private void assertReadable(String text) {
    if (read.add(text)) {
      assertThat(text)
          .isNotBlank()
          .doesNotContain("{", "}", "[", "]", "…", "  ", "..", " .", "null");
      assertThat(CODES).noneMatch(text::contains);
    }
  }

  @Test
  void nothingIsMissingAndNothingIsTooLong() {
    assertThat(TextCheck.problems(SET)).isEmpty();
    assertThat(languages())
        .extracting(Locale::toLanguageTag)
        .containsExactly("en", "nl", "de", "fr", "sv", "pl");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyMessageIsReadable(Locale locale) {
    for (OrderSnapshot order : orders()) {
      for (Audience audience : Audience.values()) {
        StatusMessage message = MARKET.messages().describe(order, NOW, audience, locale);
        assertThat(message.locale()).isEqualTo(locale);
        assertThat(message.label()).hasSizeLessThanOrEqualTo(40);
        assertThat(message.headline()).hasSizeLessThanOrEqualTo(80);
        assertReadable(message.label());
        assertReadable(message.headline());
        assertReadable(message.body());
        message.nextSteps().forEach(step -> assertReadable(step.text()));
        assertThat(message.nextSteps()).doesNotHaveDuplicates();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theCustomerIsAlwaysToldWhatToDo(Locale locale) {
    for (OrderSnapshot order : orders()) {
      if (!order.status().equals(DRAFT)) {
        assertThat(MARKET.messages().describe(order, NOW, locale).nextSteps()).isNotEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theVendorsReasonIsShownWhereSomethingFailedAndNowhereElse(Locale locale) {
    for (OrderSnapshot order : orders()) {
      boolean failed = List.of(PROVISIONING_FAILED, COMPLETED_WITH_ERRORS).contains(order.status());
      boolean explained = order.attributes().get(FAILURE_REASON).isPresent();
      assertThat(MARKET.messages().describe(order, NOW, locale).body().contains(REASON))
          .isEqualTo(failed && explained);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everythingThatIsDecidedIsExplained(Locale locale) {
    List<OrderSnapshot> orders = new ArrayList<>(orders());
    orders.removeIf(order -> order.attributes().get(FAILURE_REASON).isPresent()
        || (order.payment() != Payment.DUE
            && !(order.type().equals(OFFER) && order.attributes().isEmpty())));
    SET.types().forEach(type -> orders.add(anOrderToPlace(type)));
    for (OrderSnapshot order : orders) {
      for (ActionDefinition action : SET.actions()) {
        for (Actor actor : SET.actors()) {
          Request request = request(action.action(), actor);
          for (Notice notice : notices(MARKET.decide(order, request))) {
            for (Audience audience : readers(notice)) {
              Text text = MARKET.messages().explain(notice, order, request, audience, locale);
              assertThat(text.locale()).isEqualTo(locale);
              assertReadable(text.value());
            }
          }
        }
      }
    }
    String neutral = MARKET
        .messages()
        .explain(
            Effect.forCustomer("nobody-knows"),
            anOrderIn(START),
            request(VIEW, Actor.CUSTOMER),
            Audience.CUSTOMER,
            locale)
        .value();
    assertThat(read).isNotEmpty().doesNotContain(neutral);
  }

  private static List<Audience> readers(Notice notice) {
    return notice instanceof Effect effect && effect.audience() == Audience.STAFF
        ? List.of(Audience.STAFF)
        : List.of(Audience.CUSTOMER, Audience.STAFF);
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
    } else {
      notices.add(((Unchanged) decision).reason());
    }
    return notices;
  }
}
