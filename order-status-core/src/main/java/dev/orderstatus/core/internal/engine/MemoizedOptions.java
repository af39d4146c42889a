package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderSnapshot;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The actions open to an actor in one status: the options of all commands, and the events to
 * report. Remembers them for each combination of the facts that any of the commands reads, like the
 * decisions of a {@link MemoizedRule}.
 */
final class MemoizedOptions extends CodeKey {

  private final List<MemoizedRule> commands;
  private final List<MemoizedRule> events;
  private final FactIndex combinations;
  private final @Nullable Options[] remembered;

  /** The action represents all commands. */
  MemoizedOptions(
      OrderStatus status,
      Action action,
      OrderType type,
      Actor actor,
      List<MemoizedRule> commands,
      List<MemoizedRule> events,
      FactIndex combinations) {
    super(status, action, type, actor);
    this.commands = commands;
    this.events = events;
    this.combinations = combinations;
    this.remembered = new Options[combinations.count()];
  }

  Options options(Order order, Instant at) {
    Options known = remembered[combinations.number(order, actor, at, null)];
    return known != null ? known : chooseAnew(order, at);
  }

  /** Works on a copy of the order, for the same reason as a cell. */
  private Options chooseAnew(Order order, Instant at) {
    if (!combinations.areRemembered()) {
      return choose(order, at);
    }
    OrderSnapshot still = OrderSnapshot.copyOf(order);
    Options chosen = choose(still, at);
    remembered[combinations.number(still, actor, at, null)] = chosen;
    return chosen;
  }

  private Options choose(Order order, Instant at) {
    List<Options.Allowed> allowed = new ArrayList<>();
    List<Options.NotAllowed> refused = new ArrayList<>();
    for (MemoizedRule command : commands) {
      Options.Allowed can = command.allowed(order, at);
      if (can == null) {
        refused.add(command.notAllowed(order, at));
      } else {
        allowed.add(can);
      }
    }
    List<Options.Allowed> reportable = new ArrayList<>();
    for (MemoizedRule event : events) {
      Options.Allowed can = event.allowed(order, at);
      if (can != null) {
        reportable.add(can);
      }
    }
    return new Options(allowed, refused, reportable);
  }
}
