package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SUPPLIER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.Condition.given;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static dev.orderstatus.core.internal.engine.Told.accepted;
import static dev.orderstatus.core.internal.engine.Told.attention;
import static dev.orderstatus.core.internal.engine.Told.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Request;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One action, and a row for some actors and another for others: the customer asks, staff do. */
class ActorRowTests {

  private static final OrderStatus ASKED = OrderStatus.of("asked");
  private static final ReasonCode WHY = ReasonCode.of("why");
  private static final ReasonCode HOW = ReasonCode.of("how");

  private final OrderLifecycle lifecycle = with(set -> set.status(StatusDefinition.of(ASKED))
      .on(TOUCH, from(OPEN, ASKED).by(STAFF, SYSTEM).guard(given(MARK), WHY).to(DONE))
      .on(TOUCH, from(OPEN).by(CUSTOMER).guard(hasAccount(), HOW).to(ASKED).inputs(MARK))
      .on(HAPPENED, from(OPEN).by(CARRIER).guard(given(MARK), WHY).to(DONE))
      .on(HAPPENED, from(OPEN).by(SUPPLIER).stay()));

  @Test
  void theRowOfTheActorCounts() {
    OrderSnapshot order = order(OPEN).with(MARK, "x");
    assertThat(accepted(lifecycle.decide(order, TOUCH, CUSTOMER, AT)).to()).isEqualTo(ASKED);
    assertThat(accepted(lifecycle.decide(order, TOUCH, SYSTEM, AT)).to()).isEqualTo(DONE);
    assertThat(reasons(lifecycle.decide(order(OPEN), TOUCH, STAFF, AT))).containsExactly("why");
    assertThat(reasons(lifecycle.decide(order(OPEN).withAccount(false), TOUCH, CUSTOMER, AT)))
        .containsExactly("how");
  }

  @Test
  void soDoItsInputs() {
    Request byCustomer = request(TOUCH, CUSTOMER).with(MARK, "x");
    assertThat(lifecycle.decide(order(OPEN), byCustomer).isAccepted()).isTrue();
    assertThat(reasons(lifecycle.decide(order(OPEN), byCustomer.withActor(STAFF))))
        .containsExactly("input-not-taken", "why");
  }

  @Test
  void whoHasNoneIsToldAllWhoHave() {
    Request request = request(TOUCH, CARRIER);
    OrderSnapshot guest = order(OPEN).withAccount(false);
    Refused refused = (Refused) lifecycle.decide(guest, request);
    assertThat(reasons(refused)).containsExactly("not-permitted-for-actor", "why");
    assertThat(refused.reasons().get(0).values(guest, request))
        .isEqualTo(Map.of("actors", List.of(STAFF, SYSTEM, CUSTOMER)));
  }

  @Test
  void whereOnlyOthersHaveOneTheActorIsTheReason() {
    assertThat(reasons(lifecycle.decide(order(ASKED).with(MARK, "x"), TOUCH, CUSTOMER, AT)))
        .containsExactly("not-permitted-for-actor");
  }

  @Test
  void anEventFollowsTheRowOfItsReporter() {
    assertThat(attention(lifecycle.decide(order(OPEN), HAPPENED, CARRIER, AT))).isEqualTo("why");
    assertThat(accepted(lifecycle.decide(order(OPEN), HAPPENED, SUPPLIER, AT)).to())
        .isEqualTo(OPEN);
  }

  @Test
  void optionsAreThoseOfTheActor() {
    Options customer = lifecycle.options(order(OPEN), CUSTOMER, AT);
    assertThat(customer.allowed())
        .containsExactly(new Options.Allowed(TOUCH, false, List.of(), List.of(MARK)));
    assertThat(lifecycle.options(order(OPEN), STAFF, AT).refused())
        .extracting(Options.NotAllowed::action)
        .contains(TOUCH);
    assertThat(lifecycle.options(order(OPEN), SUPPLIER, AT).events())
        .containsExactly(new Options.Allowed(HAPPENED, false, List.of(), List.of()));
    assertThat(lifecycle.options(order(OPEN), CARRIER, AT).events()).isEmpty();
  }

  @Test
  void aCommandMayBeForOthersElsewhere() {
    assertThat(problems(valid()
            .on(TOUCH, from(OPEN).by(STAFF).stay())
            .on(TOUCH, from(OPEN).by(CUSTOMER).stay())
            .on(TOUCH, from(DONE).by(SUPPLIER).stay())))
        .isEmpty();
  }
}
