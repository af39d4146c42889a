package example.kafkaaudit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.version.Fingerprint;
import dev.orderstatus.core.version.MigrationPlan;
import example.kafkaaudit.Output.Decided;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** State that was written under former rules. */
class NewRulesTests {

  private static final Instant MONDAY = Instant.parse("2026-01-05T09:00:00Z");
  private static final Rules FORMER = Sample.RULES;

  @TempDir
  private Path state;

  /** Staff may print a label, too: a plugin, as it would be on the class path of the audit. */
  private static class NewRules implements Rules {
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

  private static final class NewRulesWithPlan extends NewRules {
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

  private TopologyTestDriver audit(Rules rules) {
    Properties settings = new Properties();
    settings.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
    return new TopologyTestDriver(AuditTopology.of(rules, Duration.ZERO, "events", ""), settings);
  }

  /** The order as it was placed and paid under the former rules. */
  private StoredOrder formerOrder() {
    try (TopologyTestDriver audit = audit(FORMER)) {
      send(audit, "place", Actor.CUSTOMER, 0);
      send(audit, "payment-received", Actor.PAYMENT_PROVIDER, 1);
      assertEquals(List.of("accepted pending", "accepted in-process"), decided(audit));
      return orders(audit).get("AU-1");
    }
  }

  /** As if the new version of the audit had read it from the topic of changes. */
  private static void restore(TopologyTestDriver audit, StoredOrder order) {
    orders(audit).put("AU-1", order);
  }

  private static KeyValueStore<String, StoredOrder> orders(TopologyTestDriver audit) {
    return audit.getKeyValueStore(AuditProcessor.ORDERS);
  }

  private static void send(TopologyTestDriver audit, String action, Actor actor, int minute) {
    audit
        .createInputTopic("events", new StringSerializer(), OrderEvent.SERDE.serializer())
        .pipeInput(
            "AU-1",
            new OrderEvent(
                action,
                actor.value(),
                MONDAY.plusSeconds(60L * minute),
                "",
                Reseller.SOFTWARE.value(),
                "due",
                false,
                true,
                Map.of()));
  }

  private static List<String> decided(TopologyTestDriver audit) {
    return audit
        .createOutputTopic(
            AuditTopology.DECIDED, new StringDeserializer(), Decided.SERDE.deserializer())
        .readValuesToList()
        .stream()
        .map(each -> each.kind() + " " + each.status())
        .toList();
  }

  @Test
  void orderOfFormerRulesGoesOnByThePlan() {
    StoredOrder former = formerOrder();
    NewRules rules = new NewRulesWithPlan();
    String fingerprint = Fingerprint.of(rules.lifecycle().definition()).value();
    assertNotEquals(fingerprint, former.fingerprint);
    try (TopologyTestDriver audit = audit(rules)) {
      restore(audit, former);

      send(audit, "label:print", Actor.STAFF, 2);

      assertEquals(List.of("accepted in-process"), decided(audit));
      assertEquals(fingerprint, orders(audit).get("AU-1").fingerprint);
    }
  }

  @Test
  void orderOfFormerRulesStopsTheAuditWithoutAPlan() {
    StoredOrder former = formerOrder();
    try (TopologyTestDriver audit = audit(new NewRules())) {
      restore(audit, former);

      Exception stopped =
          assertThrows(Exception.class, () -> send(audit, "label:print", Actor.STAFF, 2));

      assertTrue(
          stopped.getCause().getMessage().contains("no plan leads on"), stopped::toString);
    }
  }
}
