package dev.orderstatus.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.AnyOf;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.InEnglish;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.payment.Payments;
import dev.orderstatus.core.version.Difference.Kind;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whether a transition is tighter or looser is what the engine's decisions say. */
class GuardProperties {

  private static final List<Actor> ACTORS = List.of(Actor.CUSTOMER, Actor.STAFF, Actor.SYSTEM);
  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");

  /** Who may cancel an order in progress, and when. */
  record Canceling(List<Actor> actors, List<Condition> guards) {

    StatusSet set() {
      Draft draft = Draft.of(InEnglish.of(Webshop.set()));
      DraftRow row = draft.rows.stream()
          .filter(other -> other.action.equals(Webshop.CANCEL))
          .findFirst()
          .orElseThrow();
      row.actors.clear();
      row.actors.addAll(actors);
      row.guards.clear();
      guards.forEach(
          guard -> row.guards.add(new Guard(guard, Reason.of(Payments.PAYMENT_STILL_EXPECTED))));
      return draft.build();
    }

    Set<List<Object>> accepted() {
      OrderLifecycle lifecycle =
          OrderStatuses.compile(set(), Settings.standard()).get();
      Set<List<Object>> accepted = new HashSet<>();
      for (Payment payment : Payment.values()) {
        for (int facts = 0; facts < 8; facts++) {
          OrderSnapshot order = OrderSnapshot.builder()
              .code(OrderCode.of("EX", 17))
              .type(Webshop.GOODS)
              .status(Webshop.PROCESSING)
              .statusSince(Instant.EPOCH)
              .placedAt(Instant.EPOCH)
              .payment(payment)
              .test((facts & 1) != 0)
              .account((facts & 2) != 0)
              .build();
          for (Actor actor : ACTORS) {
            Request plain = Request.of(Webshop.CANCEL, actor, AT);
            Request request = (facts & 4) != 0 ? plain.withJustification("because") : plain;
            if (lifecycle.decide(order, request).isAccepted()) {
              accepted.add(List.of(payment, facts, actor));
            }
          }
        }
      }
      return accepted;
    }
  }

  @Provide
  Arbitrary<Canceling> cancelings() {
    return Combinators.combine(
            Arbitraries.of(ACTORS).list().uniqueElements().ofMinSize(1).ofMaxSize(3),
            conditions(2).list().ofMaxSize(2))
        .as(Canceling::new);
  }

  private static Arbitrary<Condition> conditions(int depth) {
    Arbitrary<Condition> facts = Arbitraries.oneOf(
        Arbitraries.of(
            Condition.testOrder(),
            Condition.hasAccount(),
            Condition.justificationGiven(),
            Condition.in(Section.HISTORICAL),
            Condition.in(Webshop.PROCESSING),
            Condition.type(Webshop.GOODS)),
        Arbitraries.of(Payment.values())
            .set()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(payments -> new FactIs(Fact.PAYMENT, payments)),
        Arbitraries.of(ACTORS)
            .set()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(actors -> new FactIs(Fact.ACTOR, actors)));
    if (depth == 0) {
      return facts;
    }
    Arbitrary<Condition> parts = conditions(depth - 1);
    return Arbitraries.oneOf(
        facts,
        parts.map(Condition::not),
        parts.list().ofMaxSize(2).map(AllOf::new),
        parts.list().ofMaxSize(2).map(AnyOf::new));
  }

  @Property(tries = 100)
  void aTransitionIsTighterWhereTheEngineAcceptsLess(
      @ForAll("cancelings") Canceling before, @ForAll("cancelings") Canceling after) {
    hold(before, after);
  }

  @Property(tries = 60)
  void oneMoreGuardNeverMakesTheEngineAcceptMore(
      @ForAll("cancelings") Canceling before, @ForAll("cancelings") Canceling more) {
    List<Condition> guards = new ArrayList<>(before.guards());
    guards.addAll(more.guards());
    hold(before, new Canceling(before.actors(), guards));
  }

  private static void hold(Canceling before, Canceling after) {
    Optional<Kind> kind = Comparison.of(before.set(), after.set()).differences().stream()
        .filter(difference -> difference
            .element()
            .equals(new Element.Transition(Webshop.PROCESSING, Webshop.CANCEL, Webshop.GOODS)))
        .map(Difference::kind)
        .findFirst();
    Set<List<Object>> then = before.accepted();
    Set<List<Object>> now = after.accepted();

    assertThat(kind.isEmpty()).isEqualTo(before.equals(after));
    if (kind.isPresent()) {
      assertThat(allowed(then, now)).contains(kind.get());
    }
  }

  // Where both accept the same, it may be called as it is written.
  private static List<Kind> allowed(Set<List<Object>> then, Set<List<Object>> now) {
    if (then.equals(now)) {
      return List.of(Kind.CHANGED, Kind.TIGHTENED, Kind.LOOSENED);
    }
    if (then.containsAll(now)) {
      return List.of(Kind.TIGHTENED);
    }
    return List.of(now.containsAll(then) ? Kind.LOOSENED : Kind.CHANGED);
  }
}
