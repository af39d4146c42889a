package example.flinkaudit;

import dev.orderstatus.testkit.stream.SampleLog;
import dev.orderstatus.testkit.stream.Tally;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.connector.datagen.source.DataGeneratorSource;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SideOutputDataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.util.CloseableIterator;

/** The job, running, and what it counts of all its outputs. */
record TalliedJob(JobClient client, CloseableIterator<Count> counts) {

  private interface Words<T> extends BiConsumer<T, Tally>, Serializable {}

  static Configuration configuration(Path checkpoints) {
    Configuration configuration = new Configuration();
    configuration.set(PipelineOptions.GENERIC_TYPES, false);
    // The memory of the job manager takes 5 MB, no more.
    configuration.set(CheckpointingOptions.CHECKPOINT_STORAGE, "filesystem");
    configuration.set(
        CheckpointingOptions.CHECKPOINTS_DIRECTORY, checkpoints.toUri().toString());
    configuration.set(RestartStrategyOptions.RESTART_STRATEGY, "none");
    return configuration;
  }

  static TalliedJob start(
      StreamExecutionEnvironment environment, DataGeneratorSource<OrderEvent> source, Rules rules)
      throws Exception {
    CloseableIterator<Count> counts =
        counts(events(environment, source).map(new Failure()), rules).collectAsync();
    return new TalliedJob(environment.executeAsync(), counts);
  }

  static DataStream<OrderEvent> events(
      StreamExecutionEnvironment environment, DataGeneratorSource<OrderEvent> source) {
    return environment
        .fromSource(
            source,
            WatermarkStrategy.<OrderEvent>forBoundedOutOfOrderness(SampleLog.DISORDER)
                .withTimestampAssigner((event, none) -> event.at.toEpochMilli()),
            "events")
        .uid("events");
  }

  private static DataStream<Count> counts(DataStream<OrderEvent> events, Rules rules) {
    // region job
    SingleOutputStreamOperator<Decided> audit = AuditJob.of(events, rules);
    SideOutputDataStream<Notice> violations = audit.getSideOutput(AuditJob.VIOLATIONS);
    SideOutputDataStream<Notice> attentions = audit.getSideOutput(AuditJob.ATTENTIONS);
    SideOutputDataStream<BrokenPromise> broken = audit.getSideOutput(AuditJob.BROKEN_PROMISES);
    // endregion
    Words<Notice> reported =
        (each, tally) -> tally.reported(each.status, each.action, each.reason);
    DataStream<Decided> decided = audit.map(new Milestone<Decided>()).returns(Decided.class);
    return counted(decided, (each, tally) -> tally.decided(each.action, each.kind, each.reason))
        .union(
            counted(violations, reported),
            counted(attentions, reported),
            counted(broken, (each, tally) -> tally.broken(each.kind, each.status, each.dueAt)),
            audit.keyBy(each -> each.order).process(new LastStatus()).uid("last-status"))
        .keyBy(count -> count.words)
        .process(new Counting())
        .uid("counts");
  }

  private static <T> DataStream<Count> counted(DataStream<T> output, Words<T> words) {
    return output
        .<Count>flatMap((each, out) -> {
          Tally one = new Tally();
          words.accept(each, one);
          one.counts().forEach((counted, times) -> out.collect(Count.of(counted, times)));
        })
        .returns(Count.class);
  }

  /** Waits for the end of the job. */
  Tally tally() throws Exception {
    Tally tally = new Tally();
    try (counts) {
      counts.forEachRemaining(count -> tally.add(count.words, count.times));
    }
    client.getJobExecutionResult().get();
    return tally;
  }
}
