package dev.orderstatus.example;

import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.OrderParts;
import dev.orderstatus.api.parts.Share;
import dev.orderstatus.api.parts.Units;
import java.util.List;

/**
 * An order of three units of one line, what it should be called, and what ten systems call it, in
 * the order of {@link Peer#ALL}.
 */
record PeerCase(String name, OrderParts order, String words, List<String> peers) {

  private static final OrderParts THREE = OrderParts.of(Money.of("EUR", 0), Line.of("A", 3));

  static final List<PeerCase> ALL = List.of(
      new PeerCase(
          "nothing is out",
          THREE,
          "unshipped, none",
          peers("unfulfilled not_fulfilled PaymentSettled ready ready unfulfilled processing"
              + " UNFULFILLED pending processing")),
      new PeerCase(
          "everything is packed",
          THREE.with(parcel("p1", "packed", 3)),
          "unshipped, none",
          peers("unfulfilled fulfilled PaymentSettled ready ready unfulfilled processing"
              + " UNFULFILLED pending processing")),
      new PeerCase(
          "two of three are out",
          THREE.with(parcel("p1", "shipped", 2)),
          "partly-shipped, none",
          peers("partially_fulfilled partially_shipped PartiallyShipped partially_shipped partial"
              + " partial processing PARTIALLY_FULFILLED partial processing")),
      new PeerCase(
          "two are out and the third is canceled",
          canceled(1).with(parcel("p1", "shipped", 2)),
          "shipped, none",
          peers("fulfilled shipped Shipped shipped shipped fulfilled complete FULFILLED full"
              + " shipped")),
      new PeerCase(
          "all are out and one has arrived",
          THREE.with(parcel("p1", "delivered", 1)).with(parcel("p2", "shipped", 2)),
          "partly-delivered, none",
          peers("fulfilled partially_delivered PartiallyDelivered shipped shipped partial complete"
              + " FULFILLED full shipped")),
      new PeerCase(
          "one has arrived and two are not out",
          THREE.with(parcel("p1", "delivered", 1)),
          "partly-delivered, none",
          peers("partially_fulfilled partially_delivered PartiallyDelivered partially_shipped"
              + " partial partial processing PARTIALLY_FULFILLED partial completed")),
      new PeerCase(
          "all have arrived",
          THREE.with(parcel("p1", "delivered", 3)),
          "delivered, none",
          peers("fulfilled delivered Delivered shipped shipped delivered complete FULFILLED full"
              + " completed")),
      new PeerCase(
          "all are out, beside a parcel that was canceled",
          THREE.with(parcel("p1", "canceled", 3)).with(parcel("p2", "shipped", 3)),
          "shipped, none",
          peers("fulfilled shipped Shipped partially_shipped partial fulfilled complete FULFILLED"
              + " full shipped")),
      new PeerCase(
          "the only parcel was canceled and its units are still wanted",
          THREE.with(parcel("p1", "canceled", 3)),
          "unshipped, none",
          peers("unfulfilled canceled PaymentSettled ready partial unfulfilled processing"
              + " UNFULFILLED pending processing")),
      new PeerCase(
          "every unit is canceled",
          canceled(3),
          "canceled, none",
          peers("(unchanged) not_fulfilled Delivered shipped nil nil canceled"
              + " FULFILLMENT_NOT_REQUIRED False canceled")),
      new PeerCase(
          "all have arrived and one came back",
          THREE.with(parcel("p1", "delivered", 3)).with(returned(1)),
          "delivered, partly-returned",
          peers("partially_returned delivered Delivered shipped shipped delivered complete"
              + " FULFILLED full completed")),
      new PeerCase(
          "all have arrived and all came back",
          THREE.with(parcel("p1", "delivered", 3)).with(returned(3)),
          "delivered, returned",
          peers("returned delivered Delivered shipped shipped delivered closed FULFILLED full"
              + " canceled")),
      new PeerCase(
          "two have arrived and one of them came back",
          THREE.with(parcel("p1", "delivered", 2)).with(returned(1)),
          "partly-delivered, partly-returned",
          peers("partially_returned partially_delivered PartiallyDelivered partially_shipped"
              + " partial partial processing PARTIALLY_FULFILLED partial completed")));

  private static OrderParts canceled(long units) {
    return OrderParts.of(Money.of("EUR", 0), Line.of("A", 3).withCanceled(units));
  }

  private static Share parcel(String code, String status, long units) {
    return Share.parcel(code, status, Units.of("A", units));
  }

  private static Share returned(long units) {
    return Share.returned("r1", "received", Units.of("A", units));
  }

  private static List<String> peers(String words) {
    return List.of(words.split(" ", -1));
  }
}
