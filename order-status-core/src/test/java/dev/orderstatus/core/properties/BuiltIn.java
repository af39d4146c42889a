package dev.orderstatus.core.properties;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.properties.Histories.History;
import dev.orderstatus.core.properties.Questions.Standing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** The orders and histories of every built-in set whose orders have no parts. */
public final class BuiltIn extends DomainContextBase {

  static final List<OrderLifecycle> LIFECYCLES = OrderStatuses.builtIn().sets().stream()
      .filter(set -> set.kinds().isEmpty())
      .map(StatusSet::id)
      .map(OrderStatuses.builtIn()::lifecycle)
      .toList();

  static final List<Standing> STANDINGS =
      LIFECYCLES.stream().flatMap(Questions::standings).toList();

  /** Made once: there are thousands for each of the thousands of orders. */
  private static final Map<OrderLifecycle, List<Request>> REQUESTS = LIFECYCLES.stream()
      .collect(Collectors.toMap(
          lifecycle -> lifecycle,
          lifecycle -> new Questions(lifecycle.definition()).requests().toList()));

  static List<Request> requests(Standing standing) {
    return Objects.requireNonNull(REQUESTS.get(standing.lifecycle()));
  }

  /** An assertion takes longer than the decision that it is about, and there are millions. */
  static void areEqual(Object is, Object expected) {
    if (!is.equals(expected)) {
      throw new AssertionError("expected " + expected + "\nbut was  " + is);
    }
  }

  @Provide
  Arbitrary<OrderLifecycle> lifecycles() {
    return Arbitraries.of(LIFECYCLES);
  }

  @Provide
  Arbitrary<Standing> standings() {
    return Arbitraries.of(STANDINGS);
  }

  @Provide
  Arbitrary<History> histories() {
    return Arbitraries.of(LIFECYCLES).flatMap(Histories::of);
  }

  static boolean knows(OrderLifecycle lifecycle, OrderStatus status) {
    return lifecycle.definition().statuses().stream()
        .anyMatch(known -> known.status().equals(status));
  }
}
