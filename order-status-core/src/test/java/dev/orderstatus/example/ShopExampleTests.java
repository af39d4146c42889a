package dev.orderstatus.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.OrderState;
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
    return new ShopOrder(
        OrderCode.of("EX", 17), Webshop.GOODS, account, OrderState.toPlace(Payment.DUE));
  }

  @Test
  void theSettingsOfTheShopCount() {
    ShopOrder guest = order(false);

    assertThat(ShopExample.handle(guest, PLACE).decision()).isInstanceOf(Refused.class);
    assertThat(ShopExample.handle(order(true), PLACE).decision()).isInstanceOf(Accepted.class);
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

    ShopExample.Row row = ShopExample.write(order);
    ShopOrder read = ShopExample.read(row);

    assertThat(row.status()).isEqualTo("processing");
    assertThat(row.attributes()).containsExactly(entry("payment-reference", "tr_1"));
    assertThat(OrderSnapshot.copyOf(read)).isEqualTo(OrderSnapshot.copyOf(order));
  }

  @Test
  void whatNobodyDeclaresIsKept() {
    ShopExample.Row row = new ShopExample.Row(
        "EX-000017-K",
        "goods",
        true,
        "gone:lost",
        AT,
        AT,
        "due",
        Map.of("payment-reference", "tr_1", "gone:shelf", "7"));

    assertThat(ShopExample.write(ShopExample.read(row))).isEqualTo(row);
  }

  @Test
  void thePageSaysWhyNotAndWhatToDoInstead() {
    ShopOrder order = order(true);
    ShopExample.handle(order, PLACE);
    ShopExample.handle(order, MONEY);
    Request cancel = Request.of(Webshop.CANCEL, Actor.CUSTOMER, AT.plusSeconds(120));

    assertThat(ShopExample.said(ShopExample.handle(order, cancel), Locale.ENGLISH))
        .hasSizeGreaterThan(1)
        .last()
        .asString()
        .contains("Contact us");
  }

  @Test
  void theBackOfficeSeesWhatWouldBecomeOfASelectionAndNothingIsDone() {
    ShopOrder placed = order(true);
    ShopExample.handle(placed, PLACE);
    ShopOrder paid = order(true);
    ShopExample.handle(paid, PLACE);
    ShopExample.handle(paid, MONEY);
    List<ShopOrder> selected = List.of(paid, placed, order(true), placed);

    assertThat(ShopExample.tryToCancel(selected, AT.plusSeconds(120)))
        .containsExactly(
            "accepted [refund-due]: 1", "accepted []: 2", "refused [not-possible-in-status]: 1");
    assertThat(paid.status()).isEqualTo(Webshop.PROCESSING);
  }

  @Test
  void nothingIsOverdueWhereNothingIsPromised() {
    ShopOrder order = order(true);
    ShopExample.handle(order, PLACE);

    assertThat(ShopExample.overdue(List.of(order), AT.plusSeconds(9_000_000))).isEmpty();
  }

  @Test
  void anAuditReportsWhatTheSetDoesNotAllow() {
    AuditReport report = ShopExample.audit(List.of(
        new StatusRow(1, "A-1", AT, Webshop.RECEIVED),
        new StatusRow(2, "A-1", AT.plusSeconds(60), Webshop.SHIPPED),
        new StatusRow(3, "A-2", AT, Webshop.RECEIVED)));

    assertThat(report.orders()).isEqualTo(2);
    assertThat(report.clean()).isEqualTo(1);
    assertThat(report.violations()).containsExactly(entry("received -> shipped", 1L));
  }
}
