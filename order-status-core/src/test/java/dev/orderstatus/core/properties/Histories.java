package dev.orderstatus.core.properties;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates what may happen to an order from its placing on: sense and nonsense mixed. */
final class Histories {

  private static final int LONGEST = 25;
  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");

  private Histories() {}

  /** An order about to be placed, and what is asked of it, one after the other. */
  record History(OrderLifecycle lifecycle, OrderSnapshot first, List<Request> requests) {

    /** What was decided of each request, with the order before and after. */
    List<Answer> run() {
      return run(lifecycle, first, requests);
    }

    static List<Answer> run(OrderLifecycle lifecycle, Order first, List<Request> requests) {
      List<Answer> steps = new ArrayList<>();
      Order order = first;
      for (Request request : requests) {
        Answer answer = lifecycle.ask(order, request);
        steps.add(answer);
        order = answer.after();
      }
      return steps;
    }

    @Override
    public String toString() {
      return lifecycle.definition().id() + " " + first + " " + requests;
    }
  }

  static Arbitrary<History> of(OrderLifecycle lifecycle) {
    StatusSet set = lifecycle.definition();
    return Combinators.combine(firsts(set), requests(set).list().ofMinSize(1).ofMaxSize(LONGEST))
        .as((first, requests) -> new History(lifecycle, first, dated(requests)));
  }

  private static Arbitrary<OrderSnapshot> firsts(StatusSet set) {
    return Combinators.combine(
            Arbitraries.of(set.types()),
            Arbitraries.of(Payment.class),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as((type, payment, test, account) -> OrderSnapshot.toPlace(
                OrderCode.of("EX", 17), type, payment)
            .withTest(test)
            .withAccount(account));
  }

  private static Arbitrary<Request> requests(StatusSet set) {
    Questions all = new Questions(set);
    Arbitrary<Request> sense = Arbitraries.of(set.transitions())
        .flatMap(row ->
            Arbitraries.of(row.actors()).map(actor -> Request.of(row.action(), actor, START)));
    Arbitrary<Request> placing = Arbitraries.of(set.transitions().stream()
            .filter(row -> row.sources().contains(OrderStatus.NEW))
            .toList())
        .flatMap(row ->
            Arbitraries.of(row.actors()).map(actor -> Request.of(row.action(), actor, START)));
    Arbitrary<Request> nonsense = Combinators.combine(
            Arbitraries.of(all.actions().toList()), Arbitraries.of(all.actors().toList()))
        .as((action, actor) -> Request.of(action, actor, START));
    return Combinators.combine(
            Arbitraries.frequencyOf(
                Tuple.of(5, sense), Tuple.of(2, placing), Tuple.of(1, nonsense)),
            Arbitraries.integers().between(-7200, 14400),
            Arbitraries.of("because", "", " ").injectNull(0.4),
            inputs(set),
            Arbitraries.of(true, false),
            expected(set).injectNull(0.9))
        .as((plain, seconds, reason, inputs, notify, expected) -> {
          Request made = Request.of(plain.action(), plain.actor(), START.plusSeconds(seconds))
              .withInputs(inputs)
              .withNotifyCustomer(notify);
          Request reasoned = reason == null ? made : made.withJustification(reason);
          return expected == null ? reasoned : reasoned.withExpectedStatus(expected);
        });
  }

  private static Arbitrary<OrderStatus> expected(StatusSet set) {
    return Arbitraries.of(set.statuses().stream().map(StatusDefinition::status).toList());
  }

  private static Arbitrary<Attributes> inputs(StatusSet set) {
    Questions all = new Questions(set);
    Arbitrary<Attributes> some = Arbitraries.subsetOf(
            set.attributes().stream().map(attribute -> attribute.value()).toList())
        .map(codes -> all.inputs(List.copyOf(codes)));
    Arbitrary<Attributes> strange =
        Arbitraries.just(Attributes.of(Questions.STRANGE_ATTRIBUTE, "x"));
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.just(Attributes.none())), Tuple.of(12, some), Tuple.of(1, strange));
  }

  /** Each request an hour after the last one, give or take what it was given. */
  private static List<Request> dated(List<Request> requests) {
    List<Request> dated = new ArrayList<>();
    for (Request request : requests) {
      Request later = Request.of(
              request.action(), request.actor(), request.at().plusSeconds(3600L * dated.size()))
          .withInputs(request.inputs())
          .withNotifyCustomer(request.notifyCustomer());
      later = request.justification().isPresent()
          ? later.withJustification(request.justification().get())
          : later;
      dated.add(
          request.expectedStatus().isPresent()
              ? later.withExpectedStatus(request.expectedStatus().get())
              : later);
    }
    return dated;
  }
}
