package dev.orderstatus.core.kind;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.decision.Effect.forCustomer;
import static dev.orderstatus.api.decision.Effect.forStaff;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.order.Payment.DISPUTED;
import static dev.orderstatus.api.order.Payment.REFUNDED;
import static dev.orderstatus.api.whole.CourseRequest.NUMBER;
import static dev.orderstatus.core.kind.ParcelKind.*;
import static dev.orderstatus.core.payment.PaymentRules.needsReason;
import static dev.orderstatus.core.payment.Payments.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.FromStatuses;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.parts.CountsAs;

/** The table of parcels. */
final class ParcelDefinition {

  private static final OrderStatus[] OUT = {SHIPPED, DELAYED, READY_FOR_PICKUP};
  private static final Effect LOG = forStaff(WRITE_LOG);
  private static final Effect DECIDE = forStaff(DECIDE_ON_ITEMS);

  private ParcelDefinition() {}

  // spotless:off
  static StatusSet set(OrderStatus... ready) {
    return reports(commands(statuses(StatusSet.named(CODE, "Parcels of an order"), ready), ready))
        .path(PACKED, SHIPPED, DELIVERED)
        .texts(ready.length == 0 ? KindTexts.of(CODE) : KindTexts.ofWaitingParcels())
        .build();
  }

  private static StatusSet.Builder statuses(StatusSet.Builder set, OrderStatus... ready) {
    return set.types(TYPE)
        .attributes(NUMBER, TRACKING_CODE, TRACKING_LINK, EXPECTED)
        .status(packed(ready))
        .status(status(SHIPPED, Phase.SHIPPED, CountsAs.OUT))
        .status(status(DELAYED, Phase.SHIPPED, CountsAs.OUT))
        .status(status(READY_FOR_PICKUP, Phase.SHIPPED, CountsAs.READY))
        .status(status(DELIVERED, Phase.SHIPPED, CountsAs.ARRIVED).correctable().successful())
        .status(status(PICKED_UP, Phase.SHIPPED, CountsAs.ARRIVED).correctable().successful())
        .status(status(LOST, Phase.CANCELED, CountsAs.LOST).correctable())
        .status(status(RETURNED_TO_SENDER, Phase.CANCELED, CountsAs.CAME_BACK).correctable())
        .status(status(CANCELED, Phase.CANCELED, CountsAs.NOTHING).correctable())
        .note("tracking", anyOf(given(TRACKING_CODE), given(TRACKING_LINK)))
        .note("expected", allOf(in(SHIPPED, DELAYED), given(EXPECTED)));
  }

  private static StatusDefinition.Builder packed(OrderStatus... ready) {
    StatusDefinition.Builder packed = status(PACKED, Phase.IN_PROGRESS, CountsAs.PACKED);
    return ready.length == 0
        ? packed
        : packed.variant("waiting", allOf(given(ORDER_STATUS), not(orderIn(ready))));
  }

  private static StatusDefinition.Builder status(OrderStatus status, Phase phase, CountsAs counts) {
    return StatusDefinition.of(status).phase(phase).recent().countsAs(counts);
  }

  private static StatusSet.Builder commands(StatusSet.Builder set, OrderStatus... ready) {
    return set
        .action(command(PACK), packing(from(NEW), ready).to(PACKED))
        .action(command(REPACK), packing(from(PACKED), ready).stay())
        .action(command(DISCARD), from(PACKED).by(STAFF).to(CANCELED))
        .action(event(FOLLOW), from(PACKED).by(SYSTEM).when(value(ORDER_PHASE, "canceled")).to(CANCELED))
        .action(command(SHIP),
            whenReady(from(PACKED).by(STAFF), ready)
                .to(SHIPPED).inputsOrBlank(TRACKING_CODE, TRACKING_LINK, EXPECTED)
                .optIn(forCustomer(EMAIL_STATUS_UPDATE))
                .warning(payment(DISPUTED), MONEY_DISPUTED)
                .warning(anyOf(paymentOpen(), payment(REFUNDED)), NOT_PAID))
        .action(command(UNSHIP),
            from(OUT).by(STAFF).guard(justificationGiven(), needsReason())
                .to(PACKED).clear(TRACKING_CODE, TRACKING_LINK, EXPECTED).effect(LOG))
        .action(command(NOT_RECEIVED),
            from(DELIVERED, PICKED_UP).by(STAFF)
                .guard(justificationGiven(), needsReason()).guard(atMost(OWN_IN_RETURN, 0), UNITS_IN_RETURN)
                .to(LOST));
  }

  private static OpenRow packing(FromStatuses row, OrderStatus... ready) {
    return whenReady(row.by(STAFF).guard(atMost(GIVEN_BEYOND_TO_PACK, 0), MORE_THAN_TO_PACK), ready);
  }

  private static OpenRow whenReady(OpenRow row, OrderStatus... ready) {
    return ready.length == 0 ? row : row.guard(orderIn(ready), ORDER_NOT_READY);
  }

  private static StatusSet.Builder reports(StatusSet.Builder set) {
    return set
        .action(report(PARCEL_SHIPPED)
                .pastIn(DELAYED, READY_FOR_PICKUP, DELIVERED, PICKED_UP, LOST, RETURNED_TO_SENDER),
            from(PACKED).by(CARRIER, SUPPLIER, STAFF).to(SHIPPED).compares(NUMBER))
        .action(report(PARCEL_DELAYED)
                .reflectedWhen(allOf(in(DELAYED), anyOf(not(inputGiven(EXPECTED)), sameInput(EXPECTED))))
                .pastIn(READY_FOR_PICKUP, DELIVERED, PICKED_UP, LOST, RETURNED_TO_SENDER),
            from(PACKED, SHIPPED, DELAYED).by(CARRIER, STAFF).to(DELAYED).inputs(EXPECTED).compares(NUMBER))
        .action(report(PARCEL_READY).pastIn(DELIVERED, PICKED_UP, RETURNED_TO_SENDER),
            from(PACKED, SHIPPED, DELAYED, LOST).by(CARRIER, STAFF).to(READY_FOR_PICKUP).compares(NUMBER))
        .action(event(PARCEL_DELIVERED).pastIn(PICKED_UP),
            from(PACKED, SHIPPED, DELAYED, READY_FOR_PICKUP, LOST, CANCELED).by(CARRIER, STAFF)
                .to(DELIVERED).compares(NUMBER))
        .action(event(PARCEL_PICKED_UP).pastIn(DELIVERED),
            from(PACKED, SHIPPED, DELAYED, READY_FOR_PICKUP, LOST, CANCELED).by(CARRIER, STAFF)
                .to(PICKED_UP).compares(NUMBER))
        .action(report(NOT_PICKED_UP), back())
        .action(report(UNDELIVERABLE), back())
        .action(report(PARCEL_LOST),
            from(PACKED, SHIPPED, DELAYED, READY_FOR_PICKUP).by(CARRIER, STAFF)
                .to(LOST).compares(NUMBER).effect(DECIDE));
  }

  private static ActionDefinition.Event report(Action action) {
    return event(action).attention(in(CANCELED), SHIPPED_AFTER_CANCELLATION);
  }

  private static TransitionDefinition.Builder back() {
    return from(PACKED, SHIPPED, DELAYED, READY_FOR_PICKUP, LOST).by(CARRIER, STAFF)
        .to(RETURNED_TO_SENDER).compares(NUMBER).effect(DECIDE);
  }
  // spotless:on
}
