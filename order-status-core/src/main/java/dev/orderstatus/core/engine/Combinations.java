package dev.orderstatus.core.engine;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the combinations of the facts that some rules read, so that what follows from them can be
 * looked up. Each fact that holds adds its number; a fact that is not read has the number 0.
 */
final class Combinations {

  private final Truth truth;
  private final boolean remembered;
  private final int count;
  private final long byPayment;
  private final int ifDatedBefore;
  private final boolean readsMore;
  private final int ifTest;
  private final int ifAccount;
  private final int ifNotified;
  private final int ifReasonGiven;
  private final Condition[] asked;
  private final int[] ifHolds;

  private Combinations(FactsRead read, Truth truth, boolean remembered) {
    this.truth = truth;
    this.remembered = remembered;
    this.byPayment = packed(read.byPayment());
    this.ifDatedBefore = read.ifDatedBefore();
    this.ifTest = read.ifRead(Condition.TestOrder.class);
    this.ifAccount = read.ifRead(Condition.HasAccount.class);
    this.ifNotified = read.ifRead(Condition.CustomerNotified.class);
    this.ifReasonGiven = read.ifRead(Condition.ReasonGiven.class);
    this.asked = read.others();
    this.ifHolds = read.oneMoreEach(asked.length);
    this.readsMore = (ifTest | ifAccount | ifNotified | ifReasonGiven | asked.length) != 0;
    this.count = (int) read.combinations();
  }

  static Combinations of(FactsRead read, Truth truth) {
    Combinations all = new Combinations(read, truth, true);
    return read.areToRemember() ? all : new Combinations(new FactsRead(List.of()), truth, false);
  }

  /** Whether to remember what follows from each; where not, they are not told apart. */
  boolean areRemembered() {
    return remembered;
  }

  /** How many there are, at least one. */
  int count() {
    return count;
  }

  /** A byte for each payment state: reading them takes one step, reading an array three. */
  private static long packed(int[] numbers) {
    long packed = 0;
    for (int i = 0; i < numbers.length; i++) {
      packed |= (long) numbers[i] << (i * Byte.SIZE);
    }
    return packed;
  }

  // The ordinal only finds a byte that was put there by Payment.values() in the same run.
  @SuppressWarnings("EnumOrdinal")
  int number(Order order, Action action, Actor actor, Instant at, @Nullable Request request) {
    int number = (int) (byPayment >>> (order.payment().ordinal() * Byte.SIZE)) & 0xFF;
    if (ifDatedBefore != 0 && at.isBefore(order.statusSince())) {
      number += ifDatedBefore;
    }
    return readsMore ? number + more(order, action, actor, at, request) : number;
  }

  private int more(Order order, Action action, Actor actor, Instant at, @Nullable Request request) {
    int number = 0;
    if (ifTest != 0 && order.test()) {
      number += ifTest;
    }
    if (ifAccount != 0 && order.account()) {
      number += ifAccount;
    }
    if (request != null) {
      if (ifNotified != 0 && request.notifyCustomer()) {
        number += ifNotified;
      }
      if (ifReasonGiven != 0 && Truth.isReasonGiven(request)) {
        number += ifReasonGiven;
      }
    }
    for (int i = 0; i < asked.length; i++) {
      if (truth.holds(asked[i], order, action, actor, at, request)) {
        number += ifHolds[i];
      }
    }
    return number;
  }
}
