package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.Conditions;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A decision is that of a set which has only the first row whose condition holds. */
class GuardedRowProperties {

  private static final Attribute<Long> SENT = Attribute.wholeNumber("sent");
  private static final Attribute<Long> ORDERED = Attribute.wholeNumber("ordered");
  private static final ReasonCode WHY = ReasonCode.of("why");
  private static final List<OrderStatus> TARGETS =
      List.of(OrderStatus.of("a"), OrderStatus.of("b"), DONE);

  private static final List<Condition> LEAVES = List.of(
      Condition.ALWAYS,
      Condition.testOrder(),
      Condition.justificationGiven(),
      Condition.paymentOpen(),
      Condition.given(MARK),
      Condition.inputGiven(MARK),
      Condition.inputsOnOrder(),
      Condition.by(STAFF),
      Condition.atLeast(SENT, ORDERED),
      Condition.atMost(SENT, 1),
      Condition.custom("account", question -> question.order().account()));

  /** A row to be: its condition, guard, target, actors and inputs. */
  record Row(Condition when, Condition guard, int target, List<Actor> actors, boolean takesMark) {

    TransitionDefinition.Builder in(Condition condition) {
      OpenRow row = from(OPEN).by(actors.toArray(Actor[]::new)).when(condition).guard(guard, WHY);
      TransitionDefinition.Builder made =
          target < TARGETS.size() ? row.to(TARGETS.get(target)) : row.stay();
      return takesMark ? made.inputs(MARK, SENT) : made.inputs(SENT);
    }
  }

  @Provide
  Arbitrary<List<Row>> rows() {
    Arbitrary<Condition> leaf = Arbitraries.of(LEAVES);
    Arbitrary<Condition> when = Arbitraries.oneOf(
        leaf,
        leaf.map(Condition::not),
        Combinators.combine(leaf, leaf).as(Condition::allOf),
        Combinators.combine(leaf, leaf).as((one, other) -> Condition.anyOf(one, other)));
    return Combinators.combine(
            when,
            leaf,
            Arbitraries.integers().between(0, TARGETS.size()),
            Arbitraries.of(List.of(STAFF), List.of(SYSTEM), List.of(STAFF, SYSTEM)),
            Arbitraries.of(true, false))
        .as(Row::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Provide
  Arbitrary<OrderSnapshot> orders() {
    return Combinators.combine(
            Arbitraries.of(Payment.DUE, Payment.PAID),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            Arbitraries.longs().between(0, 2).injectNull(0.3),
            Arbitraries.longs().between(0, 2).injectNull(0.3),
            Arbitraries.of("x", "").injectNull(0.3))
        .as((payment, test, account, sent, ordered, mark) -> {
          OrderSnapshot order =
              order(OPEN).withPayment(payment).withTest(test).withAccount(account);
          OrderSnapshot more = sent == null ? order : order.with(SENT, sent);
          OrderSnapshot most = ordered == null ? more : more.with(ORDERED, ordered);
          return mark == null ? most : most.with(MARK, mark);
        });
  }

  @Provide
  Arbitrary<List<Request>> requests() {
    return Combinators.combine(
            Arbitraries.of(STAFF, SYSTEM),
            Arbitraries.of(true, false),
            Arbitraries.longs().between(0, 2).injectNull(0.5),
            Arbitraries.of("x", "y", "").injectNull(0.5))
        .as((actor, reason, sent, mark) -> {
          Request plain = request(TOUCH, actor);
          Request why = reason ? plain.withJustification("because") : plain;
          Request with = sent == null ? why : why.with(SENT, sent);
          return mark == null ? with : with.with(MARK, mark);
        })
        .list()
        .ofSize(4);
  }

  private static StatusSet.Builder set() {
    StatusSet.Builder set = valid().attributes(SENT, ORDERED);
    TARGETS
        .subList(0, 2)
        .forEach(target -> set.status(StatusDefinition.of(target).imported())
            .on(FINISH, from(target).by(STAFF).to(DONE)));
    return set;
  }

  private static Optional<OrderLifecycle> compiled(List<Row> rows, Action action) {
    StatusSet.Builder set = set();
    rows.forEach(row -> set.on(action, row.in(row.when())));
    try {
      return Optional.of(lifecycle(set));
    } catch (InvalidDefinitionException neverFirst) {
      return Optional.empty();
    }
  }

  /** The set with the one row, without its condition, and with all actors of the rows. */
  private static OrderLifecycle only(Row row, Action action) {
    return lifecycle(set().on(action, row.in(Condition.ALWAYS)));
  }

  @Property(tries = 150)
  void theFirstRowWhoseConditionHoldsDecides(
      @ForAll("rows") List<Row> rows,
      @ForAll("orders") OrderSnapshot order,
      @ForAll("requests") List<Request> requests,
      @ForAll boolean event) {
    Action action = event ? HAPPENED : TOUCH;
    Optional<OrderLifecycle> made = compiled(rows, action);
    Assume.that(made.isPresent());
    OrderLifecycle lifecycle = made.get();
    Conditions conditions = Conditions.of(lifecycle);
    for (Request asked : requests) {
      Request request = Request.of(action, asked.actor(), asked.at()).withInputs(asked.inputs());
      Request whole = asked.justification().map(request::withJustification).orElse(request);
      Optional<Row> first = rows.stream()
          .filter(row -> row.actors().contains(whole.actor()))
          .filter(row -> holds(conditions, rows, row, order, whole))
          .findFirst();
      Decision decision = lifecycle.decide(order, whole);
      assertThat(lifecycle.decide(order, whole)).isEqualTo(decision);
      first.ifPresent(
          row -> assertThat(decision).isEqualTo(only(row, action).decide(order, whole)));
      if (first.isEmpty() && rows.stream().anyMatch(row -> row.actors().contains(whole.actor()))) {
        assertThat(decision.reasons())
            .extracting(reason -> reason.code().value())
            .containsExactly(event ? "unexpected-event" : "not-possible-in-status");
      }
    }
  }

  /** Conditions read the inputs that any of the actor's rows takes. */
  private static boolean holds(
      Conditions conditions, List<Row> rows, Row row, OrderSnapshot order, Request request) {
    boolean takesMark = rows.stream()
        .anyMatch(other -> other.actors().contains(request.actor()) && other.takesMark());
    Request read = takesMark ? request : request.withInputs(request.inputs().without(MARK));
    return conditions.hold(row.when(), order, read);
  }
}
