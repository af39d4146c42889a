package example.flinkaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.version.Fingerprint;
import dev.orderstatus.core.version.MigrationPlan;
import dev.orderstatus.testkit.stream.Tally;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.StateRecoveryOptions;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.util.ExceptionUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** State that was written under former rules. */
class NewRulesTests {

  private static final Rules FORMER = () -> OrderStatuses.builtIn().lifecycle("reseller");

  /** Staff may print a label, too: a plugin, as it would be on the class path of the job. */
  private static final class NewRules implements Rules {
    private static final long serialVersionUID = 1L;

    /** Compiled once for all tasks in this process. */
    private static final OrderLifecycle COMPILED = compiled();

    @Override
    public OrderLifecycle lifecycle() {
      return COMPILED;
    }

    private static OrderLifecycle compiled() {
      Action print = Action.of("label:print");
      Plugin plugin = Plugin.named("labels", "label")
          .extend(
              "reseller",
              set -> set.commands(print)
                  .on(
                      print,
                      TransitionDefinition.from(Reseller.IN_PROCESS).by(Actor.STAFF).stay())
                  .texts(Texts.of(Map.of(
                      Locale.ENGLISH, Map.of("action.label:print.label", "Print label")))))
          .build();
      return OrderStatuses.builtIn().with(plugin).lifecycle("reseller");
    }
  }

  private static final class NewRulesWithPlan implements Rules {
    private static final long serialVersionUID = 1L;

    @Override
    public OrderLifecycle lifecycle() {
      return new NewRules().lifecycle();
    }

    // region plan
    @Override
    public Optional<MigrationPlan> since(String fingerprint) {
      OrderLifecycle former = FORMER.lifecycle();
      return Optional.of(former)
          .filter(set -> Fingerprint.of(set.definition()).value().equals(fingerprint))
          .map(set -> MigrationPlan.from(set.definition())
              .to(lifecycle().definition())
              .build()
              .get());
    }
    // endregion
  }

  private static final long EVENTS = 2L * SampleEvents.MULTIPLE;

  /** Amid the lives of a hundred orders. */
  private static final long FORMER_EVENTS = 1500;

  /** Made up for the new rules: some print a label. */
  private static final SampleEvents SAMPLE = SampleEvents.of(new NewRules());

  @RegisterExtension
  private static final Cluster CLUSTER = new Cluster();

  @TempDir
  private static Path folder;

  private static String savepoint;

  @BeforeAll
  static void stopAJobUnderFormerRulesWithASavepoint() throws Exception {
    assertNotEquals(
        Fingerprint.of(FORMER.lifecycle().definition()),
        Fingerprint.of(new NewRules().lifecycle().definition()));
    Failure.plan(List.of());
    CompletableFuture<Duration> reached = Milestone.after(FORMER_EVENTS);
    // The source waits for a checkpoint, and there is none but the savepoint.
    TalliedJob job = TalliedJob.start(
        CLUSTER.environment(TalliedJob.configuration(folder), 1),
        SAMPLE.source(EVENTS, FORMER_EVENTS),
        FORMER);
    Milestone.await(reached, job.client());
    savepoint = job.client()
        .stopWithSavepoint(false, folder.toUri().toString(), SavepointFormatType.CANONICAL)
        .get();
    assertEquals(Map.of(), job.tally().counts());
  }

  private static Tally goOn(Rules rules) throws Exception {
    Configuration configuration = TalliedJob.configuration(folder);
    configuration.set(StateRecoveryOptions.SAVEPOINT_PATH, savepoint);
    // Who reads the counts is another reader than before.
    configuration.set(StateRecoveryOptions.SAVEPOINT_IGNORE_UNCLAIMED_STATE, true);
    return TalliedJob.start(
            CLUSTER.environment(configuration, 1), SAMPLE.source(EVENTS), rules)
        .tally();
  }

  /** The labels that were printed before the savepoint are what makes the difference. */
  @Test
  void jobGoesOnFromASavepointUnderNewRulesByThePlan() throws Exception {
    Map<String, Long> difference = SAMPLE.expected(FORMER_EVENTS, FORMER)
        .minus(SAMPLE.expected(FORMER_EVENTS));

    Tally counted = goOn(new NewRulesWithPlan());

    assertEquals(difference, counted.minus(SAMPLE.expected(EVENTS)));
    assertTrue(difference.get("label:print is accepted") < 0, difference::toString);
    assertTrue(counted.sum("label:print is accepted") > 0, counted::toString);
    assertTrue(difference.keySet().stream().allMatch(words -> words.contains("label:print")));
  }

  @Test
  void withoutAPlanTheJobStopsAtAnOrderOfFormerRules() {
    Exception stopped = assertThrows(Exception.class, () -> goOn(new NewRules()));

    assertTrue(
        ExceptionUtils.findThrowableWithMessage(stopped, "no plan leads on").isPresent(),
        () -> ExceptionUtils.stringifyException(stopped));
  }
}
