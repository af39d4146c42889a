package example.flinkaudit;

import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.ValueState;
import org.apache.flink.api.common.state.ValueStateDescriptor;
import org.apache.flink.streaming.api.functions.KeyedProcessFunction;
import org.apache.flink.util.Collector;

/** Adds up counts in state, so that each counts once whatever fails; gives the sum at the end. */
final class Counting extends KeyedProcessFunction<String, Count, Count> {

  private static final long serialVersionUID = 1L;

  private transient ValueState<Long> sum;

  @Override
  public void open(OpenContext context) {
    sum = getRuntimeContext().getState(new ValueStateDescriptor<>("sum", Long.class));
  }

  @Override
  public void processElement(Count count, Context context, Collector<Count> out)
      throws Exception {
    Long former = sum.value();
    sum.update(former == null ? count.times : former + count.times);
    context.timerService().registerEventTimeTimer(Long.MAX_VALUE);
  }

  @Override
  public void onTimer(long timestamp, OnTimerContext context, Collector<Count> out)
      throws Exception {
    out.collect(Count.of(context.getCurrentKey(), sum.value()));
  }
}
