package dev.orderstatus.testkit.explore;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.ActionDefinition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.core.webshop.WebshopParts;
import dev.orderstatus.testkit.SampleTexts;
import org.junit.jupiter.api.Test;

class WholeExplorationTests {

  private static final OrderType THING = OrderType.of("thing");
  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus DONE = OrderStatus.of("done");
  private static final OrderStatus TWICE = OrderStatus.of("twice");
  private static final OrderStatus NEVER = OrderStatus.of("never");
  private static final Action START = Action.of("start");
  private static final Action PASS = Action.of("pass");
  private static final Action SKIP = Action.of("skip");

  private static StatusSet.Builder set(String id, OrderStatus... statuses) {
    StatusSet.Builder set = StatusSet.named(id, id).types(THING);
    for (OrderStatus status : statuses) {
      set.status(StatusDefinition.of(status).correctable());
    }
    return set.action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN));
  }

  /** An order that is done when a check is, and twice done with two. */
  private static WholeExploration ofChecks() {
    Kind checks = Kind.byCount(
            "check",
            said(set("check", OPEN, DONE, NEVER)
                .action(command(PASS), from(OPEN).by(STAFF).to(DONE))
                .action(
                    command(SKIP),
                    from(OPEN).by(STAFF).when(Condition.atLeast(LINES, 9)).to(NEVER))))
        .build();
    StatusSet orders = said(set("order", OPEN, DONE, TWICE, NEVER)
        .kinds(checks)
        .action(
            event(FOLLOW),
            from(OPEN).by(SYSTEM).when(any(checks, DONE)).to(DONE),
            from(DONE)
                .by(SYSTEM)
                .when(Condition.atLeast(count("check", DONE), 2))
                .to(TWICE),
            from(TWICE).by(SYSTEM).when(any(checks, NEVER)).to(NEVER)));
    return WholeExploration.of(
        OrderStatuses.compile(orders, Settings.standard()).get());
  }

  private static StatusSet said(StatusSet.Builder set) {
    return SampleTexts.addTo(set.build());
  }

  @Test
  void whatOrdersAndPartsReachIsFoundAndWhatTheyDoNotIsNamed() {
    WholeExploration checks = ofChecks();
    assertThat(checks.unreached()).containsExactly(NEVER);
    assertThat(checks.unreached("check")).containsExactly(NEVER);
    assertThat(checks.unusedActions()).isEmpty();
    assertThat(checks.unusedActions("check")).containsExactly(SKIP);
    assertThat(checks.shortestTo(TWICE).orElseThrow().courses()).hasSize(4);
    assertThat(checks.shortestTo("check", DONE).orElseThrow().courses()).hasSize(2);
    assertThat(checks.shortestTo(NEVER)).isEmpty();
    assertThat(checks.shortestTo("check", NEVER)).isEmpty();
  }

  @Test
  void aKindThatIsNotThereIsNamed() {
    WholeExploration checks = ofChecks();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> checks.unreached("crate"))
        .withMessage("set order has no kind crate; it has [check]");
  }

  @Test
  void everyStatusAndActionOfTheWebshopWithPartsIsReached() {
    WholeExploration webshop =
        WholeExploration.of(OrderStatuses.builtIn().lifecycle(WebshopParts.ID));
    assertThat(webshop.unreached()).isEmpty();
    assertThat(webshop.unusedActions()).isEmpty();
    assertThat(WebshopParts.set().kinds()).allSatisfy(kind -> {
      assertThat(webshop.unreached(kind.code())).isEmpty();
      assertThat(webshop.unusedActions(kind.code())).isEmpty();
    });
    WholeHistory returned =
        webshop.shortestTo(ReturnKind.CODE, ReturnKind.RECEIVED).orElseThrow();
    assertThat(returned.courses()).hasSize(4);
    assertThat(returned.isLegal()).isTrue();
    assertThat(returned.whole().order().status()).isEqualTo(Webshop.SHIPPED);
  }
}
