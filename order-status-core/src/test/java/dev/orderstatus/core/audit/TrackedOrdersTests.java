package dev.orderstatus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrackedOrdersTests {

  private static final List<String> CODES = List.of(
      "EX-000017-K",
      "EX-000018-K",
      "x",
      "xx",
      "Größe-7",
      "Groesse-7",
      "\u00ff",
      "\u0100",
      "\u0000".repeat(2),
      "注文-1",
      "注文-2",
      "\ud83d\udce6",
      "a\u0000",
      "a",
      "\u0000a",
      "12345678",
      "12345678\u0000",
      "123456789",
      "1234567890123456",
      "12345678901234567",
      "123456789012345\u0100",
      "9".repeat(128),
      "文".repeat(128));

  private final TrackedOrders orders = new TrackedOrders();

  @Test
  void anOrderIsFoundUnderItsOwnCodeOnly() {
    for (int i = 0; i < CODES.size(); i++) {
      assertThat(orders.find(CODES.get(i))).isEqualTo(-1);
      assertThat(orders.add(CODES.get(i))).isEqualTo(i);
    }
    for (int i = 0; i < CODES.size(); i++) {
      assertThat(orders.find(CODES.get(i))).isEqualTo(i);
      assertThat(orders.code(i)).isEqualTo(CODES.get(i));
    }
    assertThat(orders.find("EX-000019-K")).isEqualTo(-1);
    assertThat(orders.find("文".repeat(127))).isEqualTo(-1);
  }

  @Test
  void manyOrdersAreKeptApart() {
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < 3 * TrackedOrders.PIECE; i++) {
      codes.add((i % 3 == 0 ? "注文-" : "order-") + i);
      orders.add(codes.get(i));
    }
    for (int i = 0; i < codes.size(); i++) {
      assertThat(orders.find(codes.get(i))).isEqualTo(i);
      assertThat(orders.code(i)).isEqualTo(codes.get(i));
    }
  }

  @Test
  void severalOrdersAreFoundAtOnceOrLeftToBeFoundOneByOne() {
    List<String> unknown = new ArrayList<>();
    for (int i = 0; i < 20 * TrackedOrders.PIECE; i++) {
      orders.add((i % 3 == 0 ? "注文-" : "order-") + i);
      unknown.add("unknown-" + i);
    }
    int[] numbers = new int[TrackedOrders.AT_ONCE];
    int found = 0;
    for (int from = 0; from < orders.size(); from += numbers.length) {
      List<String> codes = new ArrayList<>();
      for (int i = from; i < from + numbers.length; i++) {
        codes.add(orders.code(i));
      }
      orders.find(codes, numbers);
      for (int i = 0; i < numbers.length; i++) {
        assertThat(numbers[i]).isIn(-1, from + i);
        found += numbers[i] < 0 ? 0 : 1;
      }
      orders.find(unknown.subList(from, from + numbers.length), numbers);
      assertThat(numbers).containsOnly(-1);
    }
    assertThat(found).isGreaterThan(orders.size() / 2);
  }

  @Test
  void noFactOfAnOrderTouchesAnother() {
    Instant since = Instant.MAX;
    Instant last = Instant.parse("1969-12-31T23:59:59.999999999Z");
    int first = orders.add("first");
    int second = orders.add("second");
    TrackedOrders.Piece piece = orders.piece(first);
    piece.violate(first);
    piece.enter(first, 9_999, since);
    piece.advance(first, last);
    piece.advance(second, Instant.EPOCH);
    piece.enter(second, 3, last);
    assertThat(piece.status(first)).isEqualTo(9_999);
    assertThat(piece.since(first)).isEqualTo(since);
    assertThat(piece.last(first)).isEqualTo(last);
    assertThat(piece.isOutOfOrder(first, last.minusNanos(1))).isTrue();
    assertThat(piece.isOutOfOrder(first, last)).isFalse();
    assertThat(piece.status(second)).isEqualTo(3);
    assertThat(piece.since(second)).isEqualTo(last);
    assertThat(piece.last(second)).isEqualTo(Instant.EPOCH);
    assertThat(orders.code(first)).isEqualTo("first");
    assertThat(orders.withViolations()).isEqualTo(1);
    assertThat(orders.byStatus(10_000)[9_999]).isEqualTo(1);
  }
}
