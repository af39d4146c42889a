package dev.orderstatus.testkit.cli.tour;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Summarizes a tour. */
final class TourSummary {

  private final Tour tour;

  TourSummary(Tour tour) {
    this.tour = tour;
  }

  Map<String, Long> decisions() {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Decision.Kind kind : Decision.Kind.values()) {
      counts.put(kind.code(), 0L);
    }
    steps().forEach(step -> counts.merge(step.decision().kind().code(), 1L, Long::sum));
    return counts;
  }

  /** The statuses in which an order was, in the order of the definition. */
  List<OrderStatus> statuses() {
    Set<OrderStatus> seen =
        steps().stream().map(step -> step.after().status()).collect(Collectors.toSet());
    return set().statuses().stream()
        .map(StatusDefinition::status)
        .filter(seen::contains)
        .toList();
  }

  /** The actors who asked or reported something, in the order of the definition. */
  List<Actor> actors() {
    Set<Actor> seen =
        steps().stream().map(step -> step.request().actor()).collect(Collectors.toSet());
    return Stream.concat(Stream.of(set()), set().kinds().stream().map(Kind::set))
        .flatMap(each -> each.actors().stream())
        .distinct()
        .filter(seen::contains)
        .toList();
  }

  String line() {
    String counts = decisions().entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey())
        .collect(Collectors.joining(", "));
    return "%s: %d orders, %d decisions (%s), %d of %d statuses shown"
        .formatted(
            set().id(),
            tour.orders().size(),
            steps().size(),
            counts,
            statuses().size(),
            set().statuses().size());
  }

  private StatusSet set() {
    return tour.lifecycle().definition();
  }

  private List<TourStep> steps() {
    return tour.orders().stream().flatMap(order -> order.steps().stream()).toList();
  }
}
