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
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.streaming.api.operators.KeyedProcessOperator;
import org.apache.flink.streaming.util.KeyedOneInputStreamOperatorTestHarness;
import org.junit.jupiter.api.Test;

/** State that was written under former rules. */
class NewRulesTests {

  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
  private static final Rules FORMER = () -> OrderStatuses.builtIn().lifecycle("reseller");

  /** Staff may print a label, too: a plugin, as it would be on the class path of the job. */
  private static final class NewRules implements Rules {
    private static final long serialVersionUID = 1L;

    @Override
    public OrderLifecycle lifecycle() {
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

  private static KeyedOneInputStreamOperatorTestHarness<String, OrderEvent, Decided> job(
      Rules rules) throws Exception {
    return new KeyedOneInputStreamOperatorTestHarness<>(
        new KeyedProcessOperator<>(new AuditFunction(rules)), event -> event.order, Types.STRING);
  }

  /** The state of an order that was placed and paid under the former rules. */
  private static OperatorSubtaskState formerState() throws Exception {
    try (var job = job(FORMER)) {
      job.open();
      job.processElement(event("place", Actor.CUSTOMER, 0), 0);
      job.processElement(event("payment-received", Actor.PAYMENT_PROVIDER, 1), 1);
      assertEquals(
          List.of("accepted pending", "accepted in-process"),
          job.extractOutputValues().stream().map(each -> each.kind + " " + each.status).toList());
      return job.snapshot(1, 1);
    }
  }

  private static OrderEvent event(String action, Actor actor, int minutes) {
    OrderEvent event = new OrderEvent();
    event.order = "AU-1";
    event.action = action;
    event.actor = actor.value();
    event.at = MONDAY.plusSeconds(60L * minutes);
    event.type = Reseller.SOFTWARE.value();
    return event;
  }

  @Test
  void orderOfFormerRulesGoesOnByThePlan() throws Exception {
    assertNotEquals(
        Fingerprint.of(FORMER.lifecycle().definition()),
        Fingerprint.of(new NewRules().lifecycle().definition()));
    try (var job = job(new NewRulesWithPlan())) {
      job.initializeState(formerState());
      job.open();

      job.processElement(event("label:print", Actor.STAFF, 2), 2);
      job.processWatermark(MONDAY.plusSeconds(60 * 20).toEpochMilli());

      assertEquals("accepted", job.extractOutputValues().get(0).kind);
      assertEquals(
          "guaranteed",
          job.getSideOutput(AuditJob.BROKEN_PROMISES).element().getValue().kind);
    }
  }

  @Test
  void orderOfFormerRulesStopsTheJobWithoutAPlan() throws Exception {
    try (var job = job(new NewRules())) {
      job.initializeState(formerState());
      job.open();

      Exception stopped = assertThrows(
          IllegalStateException.class,
          () -> job.processElement(event("label:print", Actor.STAFF, 2), 2));

      assertTrue(stopped.getMessage().contains("no plan leads on"), stopped.getMessage());
    }
  }
}
