package dev.orderstatus.core.diagram;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAll;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAllBut;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.time.Promise;
import dev.orderstatus.api.time.Promise.Anchor;
import dev.orderstatus.api.time.Promise.Kind;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TablesTests {

  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus DONE = OrderStatus.of("done");
  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Attribute<Long> DAYS = Attribute.wholeNumber("days");
  private static final StatusSet EMPTY = StatusSet.named("empty", "Empty").build();

  private static final StatusSet SET = StatusSet.named("parcels", "Parcels")
      .status(StatusDefinition.of(OPEN)
          .hiddenFromCustomer()
          .promise(
              Condition.overdue(),
              new Promise(Kind.GUARANTEED, new Promise.Minutes(1), Anchor.STATUS_SINCE))
          .promise(new Promise(Kind.TYPICAL, new Promise.WorkDaysOf(DAYS, 3), Anchor.PLACED_AT)))
      .status(StatusDefinition.of(DONE)
          .phase(Phase.COMPLETED)
          .historical()
          .correctable()
          .hiddenFromCustomer()
          .promise(
              Condition.testOrder(),
              new Promise(Kind.TYPICAL, new Promise.Weeks(2), Anchor.STATUS_SINCE))
          .promise(
              Condition.hasAccount(),
              new Promise(Kind.TYPICAL, new Promise.WorkDays(5), Anchor.PLACED_AT))
          .promise(new Promise(
              Kind.GUARANTEED, new Promise.OnDate(Attribute.date("due")), Anchor.PLACED_AT)))
      .action(ActionDefinition.command(Action.of("finish"))
          .refuse(
              Condition.by(Actor.CUSTOMER),
              Reason.of(ReasonCode.of("ask-us"))
                  .remedy(RemedyCode.CONTACT_SHOP)
                  .remedy(RemedyCode.ASK_STAFF)))
      .action(ActionDefinition.event(Action.of("arrived"))
          .reflectedWhen(Condition.given(NOTE))
          .pastIn(DONE)
          .attention(Condition.ALWAYS, Reason.of(ReasonCode.of("too-late")), Payment.UNLINKED))
      .on(
          Action.of("finish"),
          fromAllBut(DONE)
              .by(Actor.STAFF, Actor.SYSTEM)
              .guard(Condition.paymentSettled(), ReasonCode.of("not-paid"))
              .guard(Condition.justificationGiven(), ReasonCode.of("no-reason"))
              .to(DONE)
              .forTypes(OrderType.of("big"), OrderType.of("small"))
              .set(Attributes.of(NOTE, "a|b"))
              .clear(DAYS)
              .optIn(Effect.forCustomer("tell"))
              .effect(
                  Condition.paymentOpen(),
                  Effect.forStaff("log").with("level", 2).with("who", "us").asOptional())
              .warning(Condition.ALWAYS, WarningCode.LATE)
              .inputs(NOTE, DAYS))
      .on(
          Action.of("arrived"),
          fromAll()
              .by(Actor.CARRIER)
              .guard(Condition.testOrder(), ReasonCode.of("odd"))
              .stay()
              .paymentBecomes(Payment.PAID))
      .on(Action.of("open"), from(OrderStatus.NEW).by(Actor.STAFF).to(OPEN))
      .texts(Texts.of(Map.of(Locale.ENGLISH, Map.of("status.open.label", "Open | *now*"))))
      .build();

  @Test
  void statusesAreListedWithWhatEndsThere() {
    assertThat(Tables.statuses(SET)).isEqualTo("""
            | code   | label           | phase       | section    | ending |
            | ------ | --------------- | ----------- | ---------- | ------ |
            | `open` | Open \\| \\*now\\* | in-progress | recent     | hidden from the customer |
            | `done` | Done            | completed   | historical | final, not successful, hidden from the customer |
            """);
  }

  @Test
  void transitionsAreListedWithGuardsAndEffects() {
    assertThat(Tables.transitions(SET)
            .lines()
            .map(line -> line.replaceAll(" +", " "))
            .skip(2))
        .containsExactly(
            "| all but done; for big, small | `finish` | command | staff, system"
                + " | payment settled: `not-paid`; reason given: `no-reason` | done"
                + " | `note` becomes a\\|b; `days` is cleared; `tell` opt-in; `log` (level 2, who us) optional if payment open;"
                + " warning `guest-not-informed` if not opted in, and without account; warning `late`;"
                + " input `note`; input `days` |",
            "| all | `arrived` | event | carrier | test order: attention `odd` | same | payment becomes paid |",
            "| (new) | `open` | not declared | staff | | open | |");
  }

  @Test
  void answersAreListedInTheOrderInWhichTheyAreLookedUp() {
    assertThat(Tables.answers(SET)).isEqualTo("""
            | action    | when                | answer |
            | --------- | ------------------- | ------ |
            | `finish`  | by customer         | refused `ask-us`; remedy `contact-shop`, `ask-staff` |
            | `arrived` | first, `note` given | unchanged `already-reflected` |
            | `arrived` | in done             | unchanged `already-past` |
            | `arrived` | always              | attention `too-late`; payment becomes unlinked |
            """);
  }

  @Test
  void promisesAreListedWithTheirCondition() {
    assertThat(Tables.promises(SET)).isEqualTo("""
            | status | kind       | time                        | counted from        | if |
            | ------ | ---------- | --------------------------- | ------------------- | -- |
            | `open` | guaranteed | 1 minute                    | reaching the status | overdue |
            | `open` | typical    | `days` working days, else 3 | placing the order   | |
            | `done` | typical    | 2 weeks                     | reaching the status | test order |
            | `done` | typical    | 5 working days              | placing the order   | with account |
            | `done` | guaranteed | until the end of `due`      |                     | |
            """);
  }

  @Test
  void aSetWithoutPromisesOrAnswersHasNoTableOfThem() {
    assertThat(Tables.promises(EMPTY)).isEmpty();
    assertThat(Tables.answers(EMPTY)).isEmpty();
  }

  @Test
  void columnsLineUp() {
    String[] lines = Tables.transitions(SET).split("\n");
    int lastColumn = lines[0].lastIndexOf("| effects");
    assertThat(lines).allSatisfy(line -> assertThat(line.charAt(lastColumn)).isEqualTo('|'));
  }

  @Test
  void nullIsNamed() {
    assertThatNullPointerException().isThrownBy(() -> Tables.statuses(null)).withMessage("set");
    assertThatNullPointerException().isThrownBy(() -> Tables.transitions(null)).withMessage("set");
    assertThatNullPointerException().isThrownBy(() -> Tables.answers(null)).withMessage("set");
    assertThatNullPointerException().isThrownBy(() -> Tables.promises(null)).withMessage("set");
  }
}
