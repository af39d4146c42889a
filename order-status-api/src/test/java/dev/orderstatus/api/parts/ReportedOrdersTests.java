package dev.orderstatus.api.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.orderstatus.api.order.Payment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Orders that users of other systems reported as standing wrong, each by its link, with the right
 * answer. Units that were refunded and never sent are told as canceled; what a report calls
 * complete or closed is done.
 */
class ReportedOrdersTests {

  private static final Money FREE = Money.of("EUR", 0);
  private static final String GITHUB = "https://github.com/";

  private static OrderParts order(Line... lines) {
    return OrderParts.of(FREE, lines);
  }

  private static OrderParts costing(long total, Line... lines) {
    return OrderParts.of(Money.of("EUR", total), lines);
  }

  private static OrderParts granting(long granted, OrderParts order) {
    return order.toBuilder().money(order.money().withGranted(granted)).build();
  }

  private static Share parcel(String code, String status, long units) {
    return Share.parcel(code, status, Units.of("A", units));
  }

  private static Share returned(long units) {
    return Share.returned("r1", "received", Units.of("A", units));
  }

  private static PaymentSums paid(String code, long captured) {
    return PaymentSums.of(code, "EUR").withCaptured(captured);
  }

  private static Line line(long ordered, long canceled) {
    return Line.of("A", ordered).withCanceled(canceled);
  }

  /** Every link that names the report, the order, and words that must be right. */
  static Stream<Arguments> reports() {
    OrderParts partSentRestRefunded = granting(10, costing(30, line(3, 1)))
        .with(parcel("p1", "delivered", 2))
        .with(paid("t1", 30).withRefunded(10));
    OrderParts allRefundedNoneSent =
        granting(30, costing(30, line(3, 3))).with(paid("t1", 30).withRefunded(30));
    return Stream.of(
        arguments(
            links("magento/magento2/issues/", 23270, 31063, 35528, 23964),
            partSentRestRefunded,
            "delivered, none, partly-refunded, done"),
        arguments(
            links("magento/magento2/issues/", 33012),
            allRefundedNoneSent,
            "canceled, none, refunded, done"),
        arguments(
            links("magento/magento2/issues/", 38771),
            order(Line.of("bundle/A", 2), Line.of("bundle/B", 2))
                .with(Share.parcel("p1", "shipped", Units.of("bundle/A", 1))),
            "partly-shipped, none, nothing-due, not done"),
        arguments(
            links("magento/magento2/issues/", 40167),
            order(line(4, 0)).with(parcel("p1", "shipped", 2)),
            "partly-shipped, none, nothing-due, not done"),
        arguments(
            links("OpenMage/magento-lts/issues/", 875),
            partSentRestRefunded,
            "delivered, none, partly-refunded, done"),
        arguments(
            links("saleor/saleor/issues/", 14278, 14462),
            costing(30, line(1, 0)).with(paid("t1", 30).withRefunded(30)),
            "unshipped, none, refunded, not done"),
        arguments(
            links("saleor/saleor/issues/", 14326),
            granting(10, costing(30, line(1, 0))).with(paid("t1", 20)),
            "unshipped, none, paid, not done"),
        arguments(
            links("saleor/saleor/issues/", 14406),
            order(),
            "nothing-to-ship, none, nothing-due, done"),
        arguments(
            links("medusajs/medusa/issues/", 13882),
            order(line(3, 0)).with(parcel("p1", "delivered", 3)).with(returned(3)),
            "delivered, returned, nothing-due, done"),
        arguments(
            links("medusajs/medusa/issues/", 9292),
            order(line(3, 0)).with(parcel("p1", "packed", 3)),
            "unshipped, none, nothing-due, not done"),
        arguments(
            links("medusajs/medusa/pull/", 14399),
            // A parcel has one status: one that was delivered and then canceled counts as nothing.
            order(line(3, 0)).with(parcel("p1", "canceled", 3)),
            "unshipped, none, nothing-due, not done"),
        arguments(
            links("medusajs/medusa/issues/", 10491, 14984, 12561),
            costing(100, line(1, 0)).with(paid("t1", 60).withRefunded(10)).with(paid("t2", 40)),
            "unshipped, none, partly-refunded, not done"),
        arguments(
            links("vendurehq/vendure/issues/", 2191, 2324),
            order(line(3, 0)).with(parcel("p1", "shipped", 2)),
            "partly-shipped, none, nothing-due, not done"),
        arguments(
            links("vendurehq/vendure/issues/", 1558),
            order(line(3, 1), Line.of("B", 1).withCanceled(1)).with(parcel("p1", "delivered", 2)),
            "delivered, none, nothing-due, done"),
        arguments(
            links("solidusio/solidus/issues/", 2622),
            order(line(3, 0)).with(parcel("p1", "canceled", 3)).with(parcel("p2", "shipped", 3)),
            "shipped, none, nothing-due, not done"),
        arguments(
            links("solidusio/solidus/pull/", 6314),
            order(line(3, 0)).with(parcel("p1", "shipped", 3)).with(parcel("p2", "canceled", 1)),
            "shipped, none, nothing-due, not done"),
        arguments(
            links("solidusio/solidus/pull/", 6479),
            order(line(3, 0)),
            "unshipped, none, nothing-due, not done"),
        arguments(
            links("spree/spree/pull/", 12258),
            order(line(3, 0)).with(parcel("p1", "shipped", 1)).with(parcel("p2", "packed", 2)),
            "partly-shipped, none, nothing-due, not done"),
        arguments(
            links("Sylius/Sylius/pull/", 14850),
            partSentRestRefunded,
            "delivered, none, partly-refunded, done"),
        arguments(
            links("Sylius/Sylius/issues/", 13442),
            allRefundedNoneSent,
            "canceled, none, refunded, done"),
        arguments(
            links("odoo/odoo/issues/", 25681),
            order(line(1, 0), Line.of("service", 1).withoutShipping())
                .with(parcel("p1", "delivered", 1)),
            "delivered, none, nothing-due, done"),
        arguments(
            links("odoo/odoo/pull/", 283206),
            order(Line.of("service", 1).withoutShipping()),
            "nothing-to-ship, none, nothing-due, done"),
        arguments(
            links("woocommerce/woocommerce/issues/", 68406, 22685),
            costing(30, line(1, 0)).with(paid("t1", 30).withRefunded(10)),
            "unshipped, none, partly-refunded, not done"),
        arguments(
            links("shopware/shopware/issues/", 11179),
            costing(99, line(1, 0)).with(parcel("p1", "shipped", 1)).with(paid("t1", 30)),
            "shipped, none, partly-paid, not done"),
        arguments(
            links("bigcommerce/b2b-buyer-portal/pull/", 923),
            order(line(10, 0)).with(parcel("p1", "shipped", 5)),
            "partly-shipped, none, nothing-due, not done"),
        arguments(
            links("inklabs/kommerce-core/issues/", 15),
            order(line(3, 0)).with(parcel("p1", "shipped", 1)).with(parcel("p2", "shipped", 2)),
            "shipped, none, nothing-due, not done"),
        arguments(
            links("reactioncommerce/reaction/issues/", 4866),
            order(line(10, 4)).with(parcel("p1", "delivered", 6)),
            "delivered, none, nothing-due, done"),
        arguments(
            links("allegro/allegro-api/issues/", 10909),
            order(line(3, 0)).with(parcel("p1", "delivered", 3)).with(returned(1)),
            "delivered, partly-returned, nothing-due, done"),
        arguments(
            links("craftcms/commerce/issues/", 945),
            costing(30, line(1, 0)).with(paid("t1", 35)),
            "unshipped, none, overpaid, not done"),
        arguments(
            links("amzn/selling-partner-api-models/issues/", 5259, 5127),
            costing(30, line(2, 0)).with(parcel("p1", "shipped", 2)),
            "shipped, none, unpaid, not done"));
  }

  /** The six cases of one comment, which asks for a reference implementation. */
  static Stream<Arguments> casesOfAnOpenProtocol() {
    OrderParts three = order(line(3, 0));
    return Stream.of(
        arguments("no fulfillments", three, "unshipped"),
        arguments("some out", three.with(parcel("p1", "shipped", 1)), "partly-shipped"),
        arguments("all dispatched", three.with(parcel("p1", "shipped", 3)), "shipped"),
        arguments("all delivered", three.with(parcel("p1", "delivered", 3)), "delivered"),
        arguments(
            "pickup and digital alike", three.with(parcel("p1", "picked-up", 3)), "delivered"),
        arguments(
            "canceled quantities do not block",
            order(line(3, 1)).with(parcel("p1", "delivered", 2)),
            "delivered"));
  }

  private static List<String> links(String path, int... numbers) {
    return Arrays.stream(numbers).mapToObj(number -> GITHUB + path + number).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("reports")
  void theReportedOrderStandsAsItShould(List<String> links, OrderParts order, String words) {
    Standing standing = Standing.of(order);
    assertThat(standing + ", " + (standing.isDone() ? "done" : "not done"))
        .as(links.toString())
        .isEqualTo(words);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("casesOfAnOpenProtocol")
  void theSixCasesOfAcp233(String name, OrderParts order, String word) {
    assertThat(Standing.of(order).fulfillment().code())
        .as(GITHUB + "agentic-commerce-protocol/agentic-commerce-protocol/issues/233: " + name)
        .isEqualTo(word);
  }

  @Test
  void everyOtherReportIsThere() {
    assertThat(reports().flatMap(report -> ((List<?>) report.get()[0]).stream()))
        .doesNotHaveDuplicates()
        .hasSize(39);
  }

  /** Sylius 13442, saleor 14278: who has their money back is not asked for it again. */
  @Test
  void aRefundedOrderAwaitsNoPayment() {
    Standing refunded = Standing.of(costing(30, line(1, 0)).with(paid("t1", 30).withRefunded(30)));
    assertThat(refunded.orderPayment()).isEqualTo(Payment.REFUNDED);
    assertThat(refunded.number(StandingNumber.TO_PAY)).isZero();
  }

  /** bigcommerce 923: both halves are told. */
  @Test
  void fiveOfTenShippedAreFiveOutAndFiveOpen() {
    Standing half = Standing.of(order(line(10, 0)).with(parcel("p1", "shipped", 5)));
    assertThat(half.number(StandingNumber.UNITS_OUT)).isEqualTo(5);
    assertThat(half.number(StandingNumber.OPEN)).isEqualTo(5);
  }

  /** medusa 10491, 14984, 12561: sums are compared, not the words of single payments. */
  @Test
  void twoPaymentsThatTogetherAreEnoughPayTheOrder() {
    Standing both = Standing.of(costing(100, line(1, 0)).with(paid("t1", 60)).with(paid("t2", 40)));
    assertThat(both.payment()).isEqualTo(PaymentWord.PAID);
  }

  /** shopware 11179: a recalculated price does not touch what was sent. */
  @Test
  void anotherPriceLeavesTheFulfillmentWord() {
    for (long total = 0; total <= 4; total++) {
      assertThat(Standing.of(costing(total, line(1, 0)).with(parcel("p1", "shipped", 1)))
              .fulfillment())
          .isEqualTo(FulfillmentWord.SHIPPED);
    }
  }
}
