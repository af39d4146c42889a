package dev.orderstatus.api.parts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.order.Payment;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Two implementations of the standing, of which one is written from the tables alone. */
class StandingAgreementTests {

  private static final Map<StandingNumber, String> SIGNS = new EnumMap<>(StandingNumber.class);

  static {
    SIGNS.put(StandingNumber.UNITS_ACTIVE, "A");
    SIGNS.put(StandingNumber.UNITS_OUT, "S");
    SIGNS.put(StandingNumber.UNITS_ARRIVED, "D");
    SIGNS.put(StandingNumber.UNITS_RETURNED, "R");
    SIGNS.put(StandingNumber.PACKED, "packed");
    SIGNS.put(StandingNumber.OPEN, "open");
    SIGNS.put(StandingNumber.TO_PACK, "to pack");
    SIGNS.put(StandingNumber.UNDER_WAY, "under way");
    SIGNS.put(StandingNumber.LOST, "lost");
    SIGNS.put(StandingNumber.CAME_BACK, "came back");
    SIGNS.put(StandingNumber.DUE, "due");
    SIGNS.put(StandingNumber.AUTHORIZED, "authorized");
    SIGNS.put(StandingNumber.CAPTURED, "captured");
    SIGNS.put(StandingNumber.REFUNDED, "refunded");
    SIGNS.put(StandingNumber.NET, "net");
    SIGNS.put(StandingNumber.TO_PAY, "to pay");
    SIGNS.put(StandingNumber.TO_SECURE, "to secure");
    SIGNS.put(StandingNumber.TO_GIVE_BACK, "to give back");
  }

  /** What was met on the way, so that no word and no kind of order is left out unseen. */
  private final Set<String> met = new HashSet<>();

  private final AtomicInteger impossible = new AtomicInteger();
  private final AtomicInteger possible = new AtomicInteger();

  private void compare(OrderParts order) {
    Optional<StandingTable.Answer> expected = StandingTable.read(order);
    Optional<StandingTable.Answer> found = answer(order);
    if (!found.equals(expected)) {
      assertThat(found).as(order.toString()).isEqualTo(expected);
    }
    (found.isPresent() ? possible : impossible).incrementAndGet();
    found.ifPresent(answer -> {
      met.add(answer.fulfillment());
      met.add("return " + answer.returned());
      met.add("payment " + answer.payment());
      met.add("flat " + answer.flat());
    });
  }

  private static Optional<StandingTable.Answer> answer(OrderParts order) {
    Standing standing;
    try {
      standing = Standing.of(order);
    } catch (InvalidPartsException invalid) {
      return Optional.empty();
    }
    Map<String, Long> numbers = new LinkedHashMap<>();
    SIGNS.forEach((number, sign) -> numbers.put(sign, standing.number(number)));
    return Optional.of(new StandingTable.Answer(
        standing.fulfillment().code(),
        standing.returned().code(),
        standing.payment().code(),
        standing.orderPayment().code(),
        numbers,
        standing.isDisputed(),
        standing.isDone()));
  }

  @Test
  void bothSayTheSameOfEverySmallOrderOfGoods() {
    SmallOrders.goods(this::compare);
    assertThat(possible).hasValueGreaterThan(50_000);
    assertThat(impossible).hasValueGreaterThan(50_000);
    for (FulfillmentWord word : FulfillmentWord.values()) {
      assertThat(met).contains(word.code());
    }
    for (ReturnWord word : ReturnWord.values()) {
      assertThat(met).contains("return " + word.code());
    }
  }

  @Test
  void bothSayTheSameOfEverySmallAmountOfMoney() {
    SmallOrders.money(this::compare);
    assertThat(possible).hasValueGreaterThan(100_000);
    assertThat(impossible).hasValueGreaterThan(10_000);
    for (PaymentWord word : PaymentWord.values()) {
      assertThat(met).contains("payment " + word.code());
    }
    for (Payment word : Payment.values()) {
      assertThat(met).contains("flat " + word.code());
    }
  }
}
