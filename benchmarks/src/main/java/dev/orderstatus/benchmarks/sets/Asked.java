package dev.orderstatus.benchmarks.sets;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.openjdk.jmh.infra.Blackhole;

/** Questions over the whole vocabulary of a set, drawn with a fixed seed. */
public final class Asked {

  public static final int COUNT = 8192;
  public static final int FEW = 1024;

  private static final long SEED = 20261121;
  private static final OrderCode CODE = OrderCode.of("EX", 17);
  private static final Instant SINCE = Instant.parse("2026-11-21T09:00:00Z");

  private final OrderLifecycle lifecycle;
  private final Order[] orders = new Order[COUNT];
  private final Request[] requests = new Request[COUNT];

  public Asked(OrderLifecycle lifecycle) {
    this.lifecycle = lifecycle;
    StatusSet set = lifecycle.definition();
    List<OrderStatus> statuses = new ArrayList<>(List.of(OrderStatus.NEW));
    set.statuses().stream().map(StatusDefinition::status).forEach(statuses::add);
    List<Action> actions = set.actions().stream().map(ActionDefinition::action).toList();
    Random random = new Random(SEED);
    for (int i = 0; i < COUNT; i++) {
      orders[i] = order(random, one(random, set.types()), one(random, statuses));
      Request plain = Request.of(
          one(random, actions),
          one(random, set.actors()),
          SINCE.plusSeconds(random.nextInt(32) == 0 ? -1 : 3600));
      requests[i] = random.nextInt(4) == 0 ? plain.notifyingCustomer() : plain;
    }
    checkThatSomeAreAccepted();
    // Garbage from drawing lies between the questions. Once it is collected, fetching them from
    // memory takes half as long, and deciding is a larger share of the measured time.
    System.gc();
  }

  private static Order order(Random random, OrderType type, OrderStatus status) {
    return OrderSnapshot.of(
        CODE,
        type,
        status,
        SINCE,
        SINCE,
        one(random, List.of(Payment.values())),
        random.nextInt(8) == 0,
        random.nextInt(4) != 0,
        Attributes.none());
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** Some questions are accepted and most are not; otherwise something else is measured. */
  private void checkThatSomeAreAccepted() {
    int accepted = accepted();
    if (accepted == 0 || accepted > COUNT / 2) {
      throw new IllegalStateException("%d of %d questions about %s are accepted"
          .formatted(accepted, COUNT, lifecycle.definition().id()));
    }
  }

  /** The number of questions that are accepted. */
  public int accepted() {
    int accepted = 0;
    for (int i = 0; i < COUNT; i++) {
      accepted += lifecycle.decide(orders[i], requests[i]).isAccepted() ? 1 : 0;
    }
    return accepted;
  }

  /** Decides every question. */
  public void decideAll(Blackhole answers) {
    decideFirst(COUNT, answers);
  }

  /** Decides the first questions only, so that fewer of a large set's cells are met. */
  public void decideFew(Blackhole answers) {
    decideFirst(FEW, answers);
  }

  private void decideFirst(int count, Blackhole answers) {
    for (int i = 0; i < count; i++) {
      answers.consume(lifecycle.decide(orders[i], requests[i]));
    }
  }

  /** Reads of every question what deciding reads of it, and decides nothing. */
  // It reads a payment as deciding does.
  @SuppressWarnings("EnumOrdinal")
  public void readAll(Blackhole answers) {
    for (int i = 0; i < COUNT; i++) {
      Order order = orders[i];
      Request request = requests[i];
      answers.consume(order.status().hashCode()
          + order.type().hashCode()
          + request.action().hashCode()
          + request.actor().hashCode()
          + order.payment().ordinal()
          + order.statusSince().getEpochSecond()
          + request.at().getEpochSecond()
          + (request.inputs().isEmpty() ? 1 : 0)
          + (request.expectedStatus().isPresent() ? 1 : 0));
    }
  }
}
