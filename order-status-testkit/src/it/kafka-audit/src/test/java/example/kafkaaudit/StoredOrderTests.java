package example.kafkaaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.version.Fingerprint;
import dev.orderstatus.testkit.fixture.Fixtures;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.common.serialization.Serde;
import org.junit.jupiter.api.Test;

class StoredOrderTests {

  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");

  private final OrderLifecycle reseller = Sample.RULES.lifecycle();

  @Test
  void orderIsWrittenAsOneLineInUnder250Bytes() {
    Order order = Fixtures.aResellerOrder(reseller)
        .giving(Reseller.DELIVERY_TIME, 5L)
        .paymentReference("tr_1234567890")
        .pendingWithSupplier()
        .order();
    StoredOrder stored = new StoredOrder();
    stored.fingerprint = Fingerprint.of(reseller.definition()).value();
    stored.take(order);
    stored.newest = MONDAY;
    stored.dueAt = MONDAY;

    byte[] bytes = StoredOrder.SERDE.serializer().serialize("", stored);
    StoredOrder read = StoredOrder.SERDE.deserializer().deserialize("", bytes);

    assertEquals(
        order, read.order(order.code().value(), reseller.definition().attributes()));
    assertTrue(bytes.length < 250, () -> bytes.length + " bytes");
  }

  @Test
  void wordsKeepTheirTabsLinesAndBackslashes() {
    OrderEvent event = new OrderEvent(
        "cancel", "staff", MONDAY, "\\t\tis\\a\r\ntab\\", "", "due", true, false, Map.of("a", ""));

    assertEquals(event, copy(OrderEvent.SERDE, event));
  }

  private static <T> T copy(Serde<T> serde, T value) {
    return serde.deserializer().deserialize("", serde.serializer().serialize("", value));
  }
}
