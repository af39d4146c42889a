package example.flinkaudit;

import dev.orderstatus.testkit.stream.Tally;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Counts each order by its last status, at the end. */
final class LastStatus extends KeyedProcessFunction<String, Decided, Count> {

  private static final long serialVersionUID = 1L;

  private transient ValueState<String> status;

  @Override
  public void open(OpenContext context) {
    status = getRuntimeContext().getState(new ValueStateDescriptor<>("status", String.class));
  }

  @Override
  public void processElement(Decided decided, Context context, Collector<Count> out)
      throws Exception {
    status.update(decided.status);
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Count> out)
      throws Exception {
    Tally one = new Tally();
    one.ended(status.value());
    one.counts().forEach((words, times) -> out.collect(Count.of(words, times)));
  }
}
