package dev.orderstatus.core.version;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.Condition.anyOf;
import static dev.orderstatus.api.definition.Condition.by;
import static dev.orderstatus.api.definition.Condition.custom;
import static dev.orderstatus.api.definition.Condition.hasAccount;
import static dev.orderstatus.api.definition.Condition.in;
import static dev.orderstatus.api.definition.Condition.justificationGiven;
import static dev.orderstatus.api.definition.Condition.not;
import static dev.orderstatus.api.definition.Condition.payment;
import static dev.orderstatus.api.definition.Condition.testOrder;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.version.Parcels.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Section;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.Payment;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TransitionComparisonTests {

  @Test
  void aTransitionOfAStatusThatIsNewIsNotListedForItself() {
    assertThat(toldOf(set ->
            set.status(StatusDefinition.of(LOST)).on(SEND, from(LOST).by(STAFF).to(SENT))))
        .containsExactly("status lost: added");
  }

  @Test
  void aGuardMoreIsTighterAndOneLessLooser() {
    StatusSet free = sending();
    StatusSet guarded = sending(justificationGiven());

    assertThat(told(free, guarded))
        .containsExactly(
            "transition from open on send for parcel: tightened, guards with reason-given else odd");
    assertThat(told(guarded, free))
        .containsExactly(
            "transition from open on send for parcel: loosened, guards without reason-given else odd");
  }

  @Test
  void anActorLessIsTighter() {
    StatusSet both = parcels().on(SEND, from(OPEN).by(STAFF, SYSTEM).to(SENT)).build();
    StatusSet one = parcels().on(SEND, from(OPEN).by(STAFF).to(SENT)).build();
    StatusSet guarded = parcels()
        .on(SEND, from(OPEN).by(STAFF).guard(justificationGiven(), ODD).to(SENT))
        .build();
    StatusSet other = parcels().on(SEND, from(OPEN).by(CARRIER).to(SENT)).build();

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
  void ofTransitionsDistinguishedByWhoActsEachIsCompared() {
    StatusSet one = parcels().on(SEND, from(OPEN).by(STAFF).to(SENT)).build();
    StatusSet both = parcels()
        .on(SEND, from(OPEN).by(STAFF).to(SENT))
        .on(SEND, from(OPEN).by(SYSTEM).stay())
        .build();
    StatusSet guarded = parcels()
        .on(SEND, from(OPEN).by(STAFF).to(SENT))
        .on(SEND, from(OPEN).by(SYSTEM).guard(justificationGiven(), ODD).stay())
        .build();

    assertThat(told(one, both)).containsExactly("transition from open on send for parcel: added");
    assertThat(told(both, guarded))
        .containsExactly(
            "transition from open on send for parcel: tightened, guards with reason-given else odd");
    assertThat(Comparison.of(both, both).isEmpty()).isTrue();
  }

  @Test
  void ofTransitionsWithConditionsEachIsComparedInItsPlace() {
    StatusSet plain = parcels().on(SEND, from(OPEN).by(STAFF).to(SENT)).build();
    StatusSet two = parcels()
        .on(SEND, from(OPEN).by(STAFF).when(testOrder()).to(SENT))
        .on(SEND, from(OPEN).by(STAFF).stay())
        .build();
    StatusSet other = parcels()
        .on(SEND, from(OPEN).by(STAFF).when(hasAccount()).to(SENT))
        .on(SEND, from(OPEN).by(STAFF).stay())
        .build();
    StatusSet guarded = parcels()
        .on(SEND, from(OPEN).by(STAFF).when(testOrder()).to(SENT))
        .on(SEND, from(OPEN).by(STAFF).guard(justificationGiven(), ODD).stay())
        .build();

    assertThat(told(plain, two))
        .containsExactly(
            "transition from open on send for parcel: changed, when with test-order",
            "transition from open on send for parcel: added");
    assertThat(told(two, other))
        .containsExactly(
            "transition from open on send for parcel: changed, when test-order -> account");
    assertThat(told(two, guarded))
        .containsExactly(
            "transition from open on send for parcel: tightened, guards with reason-given else odd");
    assertThat(Comparison.of(two, two).isEmpty()).isTrue();
  }

  @Test
  void theFingerprintKnowsTheConditionsAndTheirOrder() {
    TransitionDefinition.Builder test = from(OPEN).by(STAFF).when(testOrder()).to(SENT);
    TransitionDefinition.Builder account =
        from(OPEN).by(STAFF).when(hasAccount()).stay();
    StatusSet one = parcels().on(SEND, test).on(SEND, account).build();
    StatusSet other = parcels().on(SEND, account).on(SEND, test).build();

    assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
    assertThat(told(one, other)).isNotEmpty();
    assertThat(Fingerprint.of(sending()))
        .isNotEqualTo(Fingerprint.of(
            parcels().on(SEND, from(OPEN).by(STAFF).when(testOrder()).to(SENT)).build()));
  }

  @Test
  void anEffectAtTheEndIsAnotherEffect() {
    Effect invoice = Effect.forCustomer("email-invoice");
    StatusSet always =
        parcels().on(SEND, from(OPEN).by(STAFF).to(SENT).effect(invoice)).build();
    StatusSet atEnd =
        parcels().on(SEND, from(OPEN).by(STAFF).to(SENT).effectAtEnd(invoice)).build();

    assertThat(told(always, atEnd))
        .containsExactly(
            "transition from open on send for parcel: changed, effects email-invoice for customer -> email-invoice for customer at-end");
    assertThat(Fingerprint.of(always)).isNotEqualTo(Fingerprint.of(atEnd));
  }

  @Test
  void guardsAreTriedOutWhereTheirWordsDoNotShow() {
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
    StatusSet after = Draft.of(sending(in(Section.HISTORICAL), justificationGiven()))
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
        .filter(difference -> difference.element() instanceof Element.Transition)
        .toList();
    assertThat(differences).hasSize(1);
    return differences.get(0).kind();
  }

  @Test
  void anotherTargetIsAChangeWhateverTheGuards() {
    StatusSet other = parcels()
        .on(SEND, from(OPEN).by(STAFF, SYSTEM).guard(testOrder(), ODD).stay())
        .build();

    assertThat(told(sending(), other))
        .containsExactly(
            "transition from open on send for parcel: changed, target sent -> open; guards with test-order else odd");
  }

  @Test
  void whoMayReportAnEventIsReportedOnce() {
    StatusSet few = parcels()
        .on(VANISHED, from(OPEN).by(CARRIER).to(SENT))
        .on(VANISHED, from(SENT).by(CARRIER).stay())
        .build();
    StatusSet more = parcels()
        .on(VANISHED, from(OPEN).by(CARRIER).to(SENT))
        .on(VANISHED, from(SENT).by(CARRIER, STAFF).stay())
        .build();

    assertThat(told(few, more)).containsExactly("action vanished: loosened, reporters with staff");
    assertThat(told(more, few))
        .containsExactly("action vanished: tightened, reporters without staff");
  }

  @Test
  void aGuardMoreIsNoTighteningWhereOthersMayReport() {
    StatusSet before = parcels().on(VANISHED, from(OPEN).by(CARRIER).to(SENT)).build();
    StatusSet after = parcels()
        .on(VANISHED, from(OPEN).by(CARRIER).guard(testOrder(), ODD).to(SENT))
        .on(VANISHED, from(LOST).by(STAFF).stay())
        .status(StatusDefinition.of(LOST))
        .build();

    assertThat(told(before, after))
        .contains(
            "action vanished: loosened, reporters with staff",
            "transition from open on vanished for parcel: changed, guards with test-order else odd");
  }
}
