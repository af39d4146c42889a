package dev.orderstatus.core.internal.engine;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.SimpleCondition.Fact;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.internal.rules.ConditionEvaluator;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the combinations of the facts that some rules read, for look-up of the result. Each fact
 * that holds adds its number; a fact that is not read has the number 0.
 */
final class FactIndex {

  private static final int BITS = 4;
  private static final int MASK = (1 << BITS) - 1;

  /** The position of the number for the date: there is room for eleven payment states before it. */
  private static final int DATE = 11 * BITS;

  private static final long MORE = 1L << (DATE + BITS);

  private final ConditionEvaluator truth;
  private final boolean remembered;
  private final int count;
  private final long common;
  private final int ifTest;
  private final int ifAccount;
  private final int ifNotified;
  private final int ifJustificationGiven;
  private final Condition[] asked;
  private final int[] ifHolds;

  private FactIndex(FactDependencies read, ConditionEvaluator truth, boolean remembered) {
    this.truth = truth;
    this.remembered = remembered;
    long byPaymentAndDate = packed(read.byPayment()) | (long) read.ifDatedBefore() << DATE;
    this.ifTest = read.ifRead(Fact.TEST_ORDER);
    this.ifAccount = read.ifRead(Fact.HAS_ACCOUNT);
    this.ifNotified = read.ifRead(Fact.CUSTOMER_NOTIFIED);
    this.ifJustificationGiven = read.ifRead(Fact.JUSTIFICATION_GIVEN);
    this.asked = read.others();
    this.ifHolds = read.oneMoreEach(asked.length);
    boolean readsMore =
        (ifTest | ifAccount | ifNotified | ifJustificationGiven | asked.length) != 0;
    this.common = readsMore ? byPaymentAndDate | MORE : byPaymentAndDate;
    this.count = (int) read.combinations();
  }

  static FactIndex of(FactDependencies read, ConditionEvaluator truth) {
    FactIndex all = new FactIndex(read, truth, true);
    return read.areToRemember() ? all : forgetting(truth);
  }

  /** The index for rules that decide anew each time. */
  static FactIndex forgetting(ConditionEvaluator truth) {
    return new FactIndex(new FactDependencies(List.of(), true), truth, false);
  }

  /**
   * True if the result of each combination is remembered; if false, combinations are not
   * distinguished.
   */
  boolean areRemembered() {
    return remembered;
  }

  /** The number of combinations, at least one. */
  int count() {
    return count;
  }

  private static long packed(int[] numbers) {
    long packed = 0;
    for (int i = 0; i < numbers.length; i++) {
      packed |= (long) numbers[i] << (i * BITS);
    }
    return packed;
  }

  /**
   * The bits for payment and date, for {@link #number(long, Order, Instant, Settings)}: the number
   * of each payment state, then that of a date before the status, four bits each; then a bit for
   * further facts. Packed into one long that a cell keeps in a field: one memory read less.
   */
  long common() {
    return common;
  }

  // The ordinal only finds bits that Payment.values() positioned in the same run.
  @SuppressWarnings("EnumOrdinal")
  static int number(long common, Order order, Instant at, Settings settings) {
    Payment payment = Objects.requireNonNull(order.payment(), "order.payment()");
    int number = (int) (common >>> (payment.ordinal() * BITS)) & MASK;
    int ifDatedBefore = (int) (common >>> DATE) & MASK;
    return ifDatedBefore != 0
            && settings.isEarlier(
                at, Objects.requireNonNull(order.statusSince(), "order.statusSince()"))
        ? number + ifDatedBefore
        : number;
  }

  static boolean readsMore(long common) {
    return (common & MORE) != 0;
  }

  int number(Order order, Actor actor, Instant at, @Nullable Request request) {
    int number = number(common, order, at, truth.settings());
    return readsMore(common) ? number + more(order, actor, at, request) : number;
  }

  /** The number added by the facts other than payment and date. */
  int more(Order order, Actor actor, Instant at, @Nullable Request request) {
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
      if (ifJustificationGiven != 0 && ConditionEvaluator.isJustificationGiven(request)) {
        number += ifJustificationGiven;
      }
    }
    for (int i = 0; i < asked.length; i++) {
      if (truth.holds(asked[i], order, actor, at, request)) {
        number += ifHolds[i];
      }
    }
    return number;
  }
}
