package dev.orderstatus.core.version;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.version.Parcels.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import org.junit.jupiter.api.Test;

class ComparisonTests {

  @Test
  void aSetDoesNotDifferFromItself() {
    Comparison none = Comparison.of(sending(testOrder()), sending(testOrder()));

    assertThat(none.isEmpty()).isTrue();
    assertThat(none).hasToString("");
  }

  @Test
  void whatIsNewIsAdded() {
    assertThat(toldOf(set -> set.types(OrderType.of("letter"))
            .actors(Actor.of("robot"))
            .attributes(Attribute.text("note"))
            .status(StatusDefinition.of(LOST))
            .commands(Action.of("find"))
            .note("careful", testOrder())
            .path(OPEN, SENT)))
        .containsExactly(
            "notes: changed, notes with careful if test-order",
            "paths: changed, paths with open -> sent",
            "order type letter: added",
            "actor robot: added",
            "attribute note: added",
            "status lost: added",
            "action find: added");
  }

  @Test
  void whatIsGoneIsRemoved() {
    assertThat(
            told(parcels().status(StatusDefinition.of(LOST)).build(), parcels().build()))
        .containsExactly("status lost: removed");
    assertThat(told(sending(), parcels().build()))
        .containsExactly("transition from open on send for parcel: removed");
    assertThat(told(parcels().build(), sending()))
        .containsExactly("transition from open on send for parcel: added");
  }

  @Test
  void aStatusThatBecomesTerminalIsTighter() {
    StatusSet open = parcels().status(StatusDefinition.of(LOST).correctable()).build();
    StatusSet closed = parcels().status(StatusDefinition.of(LOST).terminal()).build();
    StatusSet closedWell =
        parcels().status(StatusDefinition.of(LOST).terminal().successful()).build();
    StatusSet going = parcels().status(StatusDefinition.of(LOST)).build();

    assertThat(told(open, closed))
        .containsExactly("status lost: tightened, ending final -> terminal");
    assertThat(told(closed, open))
        .containsExactly("status lost: loosened, ending terminal -> final");
    assertThat(told(going, open)).containsExactly("status lost: changed, ending none -> final");
    assertThat(told(open, closedWell))
        .containsExactly(
            "status lost: changed, ending final -> terminal; successful false -> true");
  }

  @Test
  void aWordLessToChooseFromIsTighter() {
    StatusSet two =
        parcels().attributes(Attribute.choice("size", "small", "large")).build();
    StatusSet same =
        parcels().attributes(Attribute.choice("size", "large", "small")).build();
    StatusSet one = parcels().attributes(Attribute.choice("size", "small")).build();
    StatusSet text = parcels().attributes(Attribute.text("size")).build();

    assertThat(told(two, same)).isEmpty();
    assertThat(told(two, one)).containsExactly("attribute size: tightened, choices without large");
    assertThat(told(one, two)).containsExactly("attribute size: loosened, choices with large");
    assertThat(told(one, text))
        .containsExactly("attribute size: changed, kind choice -> text; choices without small");
  }

  @Test
  void answersAreChanges() {
    StatusSet plain =
        parcels().action(ActionDefinition.command(Action.of("pay"))).build();
    StatusSet telling = parcels()
        .action(ActionDefinition.command(Action.of("pay")).refuse(testOrder(), ODD))
        .build();

    assertThat(told(plain, telling))
        .containsExactly("action pay: changed, answers with odd if test-order");
  }

  @Test
  void aRenameIsReportedAsOneAndNothingElse() {
    OrderStatus dispatched = OrderStatus.of("dispatched");
    Action dispatch = Action.of("dispatch");
    StatusSet after = StatusSet.named("parcels", "Parcels")
        .types(PARCEL)
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(dispatched)
            .phase(Phase.SHIPPED)
            .historical()
            .correctable()
            .successful())
        .commands(BEGIN, dispatch)
        .events(VANISHED)
        .on(BEGIN, from(OrderStatus.NEW).by(CUSTOMER).to(OPEN))
        .on(dispatch, from(OPEN).by(STAFF, SYSTEM).to(dispatched))
        .build();
    Renames renames = Renames.none().with(SENT, dispatched).with(SEND, dispatch);

    assertThat(Comparison.of(sending(), after, renames).differences())
        .extracting(Difference::toString)
        .containsExactly(
            "status sent: renamed to status dispatched", "action send: renamed to action dispatch");
    assertThat(Comparison.of(sending(testOrder()), after, renames).differences())
        .last()
        .asString()
        .startsWith("transition from open on send for parcel: loosened");
    assertThat(told(sending(), after)).contains("status sent: removed", "status dispatched: added");
  }

  @Test
  void twoCodesMaySwap() {
    StatusSet before = parcels().build();
    StatusSet after = StatusSet.named("parcels", "Parcels")
        .types(PARCEL)
        .status(StatusDefinition.of(SENT))
        .status(StatusDefinition.of(OPEN)
            .phase(Phase.SHIPPED)
            .historical()
            .correctable()
            .successful())
        .commands(BEGIN, SEND)
        .events(VANISHED)
        .on(BEGIN, from(OrderStatus.NEW).by(CUSTOMER).to(SENT))
        .build();

    assertThat(Comparison.of(before, after, Renames.none().with(OPEN, SENT).with(SENT, OPEN)))
        .hasToString("""
            status open: renamed to status sent
            status sent: renamed to status open""");
  }

  @Test
  void aRenameThatDoesNotFitIsTheCallersMistake() {
    StatusSet set = parcels().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(set, set, Renames.none().with(LOST, SENT)))
        .withMessage("cannot compare with status lost renamed to sent: "
            + "the set before has no lost; remove the rename");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(set, set, Renames.none().with(SENT, LOST)))
        .withMessage("cannot compare with status sent renamed to lost: "
            + "the set after has no lost; correct the new name");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(set, set, Renames.none().with(OPEN, SENT)))
        .withMessage("cannot compare with status open renamed to sent: "
            + "the set before has sent as well; remove the rename");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renames.none().with(OPEN, SENT).with(OPEN, LOST))
        .withMessage("status open is renamed twice, to sent and to lost; keep one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renames.none().with(OPEN, LOST).with(SENT, LOST))
        .withMessageStartingWith("two codes are renamed to the same one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Renames.none().with(OPEN, SEND))
        .withMessage("status open cannot be renamed to action send; both must be of one kind");
  }

  @Test
  void nullIsNamed() {
    StatusSet set = parcels().build();

    assertThatNullPointerException()
        .isThrownBy(() -> Comparison.of(null, set))
        .withMessage("before");
    assertThatNullPointerException()
        .isThrownBy(() -> Comparison.of(set, null))
        .withMessage("after");
    assertThatNullPointerException()
        .isThrownBy(() -> Comparison.of(set, set, null))
        .withMessage("renames");
    assertThatNullPointerException()
        .isThrownBy(() -> Renames.none().with(null, OPEN))
        .withMessage("before");
  }
}
