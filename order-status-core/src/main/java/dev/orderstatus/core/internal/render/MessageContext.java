package dev.orderstatus.core.internal.render;

import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Conditional;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.PromisedTime;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The promise, variant and notes for an order at an instant. */
final class MessageContext {

  private final ConditionEvaluator conditions;
  private final Order order;
  private final Instant at;
  private final Optional<Promise> promise;
  private final Optional<PromisedTime> promisedTime;

  MessageContext(
      StatusDefinition definition,
      Settings settings,
      ConditionEvaluator conditions,
      Order order,
      Instant at) {
    this.order = order;
    this.at = at;
    this.promise = promise(definition, conditions);
    this.promisedTime =
        promise.isEmpty() ? Optional.empty() : promisedTime(promise.get(), settings);
    boolean overdue = promisedTime.isPresent() && promisedTime.get().overdue();
    this.conditions = overdue ? conditions.ofOverdue() : conditions;
  }

  private Optional<Promise> promise(StatusDefinition definition, ConditionEvaluator notOverdue) {
    for (Conditional<Promise> when : definition.promises()) {
      if (notOverdue.holds(when.condition(), order, at)) {
        return Optional.of(when.value());
      }
    }
    return Optional.empty();
  }

  private Optional<PromisedTime> promisedTime(Promise promise, Settings settings) {
    try {
      Optional<LocalDate> day = promise.dueOn(order, settings.zone(), settings.workingDays());
      Optional<Instant> due = day.isPresent()
          ? Optional.of(Promise.endOf(day.get(), settings.zone()))
          : promise.dueAt(order, settings.zone(), settings.workingDays());
      return due.isEmpty()
          ? Optional.empty()
          : Optional.of(new PromisedTime(promise.kind(), due.get(), day, !at.isBefore(due.get())));
    } catch (DateTimeException | ArithmeticException beyondTheCalendar) {
      return Optional.empty();
    }
  }

  Optional<PromisedTime> promisedTime() {
    return promisedTime;
  }

  /** True if the status promises a time that is not over. */
  boolean isPromised() {
    return promisedTime.isPresent() && !promisedTime.get().overdue();
  }

  /** The end of the promised time, as people say it: a day, or an instant to the minute. */
  @Nullable Object dueAt() {
    if (promisedTime.isEmpty()) {
      return null;
    }
    Optional<LocalDate> day = promisedTime.get().day();
    return day.isPresent() ? day.get() : promisedTime.get().dueAt();
  }

  /**
   * The promised length: a number of units, or a date; null if there is no promise, or its end
   * cannot be computed.
   */
  @Nullable Object promised() {
    if (promise.isEmpty() || promisedTime.isEmpty()) {
      return null;
    }
    Promise.Span span = promise.get().span();
    if (span instanceof Promise.Minutes minutes) {
      return new Quantity(Quantity.Unit.MINUTES, minutes.minutes());
    }
    if (span instanceof Promise.Weeks minutes) {
      return new Quantity(Quantity.Unit.WEEKS, minutes.weeks());
    }
    if (span instanceof Promise.WorkDays minutes) {
      return new Quantity(Quantity.Unit.WORKING_DAYS, minutes.days());
    }
    return span instanceof Promise.WorkDaysOf minutes
        ? new Quantity(Quantity.Unit.WORKING_DAYS, minutes.days(order))
        : dueAt();
  }

  /** The name of the first variant whose condition holds; empty if none does. */
  String variant(StatusDefinition definition) {
    List<Conditional<String>> variants = definition.variants();
    for (int i = 0; i < variants.size(); i++) { // an iterator would be one object more
      Conditional<String> when = variants.get(i);
      if (holds(when.condition())) {
        return when.value();
      }
    }
    return "";
  }

  boolean holds(Condition condition) {
    return conditions.holds(condition, order, at);
  }
}
