package dev.orderstatus.core.properties;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.Options;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.payment.Payments;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/**
 * Ways that orders of the built-in sets really go: whatever is open at each step, with numbers of
 * three payments on all reports, or on some, from every word for the payment that an order may come
 * with.
 */
public final class Walks extends DomainContextBase {

  private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
  private static final List<String> NUMBERS = List.of("tr_1", "tr_2", "tr_3");

  /** An order's way, every step of it accepted. */
  record Walk(OrderLifecycle lifecycle, List<Answer> steps) {

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder(lifecycle.definition().id());
      steps.forEach(
          step -> text.append("\n  ").append(step.request()).append(" -> ").append(step.after()));
      return text.toString();
    }
  }

  @Provide
  Arbitrary<Walk> walks() {
    return Combinators.combine(
            Arbitraries.of(BuiltIn.LIFECYCLES),
            Arbitraries.of(Payment.class),
            Arbitraries.integers().between(0, 10_000).list().ofMinSize(2).ofMaxSize(24))
        .as(Walks::walk);
  }

  private static Walk walk(OrderLifecycle lifecycle, Payment payment, List<Integer> choices) {
    StatusSet set = lifecycle.definition();
    Order order =
        OrderSnapshot.toPlace(OrderCode.of("EX", 17), one(set.types(), choices.get(0)), payment);
    boolean complete = choices.get(0) % 2 == 0;
    List<Answer> steps = new ArrayList<>();
    for (int i = 1; i < choices.size(); i++) {
      List<Request> open =
          open(lifecycle, order, START.plus(Duration.ofHours(i)), complete, choices.get(i));
      if (!open.isEmpty()) {
        Request request = one(open, choices.get(i));
        Answer answer = lifecycle.ask(order, request);
        if (answer.decision().isAccepted()) {
          steps.add(answer);
          order = answer.after();
        }
      }
    }
    return new Walk(lifecycle, steps);
  }

  /** What any actor may do now, or report at any time, with what is needed and some of the rest. */
  private static List<Request> open(
      OrderLifecycle lifecycle, Order order, Instant at, boolean complete, int choice) {
    StatusSet set = lifecycle.definition();
    List<Request> open = new ArrayList<>();
    for (Actor actor : set.actors()) {
      for (Options.Allowed allowed : lifecycle.options(order, actor, at).allowed()) {
        List<Attribute<?>> given = new ArrayList<>(allowed.needs());
        given.addAll(complete || choice % 5 < 3 ? allowed.takes() : List.of());
        open.add(request(allowed.action(), actor, at, given, choice));
      }
      for (TransitionDefinition row : set.transitions()) {
        if (isEvent(set, row.action())
            && row.actors().contains(actor)
            && row.sources().contains(order.status())) {
          List<Attribute<?>> taken = row.inputs();
          open.add(request(
              row.action(), actor, at, complete || choice % 5 < 3 ? taken : List.of(), choice));
        }
      }
    }
    return open;
  }

  static boolean isEvent(StatusSet set, Action action) {
    return set.actions().stream()
        .anyMatch(
            known -> known.action().equals(action) && known.kind() == ActionDefinition.Kind.EVENT);
  }

  private static Request request(
      Action action, Actor actor, Instant at, List<Attribute<?>> given, int choice) {
    Attributes inputs = Attributes.none();
    for (Attribute<?> attribute : given) {
      inputs = inputs.withRaw(attribute.value(), value(attribute, choice / 7));
    }
    return Request.of(action, actor, at).withJustification("because").withInputs(inputs);
  }

  private static Object value(Attribute<?> attribute, int choice) {
    return switch (attribute.kind()) {
      case TEXT ->
        attribute.equals(Payments.PAYMENT_REFERENCE) ? one(NUMBERS, choice) : "text " + choice % 3;
      case YES_NO -> choice % 2 == 0;
      case WHOLE_NUMBER -> 1L + choice % 9;
      case DATE -> LocalDate.ofInstant(START, ZoneOffset.UTC).plusDays(1 + choice % 40);
      case LINK -> URI.create("https://example.com/" + choice % 3);
      case CHOICE -> one(List.copyOf(attribute.choices()), choice);
    };
  }

  private static <T> T one(List<T> all, int choice) {
    return all.get(Math.floorMod(choice, all.size()));
  }
}
