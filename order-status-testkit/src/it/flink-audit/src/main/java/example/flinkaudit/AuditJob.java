package example.flinkaudit;

import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.util.OutputTag;

/** The job without its source and its sinks. */
public final class AuditJob {

  /** Commands that were carried out though the rules refuse them, and events that came too late. */
  public static final OutputTag<Notice> VIOLATIONS = new OutputTag<>("violations") {
    private static final long serialVersionUID = 1L;
  };

  /** Events that nothing fits, such as money for a canceled order. */
  public static final OutputTag<Notice> ATTENTIONS = new OutputTag<>("attentions") {
    private static final long serialVersionUID = 1L;
  };

  /** Promises whose time is over. */
  public static final OutputTag<BrokenPromise> BROKEN_PROMISES = new OutputTag<>("broken-promises") {
    private static final long serialVersionUID = 1L;
  };

  private AuditJob() {}

  /**
   * Decides each event about its order as the former ones left it.
   *
   * @param events the events, those of one order in their order, with timestamps and watermarks
   * @param rules the rules
   * @return what was decided, with three side outputs
   */
  public static SingleOutputStreamOperator<Decided> of(DataStream<OrderEvent> events, Rules rules) {
    return events
        .keyBy(event -> event.order)
        .process(new AuditFunction(rules))
        .name("order status audit")
        .uid("order-status-audit");
  }
}
