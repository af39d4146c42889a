package dev.orderstatus.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.audit.AuditReport;
import dev.orderstatus.core.audit.StatusRow;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the page about shops shows does what the page says. */
class ShopExampleTests {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final Request PLACE = Request.of(Webshop.PLACE, Actor.CUSTOMER, AT);
  private static final Request MONEY = Request.of(
          Webshop.PAYMENT_RECEIVED, Actor.PAYMENT_PROVIDER, AT.plusSeconds(60))
      .with(Webshop.PAYMENT_REFERENCE, "tr_1");

  private static ShopOrder order(boolean account) {
    return new ShopOrder(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE, account);
  }

  @Test
  void theSettingsOfTheShopCount() {
    ShopOrder guest = order(false);

    assertThat(ShopExample.handle(guest, PLACE)).isInstanceOf(Refused.class);
    assertThat(ShopExample.handle(order(true), PLACE)).isInstanceOf(Accepted.class);
    assertThat(ShopExample.WEBSHOP.settings().zone()).hasToString("Europe/Amsterdam");
  }

  @Test
  void theCustomerSeesButtonsAndWhySomeDoNotWork() {
    ShopOrder order = order(true);
    ShopExample.handle(order, PLACE);
    ShopExample.handle(order, MONEY);

    assertThat(ShopExample.buttons(order, AT.plusSeconds(120), Locale.ENGLISH))
        .containsEntry("View order", "")
        .hasEntrySatisfying("Pay now", why -> assertThat(why).contains("nothing left to pay"))
        .doesNotContainKey("Ship");
  }

  @Test
  void anOrderIsReadAsItWasWritten() {
    ShopOrder order = order(true);
    ShopExample.handle(order, PLACE);
    ShopExample.handle(order, MONEY);

    Map<String, String> row = ShopExample.write(order);
    OrderSnapshot read = ShopExample.read(row);

    assertThat(row)
        .contains(entry("status", "processing"), entry("attribute.payment-reference", "tr_1"));
    assertThat(read).isEqualTo(OrderSnapshot.copyOf(order));
    assertThat(OrderSnapshot.copyOf(ShopOrder.of(read))).isEqualTo(read);
  }

  @Test
  void whatNobodyDeclaresIsKept() {
    ShopOrder order = order(true);
    ShopExample.handle(order, PLACE);
    Map<String, String> row = ShopExample.write(order);
    row.put("status", "gone:lost");
    row.put("attribute.gone:shelf", "7");

    assertThat(ShopExample.write(ShopExample.read(row))).isEqualTo(row);
  }

  @Test
  void anAuditTellsWhatTheSetDoesNotAllow() {
    AuditReport report = ShopExample.audit(List.of(
        new StatusRow(1, "A-1", AT, Webshop.RECEIVED),
        new StatusRow(2, "A-1", AT.plusSeconds(60), Webshop.SHIPPED),
        new StatusRow(3, "A-2", AT, Webshop.RECEIVED)));

    assertThat(report.orders()).isEqualTo(2);
    assertThat(report.clean()).isEqualTo(1);
    assertThat(report.violations()).containsExactly(entry("received -> shipped", 1L));
  }
}
