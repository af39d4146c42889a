package dev.orderstatus.core.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Claims of which one reader must not read two at once. */
final class Contradictions {

  private static final List<Set<Claim>> OF_ORDERS = List.of(
      EnumSet.of(Claim.PAID, Claim.MISSING),
      EnumSet.of(Claim.PAID, Claim.REFUNDED),
      EnumSet.of(Claim.REFUNDED, Claim.MISSING),
      EnumSet.of(Claim.CAN_PAY, Claim.CANNOT_PAY),
      EnumSet.of(Claim.CAN_PAY, Claim.NOTHING_TO_PAY),
      EnumSet.of(Claim.MISSING, Claim.NOTHING_TO_PAY),
      EnumSet.of(Claim.NOT_LINKED, Claim.NOTHING_TO_PAY),
      EnumSet.of(Claim.CANCELED, Claim.NOT_CANCELED),
      EnumSet.of(Claim.CANCELED, Claim.SHIPPED),
      EnumSet.of(Claim.REFUNDED, Claim.REFUND_OPEN),
      EnumSet.of(Claim.DUE_BY, Claim.LATE),
      EnumSet.of(Claim.SHIPS_BY, Claim.SHIPS_OVER),
      EnumSet.of(Claim.MISSING, Claim.NOT_EXPECTED),
      EnumSet.of(Claim.NO_PAYMENT, Claim.MONEY_CAME),
      EnumSet.of(Claim.WAITS_FOR_APPROVAL, Claim.APPROVED),
      EnumSet.of(Claim.ON_HOLD, Claim.PROCESSING));

  /** What is said of the order, and what is said of its items and its money. */
  private static final List<Set<Claim>> OF_WHOLES = List.of(
      EnumSet.of(Claim.PAID, Claim.MONEY_TO_PAY),
      EnumSet.of(Claim.PAID, Claim.FREE),
      EnumSet.of(Claim.PAID, Claim.MONEY_DISPUTED),
      EnumSet.of(Claim.MONEY_CAME, Claim.FREE),
      EnumSet.of(Claim.MISSING, Claim.FREE),
      EnumSet.of(Claim.NOTHING_TO_PAY, Claim.MONEY_TO_PAY),
      EnumSet.of(Claim.NO_PAYMENT, Claim.MONEY_PAID),
      EnumSet.of(Claim.REFUNDED, Claim.MONEY_TO_GIVE_BACK),
      EnumSet.of(Claim.CANCELED, Claim.ITEMS_WAITING),
      EnumSet.of(Claim.CANCELED, Claim.ITEMS_PACKED),
      EnumSet.of(Claim.NOT_CANCELED, Claim.ORDER_CANCELED),
      EnumSet.of(Claim.SHIPPED, Claim.ITEMS_WAITING),
      EnumSet.of(Claim.SHIPPED, Claim.ITEMS_PACKED),
      EnumSet.of(Claim.UNITS_OPEN, Claim.NOTHING_LEFT),
      EnumSet.of(Claim.NO_UNITS_OPEN, Claim.ITEMS_WAITING),
      EnumSet.of(Claim.UNITS_OUT, Claim.NOTHING_TO_SEND),
      EnumSet.of(Claim.MONEY_TO_PAY, Claim.FREE),
      EnumSet.of(Claim.MONEY_TO_PAY, Claim.MONEY_TO_GIVE_BACK),
      EnumSet.of(Claim.NOTHING_LEFT, Claim.ITEMS_WAITING));

  /** What is said of one part, and what is said of the order. */
  private static final List<Set<Claim>> OF_PARTS = List.of(
      EnumSet.of(Claim.PAID_LATER, Claim.FREE),
      EnumSet.of(Claim.PAID_LATER, Claim.NOTHING_HELD),
      EnumSet.of(Claim.CAN_FINISH, Claim.PAID),
      EnumSet.of(Claim.CAN_FINISH, Claim.NOTHING_TO_PAY),
      EnumSet.of(Claim.CAN_FINISH, Claim.CANCELED),
      EnumSet.of(Claim.CAN_FINISH, Claim.FREE),
      EnumSet.of(Claim.CAN_TAKE, Claim.CANCELED),
      EnumSet.of(Claim.NEED_NOT_FINISH, Claim.MONEY_TO_PAY),
      EnumSet.of(Claim.NEED_NOT_FINISH, Claim.CAN_PAY),
      EnumSet.of(Claim.NOT_NEEDED, Claim.MONEY_TO_PAY),
      EnumSet.of(Claim.NOT_NEEDED, Claim.MONEY_LATER),
      EnumSet.of(Claim.NOT_NEEDED, Claim.LATER),
      EnumSet.of(Claim.NOT_NEEDED, Claim.PAID_LATER),
      EnumSet.of(Claim.MONEY_RECEIVED, Claim.NO_MONEY),
      EnumSet.of(Claim.MONEY_RECEIVED, Claim.FREE),
      EnumSet.of(Claim.MONEY_RECEIVED, Claim.NO_PAYMENT),
      EnumSet.of(Claim.NO_MONEY_AT_ALL, Claim.MONEY_PAID),
      EnumSet.of(Claim.NO_MONEY_AT_ALL, Claim.MONEY_CAME),
      EnumSet.of(Claim.NOTHING_HELD_AT_ALL, Claim.PAID),
      EnumSet.of(Claim.PAYMENT_DISPUTED, Claim.PAID),
      EnumSet.of(Claim.PAYMENT_DISPUTED, Claim.ALL_REFUNDED),
      EnumSet.of(Claim.NOT_SENT, Claim.MOVING),
      EnumSet.of(Claim.SENT_NEXT, Claim.CANCELED),
      EnumSet.of(Claim.SENT_NEXT, Claim.CANNOT_PACK),
      EnumSet.of(Claim.CAN_SEND, Claim.CANNOT_PACK),
      EnumSet.of(Claim.SENT_NEXT, Claim.SENT_LATER),
      EnumSet.of(Claim.PARCEL_PACKED, Claim.NO_UNITS_OPEN),
      EnumSet.of(Claim.PARCEL_PACKED, Claim.NOTHING_LEFT),
      EnumSet.of(Claim.CAN_PICK_UP, Claim.MOVING),
      EnumSet.of(Claim.CAN_PICK_UP, Claim.PARCEL_ARRIVED),
      EnumSet.of(Claim.PARCEL_ARRIVED, Claim.PARCEL_LOST),
      EnumSet.of(Claim.CAN_REPORT_MISSING, Claim.IN_RETURN),
      EnumSet.of(Claim.ITEMS_OPEN, Claim.NOTHING_LEFT),
      EnumSet.of(Claim.ITEMS_OPEN, Claim.CANCELED),
      EnumSet.of(Claim.ITEMS_MISSING, Claim.RETURN_RECEIVED),
      EnumSet.of(Claim.STATUS_UNKNOWN, Claim.MOVING));

  private static final List<Set<Claim>> EXCLUSIVE = Stream.of(
          OF_ORDERS.stream(), OF_WHOLES.stream(), OF_PARTS.stream(), canAndCannot())
      .flatMap(pairs -> pairs)
      .toList();

  private Contradictions() {}

  private static Stream<Set<Claim>> canAndCannot() {
    return Stream.of(Claim.values())
        .filter(claim -> claim.name().startsWith("CANNOT_"))
        .filter(claim -> claim != Claim.CANNOT_PACK)
        .map(claim -> EnumSet.of(claim, Claim.valueOf(claim.name().replace("CANNOT_", "CAN_"))));
  }

  /** The pairs of these claims that contradict each other. */
  static Stream<Set<Claim>> among(Set<Claim> together) {
    return EXCLUSIVE.stream().filter(together::containsAll);
  }
}
