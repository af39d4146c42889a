package example.flinkaudit;

import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.testkit.stream.SampleLog;
import dev.orderstatus.testkit.stream.Tally;
import java.util.HashMap;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.util.ratelimit.RateLimiterStrategy;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.connector.datagen.source.GeneratorFunction;

/** The rows of a sample log as events of the job: some repeated, some late, some swapped. */
final class SampleEvents implements GeneratorFunction<Long, OrderEvent> {

  /** Two readers take a half each, and the events of an order must stay in one of them. */
  static final int MULTIPLE = 2 * SampleLog.ORDERS_TOGETHER * SampleLog.ROWS_PER_ORDER;

  private static final long serialVersionUID = 1L;

  private final Rules rules;
  private final int disordered;
  private transient SampleLog log;

  private SampleEvents(Rules rules, int disordered) {
    this.rules = rules;
    this.disordered = disordered;
  }

  static SampleEvents of(Rules rules) {
    return new SampleEvents(rules, 10);
  }

  /** The same events, none of which comes late. */
  SampleEvents inOrder() {
    return new SampleEvents(rules, 0);
  }

  /** What the audit counts in one process. */
  Tally expected(long count) {
    return expected(count, rules);
  }

  /** The same under other rules than those for which the events were made up. */
  Tally expected(long count, Rules others) {
    return Tally.ofAudit(others.lifecycle(), log().rows(count));
  }

  /** A source that goes on at any event, and waits for a checkpoint after so many. */
  DataGeneratorSource<OrderEvent> source(long count, long untilCheckpoint) {
    return new DataGeneratorSource<>(
        this,
        count,
        RateLimiterStrategy.perCheckpoint(Math.toIntExact(untilCheckpoint)),
        TypeInformation.of(OrderEvent.class));
  }

  DataGeneratorSource<OrderEvent> source(long count) {
    return new DataGeneratorSource<>(this, count, TypeInformation.of(OrderEvent.class));
  }

  @Override
  public OrderEvent map(Long number) {
    return event(log().row(number));
  }

  private SampleLog log() {
    if (log == null) {
      log = SampleLog.of(rules.lifecycle(), 15)
          .withRepeated(10)
          .withLate(disordered)
          .withSwapped(disordered);
    }
    return log;
  }

  private static OrderEvent event(ActionRow row) {
    Request request = row.request();
    OrderEvent event = new OrderEvent();
    event.order = row.order();
    event.action = request.action().value();
    event.actor = request.actor().value();
    event.at = request.at();
    event.inputs = new HashMap<>(request.inputs().asText());
    event.reason = request.justification().orElse("");
    event.type = row.placement().type().orElseThrow().value();
    event.payment = row.placement().payment().code();
    event.test = row.placement().test();
    event.account = row.placement().account();
    return event;
  }
}
