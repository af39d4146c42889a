package dev.orderstatus.testkit.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.marketplace.Marketplace;
import dev.orderstatus.core.procurement.Procurement;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplorationTests {

  private final Exploration corridor = Exploration.of(
      QuestionSpace.of(Corridor.lifecycle()).with(Corridor.KEY, "gold").with(Corridor.KEY, "tin"));

  private static Exploration builtIn(String id) {
    return Exploration.of(OrderStatuses.builtIn().lifecycle(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"webshop", "reseller", "marketplace", "procurement"})
  void everyBuiltInStatusIsReachedByALegalHistoryAndNoneIsADeadlock(String id) {
    Exploration exploration = builtIn(id);

    assertThat(exploration.unreachable()).isEmpty();
    assertThat(exploration.deadlocks()).isEmpty();
    assertThat(exploration.stuck()).isEmpty();
    assertThat(exploration.reachable())
        .containsExactlyElementsOf(OrderStatuses.builtIn().set(id).statuses().stream()
            .map(StatusDefinition::status)
            .toList())
        .allSatisfy(status -> {
          History history = exploration.shortestTo(status).orElseThrow();
          assertThat(history.isLegal()).isTrue();
          assertThat(history.order().status()).isEqualTo(status);
        });
  }

  @Test
  void theShortestHistoryIsTheOneOfAnOrdinaryOrder() {
    History shipped = builtIn("webshop").shortestTo(Webshop.SHIPPED).orElseThrow();

    assertThat(shipped).hasToString("""
            at first: EX-000001-F (goods) about to be placed, payment due
            1. place by customer at 2026-01-05T09:00:00Z: accepted: (new) -> received, effects show-confirmation, \
            redirect-to-payment, email-order-confirmation, email-merchant, email-administrators, \
            push-notification, write-log, api-push
            2. payment-received by payment-provider at 2026-01-05T10:00:00Z: accepted: received -> processing, \
            effects email-payment-received
            3. ship by staff at 2026-01-05T11:00:00Z: accepted: processing -> shipped, effects send-invoice""");
  }

  @Test
  void onlyOutsidersMoveWhatLiesWithThem() {
    assertThat(builtIn("webshop").movedByOutsidersOnly(Exploration.INSIDERS)).isEmpty();
    assertThat(builtIn("marketplace").movedByOutsidersOnly(Exploration.INSIDERS))
        .containsExactly(Marketplace.PROVISIONING_STARTED);
    assertThat(builtIn("procurement").movedByOutsidersOnly(Exploration.INSIDERS))
        .containsExactly(
            Procurement.APPROVED,
            Procurement.PROCESSING,
            Procurement.PREPARING,
            Procurement.IN_DELIVERY);
    assertThat(builtIn("procurement")
            .movedByOutsidersOnly(Set.of(Actor.STAFF, Actor.SUPPLIER, Actor.APPROVER)))
        .containsExactly(Procurement.IN_DELIVERY);
  }

  @Test
  void unusedIsWhatIsAlwaysRefused() {
    assertThat(builtIn("reseller").unusedActions()).containsExactly(Reseller.PAY, Reseller.DELETE);
    assertThat(builtIn("reseller").unusedActors()).isEmpty();
    assertThat(corridor.unusedActions()).containsExactly(Corridor.DREAM);
    assertThat(corridor.unusedActors()).containsExactly(Corridor.LOCKSMITH);
  }

  @Test
  void guardsThatNobodyCanPassMakeAStatusUnreachableOrADeadlock() {
    assertThat(corridor.unreachable()).containsExactly(Corridor.NEVER);
    assertThat(corridor.deadlocks()).containsExactly(Corridor.JAMMED);
    assertThat(corridor.stuck())
        .singleElement()
        .extracting(history -> history.order().status())
        .isEqualTo(Corridor.JAMMED);
  }

  @Test
  void aWayThatNeedsInputsAReasonAndTheRightDayIsFound() {
    History waited = corridor.shortestTo(Corridor.DONE).orElseThrow();
    assertThat(waited.isLegal()).isTrue();
    assertThat(corridor.moversFrom(Corridor.LOCKED)).containsExactly(Actor.CARRIER);
    assertThat(corridor.moversFrom(Corridor.WAITING))
        .containsExactlyInAnyOrder(Actor.CARRIER, Actor.STAFF);
    assertThat(corridor.movedByOutsidersOnly(Exploration.INSIDERS))
        .containsExactly(Corridor.LOCKED);
  }

  @Test
  void theSameExplorationTwiceFindsTheSame() {
    assertThat(builtIn("marketplace").shortestTo(Marketplace.COMPLETED))
        .isEqualTo(builtIn("marketplace").shortestTo(Marketplace.COMPLETED));
    assertThat(builtIn("marketplace").size()).isEqualTo(builtIn("marketplace").size());
  }
}
