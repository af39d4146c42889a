package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConditionsTests {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn().lifecycle("webshop");
  private static final Request VIEW = Request.of(Webshop.VIEW, Actor.CUSTOMER, AT);

  /** What an event is asked before its transition. */
  private static Stream<Condition> answeredFirst(Action action) {
    return WEBSHOP.definition().actions().stream()
        .filter(row -> row.action().equals(action))
        .flatMap(row -> row.first().stream())
        .map(Conditional::condition);
  }

  @Test
  void acceptedIsWhatAllGuardsHoldFor() {
    Conditions conditions = Conditions.of(WEBSHOP);
    int decided = 0;
    for (TransitionDefinition row : WEBSHOP.definition().transitions()) {
      for (OrderSnapshot order : orders(row)) {
        for (Actor actor : row.actors()) {
          Request plain = Request.of(row.action(), actor, AT);
          for (Request request : List.of(plain, plain.withJustification("because"))) {
            assertThat(answeredFirst(row.action())
                        .noneMatch(first -> conditions.hold(first, order, request))
                    && row.guards().stream()
                        .allMatch(guard -> conditions.hold(guard.condition(), order, request)))
                .isEqualTo(WEBSHOP.decide(order, request).isAccepted());
            decided++;
          }
        }
      }
    }
    assertThat(decided).isGreaterThan(1000);
  }

  private static List<OrderSnapshot> orders(TransitionDefinition row) {
    return Stream.concat(
            Stream.of(OrderStatus.NEW),
            WEBSHOP.definition().statuses().stream().map(status -> status.status()))
        .filter(row.sources()::contains)
        .flatMap(status -> Stream.of(Payment.values()).map(payment -> order(status, payment)))
        .flatMap(order -> Stream.of(order, order.withTest(true)))
        .flatMap(order -> Stream.of(order, order.withAccount(false)))
        .toList();
  }

  private static OrderSnapshot order(OrderStatus status, Payment payment) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(Webshop.GOODS)
        .status(status)
        .statusSince(AT)
        .placedAt(AT)
        .payment(payment)
        .build();
  }

  @Test
  void sectionsAreThoseOfTheSet() {
    Condition historical = Condition.in(Section.HISTORICAL);

    assertThat(Conditions.of(WEBSHOP).hold(historical, order(Webshop.SHIPPED, Payment.PAID), VIEW))
        .isTrue();
    assertThat(Conditions.of(WEBSHOP).hold(historical, order(Webshop.RECEIVED, Payment.PAID), VIEW))
        .isFalse();
  }

  @Test
  void settingsAreThoseOfTheShop() {
    OrderLifecycle strict =
        OrderStatuses.builtIn().lifecycle("webshop", Settings.standard().withAccountRequired(true));
    OrderSnapshot order = order(Webshop.RECEIVED, Payment.DUE);

    assertThat(Conditions.of(WEBSHOP).hold(Condition.accountRequired(), order, VIEW))
        .isFalse();
    assertThat(Conditions.of(strict).hold(Condition.accountRequired(), order, VIEW))
        .isTrue();
    assertThat(Conditions.of(strict)
            .hold(
                Condition.custom("reads them", context -> context.settings().accountRequired()),
                order,
                VIEW))
        .isTrue();
  }

  @Test
  void aCustomConditionThatFailsIsNamed() {
    Condition broken = Condition.custom("in stock", question -> {
      throw new IllegalArgumentException("no stock list");
    });

    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(
            () -> Conditions.of(WEBSHOP).hold(broken, order(Webshop.RECEIVED, Payment.DUE), VIEW))
        .withMessageContaining("in stock")
        .withMessageContaining("no stock list");
  }

  @Test
  void aNullArgumentNamesItself() {
    OrderSnapshot order = order(Webshop.RECEIVED, Payment.DUE);
    Conditions conditions = Conditions.of(WEBSHOP);

    assertThatNullPointerException().isThrownBy(() -> Conditions.of(null)).withMessage("lifecycle");
    assertThatNullPointerException()
        .isThrownBy(() -> conditions.hold(null, order, VIEW))
        .withMessage("condition");
    assertThatNullPointerException()
        .isThrownBy(() -> conditions.hold(Condition.ALWAYS, null, VIEW))
        .withMessage("order");
    assertThatNullPointerException()
        .isThrownBy(() -> conditions.hold(Condition.ALWAYS, order, null))
        .withMessage("request");
  }

  @Test
  void whatTheTypeRulesOutCannotBePassed() {
    StatusSet market = OrderStatuses.builtIn().set("marketplace");
    TransitionDefinition quote = market.transitions().stream()
        .filter(row ->
            row.action().equals(Marketplace.QUOTE_OFFER) && row.sources().contains(OrderStatus.NEW))
        .findFirst()
        .orElseThrow();

    assertThat(canBePassed(market, quote, Marketplace.QUOTE)).isTrue();
    assertThat(canBePassed(market, quote, Marketplace.OFFER)).isFalse();
  }

  private static boolean canBePassed(StatusSet set, TransitionDefinition row, OrderType type) {
    return Conditions.canBePassed(set, row, OrderStatus.NEW, type, row.actors().get(0));
  }

  @Test
  void whatTheSectionRulesOutCannotBePassedButByATestOrder() {
    TransitionDefinition delete = WEBSHOP.definition().transitions().stream()
        .filter(row -> row.action().equals(Webshop.DELETE))
        .findFirst()
        .orElseThrow();

    assertThat(Conditions.canBePassed(
            WEBSHOP.definition(), delete, Webshop.RECEIVED, Webshop.GOODS, Actor.STAFF))
        .isTrue();
  }
}
