package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.Condition.atLeast;
import static dev.orderstatus.api.definition.Condition.justificationGiven;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.example.Wholesale.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.OpenRow;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.definition.TransitionExtension;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.example.Wholesale;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Plugins and rows that count under a condition. */
class GuardedMergeTests {

  private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
  private static final ReasonCode WHY = ReasonCode.of("weigh:why");
  private static final Action WEIGH = Action.of("weigh:weigh");
  private static final Condition ALL = atLeast(SENT, ORDERED);

  private static OrderStatuses with(StatusSet set, UnaryOperator<Extension.Builder> more) {
    Texts texts = Texts.of(Map.of(
        Locale.ENGLISH, Map.of("reason.weigh:why", "Why?", "action.weigh:weigh.label", "Weigh")));
    return OrderStatuses.builtIn()
        .with(set)
        .with(Plugin.named("weighing", "weigh")
            .extend("wholesale", extension -> more.apply(extension).texts(texts))
            .build());
  }

  private static Decision sent(OrderStatuses statuses, long units, Action action) {
    OrderSnapshot order = OrderSnapshot.toPlace(
            OrderCode.of("EX", 17), OrderType.of("pallets"), Payment.NOT_REQUIRED)
        .withStatus(PLACED)
        .with(ORDERED, 2L);
    Request request = Request.of(action, STAFF, NOW).with(SENT, units);
    return statuses.lifecycle("wholesale").decide(order, request);
  }

  private static OrderStatus to(Decision decision) {
    return ((Accepted) decision).to();
  }

  @Test
  void anAddedGuardCountsForEveryRowOfThePlace() {
    OrderStatuses guarded = with(
        Wholesale.set(),
        set -> set.addTo(SEND, TransitionExtension.from(PLACED).guard(justificationGiven(), WHY))
            .commands(WEIGH)
            .on(WEIGH, from(PLACED).by(STAFF).stay()));
    for (long units = 0; units < 4; units++) {
      assertThat(sent(guarded, units, SEND).reasons())
          .extracting(reason -> reason.code())
          .containsExactly(WHY);
    }
  }

  @Test
  void aPluginHasConditionsInRowsOfItsOwn() {
    OrderStatuses weighed = with(
        Wholesale.set(),
        set -> set.commands(WEIGH)
            .on(WEIGH, from(PLACED).by(STAFF).when(ALL).to(ALL_SENT).inputs(SENT))
            .on(
                WEIGH,
                from(PLACED)
                    .by(STAFF)
                    .guard(justificationGiven(), WHY)
                    .to(PARTLY_SENT)
                    .inputs(SENT)));
    assertThat(to(sent(weighed, 2, WEIGH))).isEqualTo(ALL_SENT);
    assertThat(sent(weighed, 1, WEIGH).reasons())
        .extracting(reason -> reason.code())
        .containsExactly(WHY);
  }

  @Test
  void aPluginCannotWriteARowBesideThoseOfOthers() {
    assertThat(with(
                Wholesale.set(),
                set -> set.on(SEND, from(PLACED).by(STAFF).when(ALL).to(PARTLY_SENT)))
            .problems("wholesale"))
        .extracting(Problem::kind)
        .contains(Problem.Kind.FORBIDDEN);
  }

  @Test
  void aReplacementTakesThePlaceOfTheRowWithItsCondition() {
    StatusSet open = StatusSet.named("wholesale", "Wholesale")
        .types(OrderType.of("pallets"))
        .attributes(ORDERED, SENT)
        .status(StatusDefinition.of(PLACED))
        .status(StatusDefinition.of(PARTLY_SENT).correctable())
        .status(StatusDefinition.of(ALL_SENT).correctable())
        .commands(PLACE, SEND)
        .on(PLACE, from(OrderStatus.NEW).by(SYSTEM).to(PLACED))
        .on(SEND, row(ALL).to(ALL_SENT).inputs(SENT).replaceable())
        .on(SEND, row(Condition.ALWAYS).to(PARTLY_SENT).inputs(SENT).replaceable())
        .texts(Wholesale.set().texts())
        .build();
    UnaryOperator<Extension.Builder> weighing = set -> set.commands(WEIGH)
        .on(WEIGH, from(PLACED).by(STAFF).guard(justificationGiven(), WHY).stay());
    OrderStatuses replaced = with(
        open, set -> weighing.apply(set).replace(SEND, row(ALL).to(PARTLY_SENT).inputs(SENT)));
    StatusSet merged = replaced.set("wholesale");

    assertThat(merged.transitions())
        .filteredOn(row -> row.action().equals(SEND))
        .extracting(TransitionDefinition::when)
        .containsExactly(ALL, Condition.ALWAYS);
    assertThat(merged.transitions())
        .filteredOn(row -> row.when().equals(ALL))
        .extracting(row -> row.target().orElseThrow())
        .containsExactly(PARTLY_SENT);
    assertThat(with(
                open,
                set -> weighing
                    .apply(set)
                    .replace(SEND, row(justificationGiven()).to(PARTLY_SENT).inputs(SENT)))
            .problems("wholesale"))
        .extracting(Problem::kind)
        .contains(Problem.Kind.UNKNOWN_REFERENCE);
  }

  private static OpenRow row(Condition when) {
    return from(PLACED).by(STAFF).when(when);
  }
}
