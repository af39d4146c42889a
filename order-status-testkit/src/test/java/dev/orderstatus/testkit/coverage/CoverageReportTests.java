package dev.orderstatus.testkit.coverage;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.testkit.coverage.Workshop.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CoverageReportTests {

  private final Coverage coverage = Coverage.of(Workshop.set());

  @BeforeEach
  void placeTwoAndCollectOne() {
    OrderLifecycle recorded = coverage.record(Workshop.lifecycle());
    recorded.decide(order(OrderStatus.NEW, Payment.DUE), request(BEGIN, CUSTOMER));
    recorded.decide(order(OrderStatus.NEW, Payment.DUE), request(BEGIN, CUSTOMER));
    recorded.decide(order(OPEN, Payment.PAID), request(COLLECTED, SYSTEM));
  }

  @Test
  void whatIsMissingComesFirst() {
    assertThat(coverage.report().text()).startsWith("""
        Coverage of workshop

        Not covered
          transitions: 2 of 3 (66 %)
            finish: open -> done for bike
          guards: 3 of 10 (30 %)
            begin from (new): not a test order, or by staff, else not-permitted-for-actor: failed
            finish from open: payment settled, else not-ready: held
            finish from open: payment settled, else not-ready: failed
            finish from open: reason given, else not-ready: held
            finish from open: reason given, else not-ready: failed
            collected from open: with account, else nobody-known: failed
            collected from open: payment settled, else not-paid: failed
          actors: 2 of 4 (50 %)
            begin by staff
            finish by staff
          reasons: 0 of 4 (0 %)
        """);
    assertThat(coverage.report().text()).contains("""

        Covered, and how often
          statuses: 2 of 2 (100 %)
                 3  open
                 1  done
          transitions: 2 of 3 (66 %)
                 2  begin: (new) -> open for bike
        """);
  }

  @Test
  void theJsonSaysTheSame() {
    JsonNode json = JsonMapper.shared().readTree(coverage.report().json());
    JsonNode transitions = json.get("dimensions").get(1);

    assertThat(json.get("set").asString()).isEqualTo("workshop");
    assertThat(json.get("dimensions").size()).isEqualTo(Dimension.values().length);
    assertThat(transitions.get("name").asString()).isEqualTo("transitions");
    assertThat(transitions.get("covered").asInt()).isEqualTo(2);
    assertThat(transitions.get("total").asInt()).isEqualTo(3);
    assertThat(transitions.get("percent").asInt()).isEqualTo(66);
    assertThat(transitions.get("missing").get(0).asString())
        .isEqualTo("finish: open -> done for bike");
    assertThat(transitions.get("counts").get("begin: (new) -> open for bike").asInt())
        .isEqualTo(2);
    assertThat(transitions.get("counts").size()).isEqualTo(2);
  }

  @Test
  void textInJsonIsEscaped() {
    String strange = "a\"b\\c\nd\te\u2028f\ud83d\ude80";

    assertThat(JsonMapper.shared().readTree(ReportJson.quoted(strange)).asString())
        .isEqualTo(strange);
  }

  @Test
  void belowTheThresholdItThrowsAndNamesWhatIsMissing() {
    CoverageReport report = coverage.report();

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> report.atLeast(Dimension.TRANSITIONS, 67))
        .withMessage("""
            coverage of workshop is below 67 %; add tests for what is missing:
              transitions: 2 of 3 (66 %)
                finish: open -> done for bike
            """);
    assertThatCode(() -> report.atLeast(Dimension.TRANSITIONS, 66)).doesNotThrowAnyException();
    assertThatCode(() -> report.atLeast(0)).doesNotThrowAnyException();
  }

  @Test
  void everyDimensionCountsForItself() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> coverage.report().atLeast(50))
        .withMessageContaining("guards: 3 of 10")
        .withMessageContaining("reasons: 0 of 4")
        .satisfies(error -> assertThat(error.getMessage()).doesNotContain("statuses", "actors"));
  }

  @Test
  void whereThereIsNothingToCoverNothingIsMissing() {
    CoverageReport empty = Coverage.of(StatusSet.named("bare", "Bare").build()).report();

    assertThatCode(() -> empty.atLeast(100)).doesNotThrowAnyException();
    assertThat(empty.text()).contains("Not covered\n  nothing\n");
  }

  @Test
  void aShareIsFromNothingToAll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> coverage.report().atLeast(101))
        .withMessage("not a share in percent: 101; expected a number from 0 to 100");
    assertThatIllegalArgumentException().isThrownBy(() -> coverage.report().atLeast(-1));
  }

  @Test
  void aReportDoesNotChange() {
    CoverageReport before = coverage.report();
    coverage
        .record(Workshop.lifecycle())
        .decide(order(OPEN, Payment.DUE), request(COLLECTED, SYSTEM));

    assertThat(before.missing(Dimension.REASONS)).hasSize(4);
    assertThat(coverage.report().missing(Dimension.REASONS)).hasSize(3);
  }

  @Test
  void bothReportsAreWritten(@TempDir Path directory) throws IOException {
    coverage.report().writeTo(directory.resolve("deep"));

    assertThat(Files.readString(directory.resolve("deep/coverage-workshop.txt")))
        .isEqualTo(coverage.report().text());
    assertThat(Files.readString(directory.resolve("deep/coverage-workshop.json")))
        .isEqualTo(coverage.report().json());
  }
}
