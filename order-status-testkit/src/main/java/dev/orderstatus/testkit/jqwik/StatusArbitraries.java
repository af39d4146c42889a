package dev.orderstatus.testkit.jqwik;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.testkit.explore.History;
import dev.orderstatus.testkit.explore.WholeHistory;
import dev.orderstatus.testkit.explore.WholeQuestions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Arbitraries for any status set, for use in a {@code @Provide} method:
 *
 * <pre>{@code
 * @Property
 * void noOrderIsShippedUnpaid(@ForAll("histories") History history) { ... }
 *
 * @Provide
 * Arbitrary<History> histories() {
 *   return StatusArbitraries.legalHistories(WEBSHOP);
 * }
 * }</pre>
 *
 * <p>All instants are near 2026-11-20T09:00:00Z; nothing reads a clock. Thread-safe.
 *
 * @since 0.1.0
 */
public final class StatusArbitraries {

  private static final int LONGEST = 12;
  private static final int CANDIDATES = 8;

  private StatusArbitraries() {}

  /**
   * Returns placed orders: of any type and in any status of the set, with any facts, consistent or
   * not. Attributes have values that fit them.
   *
   * @param set the set
   * @return the orders; they shrink to the first type and status, without attributes
   */
  public static Arbitrary<OrderSnapshot> orders(StatusSet set) {
    Objects.requireNonNull(set, "set");
    return Combinators.combine(
            Arbitraries.of(set.types()),
            Arbitraries.of(set.statuses().stream().map(StatusDefinition::status).toList()),
            Arbitraries.of(Payment.class),
            Arbitraries.of(false, true),
            Arbitraries.of(true, false),
            attributes(set))
        .as((type, status, payment, test, account, attributes) -> OrderSnapshot.of(
            OrderCode.of("EX", 17),
            type,
            status,
            Moves.FIRST,
            Moves.FIRST,
            payment,
            test,
            account,
            attributes));
  }

  /**
   * Returns any request that the set understands: each action and actor, with or without a
   * justification, for orders of {@link #orders}, dated before or after their status. Inputs are
   * any attributes of the set, taken or not; some are blank, and some are of the wrong kind.
   *
   * @param set the set
   * @return the requests; most are refused
   */
  public static Arbitrary<Request> requests(StatusSet set) {
    Objects.requireNonNull(set, "set");
    Arbitrary<Action> actions =
        Arbitraries.of(set.actions().stream().map(ActionDefinition::action).toList());
    Arbitrary<Instant> instants =
        Arbitraries.of(Moves.FIRST.plus(Duration.ofHours(1)), Moves.FIRST.minusSeconds(1));
    List<OrderStatus> statuses =
        set.statuses().stream().map(StatusDefinition::status).toList();
    return Combinators.combine(
            Combinators.combine(actions, Arbitraries.of(set.actors()), instants).as(Request::of),
            Arbitraries.of("", "because", " "),
            some(Inputs.single(set)),
            Arbitraries.of(false, true),
            Arbitraries.of(statuses).optional(0.1))
        .as((plain, reason, inputs, notify, expected) -> {
          Request request = plain.withInputs(inputs).withNotifyCustomer(notify);
          Request because = reason.isEmpty() ? request : request.withJustification(reason);
          return expected.map(because::withExpectedStatus).orElse(because);
        });
  }

  /**
   * Returns requests that a lifecycle accepts for one order, an hour after the order reached its
   * status, with all needs, and with another input: one that is taken, or blank, and for an event
   * also one that is dropped.
   *
   * @param lifecycle the lifecycle
   * @param order the order
   * @return the requests
   * @throws IllegalArgumentException when nothing is accepted for this order
   */
  public static Arbitrary<Request> legalRequests(OrderLifecycle lifecycle, Order order) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    Objects.requireNonNull(order, "order");
    Moves moves = new Moves(lifecycle);
    List<Request> accepted = moves.accepted(
        order,
        order.status().equals(OrderStatus.NEW)
            ? Moves.FIRST
            : order.statusSince().plus(Duration.ofHours(1)));
    if (accepted.isEmpty()) {
      throw new IllegalArgumentException("nothing can be done with order " + order.code() + " in "
          + order.status() + "; give one with which something can");
    }
    List<Request> all = new ArrayList<>(accepted);
    accepted.forEach(request -> all.addAll(moves.acceptedWithAnInput(order, request)));
    return Arbitraries.of(all);
  }

  /**
   * Returns histories of accepted requests that begin with the placing: 1 to 12 steps. Some
   * requests have an input that they do not need, as in {@link #legalRequests}.
   *
   * <p>A failing history shrinks to a shortest one. jqwik first tries the shortest ways to an
   * order, the history without any one of its steps, and the same with a plainer order; then all
   * histories that are no longer, up to 20,000 of them, which are more than the built-in sets have
   * of three steps. jqwik gives up after ten seconds, unless the property asks for
   * {@code ShrinkingMode.FULL}.
   *
   * @param lifecycle the lifecycle
   * @return the histories
   * @throws IllegalArgumentException when no order can be placed
   */
  public static Arbitrary<History> legalHistories(OrderLifecycle lifecycle) {
    Histories histories = new Histories(Objects.requireNonNull(lifecycle, "lifecycle"), LONGEST);
    return Arbitraries.fromGenerator(histories::legal);
  }

  /**
   * Returns histories of 1 to 12 steps in which the last request is refused, some only for an
   * input, and every other is accepted. They shrink like {@link #legalHistories}; another way there
   * may change the refused request.
   *
   * @param lifecycle the lifecycle
   * @return the histories
   * @throws IllegalArgumentException when no order can be placed
   */
  public static Arbitrary<History> illegalHistories(OrderLifecycle lifecycle) {
    Histories histories = new Histories(Objects.requireNonNull(lifecycle, "lifecycle"), LONGEST);
    return Arbitraries.fromGenerator(histories::illegal);
  }

  /**
   * Returns histories of orders of parts: 1 to 30 requests of an order that was just placed, about
   * the order itself and about two parts of each kind. Some are accepted, some refused, and some
   * need attention.
   *
   * @param lifecycle a lifecycle whose set declares kinds of parts
   * @return the histories; they shrink to fewer requests
   * @throws IllegalStateException when no order can be placed
   */
  public static Arbitrary<WholeHistory> wholeHistories(OrderLifecycle lifecycle) {
    WholeQuestions questions = WholeQuestions.of(lifecycle);
    return Arbitraries.of(questions.requests())
        .flatMap(Arbitraries::of)
        .list()
        .ofSize(CANDIDATES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(questions::history);
  }

  /**
   * Returns small status sets that compile: 1 to 5 statuses in a row with an end, short cuts, a way
   * to cancel, guards, events, and one or two order types. Their texts are in English.
   *
   * @return the sets; they shrink to one status that is placed
   */
  public static Arbitrary<StatusSet> definitions() {
    return Definitions.valid().map(Definitions::set);
  }

  /**
   * Returns families of 1 to 3 plugins that extend a set and fit together. Each brings its own
   * ending, a command that leads there, and possibly a command that is possible everywhere and a
   * guard on a transition of the set. Their texts are in English.
   *
   * @param set the set, which compiles
   * @return the families; they shrink to one plugin that brings a status next to "new"
   */
  public static Arbitrary<List<Plugin>> plugins(StatusSet set) {
    return Extensions.families(Objects.requireNonNull(set, "set"));
  }

  private static Arbitrary<Attributes> attributes(StatusSet set) {
    return some(set.attributes().stream()
        .flatMap(attribute -> Inputs.values(attribute).stream()
            .map(value -> Attributes.none().withRaw(attribute.value(), value)))
        .toList());
  }

  private static Arbitrary<Attributes> some(List<Attributes> single) {
    return single.isEmpty()
        ? Arbitraries.just(Attributes.none())
        : Arbitraries.of(single)
            .list()
            .ofMaxSize(3)
            .map(some -> some.stream().reduce(Attributes.none(), Inputs::both));
  }
}
