package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.core.internal.engine.SmallSet.*;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A null argument names itself. */
class NullArgumentTests {

  private static final OrderStatuses STATUSES = OrderStatuses.builtIn();
  private static final OrderLifecycle SMALL = with(set -> set);

  static Stream<Arguments> calls() {
    StatusSet set = SMALL.definition();
    return Stream.of(
        call("loader", () -> STATUSES.withPluginsFrom(null)),
        call("plugin", () -> STATUSES.with((Plugin) null)),
        call("set", () -> STATUSES.with((StatusSet) null)),
        call("id", () -> STATUSES.set(null)),
        call("id", () -> STATUSES.lifecycle(null)),
        call("id", () -> STATUSES.lifecycle(null, Settings.standard())),
        call("settings", () -> STATUSES.lifecycle("webshop", null)),
        call("set", () -> OrderStatuses.compile(null, Settings.standard())),
        call("settings", () -> OrderStatuses.compile(set, null)),
        call("set", () -> Compiler.compile(null, Settings.standard())),
        call("settings", () -> Compiler.compile(set, null)),
        call("order", () -> SMALL.decide(null, request(FINISH, STAFF))),
        call("request", () -> SMALL.decide(order(OPEN), null)),
        call("order", () -> SMALL.decide(null, FINISH, STAFF, AT)),
        call("action", () -> SMALL.decide(order(OPEN), null, STAFF, AT)),
        call("actor", () -> SMALL.decide(order(OPEN), FINISH, null, AT)),
        call("at", () -> SMALL.decide(order(OPEN), FINISH, STAFF, null)),
        call("order", () -> SMALL.options(null, STAFF, AT)),
        call("actor", () -> SMALL.options(order(OPEN), null, AT)),
        call("at", () -> SMALL.options(order(OPEN), STAFF, null)),
        call("order", () -> SMALL.can(null, FINISH, STAFF, AT)),
        call("action", () -> SMALL.can(order(OPEN), null, STAFF, AT)),
        call("actor", () -> SMALL.can(order(OPEN), FINISH, null, AT)),
        call("at", () -> SMALL.can(order(OPEN), FINISH, STAFF, null)));
  }

  static Stream<Arguments> ordersWithoutAFact() {
    return Stream.of("status", "type").flatMap(fact -> {
      Order order = fact.equals("status") ? new Lacking(null, PARCEL) : new Lacking(OPEN, null);
      String name = "order." + fact + "()";
      return Stream.of(
          call(name, () -> SMALL.decide(order, request(FINISH, STAFF))),
          call(name, () -> SMALL.decide(order, FINISH, STAFF, AT)),
          call(name, () -> SMALL.options(order, STAFF, AT)),
          call(name, () -> SMALL.can(order, FINISH, STAFF, AT)));
    });
  }

  @ParameterizedTest
  @MethodSource("ordersWithoutAFact")
  void aFactThatAnOrderDoesNotGiveIsNamed(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aNullArgumentNamesItself(String name, ThrowingCallable call) {
    assertThatNullPointerException().isThrownBy(call).withMessage(name);
  }

  private static Arguments call(String name, ThrowingCallable call) {
    return Arguments.of(name, call);
  }
}
