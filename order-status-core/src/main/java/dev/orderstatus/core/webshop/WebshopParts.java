package dev.orderstatus.core.webshop;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.decision.Effect.forStaff;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.order.Payment.DUE;
import static dev.orderstatus.api.order.Payment.INTERRUPTED;
import static dev.orderstatus.api.parts.StandingNumber.*;
import static dev.orderstatus.api.whole.CourseRequest.AMOUNT;
import static dev.orderstatus.core.kind.ParcelKind.MORE_THAN_TO_PACK;
import static dev.orderstatus.core.webshop.Webshop.*;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.core.internal.text.OwnTexts;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.PaymentKind;
import dev.orderstatus.core.kind.ReturnKind;
import java.util.Optional;
import java.util.Set;

/**
 * The webshop with several payments and parcels: the order goes to processing when its money is
 * settled or secured, to shipped when everything is out, and back to processing when units are open
 * again.
 */
public final class WebshopParts {

  /** The id of the set. */
  public static final String ID = "webshop-parts";

  /** An order without lines cannot be processed. */
  public static final ReasonCode ORDER_HAS_NO_LINES = ReasonCode.of("order-has-no-lines");

  /** Units are still to be sent. */
  public static final ReasonCode UNITS_STILL_OPEN = ReasonCode.of("units-still-open");

  /** Units are out. */
  public static final ReasonCode UNITS_ARE_OUT = ReasonCode.of("units-are-out");

  /** Parcels are on their way. */
  public static final ReasonCode PARCELS_UNDER_WAY = ReasonCode.of("parcels-under-way");

  /** Nobody knows where a parcel is. */
  public static final ReasonCode PARCEL_UNKNOWN = ReasonCode.of("parcel-unknown");

  private static final OrderStatus[] ALIVE = {
    RECEIVED, WAITING_FOR_PAYMENT, PROCESSING, Webshop.SHIPPED
  };

  private static final class Made {
    static final Kind PARCELS = ParcelKind.kind(PROCESSING);
    static final StatusSet SET = define();
  }

  private WebshopParts() {}

  /**
   * The set.
   *
   * @return the definition
   */
  public static StatusSet set() {
    return Made.SET;
  }

  // spotless:off
  private static StatusSet define() {
    StatusSet webshop = Webshop.set();
    StatusSet.Builder set = webshop.toBuilder()
        .id(ID).title("Web shop for goods, with several payments and parcels")
        .attributes(AMOUNT)
        .kinds(PaymentKind.kind(), Made.PARCELS, ReturnKind.kind())
        .actions(webshop.actions().stream().map(WebshopParts::expecting).toList())
        .transitions(webshop.transitions().stream().map(WebshopParts::ofParts).toList());
    return set
        .action(event(FOLLOW),
            from(PROCESSING).by(SYSTEM).when(allOf(atLeast(UNITS_OUT, 1), atMost(OPEN, 0))).to(Webshop.SHIPPED),
            from(RECEIVED, WAITING_FOR_PAYMENT).by(SYSTEM)
                .when(allOf(in(RECEIVED, WAITING_FOR_PAYMENT, PROCESSING), hasLines(), anyOf(paymentSettled(), paymentSecured())))
                .to(PROCESSING),
            from(Webshop.SHIPPED).by(SYSTEM).when(atLeast(OPEN, 1)).to(PROCESSING))
        .action(command(CANCEL_UNITS),
            from(ALIVE).by(STAFF)
                .guard(allOf(atLeast(UNITS_GIVEN, 1), atMost(GIVEN_BEYOND_TO_PACK, 0)), MORE_THAN_TO_PACK)
                .stay().compares(AMOUNT).effect(forStaff(WRITE_LOG)))
        .action(command(ADD_LINE), from(ALIVE).by(STAFF).stay().compares(AMOUNT).effect(forStaff(WRITE_LOG)))
        .action(command(GRANT), from(ALIVE).by(STAFF).stay().compares(AMOUNT).effect(forStaff(WRITE_LOG)))
        .texts(webshop.texts().with(OwnTexts.beside(WebshopParts.class, ID, OwnTexts.REGISTERS)))
        .build();
  }
  // spotless:on

  /** Money arrives as expected wherever something is to pay, also after the order went on. */
  private static ActionDefinition expecting(ActionDefinition action) {
    if (!action.action().equals(PAYMENT_RECEIVED)) {
      return action;
    }
    Condition expected = allOf(payment(DUE, INTERRUPTED), atLeast(TO_PAY, 1));
    return action.toBuilder()
        .first(action.first().stream()
            .map(answer -> answer.value().reason().code().equals(UNEXPECTED_PAYMENT)
                ? new Conditional<>(allOf(answer.condition(), not(expected)), answer.value())
                : answer)
            .toList())
        .build();
  }

  private static TransitionDefinition ofParts(TransitionDefinition row) {
    Action action = row.action();
    if (Set.of(PAYMENT_RECEIVED, LINK_PAYMENT).contains(action)) {
      return row.toBuilder().target(Optional.empty()).build();
    }
    if (action.equals(PROCESS)) {
      return guarded(row, hasLines(), ORDER_HAS_NO_LINES);
    }
    if (action.equals(Webshop.SHIP)) {
      return guarded(row, atMost(OPEN, 0), UNITS_STILL_OPEN);
    }
    if (action.equals(Webshop.UNSHIP)) {
      return guarded(row, atMost(UNITS_OUT, 0), UNITS_ARE_OUT);
    }
    return action.equals(CANCEL)
        ? row.toBuilder()
            .guards(
                guard(
                    allOf(
                        noParcel(ParcelKind.SHIPPED),
                        noParcel(ParcelKind.DELAYED),
                        noParcel(ParcelKind.READY_FOR_PICKUP)),
                    PARCELS_UNDER_WAY),
                guard(atMost(unknown(ParcelKind.CODE), 0), PARCEL_UNKNOWN))
            .build()
        : row;
  }

  private static TransitionDefinition guarded(
      TransitionDefinition row, Condition condition, ReasonCode otherwise) {
    return row.toBuilder().guards(guard(condition, otherwise)).build();
  }

  private static Guard guard(Condition condition, ReasonCode otherwise) {
    return new Guard(condition, Reason.of(otherwise));
  }

  private static Condition noParcel(OrderStatus status) {
    return atMost(count(ParcelKind.CODE, status), 0);
  }
}
