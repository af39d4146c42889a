package dev.orderstatus.core.internal.rules;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.CompoundCondition.AllOf;
import dev.orderstatus.api.definition.CompoundCondition.Not;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Origins;
import dev.orderstatus.api.definition.Question;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.SimpleCondition;
import dev.orderstatus.api.definition.SimpleCondition.AttributeIs;
import dev.orderstatus.api.definition.SimpleCondition.Bound;
import dev.orderstatus.api.definition.SimpleCondition.Custom;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.definition.SimpleCondition.FactIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIs;
import dev.orderstatus.api.definition.SimpleCondition.NumberIsWithin;
import dev.orderstatus.api.definition.SimpleCondition.Passed;
import dev.orderstatus.api.definition.SimpleCondition.Since;
import dev.orderstatus.api.definition.SimpleCondition.ValueIs;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates conditions for an order and a request. A missing request stands for one without inputs.
 * Immutable and thread-safe.
 */
public final class ConditionEvaluator {

  private static final Action LOOK = Action.of("look");

  private static final String ORDER = "order";

  private final String subject;
  private final Settings settings;
  private final Origins origins;
  private final Map<OrderStatus, Section> sections;
  private final boolean overdue;

  private ConditionEvaluator(
      String subject,
      Settings settings,
      Origins origins,
      Map<OrderStatus, Section> sections,
      boolean overdue) {
    this.subject = subject;
    this.settings = settings;
    this.origins = origins;
    this.sections = sections;
    this.overdue = overdue;
  }

  /**
   * An evaluator for a set, under a shop's settings, for orders that are not overdue.
   *
   * @param set the set, which defines the sections of statuses
   * @param settings the settings of the shop
   */
  public ConditionEvaluator(StatusSet set, Settings settings) {
    this(set, settings, ORDER);
  }

  /**
   * An evaluator for a set, under a shop's settings, for what is not overdue.
   *
   * @param set the set, which defines the sections of statuses
   * @param settings the settings of the shop
   * @param subject what the set is about, for errors: the order, or the kind of a part
   */
  public ConditionEvaluator(StatusSet set, Settings settings, String subject) {
    this(subject, settings, set.origins(), new HashMap<>(), false);
    set.statuses().forEach(row -> sections.put(row.status(), row.section()));
  }

  /** This evaluator for orders whose promised time is over. */
  public ConditionEvaluator ofOverdue() {
    return new ConditionEvaluator(subject, settings, origins, sections, true);
  }

  /**
   * Evaluates a condition for a reader of an order.
   *
   * @param condition the condition
   * @param order the order
   * @param at the instant of reading
   * @return true if the condition holds
   */
  public boolean holds(Condition condition, Order order, Instant at) {
    return holds(condition, order, Actor.CUSTOMER, at, null);
  }

  boolean holds(Condition condition, DecisionContext context) {
    return holds(condition, context.order(), context.actor(), context.at(), context.request());
  }

  /**
   * Evaluates a condition without allocating, except for custom conditions and those about a date.
   *
   * @param condition the condition
   * @param order the order
   * @param actor the one who asks or reports
   * @param at the instant of the request
   * @param request the request with its inputs; null if it has none
   * @return true if the condition holds
   */
  public boolean holds(
      Condition condition, Order order, Actor actor, Instant at, @Nullable Request request) {
    if (condition instanceof SimpleCondition leaf) {
      return leafHolds(leaf, order, actor, at, request);
    }
    if (condition instanceof Not not) {
      return !holds(not.condition(), order, actor, at, request);
    }
    boolean all = condition instanceof AllOf;
    for (Condition part : condition.parts()) {
      if (holds(part, order, actor, at, request) != all) {
        return !all;
      }
    }
    return all;
  }

  private boolean leafHolds(
      SimpleCondition leaf, Order order, Actor actor, Instant at, @Nullable Request request) {
    if (leaf instanceof FactIs is) {
      Object value = value(is.fact(), order, actor, request);
      return value != null && is.values().contains(value);
    }
    if (leaf instanceof Passed passed) {
      Instant since = passed.since() == Since.STATUS ? order.statusSince() : order.placedAt();
      return !order.status().equals(OrderStatus.NEW)
          && Duration.between(since, at).compareTo(passed.time()) >= 0;
    }
    if (leaf instanceof Custom custom) {
      Request asked = request == null ? Request.of(LOOK, actor, at) : request;
      return holds(custom, new Question(order, asked, settings));
    }
    Attributes inputs = inputs(request);
    Attributes stored = stored(order);
    if (leaf instanceof AttributeIs is) {
      return holds(is, inputs, stored, at);
    }
    if (leaf instanceof ValueIs is) {
      Object value = value(is.attribute(), inputs, stored);
      return value != null && is.values().contains(value);
    }
    if (leaf instanceof NumberIs is) {
      return value(is.attribute(), inputs, stored) instanceof Long number
          && isWithin(number, is.bound(), is.limit());
    }
    NumberIsWithin is = (NumberIsWithin) leaf;
    return value(is.attribute(), inputs, stored) instanceof Long number
        && value(is.limit(), inputs, stored) instanceof Long limit
        && isWithin(number, is.bound(), limit);
  }

  public static boolean isWithin(long number, Bound bound, long limit) {
    return bound == Bound.AT_LEAST ? number >= limit : number <= limit;
  }

  private @Nullable Object value(Fact fact, Order order, Actor actor, @Nullable Request request) {
    return switch (fact) {
      case PAYMENT -> order.payment();
      case TYPE -> order.type();
      case STATUS -> order.status();
      case SECTION -> sections.get(order.status());
      case ACTOR -> actor;
      case TEST_ORDER -> order.test();
      case HAS_ACCOUNT -> order.account();
      case ACCOUNT_REQUIRED -> settings.accountRequired();
      case GUEST_PAGE -> settings.guestPage();
      case JUSTIFICATION_GIVEN -> isJustificationGiven(request);
      case CUSTOMER_NOTIFIED -> request != null && request.notifyCustomer();
      case INPUTS_ON_ORDER -> areOnOrder(inputs(request), stored(order));
      case OVERDUE -> overdue;
    };
  }

  private boolean holds(AttributeIs is, Attributes inputs, Attributes stored, Instant at) {
    Object input = inputs.find(is.attribute());
    Object before = stored.find(is.attribute());
    Object value = input != null ? input : before;
    return switch (is.trait()) {
      case GIVEN -> value != null;
      case INPUT_GIVEN -> input != null;
      case SAME_INPUT -> input != null && input.equals(before);
      case OTHER_INPUT -> input != null && before != null && !input.equals(before);
      case DATE_REACHED -> value instanceof LocalDate date && comparedToday(date, at) <= 0;
      case DATE_OVER -> value instanceof LocalDate date && comparedToday(date, at) < 0;
    };
  }

  private int comparedToday(LocalDate date, Instant at) {
    try {
      return date.compareTo(at.atZone(settings.zone()).toLocalDate());
    } catch (DateTimeException beyondTheCalendar) {
      return at.isAfter(Instant.EPOCH) ? -1 : 1;
    }
  }

  private static @Nullable Object value(
      Attribute<?> attribute, Attributes inputs, Attributes stored) {
    Object input = inputs.find(attribute);
    return input != null ? input : stored.find(attribute);
  }

  private static Attributes inputs(@Nullable Request request) {
    return request == null ? Attributes.none() : request.inputs();
  }

  private static Attributes stored(Order order) {
    return Objects.requireNonNull(order.attributes(), "order.attributes()");
  }

  /** True if the request is dated before the order's status by more than the tolerance. */
  boolean isDatedBeforeStatus(DecisionContext context) {
    return settings.isEarlier(context.at(), context.order().statusSince());
  }

  public Settings settings() {
    return settings;
  }

  private boolean holds(Custom custom, Question question) {
    try {
      return custom.test().test(question);
    } catch (OutOfMemoryError | InternalError | UnknownError ofTheMachine) {
      throw ofTheMachine;
    } catch (RuntimeException | Error failure) {
      throw new IllegalStateException(
          "the condition \"%s\"%s failed for %s %s in %s, action %s: %s"
              .formatted(
                  custom.name(),
                  plugin(custom.name()).map(id -> " of plugin " + id).orElse(""),
                  subject,
                  question.order().code(),
                  question.order().status(),
                  question.request().action(),
                  failure),
          failure);
    }
  }

  /** The plugin whose namespace the name has, or that brought the set. */
  private Optional<String> plugin(String name) {
    int namespace = name.indexOf(':');
    return namespace < 0
        ? origins.owner()
        : origins.ofNamespace(name.substring(0, namespace)).or(origins::owner);
  }

  public static boolean isJustificationGiven(@Nullable Request request) {
    return request != null
        && request.justification().isPresent()
        && !request.justification().get().isBlank();
  }

  private static boolean areOnOrder(Attributes inputs, Attributes stored) {
    if (inputs.isEmpty()) {
      return true; // an iterator would be allocated
    }
    for (Map.Entry<String, Object> input : inputs.asMap().entrySet()) {
      if (!Attribute.isBlank(input.getValue())
          && !Objects.equals(input.getValue(), stored.asMap().get(input.getKey()))) {
        return false;
      }
    }
    return true;
  }
}
