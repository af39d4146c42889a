package dev.orderstatus.core.kind;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.whole.CourseRequest.NUMBER;
import static dev.orderstatus.core.payment.PaymentRules.needsReason;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.parts.CountsAs;

/** Returns as parts of an order: units that the customer sends back. They share by units. */
public final class ReturnKind {

  /** The code of the kind. */
  public static final String CODE = "return";

  /** The only type of a return. */
  public static final OrderType TYPE = OrderType.of("return");

  /** Announced by the customer. */
  public static final OrderStatus ANNOUNCED = OrderStatus.of("announced");

  /** Arrived at the shop. */
  public static final OrderStatus RECEIVED = OrderStatus.of("received");

  /** Refused by the shop. */
  public static final OrderStatus REFUSED = OrderStatus.of("refused");

  /** Withdrawn, or its units never arrived at the customer. */
  public static final OrderStatus CANCELED = OrderStatus.of("canceled");

  /** Announces a return. */
  public static final Action ANNOUNCE_RETURN = Action.of("announce-return");

  /** A return arrived. */
  public static final Action RETURN_RECEIVED = Action.of("return-received");

  /** Refuses a return. */
  public static final Action REFUSE_RETURN = Action.of("refuse-return");

  /** Withdraws an announced return. */
  public static final Action WITHDRAW_RETURN = Action.of("withdraw-return");

  /** More units than are out and in no live return. */
  public static final ReasonCode MORE_THAN_OUT = ReasonCode.of("more-than-out");

  private static final class Made {
    static final Kind KIND = Kind.byUnits(CODE, define())
        .arrivesBy(RETURN_RECEIVED, ANNOUNCED, STAFF)
        .build();
  }

  private ReturnKind() {}

  /**
   * The kind.
   *
   * @return the kind, shares by units
   */
  public static Kind kind() {
    return Made.KIND;
  }

  // spotless:off
  private static StatusSet define() {
    return StatusSet.named(CODE, "Returns of an order")
        .types(TYPE)
        .attributes(NUMBER)
        .status(status(ANNOUNCED, CountsAs.ANNOUNCED))
        .status(status(RECEIVED, CountsAs.RETURNED).correctable().successful())
        .status(status(REFUSED, CountsAs.NOTHING).correctable())
        .status(status(CANCELED, CountsAs.NOTHING).phase(Phase.CANCELED).correctable())
        .action(command(ANNOUNCE_RETURN),
            from(NEW).by(CUSTOMER, STAFF).guard(atMost(GIVEN_BEYOND_OUT, 0), MORE_THAN_OUT).to(ANNOUNCED))
        .action(event(RETURN_RECEIVED),
            from(ANNOUNCED, REFUSED, CANCELED).by(CARRIER, STAFF).to(RECEIVED).compares(NUMBER))
        .action(command(REFUSE_RETURN),
            from(ANNOUNCED, RECEIVED).by(STAFF).guard(justificationGiven(), needsReason()).to(REFUSED))
        .action(command(WITHDRAW_RETURN), from(ANNOUNCED).by(CUSTOMER, STAFF).to(CANCELED))
        .action(event(FOLLOW), from(ANNOUNCED).by(SYSTEM).when(atLeast(OWN_BEYOND_OUT, 1)).to(CANCELED))
        .path(ANNOUNCED, RECEIVED)
        .texts(KindTexts.of(CODE))
        .build();
  }

  private static StatusDefinition.Builder status(OrderStatus status, CountsAs counts) {
    return StatusDefinition.of(status).phase(Phase.IN_PROGRESS).recent().countsAs(counts);
  }
  // spotless:on
}
