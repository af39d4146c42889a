package dev.orderstatus.core.version;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.custom;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.reasonGiven;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.Payment;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ComparisonTests {

  private static final OrderType PARCEL = OrderType.of("parcel");
  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus SENT = OrderStatus.of("sent");
  private static final OrderStatus LOST = OrderStatus.of("lost");
  private static final Action BEGIN = Action.of("begin");
  private static final Action SEND = Action.of("send");
  private static final Action VANISHED = Action.of("vanished");
  private static final ReasonCode ODD = ReasonCode.of("odd");

  /** What may be done, in a set that is otherwise the same. */
  private static StatusSet.Builder parcels() {
    return StatusSet.named("parcels", "Parcels")
        .types(PARCEL)
        .status(OPEN, s -> s)
        .status(SENT, s -> s.phase(Phase.SHIPPED).historical().isFinal().successful())
        .commands(BEGIN, SEND)
        .facts(VANISHED)
        .transition(t -> t.from(OrderStatus.NEW).on(BEGIN).by(CUSTOMER).to(OPEN));
  }

  private static StatusSet sending(Condition... guards) {
    return parcels()
        .transition(t -> {
          var row = t.from(OPEN).on(SEND).by(STAFF, SYSTEM).to(SENT);
          Arrays.stream(guards).forEach(guard -> row.guard(guard, ODD));
          return row;
        })
        .build();
  }

  private static List<String> told(StatusSet before, StatusSet after) {
    return Comparison.of(before, after).differences().stream()
        .map(Difference::toString)
        .toList();
  }

  private static List<String> toldOf(UnaryOperator<StatusSet.Builder> change) {
    return told(parcels().build(), change.apply(parcels()).build());
  }

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
            .status(LOST, s -> s)
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
    assertThat(told(parcels().status(LOST, s -> s).build(), parcels().build()))
        .containsExactly("status lost: removed");
    assertThat(told(sending(), parcels().build()))
        .containsExactly("transition from open on send for parcel: removed");
    assertThat(told(parcels().build(), sending()))
        .containsExactly("transition from open on send for parcel: added");
  }

  @Test
  void aTransitionOfAStatusThatIsNewIsNotListedForItself() {
    assertThat(toldOf(set -> set.status(LOST, s -> s)
            .transition(t -> t.from(LOST).on(SEND).by(STAFF).to(SENT))))
        .containsExactly("status lost: added");
  }

  @Test
  void aGuardMoreIsTighterAndOneLessLooser() {
    StatusSet free = sending();
    StatusSet guarded = sending(reasonGiven());

    assertThat(told(free, guarded))
        .containsExactly(
            "transition from open on send for parcel: tightened, guards with reason-given else odd");
    assertThat(told(guarded, free))
        .containsExactly(
            "transition from open on send for parcel: loosened, guards without reason-given else odd");
  }

  @Test
  void anActorLessIsTighter() {
    StatusSet both = parcels()
        .transition(t -> t.from(OPEN).on(SEND).by(STAFF, SYSTEM).to(SENT))
        .build();
    StatusSet one =
        parcels().transition(t -> t.from(OPEN).on(SEND).by(STAFF).to(SENT)).build();
    StatusSet guarded = parcels()
        .transition(t -> t.from(OPEN).on(SEND).by(STAFF).to(SENT).guard(reasonGiven(), ODD))
        .build();
    StatusSet other =
        parcels().transition(t -> t.from(OPEN).on(SEND).by(CARRIER).to(SENT)).build();

    assertThat(told(both, one))
        .containsExactly(
            "transition from open on send for parcel: tightened, actors without system");
    assertThat(told(one, both))
        .containsExactly("transition from open on send for parcel: loosened, actors with system");
    assertThat(told(guarded, both)).singleElement().asString().contains(": loosened, ");
    assertThat(told(one, other))
        .containsExactly(
            "transition from open on send for parcel: changed, actors staff -> carrier");
  }

  @Test
  void guardsAreTriedOutWhereTheirWordsDoNotTell() {
    assertThat(kind(sending(payment(Payment.PAID, Payment.DUE)), sending(payment(Payment.PAID))))
        .isEqualTo(Difference.Kind.TIGHTENED);
    assertThat(kind(sending(payment(Payment.PAID)), sending(not(payment(Payment.DUE)))))
        .isEqualTo(Difference.Kind.LOOSENED);
    assertThat(kind(sending(payment(Payment.PAID)), sending(payment(Payment.DUE))))
        .isEqualTo(Difference.Kind.CHANGED);
    assertThat(kind(sending(anyOf(testOrder(), hasAccount())), sending(testOrder())))
        .isEqualTo(Difference.Kind.TIGHTENED);
    assertThat(kind(sending(by(STAFF)), sending(by(STAFF, SYSTEM))))
        .isEqualTo(Difference.Kind.LOOSENED);
    assertThat(kind(sending(testOrder()), sending(not(not(testOrder())))))
        .as("the same in other words")
        .isEqualTo(Difference.Kind.CHANGED);
    assertThat(kind(sending(by(STAFF)), sending(by(STAFF), by(STAFF, SYSTEM))))
        .as("one more guard, even where it keeps nobody out")
        .isEqualTo(Difference.Kind.TIGHTENED);
  }

  @Test
  void whatIsFixedInItsPlaceIsTakenForWhatItIs() {
    assertThat(kind(
            sending(anyOf(in(Section.HISTORICAL), in(SENT), testOrder())), sending(testOrder())))
        .as("open is neither historical nor sent")
        .isEqualTo(Difference.Kind.CHANGED);
    assertThat(kind(sending(Condition.type(PARCEL)), sending(testOrder())))
        .isEqualTo(Difference.Kind.TIGHTENED);
    assertThat(kind(sending(Condition.overdue()), sending(testOrder())))
        .as("in a guard, overdue never holds")
        .isEqualTo(Difference.Kind.LOOSENED);
  }

  @Test
  void aGuardThatTheSectionLoosensIsNotCalledTightened() {
    StatusSet before = sending(in(Section.HISTORICAL));
    StatusSet after = Draft.of(sending(in(Section.HISTORICAL), reasonGiven()))
        .change(OPEN, s -> s.historical())
        .build();

    assertThat(told(before, after))
        .containsExactly(
            "status open: changed, section recent -> historical",
            "transition from open on send for parcel: loosened, guards with reason-given else odd");
  }

  @Test
  void beyondTenFactsGuardsAreComparedAsTheyAreWritten() {
    Condition[] many = new Condition[11];
    Arrays.setAll(many, i -> custom("condition " + i, question -> true));
    Condition[] more = Arrays.copyOf(many, 12);
    more[11] = testOrder();

    assertThat(kind(sending(many), sending(more))).isEqualTo(Difference.Kind.TIGHTENED);
    assertThat(kind(sending(more), sending(many))).isEqualTo(Difference.Kind.LOOSENED);
    assertThat(kind(sending(Condition.allOf(many)), sending(Condition.allOf(more))))
        .isEqualTo(Difference.Kind.CHANGED);
  }

  private static Difference.Kind kind(StatusSet before, StatusSet after) {
    List<Difference> differences = Comparison.of(before, after).differences().stream()
        .filter(it -> it.element() instanceof Element.Transition)
        .toList();
    assertThat(differences).hasSize(1);
    return differences.get(0).kind();
  }

  @Test
  void anotherTargetIsAChangeWhateverTheGuards() {
    StatusSet other = parcels()
        .transition(t -> t.from(OPEN).on(SEND).by(STAFF, SYSTEM).stay().guard(testOrder(), ODD))
        .build();

    assertThat(told(sending(), other))
        .containsExactly(
            "transition from open on send for parcel: changed, target sent -> open; guards with test-order else odd");
  }

  @Test
  void whoMayReportAFactIsToldOnce() {
    StatusSet few = parcels()
        .transition(t -> t.from(OPEN).on(VANISHED).by(CARRIER).to(SENT))
        .transition(t -> t.from(SENT).on(VANISHED).by(CARRIER).stay())
        .build();
    StatusSet more = parcels()
        .transition(t -> t.from(OPEN).on(VANISHED).by(CARRIER).to(SENT))
        .transition(t -> t.from(SENT).on(VANISHED).by(CARRIER, STAFF).stay())
        .build();

    assertThat(told(few, more)).containsExactly("action vanished: loosened, reporters with staff");
    assertThat(told(more, few))
        .containsExactly("action vanished: tightened, reporters without staff");
  }

  @Test
  void aGuardMoreIsNoTighteningWhereOthersMayReport() {
    StatusSet before = parcels()
        .transition(t -> t.from(OPEN).on(VANISHED).by(CARRIER).to(SENT))
        .build();
    StatusSet after = parcels()
        .transition(t -> t.from(OPEN).on(VANISHED).by(CARRIER).to(SENT).guard(testOrder(), ODD))
        .transition(t -> t.from(SENT).on(VANISHED).by(STAFF).stay())
        .build();

    assertThat(told(before, after))
        .contains(
            "action vanished: loosened, reporters with staff",
            "transition from open on vanished for parcel: changed, guards with test-order else odd");
  }

  @Test
  void aStatusThatBecomesTerminalIsTighter() {
    StatusSet open = parcels().status(LOST, s -> s.isFinal()).build();
    StatusSet closed = parcels().status(LOST, s -> s.terminal()).build();
    StatusSet closedWell =
        parcels().status(LOST, s -> s.terminal().successful()).build();
    StatusSet going = parcels().status(LOST, s -> s).build();

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
    StatusSet plain = parcels().command(Action.of("pay"), a -> a).build();
    StatusSet telling =
        parcels().command(Action.of("pay"), a -> a.refuse(testOrder(), ODD)).build();

    assertThat(told(plain, telling))
        .containsExactly("action pay: changed, answers with odd if test-order");
  }

  @Test
  void aRenameIsToldAsOneAndNothingElse() {
    OrderStatus dispatched = OrderStatus.of("dispatched");
    Action dispatch = Action.of("dispatch");
    StatusSet after = StatusSet.named("parcels", "Parcels")
        .types(PARCEL)
        .status(OPEN, s -> s)
        .status(dispatched, s -> s.phase(Phase.SHIPPED).historical().isFinal().successful())
        .commands(BEGIN, dispatch)
        .facts(VANISHED)
        .transition(t -> t.from(OrderStatus.NEW).on(BEGIN).by(CUSTOMER).to(OPEN))
        .transition(t -> t.from(OPEN).on(dispatch).by(STAFF, SYSTEM).to(dispatched))
        .build();
    Renames renames = Renames.none().with(SENT, dispatched).with(SEND, dispatch);

    assertThat(Comparison.of(sending(), after, renames))
        .hasToString(String.join(
            "\n",
            "status sent: renamed to status dispatched",
            "action send: renamed to action dispatch"));
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
        .status(SENT, s -> s)
        .status(OPEN, s -> s.phase(Phase.SHIPPED).historical().isFinal().successful())
        .commands(BEGIN, SEND)
        .facts(VANISHED)
        .transition(t -> t.from(OrderStatus.NEW).on(BEGIN).by(CUSTOMER).to(SENT))
        .build();

    assertThat(Comparison.of(before, after, Renames.none().with(OPEN, SENT).with(SENT, OPEN)))
        .hasToString("status open: renamed to status sent\nstatus sent: renamed to status open");
  }

  @Test
  void aRenameThatDoesNotFitIsTheCallersMistake() {
    StatusSet set = parcels().build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(set, set, Renames.none().with(LOST, SENT)))
        .withMessage("cannot compare with status lost renamed to sent: "
            + "the set before has no lost; take the rename out");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(set, set, Renames.none().with(SENT, LOST)))
        .withMessage("cannot compare with status sent renamed to lost: "
            + "the set after has no lost; name what it is called there");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Comparison.of(set, set, Renames.none().with(OPEN, SENT)))
        .withMessage("cannot compare with status open renamed to sent: "
            + "the set before has sent as well; take the rename out");
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
