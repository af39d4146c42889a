package dev.orderstatus.testkit.jqwik;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Writes plugins for a set from plans of a few numbers, so that they shrink as the numbers do. */
final class Extensions {

  private static final List<String> NAMES = List.of("one", "other", "third");

  /**
   * The contents of a plugin, next to its own ending.
   *
   * @param source the number of the status that leads to its own; 0 is "new"
   * @param actor the number of the actor of this step
   * @param tightened the number of the transition of the set to which it adds a guard
   * @param look true if it brings a command that is possible in every status
   */
  private record Plan(int source, int actor, Optional<Integer> tightened, boolean look) {}

  private Extensions() {}

  static Arbitrary<List<Plugin>> families(StatusSet set) {
    List<OrderStatus> sources = sources(set);
    Arbitrary<Plan> plans = Combinators.combine(
            Arbitraries.integers().between(0, sources.size() - 1),
            Arbitraries.integers().between(0, set.actors().size() - 1),
            Arbitraries.integers().between(0, set.transitions().size() - 1).optional(0.5),
            Arbitraries.of(false, true))
        .as(Plan::new);
    return plans
        .list()
        .ofMinSize(1)
        .ofMaxSize(NAMES.size())
        .map(some -> IntStream.range(0, some.size())
            .mapToObj(i -> plugin(set, NAMES.get(i), some.get(i)))
            .toList());
  }

  private static List<OrderStatus> sources(StatusSet set) {
    List<OrderStatus> sources = new ArrayList<>(List.of(OrderStatus.NEW));
    set.statuses().stream()
        .filter(status -> status.ending() != Ending.TERMINAL)
        .map(StatusDefinition::status)
        .forEach(sources::add);
    return sources;
  }

  private static Plugin plugin(StatusSet set, String name, Plan plan) {
    return Plugin.named(name, name)
        .extend(set.id(), more -> extension(set, name, plan, more))
        .build();
  }

  private static Extension.Builder extension(
      StatusSet set, String name, Plan plan, Extension.Builder more) {
    OrderStatus end = OrderStatus.of(name + ":end");
    Action finish = Action.of(name + ":finish");
    Map<String, String> english = new LinkedHashMap<>();
    more.status(StatusDefinition.of(end).phase(Phase.COMPLETED).historical().correctable())
        .commands(finish)
        .on(
            finish,
            from(sources(set).get(plan.source()))
                .by(set.actors().get(plan.actor()))
                .to(end));
    english.put("status." + end + ".label", "End of " + name);
    english.put("status." + end + ".headline", "Your order is done.");
    english.put("status." + end + ".body", "There is nothing more to do.");
    english.put("action." + finish + ".label", "Finish");
    if (plan.look()) {
      Action look = Action.of(name + ":look");
      more.commands(look).on(look, fromAll().by(set.actors().get(plan.actor())).stay());
      english.put("action." + look + ".label", "Look");
    }
    plan.tightened().ifPresent(number -> {
      ReasonCode no = ReasonCode.of(name + ":test-order");
      TransitionDefinition row = set.transitions().get(number);
      OrderStatus[] from = row.sources().statuses().toArray(OrderStatus[]::new);
      more.addTo(
          row.action(),
          (row.sources().all() ? TransitionExtension.fromAll() : TransitionExtension.from(from))
              .guard(Condition.not(Condition.testOrder()), no));
      english.put("reason." + no, "That is not possible with a test order.");
    });
    return more.texts(Texts.of(Map.of(Locale.ENGLISH, english)));
  }
}
