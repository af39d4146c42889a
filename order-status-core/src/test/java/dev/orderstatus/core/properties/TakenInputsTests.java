package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.decision.Change;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.properties.Walks.Walk;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;

/** Nobody writes a fact of an order by giving it along with an action. */
@Domain(Walks.class)
class TakenInputsTests {

  @Test
  void noAttributeOfAnyOrderChangesThroughAnActionThatDoesNotTakeOrSetIt() {
    for (OrderLifecycle lifecycle : BuiltIn.LIFECYCLES) {
      Questions all = new Questions(lifecycle.definition());
      all.orders()
          .flatMap(order -> Stream.of(order, order.withAttributes(all.everyInput())))
          .forEach(order -> all.plainRequests()
              .map(request -> request.withJustification("because"))
              .forEach(request -> {
                assertOnlyTakenAttributesChange(lifecycle, order, request);
                assertOnlyTakenAttributesChange(
                    lifecycle, order, request.withInputs(all.everyInput()));
              }));
    }
  }

  @Property(tries = 500)
  void noAttributeChangesOnAnyWayEither(@ForAll Walk walk) {
    for (Answer step : walk.steps()) {
      assertOnlyTakenAttributesChange(walk.lifecycle(), step.before(), step.request());
    }
  }

  private static void assertOnlyTakenAttributesChange(
      OrderLifecycle lifecycle, Order order, Request request) {
    Attributes after = lifecycle.ask(order, request).after().attributes();
    if (!after.equals(order.attributes())) {
      assertThat(changed(order.attributes(), after))
          .as("%s%n%s%n%s", lifecycle.definition().id(), order, request)
          .isSubsetOf(writable(lifecycle.definition(), request.action()));
    }
  }

  private static Set<String> changed(Attributes before, Attributes after) {
    Set<String> codes = new HashSet<>(before.asMap().keySet());
    codes.addAll(after.asMap().keySet());
    codes.removeIf(
        code -> Objects.equals(before.asMap().get(code), after.asMap().get(code)));
    return codes;
  }

  /** What the rows of an action store, set or clear. */
  private static Set<String> writable(StatusSet set, Action action) {
    Set<String> codes = new HashSet<>();
    set.transitions().stream().filter(row -> row.action().equals(action)).forEach(row -> {
      row.inputs().stream().map(Attribute::value).forEach(codes::add);
      Stream.concat(Stream.of(row.change()), row.changes().stream().map(Conditional::value))
          .forEach(change -> codes.addAll(written(change)));
    });
    return codes;
  }

  private static Set<String> written(Change change) {
    Set<String> codes = new HashSet<>(change.set().asMap().keySet());
    change.cleared().forEach(attribute -> codes.add(attribute.value()));
    change.justificationAs().ifPresent(attribute -> codes.add(attribute.value()));
    return codes;
  }
}
