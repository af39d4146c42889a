package dev.orderstatus.testkit.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.testkit.archunit.OrderStatusRules;
import dev.orderstatus.testkit.coverage.Coverage;
import dev.orderstatus.testkit.coverage.CoverageReport;
import dev.orderstatus.testkit.coverage.Dimension;
import dev.orderstatus.testkit.coverage.SharedCoverage;
import dev.orderstatus.testkit.golden.GoldenTable;
import dev.orderstatus.testkit.stream.SampleLog;
import dev.orderstatus.testkit.stream.Tally;
import dev.orderstatus.violations.testkit.careful.ShopOrder;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The examples of docs/testing.md that JUnit runs. */
@ExtendWith(MoreTestingExamplesTests.WebshopCoverage.class)
class MoreTestingExamplesTests {

  private static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn().lifecycle("webshop");
  private static final OrderSnapshot ORDER =
      OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE);
  private static final Request PLACE =
      Request.of(Webshop.PLACE, Actor.CUSTOMER, Instant.parse("2026-11-21T10:00:00Z"));

  // region golden
  @Test
  void theTableIsAsItWasAccepted() {
    GoldenTable.of(WEBSHOP.definition()).matches(Path.of("src/test/resources/golden/webshop.md"));
  }

  // endregion

  @Test
  void aRunIsCounted() {
    // region coverage
    Coverage coverage = Coverage.of(WEBSHOP.definition());
    OrderLifecycle recorded = coverage.record(WEBSHOP);
    recorded.decide(ORDER, PLACE);
    CoverageReport report = coverage.report();
    report.atLeast(Dimension.STATUSES, 20);
    System.out.println(report.missing(Dimension.ACTORS));
    // endregion

    assertThat(report.percent(Dimension.STATUSES)).isEqualTo(20);
    assertThat(report.missing(Dimension.ACTORS)).contains("place by staff");
  }

  // region shared coverage
  static final class WebshopCoverage extends SharedCoverage {
    @Override
    protected OrderLifecycle lifecycle() {
      return OrderStatuses.builtIn().lifecycle("webshop");
    }

    @Override
    protected void atEnd(CoverageReport report) {
      report.writeTo(Path.of("target/coverage"));
      report.atLeast(Integer.getInteger("coverage.minimum", 0));
    }
  }

  @Nested
  @ExtendWith(WebshopCoverage.class)
  class PlacingTests {
    @Test
    void aCustomerPlacesAnOrder(OrderLifecycle webshop) {
      assertThat(webshop.decide(ORDER, PLACE).isAccepted()).isTrue();
    }
  }

  // endregion

  @Test
  void theRecordedLifecycleDecidesAsTheOther(OrderLifecycle webshop) {
    assertThat(webshop.decide(ORDER, PLACE)).isEqualTo(WEBSHOP.decide(ORDER, PLACE));
  }

  @Test
  void anEngineCountsWhatTheAuditCounts() {
    // region sample log
    SampleLog log = SampleLog.of(WEBSHOP, 15).withRepeated(10).withLate(10).withSwapped(10);
    Tally expected = Tally.ofAudit(WEBSHOP, log.rows(10_000));
    // endregion
    Tally counted = Tally.ofAudit(WEBSHOP, log.rows(10_000));
    assertThat(counted.minus(expected)).isEmpty();
    assertThat(expected.sum(" is ")).isEqualTo(10_000);
  }

  @Test
  void theShopKeepsTheRules() {
    JavaClasses shop = new ClassFileImporter()
        .importPackages(
            "dev.orderstatus.violations.testkit.careful",
            "dev.orderstatus.violations.testkit.storage");

    // region rules
    OrderStatusRules.onlyDecisionsSetTheStatus("..storage..").check(shop);
    OrderStatusRules.onlyDecisionsWrite(ShopOrder.class, "status").check(shop);
    OrderStatusRules.statusesAreMadeInTheDefinitions("..storage..").check(shop);
    OrderStatusRules.noStatusIsALiteral(Webshop.set(), "..storage..").check(shop);
    // endregion
  }
}
