package dev.orderstatus.core.claim;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.parts.InvalidPartsException;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every standing of an order of parts to which four steps lead, in any sequence, and each of them
 * that has a parcel with a status of it that nobody knows.
 */
final class WholeSituations {

  private static final int STEPS = 4;

  private static final List<String> WAYS = List.of(
      "payment-received",
      "payment-interrupted",
      "payment-refunded",
      "waive-payment",
      "defer-payment",
      "withdraw-payment",
      "process",
      "ship",
      "reopen",
      "cancel",
      "cancel-units A=1",
      "captured payment:1 2",
      "captured payment:2 1",
      "authorized payment:1 2",
      "refunded payment:1 1",
      "dispute-opened payment:1",
      "pack parcel:1 A=1",
      "pack parcel:2 A=1",
      "ship parcel:1",
      "ship parcel:2",
      "delivered parcel:1");

  private WholeSituations() {}

  static List<Situation> all() {
    List<Whole> known =
        Ways.reached(List.of(Ways.received()), WAYS, STEPS, WholeSituations::standing);
    return Stream.concat(
            known.stream(), known.stream().flatMap(whole -> lostFromSight(whole).stream()))
        .map(whole -> Situation.of(Ways.WHOLES, whole, Situations.NOW.plusSeconds(60)))
        .toList();
  }

  /** The order with a status of its first parcel that the kind does not have, and not shipped. */
  static Optional<Whole> lostFromSight(Whole whole) {
    return whole
        .part(new PartId("parcel", "1"))
        .filter(parcel -> !whole.order().status().equals(Webshop.SHIPPED))
        .map(parcel ->
            whole.with(parcel.toBuilder().status(OrderStatus.of("beamed")).build()))
        .filter(WholeSituations::isPossible);
  }

  /** False if a return has more units than are out by now. */
  private static boolean isPossible(Whole whole) {
    try {
      Ways.WHOLES.standing(whole);
      return true;
    } catch (InvalidPartsException impossible) {
      return false;
    }
  }

  private static List<Object> standing(Whole whole) {
    return List.of(
        whole.order().status(),
        Ways.WHOLES.view(whole, Optional.empty()).payment(),
        Ways.WHOLES.standing(whole));
  }
}
