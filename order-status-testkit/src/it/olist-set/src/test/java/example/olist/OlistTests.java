package example.olist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.testkit.contract.StatusSetContract;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OlistTests implements StatusSetContract {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final String MOVES = """
      (new) -> created
      created -> approved, canceled, unavailable
      approved -> canceled, invoiced, processing, shipped, unavailable
      processing -> canceled, invoiced, shipped, unavailable
      invoiced -> canceled, processing, shipped, unavailable
      shipped -> canceled, delivered
      """;

  private final OrderLifecycle olist =
      OrderStatuses.builtIn().with(new Olist().plugin()).lifecycle("olist");

  @Override
  public StatusSet set() {
    return olist.definition();
  }

  @Test
  void ordersMoveAsTheTableSaysAndNotOtherwise() {
    StatusSet set = olist.definition();

    String moves = Stream.concat(
            Stream.of(OrderStatus.NEW), set.statuses().stream().map(StatusDefinition::status))
        .map(from -> new Moves(from, movesFrom(from)))
        .filter(row -> !row.targets().isEmpty())
        .map(row -> row.from() + " -> " + String.join(", ", row.targets()) + "\n")
        .collect(Collectors.joining());

    assertEquals(MOVES, moves);
  }

  private Set<String> movesFrom(OrderStatus from) {
    StatusSet set = olist.definition();
    Order order = OrderSnapshot.toPlace(OrderCode.of("EX", 1), Olist.ORDER, Payment.DUE)
        .withStatus(from)
        .withStatusSince(NOW);
    List<ActionDefinition> actions = set.actions();
    return actions.stream()
        .flatMap(action -> set.actors().stream()
            .map(actor -> olist.decide(order, action.action(), actor, NOW)))
        .filter(Accepted.class::isInstance)
        .map(decision -> ((Accepted) decision).to().value())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Moves(OrderStatus from, Set<String> targets) {}
}
