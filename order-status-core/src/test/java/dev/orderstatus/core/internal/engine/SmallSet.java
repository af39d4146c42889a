package dev.orderstatus.core.internal.engine;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.OrderStatus.NEW;
import static dev.orderstatus.api.definition.TransitionDefinition.from;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Guard;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import io.vavr.control.Validation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A small correct set, {@code new -begin-> open -finish-> done}, to vary. */
final class SmallSet {

  static final OrderType PARCEL = OrderType.of("parcel");
  static final OrderStatus OPEN = OrderStatus.of("open");
  static final OrderStatus DONE = OrderStatus.of("done");
  static final Action BEGIN = Action.of("begin");
  static final Action FINISH = Action.of("finish");
  /** A command without a transition, for the variations to use. */
  static final Action TOUCH = Action.of("touch");
  /** An event without a transition, for the variations to use. */
  static final Action HAPPENED = Action.of("happened");

  static final Attribute<String> MARK = Attribute.text("mark");
  static final Attribute<LocalDate> DAY = Attribute.date("day");

  static final Instant SINCE = Instant.parse("2026-11-21T09:00:00Z");
  static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  static final Instant EARLY = Instant.parse("2026-11-21T08:00:00Z");

  private SmallSet() {}

  static StatusSet.Builder valid() {
    return transitions(actions(statuses(words())));
  }

  static StatusSet.Builder words() {
    return StatusSet.named("small", "Small").types(PARCEL).attributes(MARK, DAY);
  }

  static StatusSet.Builder statuses(StatusSet.Builder set) {
    return set.status(StatusDefinition.of(OPEN).phase(Phase.IN_PROGRESS))
        .status(StatusDefinition.of(DONE)
            .phase(Phase.COMPLETED)
            .historical()
            .terminal()
            .successful());
  }

  static StatusSet.Builder actions(StatusSet.Builder set) {
    return set.commands(BEGIN, FINISH, TOUCH).events(HAPPENED);
  }

  static StatusSet.Builder transitions(StatusSet.Builder set) {
    return set.on(BEGIN, from(NEW).by(CUSTOMER).to(OPEN))
        .on(FINISH, from(OPEN).by(STAFF).to(DONE));
  }

  static OrderLifecycle with(UnaryOperator<StatusSet.Builder> more) {
    return lifecycle(more.apply(valid()));
  }

  static OrderLifecycle lifecycle(StatusSet.Builder set) {
    return lifecycle(set, Settings.standard());
  }

  static OrderLifecycle lifecycle(StatusSet.Builder set, Settings settings) {
    StatusSet complete = withTexts(set.build());
    Validation<List<Problem>, OrderLifecycle> compiled = Compiler.compile(complete, settings);
    if (compiled.isInvalid()) {
      throw new InvalidDefinitionException(complete.id(), compiled.getError());
    }
    return compiled.get();
  }

  static List<Problem> problems(StatusSet.Builder set) {
    Validation<List<Problem>, OrderLifecycle> compiled =
        Compiler.compile(withTexts(set.build()), Settings.standard());
    return compiled.isValid() ? List.of() : compiled.getError();
  }

  /** The set with some text for every key that the compiler finds missing. */
  static StatusSet withTexts(StatusSet set) {
    Validation<List<Problem>, OrderLifecycle> compiled = Compiler.compile(set, Settings.standard());
    if (compiled.isValid()) {
      return set;
    }
    Map<String, String> texts = new HashMap<>();
    compiled.getError().stream()
        .filter(problem -> problem.kind() == Problem.Kind.MISSING_TEXT)
        .forEach(problem -> texts.put(key(problem), "some text"));
    return set.withTexts(Texts.of(Map.of(Locale.ENGLISH, texts)));
  }

  /** Of a message variant some text is missing, whichever; any other text is named. */
  private static String key(Problem missing) {
    return missing.what().startsWith("it has no text of its own")
            && missing.where().startsWith("status.")
        ? missing.where() + ".headline"
        : missing.where();
  }

  static OrderSnapshot order(OrderStatus status) {
    return order(PARCEL, status);
  }

  static OrderSnapshot order(OrderType type, OrderStatus status) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(type)
        .status(status)
        .statusSince(SINCE)
        .placedAt(SINCE)
        .payment(Payment.DUE)
        .build();
  }

  static Request request(Action action, Actor actor) {
    return Request.of(action, actor, AT);
  }

  static Guard guard(Condition condition, ReasonCode otherwise) {
    return guard(condition, Reason.of(otherwise));
  }

  static Guard guard(Condition condition, Reason otherwise) {
    return new Guard(condition, otherwise);
  }
}
