package dev.orderstatus.api;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static dev.orderstatus.house.HouseRules.oneOf;

import com.tngtech.archunit.lang.ArchRule;
import dev.orderstatus.api.message.Messages;
import dev.orderstatus.api.message.PluralRule;
import dev.orderstatus.api.message.WholeMessages;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.StatefulOrder;
import dev.orderstatus.api.time.WorkingDays;
import dev.orderstatus.house.HouseRules;
import java.util.List;

/** What must be true of every class of the API. */
final class ApiRules {

  /** The types that users implement or wrap. */
  static final List<Class<?>> OPEN = List.of(
      Order.class,
      StatefulOrder.class,
      PluralRule.class,
      WorkingDays.class,
      OrderLifecycle.class,
      WholeLifecycle.class,
      Messages.class,
      WholeMessages.class);

  static final ArchRule LEAN = HouseRules.lean(
      "a plugin that brings the API must bring nothing but Vavr and JSpecify with it",
      "java..",
      "dev.orderstatus.api..",
      "org.jspecify.annotations..",
      "org.immutables..",
      "com.fasterxml.jackson.annotation..");

  static final ArchRule CLOSED = HouseRules.closed(
      resideInAPackage("..spi..").or(oneOf("for users to implement", OPEN)),
      "what users may extend is decided, listed and documented; the rest can change");

  private ApiRules() {}

  static List<ArchRule> all() {
    return List.of(
        LEAN,
        HouseRules.WITHOUT_CYCLES,
        HouseRules.NULL_MARKED,
        HouseRules.PURE,
        CLOSED,
        HouseRules.SPELLED_ONE_WAY);
  }
}
