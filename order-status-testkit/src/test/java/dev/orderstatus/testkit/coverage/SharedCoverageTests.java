package dev.orderstatus.testkit.coverage;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.testkit.coverage.Workshop.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.order.Payment;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** A run of two test classes adds up, and fails at its end where it covers too little. */
class SharedCoverageTests {

  private static final List<CoverageReport> REPORTS = new ArrayList<>();

  static final class WorkshopCoverage extends SharedCoverage {
    @Override
    protected OrderLifecycle lifecycle() {
      return Workshop.lifecycle();
    }

    @Override
    protected void atEnd(CoverageReport report) {
      REPORTS.add(report);
      report.atLeast(Dimension.TRANSITIONS, 60);
    }
  }

  @ExtendWith(WorkshopCoverage.class)
  static class Beginning {
    @Test
    void aCustomerBegins(OrderLifecycle workshop) {
      workshop.decide(order(OrderStatus.NEW, Payment.DUE), request(BEGIN, CUSTOMER));
    }
  }

  @ExtendWith(WorkshopCoverage.class)
  static class Collecting {
    @Test
    void theSystemReports(OrderLifecycle workshop) {
      workshop.decide(order(OPEN, Payment.PAID), request(COLLECTED, SYSTEM));
    }
  }

  @Test
  void allTestClassesOfARunAddUp() {
    List<Throwable> failures = run(Beginning.class, Collecting.class);

    assertThat(failures).isEmpty();
    assertThat(REPORTS).hasSize(1);
    assertThat(REPORTS.get(0).missing(Dimension.TRANSITIONS))
        .containsExactly("finish: open -> done for bike");
  }

  @Test
  void aRunThatCoversTooLittleFails() {
    List<Throwable> failures = run(Beginning.class);

    assertThat(failures).hasSize(1);
    assertThat(failures.get(0))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("coverage of workshop is below 60 %");
  }

  private static List<Throwable> run(Class<?>... tests) {
    REPORTS.clear();
    List<Throwable> failures = new ArrayList<>();
    LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request();
    for (Class<?> test : tests) {
      request.selectors(selectClass(test));
    }
    LauncherFactory.create().execute(request.build(), new TestExecutionListener() {
      @Override
      public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        result.getThrowable().ifPresent(failures::add);
      }
    });
    return failures;
  }
}
