package dev.orderstatus.testkit.explore;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * All questions about a set that its conditions can distinguish: every type, status, action and
 * actor; every payment if the conditions of the action read it, else due and paid; test order,
 * account, reason and notification if the conditions of the action read them; attributes of the
 * order and inputs with each value that a condition names, an ordinary value, and none; instants
 * before and after the order entered its status, and after every date.
 *
 * <p>The facts that a {@link dev.orderstatus.api.definition.SimpleCondition.Custom} reads are
 * unknown: it gets both values of test, account, reason and notification, and the attributes that
 * {@link #with} adds.
 *
 * <p>If the attributes of one action have more than 64 combinations, the space gives two attributes
 * at a time, or only one if there are more than 64 pairs. It also gives all of them at once, and on
 * the order all but each one, so that every guard on an attribute holds and fails while the others
 * hold. The number of questions then grows with the square of the attributes, and a dependence on
 * several attributes together may stay unseen. The same applies to orders to place and to messages
 * from 1,024 combinations on. Immutable and thread-safe.
 */
public final class QuestionSpace {

  /** The instant at which orders are placed by default: a Monday morning. */
  public static final Instant PLACED_AT = Instant.parse("2026-01-05T09:00:00Z");

  /** The words of an actor who gives a justification. */
  public static final String JUSTIFICATION = "as agreed by phone";

  static final OrderCode CODE = OrderCode.of("EX", 1);
  static final Duration STEP = Duration.ofHours(1);
  /** The most ordinary first. */
  static final List<Payment> PAYMENTS = List.of(
      Payment.DUE,
      Payment.PAID,
      Payment.NOT_REQUIRED,
      Payment.INTERRUPTED,
      Payment.UNLINKED,
      Payment.REFUNDED,
      Payment.AUTHORIZED,
      Payment.DEFERRED,
      Payment.PARTLY_PAID,
      Payment.PARTLY_REFUNDED,
      Payment.DISPUTED);

  private static final int MOST_IN_ACTION = 64;
  private static final int MOST_IN_SET = 1024;

  private final OrderLifecycle lifecycle;
  private final Instant placedAt;
  private final Values values;
  private final Duration wait;

  private QuestionSpace(OrderLifecycle lifecycle, Instant placedAt, Values values) {
    this.lifecycle = lifecycle;
    this.placedAt = placedAt;
    this.values = values;
    this.wait = FactUsage.of(lifecycle.definition()).longest();
  }

  /**
   * Returns the questions about a set.
   *
   * @param lifecycle the compiled set
   * @return its questions
   */
  public static QuestionSpace of(OrderLifecycle lifecycle) {
    return at(Objects.requireNonNull(lifecycle, "lifecycle"), PLACED_AT, Map.of());
  }

  private static QuestionSpace at(
      OrderLifecycle lifecycle, Instant placedAt, Map<Attribute<?>, List<Object>> more) {
    LocalDate day = placedAt.atZone(ZoneOffset.UTC).toLocalDate();
    return new QuestionSpace(
        lifecycle,
        placedAt,
        new Values(List.of(day.plusDays(30), day.minusDays(1), day.plusDays(90)), more));
  }

  /**
   * Sets the instant at which orders are placed.
   *
   * @param instant the instant
   * @return the questions
   */
  public QuestionSpace placedAt(Instant instant) {
    return at(lifecycle, Objects.requireNonNull(instant, "instant"), values.more());
  }

  /**
   * Adds a value for an attribute that a condition mentions.
   *
   * @param attribute the attribute
   * @param value the value
   * @param <T> the type of the value
   * @return the questions
   * @throws IllegalArgumentException when the value does not fit the attribute
   */
  public <T> QuestionSpace with(Attribute<T> attribute, T value) {
    return new QuestionSpace(lifecycle, placedAt, values.with(attribute, attribute.checked(value)));
  }

  /**
   * Returns the compiled set that is asked.
   *
   * @return the lifecycle
   */
  public OrderLifecycle lifecycle() {
    return lifecycle;
  }

  /**
   * Returns every order that the conditions of an action can distinguish, in every status and about
   * to be placed.
   *
   * @param action an action of the set
   * @return the orders
   */
  public List<Order> orders(Action action) {
    FactUsage mentions = mentions(action);
    List<Order> orders = new ArrayList<>();
    List<Payment> payments = mentions.payment() ? PAYMENTS : PAYMENTS.subList(0, 2);
    for (OrderStatus status : statuses()) {
      eachOrder(mentions.values(values), mentions, MOST_IN_ACTION, payments, status, orders::add);
    }
    return orders;
  }

  /**
   * Returns every order that has a message of its own, in every status.
   *
   * @return the orders
   */
  public List<Order> ordersWithMessages() {
    FactUsage mentions = FactUsage.ofMessages(set());
    List<Order> orders = new ArrayList<>();
    for (StatusDefinition status : set().statuses()) {
      eachOrder(
          mentions.values(values), mentions, MOST_IN_SET, PAYMENTS, status.status(), orders::add);
    }
    return orders;
  }

  /**
   * Returns every request for an action that its conditions can distinguish.
   *
   * @param action an action of the set
   * @return the requests
   */
  public List<Request> requests(Action action) {
    FactUsage mentions = mentions(action);
    List<Request> requests = new ArrayList<>();
    for (Attributes inputs : Combinations.andAllAtOnce(mentions.values(values), MOST_IN_ACTION)) {
      for (Instant at : instants(mentions)) {
        for (Actor actor : set().actors()) {
          Request plain = Request.of(action, actor, at).withInputs(inputs);
          for (boolean justified : mentions.justification()) {
            Request asked = justified ? plain.withJustification(JUSTIFICATION) : plain;
            mentions
                .notified()
                .forEach(notified -> requests.add(asked.withNotifyCustomer(notified)));
          }
        }
      }
    }
    return requests;
  }

  /**
   * Asks every question.
   *
   * @param visitor receives each order and request, one after the other
   */
  public void forEach(BiConsumer<? super Order, ? super Request> visitor) {
    Objects.requireNonNull(visitor, "visitor");
    for (ActionDefinition action : set().actions()) {
      List<Request> requests = requests(action.action());
      for (Order order : orders(action.action())) {
        requests.forEach(request -> visitor.accept(order, request));
      }
    }
  }

  /**
   * Returns the number of questions.
   *
   * @return the number
   */
  public long size() {
    return set().actions().stream()
        .map(ActionDefinition::action)
        .mapToLong(action -> (long) orders(action).size() * requests(action).size())
        .sum();
  }

  /**
   * Returns every order about to be placed that the guards of the set can distinguish, the most
   * ordinary first: payment due, no test order, with an account, without attributes.
   *
   * @return the orders
   */
  public List<Order> ordersToPlace() {
    List<Order> orders = new ArrayList<>();
    eachOrder(
        FactUsage.decisiveFor(set()).values(values()),
        FactUsage.decisiveFor(set()),
        MOST_IN_SET,
        PAYMENTS,
        OrderStatus.NEW,
        orders::add);
    return orders;
  }

  /** Every order from elsewhere that the guards of the set can distinguish. */
  List<Order> importedOrders() {
    List<Order> orders = new ArrayList<>();
    FactUsage mentions = FactUsage.decisiveFor(set());
    set().statuses().stream()
        .filter(StatusDefinition::imported)
        .forEach(status -> eachOrder(
            mentions.values(values()),
            mentions,
            MOST_IN_SET,
            PAYMENTS,
            status.status(),
            orders::add));
    return orders;
  }

  private void eachOrder(
      Map<Attribute<?>, List<Object>> given,
      FactUsage mentions,
      int most,
      List<Payment> payments,
      OrderStatus status,
      Consumer<Order> consumer) {
    for (Attributes attributes : Combinations.andAllButOne(given, most)) {
      for (boolean test : mentions.test()) {
        for (boolean account : mentions.account()) {
          for (Payment payment : payments) {
            for (OrderType type : set().types()) {
              consumer.accept(
                  order(type, status, payment, attributes).withTest(test).withAccount(account));
            }
          }
        }
      }
    }
  }

  private OrderSnapshot order(
      OrderType type, OrderStatus status, Payment payment, Attributes attributes) {
    OrderSnapshot order = OrderSnapshot.toPlace(CODE, type, payment).withAttributes(attributes);
    return status.equals(OrderStatus.NEW)
        ? order
        : OrderSnapshot.of(
            CODE, type, status, statusSince(), placedAt, payment, false, true, attributes);
  }

  private List<OrderStatus> statuses() {
    List<OrderStatus> statuses = new ArrayList<>(List.of(OrderStatus.NEW));
    set().statuses().forEach(status -> statuses.add(status.status()));
    return statuses;
  }

  private List<Instant> instants(FactUsage mentions) {
    List<Instant> instants =
        new ArrayList<>(List.of(statusSince().plus(STEP), statusSince().minus(STEP)));
    if (mentions.date()) {
      instants.add(late());
    }
    return instants;
  }

  Instant late() {
    return placedAt.plus(Duration.ofDays(60)).plus(wait);
  }

  /** The longest time that a condition waits, from a status on or from the placing of the order. */
  Duration longestWait() {
    return wait;
  }

  Instant placedAt() {
    return placedAt;
  }

  private Instant statusSince() {
    return placedAt.plus(Duration.ofDays(1));
  }

  private FactUsage mentions(Action action) {
    return FactUsage.of(set(), definition(action));
  }

  private ActionDefinition definition(Action action) {
    return set().actions().stream()
        .filter(definition -> definition.action().equals(action))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("set %s has no action %s; it has %s"
            .formatted(
                set().id(),
                action,
                set().actions().stream().map(ActionDefinition::action).toList())));
  }

  private StatusSet set() {
    return lifecycle.definition();
  }

  /** The values that a search may give. */
  Values values() {
    return values.before(late().atZone(ZoneOffset.UTC).toLocalDate());
  }
}
