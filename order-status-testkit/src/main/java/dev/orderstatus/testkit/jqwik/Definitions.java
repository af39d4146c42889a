package dev.orderstatus.testkit.jqwik;

import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Writes small sets from a plan of a few numbers, so that they shrink as the numbers do. */
final class Definitions {

  static final OrderStatus CANCELED = OrderStatus.of("canceled");
  static final ReasonCode NOT_NOW = ReasonCode.of("not-now");

  private static final List<Condition> GUARDS = List.of(
      Condition.ALWAYS,
      Condition.paymentSettled(),
      Condition.hasAccount(),
      Condition.justificationGiven(),
      Condition.not(Condition.testOrder()));

  /**
   * The contents of a set.
   *
   * @param statuses the number of statuses in a row, from 1
   * @param types the number of order types, from 1
   * @param guards for each step of the row, the number of its guard
   * @param events for each step of the row, true if it is made by an event
   * @param cancelable true if all but the last can be canceled
   * @param shortCut true if there is a way from the first status to the last
   */
  record Plan(
      int statuses,
      int types,
      List<Integer> guards,
      List<Boolean> events,
      boolean cancelable,
      boolean shortCut) {}

  private Definitions() {}

  static Arbitrary<Plan> valid() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(0, GUARDS.size() - 1).list().ofSize(5),
            Arbitraries.of(false, true).list().ofSize(5),
            Arbitraries.of(false, true),
            Arbitraries.of(false, true))
        .as(Plan::new);
  }

  static StatusSet set(Plan plan) {
    StatusSet.Builder set =
        StatusSet.named("generated", "Generated").types(types(plan)).commands(Action.of("place"));
    int last = plan.statuses() - 1;
    for (int i = 0; i < last; i++) {
      set.status(StatusDefinition.of(status(i)).phase(Phase.IN_PROGRESS).recent());
    }
    set.status(StatusDefinition.of(status(last))
        .phase(Phase.COMPLETED)
        .historical()
        .terminal()
        .successful());
    set.on(
        Action.of("place"),
        from(OrderStatus.NEW).by(Actor.CUSTOMER, Actor.STAFF).to(status(0)));
    IntStream.range(0, last).forEach(i -> addStep(set, plan, i));
    if (plan.shortCut() && last > 1) {
      set.commands(Action.of("skip"))
          .on(Action.of("skip"), from(status(0)).by(Actor.STAFF).to(status(last)));
    }
    if (plan.cancelable() && last > 0) {
      OrderStatus[] open =
          IntStream.range(0, last).mapToObj(Definitions::status).toArray(OrderStatus[]::new);
      set.status(
              StatusDefinition.of(CANCELED).phase(Phase.CANCELED).historical().terminal())
          .commands(Action.of("cancel"))
          .on(Action.of("cancel"), from(open).by(Actor.STAFF).to(CANCELED));
    }
    return withTexts(set.build());
  }

  private static void addStep(StatusSet.Builder set, Plan plan, int i) {
    Action action = Action.of("step-" + i);
    if (plan.events().get(i)) {
      set.events(action);
    } else {
      set.commands(action);
    }
    Condition guard = GUARDS.get(plan.guards().get(i));
    OpenRow row = from(status(i)).by(Actor.STAFF, Actor.SYSTEM);
    set.on(
        action,
        (guard.equals(Condition.ALWAYS) ? row : row.guard(guard, NOT_NOW)).to(status(i + 1)));
  }

  private static OrderType[] types(Plan plan) {
    return IntStream.range(0, plan.types())
        .mapToObj(i -> OrderType.of("type-" + i))
        .toArray(OrderType[]::new);
  }

  static OrderStatus status(int number) {
    return OrderStatus.of("status-" + number);
  }

  private static StatusSet withTexts(StatusSet set) {
    Map<String, String> english = new LinkedHashMap<>();
    set.types().forEach(type -> english.put("type." + type, "order"));
    set.statuses().forEach(row -> {
      english.put("status." + row.status() + ".label", "Status " + row.status().name());
      english.put("status." + row.status() + ".headline", "Your order is on its way.");
      english.put("status." + row.status() + ".body", "You hear from us when it goes on.");
    });
    set.actions().forEach(row -> english.put("action." + row.action() + ".label", "Go on"));
    if (set.transitions().stream().anyMatch(row -> !row.guards().isEmpty())) {
      english.put("reason." + NOT_NOW, "That is not possible now.");
    }
    return set.withTexts(Texts.of(Map.of(Locale.ENGLISH, english)));
  }
}
