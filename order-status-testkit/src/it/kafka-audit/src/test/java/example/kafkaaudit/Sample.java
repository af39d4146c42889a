package example.kafkaaudit;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Placement;
import dev.orderstatus.testkit.stream.SampleLog;
import dev.orderstatus.testkit.stream.Tally;
import java.time.Duration;
import java.time.Instant;

/** Made-up events, as a shop would write them, and what the library says about them. */
final class Sample {

  static final Rules RULES = () -> OrderStatuses.builtIn().lifecycle("reseller");

  private static final OrderLifecycle LIFECYCLE = RULES.lifecycle();

  private Sample() {}

  static SampleLog log() {
    return SampleLog.of(LIFECYCLE, 15).withRepeated(10).withLate(10).withSwapped(10);
  }

  static Tally audit(long events) {
    return Tally.ofAudit(LIFECYCLE, log().rows(events));
  }

  /** When every promise of the log is over. */
  static Instant end(long events) {
    return log().row(events).request().at().plus(Duration.ofDays(365));
  }

  static OrderEvent event(ActionRow row) {
    Placement placement = row.placement();
    return new OrderEvent(
        row.request().action().value(),
        row.request().actor().value(),
        row.request().at(),
        row.request().justification().orElse(""),
        placement.type().orElseThrow().value(),
        placement.payment().code(),
        placement.test(),
        placement.account(),
        row.request().inputs().asText());
  }
}
