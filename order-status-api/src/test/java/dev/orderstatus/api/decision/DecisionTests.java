package dev.orderstatus.api.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.Options;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.EffectCode;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Parameter.FromQuestion;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DecisionTests {

  private static final Reason REASON =
      Reason.of(ReasonCode.STALE_STATUS).remedy(RemedyCode.CONTACT_SHOP).remedy(RemedyCode.REORDER);
  private static final Refused REFUSED = new Refused(
      List.of(REASON, Reason.of(ReasonCode.ORDER_IS_CLOSED).remedy(RemedyCode.REORDER)));
  private static final Decision ACCEPTED =
      new Accepted(OrderStatus.of("a"), OrderStatus.of("b"), List.of(), List.of(), Change.NONE);
  private static final Decision UNCHANGED = new Unchanged(REASON);
  private static final Decision ATTENTION = new Attention(REASON, List.of(), Change.NONE);
  private static final Attribute<String> CONTACT = Attribute.text("contact");
  private static final OrderSnapshot ORDER =
      OrderSnapshot.toPlace(OrderCode.of("EX", 17), OrderType.of("goods"), Payment.DUE);
  private static final Request REQUEST = Request.of(Action.of("send"), Actor.STAFF, Instant.EPOCH);

  @Test
  void foldTakesTheBranchOfTheDecision() {
    assertThat(List.of(ACCEPTED, UNCHANGED, REFUSED, ATTENTION))
        .extracting(decision -> decision.<String>fold(
            a -> "accepted", u -> "unchanged", r -> "refused", a -> "attention"))
        .containsExactly("accepted", "unchanged", "refused", "attention");
  }

  @Test
  void onlyARefusalIsLeft() {
    assertThat(REFUSED.toEither().getLeft()).isSameAs(REFUSED);
    assertThat(List.of(ACCEPTED, UNCHANGED, ATTENTION))
        .allSatisfy(decision -> assertThat(decision.toEither().get()).isSameAs(decision));
    assertThat(
            List.of(ACCEPTED, UNCHANGED, ATTENTION, REFUSED).stream().filter(Decision::isAccepted))
        .containsExactly(ACCEPTED);
  }

  @Test
  void eachKindSaysWhatItHasAndNothingElse() {
    Warning late = new Warning(WarningCode.of("late"), List.of());
    Decision warned = ((Accepted) ACCEPTED).with(late);
    Decision told = new Attention(REASON, List.of(Effect.forStaff("call")), Change.NONE);

    assertThat(List.of(ACCEPTED, UNCHANGED, REFUSED, ATTENTION))
        .extracting(decision -> decision.kind().code())
        .containsExactly("accepted", "unchanged", "refused", "attention");
    assertThat(List.of(ACCEPTED, UNCHANGED, ATTENTION))
        .extracting(Decision::reasons)
        .containsExactly(List.of(), List.of(REASON), List.of(REASON));
    assertThat(List.of(warned, UNCHANGED, REFUSED, told))
        .extracting(Decision::warnings)
        .containsExactly(List.of(late), List.of(), List.of(), List.of());
    assertThat(List.of(warned, UNCHANGED, REFUSED, told))
        .extracting(Decision::effects)
        .containsExactly(List.of(), List.of(), List.of(), List.of(Effect.forStaff("call")));
  }

  @Test
  void whoeverIsNeitherCustomerNorApproverReadsWhatStaffReads() {
    assertThat(Actor.KNOWN.stream().map(Audience::of).distinct())
        .containsExactly(Audience.CUSTOMER, Audience.STAFF, Audience.APPROVER);
    assertThat(Audience.of(Actor.of("gnome"))).isEqualTo(Audience.STAFF);
  }

  @Test
  void remediesAreListedOnceInTheOrderOfTheReasons() {
    assertThat(REFUSED.remedies())
        .containsExactly(Remedy.of(RemedyCode.CONTACT_SHOP), Remedy.of(RemedyCode.REORDER));
    assertThat(ATTENTION.remedies()).isEqualTo(REASON.remedies());
  }

  @Test
  void aRefusalNeedsAReason() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Refused(List.of()))
        .withMessage("a refusal needs at least one reason");
  }

  @Test
  void aDecisionKeepsItsOwnLists() {
    List<Reason> reasons = new ArrayList<>(List.of(REASON));
    Refused refused = new Refused(reasons);
    reasons.clear();

    assertThat(refused.reasons()).containsExactly(REASON);
  }

  @Test
  void parametersAreReadFromTheOrderAndTheRequestThatWereDecided() {
    Reason reason = Reason.of(ReasonCode.STALE_STATUS)
        .unlessBy(Actor.STAFF, Actor.SYSTEM)
        .with("contact", CONTACT)
        .with(new Parameter("actual", FromQuestion.STATUS))
        .with(new Parameter("since", FromQuestion.STATUS_SINCE))
        .with(new Parameter("expected", FromQuestion.EXPECTED_STATUS));

    assertThat(reason.values(ORDER, REQUEST))
        .isEqualTo(Map.of(
            "actors",
            List.of(Actor.STAFF, Actor.SYSTEM),
            "actual",
            OrderStatus.NEW,
            "since",
            Instant.EPOCH));
    assertThat(reason.values(
            ORDER.with(CONTACT, "order"), REQUEST.withExpectedStatus(OrderStatus.of("open"))))
        .containsEntry("contact", "order")
        .containsEntry("expected", OrderStatus.of("open"));
    assertThat(reason.values(ORDER.with(CONTACT, "order"), REQUEST.with(CONTACT, "input")))
        .containsEntry("contact", "input");
    assertThat(reason.hasParameter("actors")).isTrue();
    assertThat(reason.hasParameter("reason")).isFalse();
  }

  @Test
  void effectsSayWhoMeetsThem() {
    Effect effect = Effect.forCustomer("tell").with("link", true);

    assertThat(effect.audience()).isEqualTo(Audience.CUSTOMER);
    assertThat(effect.optional()).isFalse();
    assertThat(effect.asOptional().optional()).isTrue();
    assertThat(effect.asOptional().parameters()).containsExactly(Parameter.of("link", true));
    assertThat(Effect.forApprover("ask").audience()).hasToString("approver");
    assertThat(Effect.forStaff("log").code()).isEqualTo(EffectCode.of("log"));
  }

  @Test
  void aParameterIsWrittenAsItsNameAndValue() {
    Attribute<String> reference = Attribute.text("reference");

    assertThat(Parameter.of("link", true)).hasToString("link true");
    assertThat(Parameter.of("actors", List.of("staff", "system")))
        .hasToString("actors staff, system");
    assertThat(Parameter.of("number", reference)).hasToString("number reference");
    assertThat(new Parameter("held", new Parameter.OnOrder(reference)))
        .hasToString("held reference of the order");
    assertThat(new Parameter("since", Parameter.FromQuestion.STATUS_SINCE))
        .hasToString("since status since");
  }

  @Test
  void optionsKeepTheirOwnLists() {
    Attribute<String> weight = Attribute.text("weight");
    Attribute<String> contact = Attribute.text("contact");
    List<Attribute<?>> needs = new ArrayList<>(List.of(weight));
    List<Attribute<?>> takes = new ArrayList<>(List.of(contact));
    Options.Allowed allowed = new Options.Allowed(Action.of("send"), true, needs, takes);
    needs.clear();
    takes.clear();

    assertThat(allowed.needs()).isEqualTo(List.of(weight));
    assertThat(allowed.takes()).isEqualTo(List.of(contact));
    assertThat(new Options(
                List.of(allowed),
                List.of(new Options.NotAllowed(Action.of("pay"), REFUSED, true)),
                List.of())
            .refused())
        .extracting(Options.NotAllowed::why)
        .containsExactly(REFUSED);
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> new Unchanged(null)).withMessage("reason");
    assertThatNullPointerException()
        .isThrownBy(() -> new Accepted(null, OrderStatus.NEW, List.of(), List.of(), Change.NONE))
        .withMessage("from");
    assertThatNullPointerException().isThrownBy(() -> Parameter.of(null, "x")).withMessage("name");
    assertThatNullPointerException()
        .isThrownBy(() -> Parameter.of("x", (Object) null))
        .withMessage("value");
    assertThatNullPointerException().isThrownBy(() -> Warning.of(null)).withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> Remedy.of(null)).withMessage("code");
    assertThatNullPointerException().isThrownBy(() -> Reason.of(null)).withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> Parameter.of("x", 1).value(null, REQUEST))
        .withMessage("order");
    assertThatNullPointerException()
        .isThrownBy(() -> ACCEPTED.fold(null, u -> 1, r -> 1, a -> 1))
        .withMessage("accepted");
    assertThat(Warning.of(WarningCode.LATE).parameters()).isEmpty();
  }

  @Test
  void aParameterHoldsNoListOfLists() {
    List<Object> itself = new ArrayList<>();
    itself.add(itself);

    for (Object value :
        List.of(itself, Map.of("a", 1), Set.of("a"), new int[] {1}, List.of(List.of()))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Parameter.of("x", value))
          .withMessageStartingWith("a parameter has a value of ");
    }
  }
}
