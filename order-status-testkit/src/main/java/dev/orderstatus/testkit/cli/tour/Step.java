package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Notice;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.decision.Remedy;
import dev.orderstatus.api.decision.Unchanged;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.util.List;

/** One row of a sample: the order as it was, what was asked or reported, and the decision. */
record Step(Order before, Request request, Decision decision) {

  Order after() {
    return decision.applyTo(before, request);
  }

  String kind() {
    return decision.fold(
        accepted -> "accepted",
        unchanged -> "unchanged",
        refused -> "refused",
        attention -> "attention");
  }

  /** Why it was not accepted, or what to mind although it was. */
  List<? extends Notice> why() {
    return decision.fold(
        Accepted::warnings,
        (Unchanged unchanged) -> List.of(unchanged.reason()),
        Refused::reasons,
        (Attention attention) -> List.of(attention.reason()));
  }

  List<Effect> effects() {
    return decision.fold(
        Accepted::effects, unchanged -> List.of(), refused -> List.of(), Attention::effects);
  }

  List<Remedy> remedies() {
    return decision.fold(
        accepted -> List.of(), unchanged -> List.of(), Refused::remedies, Attention::remedies);
  }
}
