package example.springshop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.webshop.Webshop;
import example.springshop.desk.OrderDesk;
import example.springshop.order.ShopOrder;
import example.springshop.order.ShopOrders;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.JdbcTemplate;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StoredOrderTests {

  @Autowired
  private OrderLifecycle webshop;

  @Autowired
  private OrderDesk desk;

  @Autowired
  private ShopOrders orders;

  @Autowired
  private JdbcTemplate database;

  @Test
  void orderIsStoredAsCodesThatAPersonCanRead() {
    ShopOrder order = place();

    Map<String, Object> row = database.queryForMap(
        "select type, status, payment, attributes from shop_order where serial = ?",
        serial(order));

    assertThat(row.values()).containsExactly("goods", "received", "due", "{}");
    assertThat(order.statusSince()).isEqualTo(order.placedAt());
  }

  @Test
  void whatNobodyDeclaresAnyMoreIsKeptAndReported() {
    ShopOrder order = place();
    Attributes attributes =
        Attributes.of(Webshop.REFERENCE, "3S17").withRaw("loyalty:points", "12");
    order.take(OrderSnapshot.copyOf(order)
        .withStatus(OrderStatus.of("loyalty:gift-wrapped"))
        .withAttributes(attributes)
        .state());
    orders.save(order);

    ShopOrder stored = orders.findByCode(order.code()).orElseThrow();

    assertThat(stored.status()).isEqualTo(OrderStatus.of("loyalty:gift-wrapped"));
    assertThat(stored.attributes()).isEqualTo(attributes);
    Refused refused = (Refused) webshop.decide(stored, Webshop.SHIP, Actor.STAFF, stored.placedAt());
    assertThat(refused.reasons().get(0).code()).isEqualTo(ReasonCode.UNKNOWN_STATUS);
  }

  private ShopOrder place() {
    OrderCode code = desk.place(Payment.DUE, true);
    return orders.findByCode(code).orElseThrow();
  }

  private static long serial(ShopOrder order) {
    return Long.parseLong(order.code().value().split("-")[1]);
  }
}
