package dev.orderstatus.example;

import dev.orderstatus.api.parts.FulfillmentWord;
import dev.orderstatus.api.parts.Standing;
import dev.orderstatus.api.parts.StandingNumber;
import java.util.ArrayList;
import java.util.List;

/** How far an order is, as finely as any of the other systems tells it, by the numbers alone. */
enum PeerStage {
  NOTHING_OUT("nothing is out"),
  ALL_PACKED("all are packed, nothing is out"),
  SOME_OUT("some are out"),
  ALL_OUT("all are out"),
  ALL_OUT_SOME_ARRIVED("all are out, some arrived"),
  SOME_ARRIVED_REST_OUT("some arrived, some are out, some are open"),
  SOME_ARRIVED("some arrived, the rest is open"),
  ALL_ARRIVED("all arrived"),
  SOME_RETURNED("some returned"),
  ALL_RETURNED("all returned"),
  EVERYTHING_CANCELED("nothing is left to send");

  private final String words;

  PeerStage(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** The stages of an order, the one that outranks the others first. */
  static List<PeerStage> of(Standing standing) {
    List<PeerStage> stages = new ArrayList<>();
    switch (standing.returned()) {
      case RETURNED -> stages.add(ALL_RETURNED);
      case PARTLY_RETURNED -> stages.add(SOME_RETURNED);
      case NONE -> {}
    }
    stages.add(ofGoods(standing));
    return stages;
  }

  private static PeerStage ofGoods(Standing standing) {
    boolean allOut = standing.number(StandingNumber.OPEN) == 0;
    if (standing.fulfillment() == FulfillmentWord.PARTLY_DELIVERED) {
      boolean someOut = standing.number(StandingNumber.UNDER_WAY) > 0;
      return allOut ? ALL_OUT_SOME_ARRIVED : someOut ? SOME_ARRIVED_REST_OUT : SOME_ARRIVED;
    }
    return switch (standing.fulfillment()) {
      case UNSHIPPED -> standing.number(StandingNumber.TO_PACK) == 0 ? ALL_PACKED : NOTHING_OUT;
      case PARTLY_SHIPPED -> SOME_OUT;
      case SHIPPED -> ALL_OUT;
      case DELIVERED -> ALL_ARRIVED;
      default -> EVERYTHING_CANCELED;
    };
  }
}
