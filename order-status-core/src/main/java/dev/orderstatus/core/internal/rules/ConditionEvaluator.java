package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Question;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether a condition holds. A missing request stands for one with nothing given. Immutable and
 * thread-safe.
 */
public final class ConditionEvaluator {

  private final Settings settings;
  private final Map<OrderStatus, Section> sections;

  /**
   * Truth in a set, under a shop's settings.
   *
   * @param set the set, whose statuses stand in sections
   * @param settings what the shop fixes
   */
  public ConditionEvaluator(StatusSet set, Settings settings) {
    this.settings = settings;
    this.sections = new HashMap<>();
    for (StatusDefinition row : set.statuses()) {
      sections.put(row.status(), row.section());
    }
  }

  /**
   * Whether a condition holds for a question.
   *
   * @param condition the condition
   * @param question the order and what is asked; its settings are not read
   * @return true when it holds
   */
  public boolean holds(Condition condition, Question question) {
    Request request = question.request();
    return holds(
        condition, question.order(), request.action(), request.actor(), request.at(), request);
  }

  public boolean holds(Condition condition, DecisionContext it) {
    return holds(condition, it.order(), it.request().action(), it.actor(), it.at(), it.request());
  }

  public boolean holds(
      Condition condition,
      Order order,
      Action action,
      Actor actor,
      Instant at,
      @Nullable Request request) {
    if (condition instanceof Condition.AllOf all) {
      for (Condition part : all.parts()) {
        if (!holds(part, order, action, actor, at, request)) {
          return false;
        }
      }
      return true;
    }
    if (condition instanceof Condition.AnyOf any) {
      for (Condition part : any.parts()) {
        if (holds(part, order, action, actor, at, request)) {
          return true;
        }
      }
      return false;
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.condition(), order, action, actor, at, request);
    }
    if (condition instanceof Condition.PaymentIs is) {
      return is.payments().contains(order.payment());
    }
    if (condition instanceof Condition.TestOrder) {
      return order.test();
    }
    if (condition instanceof Condition.HasAccount) {
      return order.account();
    }
    if (condition instanceof Condition.By by) {
      return by.actors().contains(actor);
    }
    if (condition instanceof Condition.ReasonGiven) {
      return isReasonGiven(request);
    }
    if (condition instanceof Condition.CustomerNotified) {
      return request != null && request.notifyCustomer();
    }
    if (condition instanceof Condition.StatusIs is) {
      return is.statuses().contains(order.status());
    }
    if (condition instanceof Condition.SectionIs is) {
      return sections.get(order.status()) == is.section();
    }
    if (condition instanceof Condition.TypeIs is) {
      return is.types().contains(order.type());
    }
    if (condition instanceof Condition.AccountRequired) {
      return settings.accountRequired();
    }
    if (condition instanceof Condition.GuestPage) {
      return settings.guestPage();
    }
    return holdsForAttributes(condition, order, action, actor, at, request);
  }

  private boolean holdsForAttributes(
      Condition condition,
      Order order,
      Action action,
      Actor actor,
      Instant at,
      @Nullable Request request) {
    Attributes inputs = request == null ? Attributes.none() : request.inputs();
    Objects.requireNonNull(order.attributes(), "order.attributes()");
    if (condition instanceof Condition.InputGiven given) {
      return inputs.find(given.attribute()) != null;
    }
    if (condition instanceof Condition.SameInput same) {
      Object input = inputs.find(same.attribute());
      return input != null && input.equals(order.attributes().find(same.attribute()));
    }
    if (condition instanceof Condition.OtherInput other) {
      Object input = inputs.find(other.attribute());
      Object stored = order.attributes().find(other.attribute());
      return input != null && stored != null && !input.equals(stored);
    }
    if (condition instanceof Condition.Given given) {
      return value(given.attribute(), inputs, order) != null;
    }
    if (condition instanceof Condition.ValueIs is) {
      Object value = value(is.attribute(), inputs, order);
      return value != null && is.values().contains(value);
    }
    if (condition instanceof Condition.InputsOnOrder) {
      return areOnOrder(inputs, order);
    }
    if (condition instanceof Condition.DateReached reached) {
      return value(reached.attribute(), inputs, order) instanceof LocalDate date
          && hasCome(date, at);
    }
    if (condition instanceof Condition.DateOver over) {
      return value(over.attribute(), inputs, order) instanceof LocalDate date && isOver(date, at);
    }
    if (condition instanceof Condition.AtLeast bound) {
      return value(bound.attribute(), inputs, order) instanceof Long number
          && number >= bound.least();
    }
    if (condition instanceof Condition.AtMost bound) {
      return value(bound.attribute(), inputs, order) instanceof Long number
          && number <= bound.most();
    }
    if (condition instanceof Condition.InStatusFor since) {
      return hasLasted(order, order.statusSince(), since.time(), at);
    }
    if (condition instanceof Condition.PlacedFor since) {
      return hasLasted(order, order.placedAt(), since.time(), at);
    }
    if (condition instanceof Condition.Custom custom) {
      return holds(
          custom,
          new Question(order, request == null ? Request.of(action, actor, at) : request, settings));
    }
    return false;
  }

  private static boolean hasLasted(Order order, Instant since, Duration time, Instant at) {
    return !order.status().equals(OrderStatus.NEW)
        && Duration.between(since, at).compareTo(time) >= 0;
  }

  /** Whether the request is dated before the order's status, by more than the tolerance. */
  boolean isDatedBeforeStatus(DecisionContext it) {
    return settings.isEarlier(it.at(), it.order().statusSince());
  }

  public Settings settings() {
    return settings;
  }

  private boolean isOver(LocalDate date, Instant at) {
    try {
      return date.isBefore(at.atZone(settings.zone()).toLocalDate());
    } catch (DateTimeException beyondTheCalendar) {
      return at.isAfter(Instant.EPOCH);
    }
  }

  private boolean hasCome(LocalDate date, Instant at) {
    try {
      return !date.isAfter(at.atZone(settings.zone()).toLocalDate());
    } catch (DateTimeException beyondTheCalendar) {
      return at.isAfter(Instant.EPOCH);
    }
  }

  private static boolean holds(Condition.Custom custom, Question question) {
    try {
      return custom.test().test(question);
    } catch (OutOfMemoryError | InternalError | UnknownError ofTheMachine) {
      throw ofTheMachine;
    } catch (RuntimeException | Error failure) {
      throw new IllegalStateException(
          "the condition \"%s\" failed for order %s in %s, action %s: %s"
              .formatted(
                  custom.name(),
                  question.order().code(),
                  question.order().status(),
                  question.request().action(),
                  failure),
          failure);
    }
  }

  private static @Nullable Object value(Attribute<?> attribute, Attributes inputs, Order order) {
    Object input = inputs.find(attribute);
    return input != null ? input : order.attributes().find(attribute);
  }

  public static boolean isReasonGiven(@Nullable Request request) {
    return request != null
        && request.reason().isPresent()
        && !request.reason().get().isBlank();
  }

  private static boolean areOnOrder(Attributes inputs, Order order) {
    if (inputs.isEmpty()) {
      return true; // as an iterator would be allocated
    }
    for (Map.Entry<String, Object> input : inputs.asMap().entrySet()) {
      if (!Attribute.isBlank(input.getValue())
          && !Objects.equals(input.getValue(), order.attributes().asMap().get(input.getKey()))) {
        return false;
      }
    }
    return true;
  }
}
