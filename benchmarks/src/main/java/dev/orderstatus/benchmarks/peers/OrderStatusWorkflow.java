package dev.orderstatus.benchmarks.peers;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.benchmarks.workflow.Role;
import dev.orderstatus.benchmarks.workflow.Row;
import dev.orderstatus.benchmarks.workflow.Status;
import dev.orderstatus.benchmarks.workflow.Step;
import dev.orderstatus.benchmarks.workflow.Why;
import dev.orderstatus.benchmarks.workflow.Workflow;
import dev.orderstatus.core.OrderStatuses;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The workflow as a status set of this library. */
final class OrderStatusWorkflow {

  static final OrderType GOODS = OrderType.of("goods");

  private static final Map<Status, OrderStatus> STATUSES =
      codes(Status.class, status -> OrderStatus.of(status.code()));
  private static final Map<Step, Action> ACTIONS =
      codes(Step.class, step -> Action.of(step.code()));
  private static final Map<Role, Actor> ACTORS = codes(Role.class, OrderStatusWorkflow::known);

  private OrderStatusWorkflow() {}

  private static Actor known(Role role) {
    return Actor.KNOWN.stream()
        .filter(actor -> actor.value().equals(role.code()))
        .findFirst()
        .orElseThrow();
  }

  private static <E extends Enum<E>, C> Map<E, C> codes(Class<E> type, Function<E, C> code) {
    Map<E, C> codes = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      codes.put(constant, code.apply(constant));
    }
    return codes;
  }

  private static <E, C> C code(Map<E, C> codes, E constant) {
    C code = codes.get(constant);
    if (code == null) {
      throw new IllegalStateException("no code for " + constant);
    }
    return code;
  }

  static OrderStatus status(Status status) {
    return status == Status.NEW ? OrderStatus.NEW : code(STATUSES, status);
  }

  static Action action(Step step) {
    return code(ACTIONS, step);
  }

  static Actor actor(Role role) {
    return code(ACTORS, role);
  }

  static Status status(OrderStatus status) {
    return Arrays.stream(Status.values())
        .filter(known -> status(known).equals(status))
        .findFirst()
        .orElseThrow();
  }

  static Why why(ReasonCode code) {
    return Arrays.stream(Why.values())
        .filter(status -> status.code().equals(code.value()))
        .findFirst()
        .orElseThrow();
  }

  static OrderLifecycle lifecycle() {
    // The others know no tolerance.
    return OrderStatuses.builtIn()
        .with(set())
        .lifecycle("workflow", Settings.standard().withClockTolerance(Duration.ZERO));
  }

  static StatusSet set() {
    StatusSet.Builder set = StatusSet.named("workflow", "Workflow").types(GOODS);
    for (Status status : Status.values()) {
      if (status != Status.NEW) {
        set.status(row(StatusDefinition.of(status(status)), status));
      }
    }
    for (Step step : Step.values()) {
      set.commands(action(step));
    }
    for (Row row : Workflow.ROWS) {
      OpenRow from = TransitionDefinition.from(status(row.from()))
          .by(row.roles().stream().sorted().map(OrderStatusWorkflow::actor).toArray(Actor[]::new));
      set.on(
          action(row.step()),
          guarded(from, row).to(status(row.to())).effect(Effect.forStaff("write-log")));
    }
    return set.texts(texts()).build();
  }

  private static StatusDefinition.Builder row(StatusDefinition.Builder row, Status status) {
    return switch (status) {
      case DELIVERED -> row.phase(Phase.COMPLETED).historical().terminal().successful();
      case CANCELED -> row.phase(Phase.CANCELED).historical().terminal();
      default -> row.phase(Phase.IN_PROGRESS).recent();
    };
  }

  private static OpenRow guarded(OpenRow transition, Row row) {
    return switch (row.need()) {
      case NOTHING -> transition;
      case OPEN ->
        transition.guard(Condition.paymentOpen(), ReasonCode.of(Why.PAYMENT_NOT_DUE.code()));
      case SETTLED ->
        transition.guard(
            Condition.paymentSettled(), ReasonCode.of(Why.PAYMENT_STILL_EXPECTED.code()));
    };
  }

  private static Texts texts() {
    Map<String, String> texts = new HashMap<>();
    for (Status status : Status.values()) {
      if (status != Status.NEW) {
        texts.put("status." + status.code() + ".label", status.code());
        texts.put("status." + status.code() + ".headline", status.code());
        texts.put("status." + status.code() + ".body", status.code());
        texts.put("status." + status.code() + ".next.1", "");
      }
    }
    for (Step step : Step.values()) {
      texts.put("action." + step.code() + ".label", step.code());
    }
    texts.put("type." + GOODS, "goods");
    for (Why guard : new Why[] {Why.PAYMENT_NOT_DUE, Why.PAYMENT_STILL_EXPECTED}) {
      texts.put("reason." + guard.code(), guard.code());
    }
    texts.put("effect.write-log.staff", "write the log");
    return Texts.of(Map.of(Locale.ENGLISH, texts));
  }
}
