package dev.orderstatus.api.definition;

import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.TransitionDefinition.fromAllBut;
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
import dev.orderstatus.api.code.WarningCode;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.decision.Warning;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Attributes;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.api.time.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusSetTests {

  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus SENT = OrderStatus.of("sent");
  private static final Action SEND = Action.of("send");
  private static final Attribute<String> NOTE = Attribute.text("note");

  @Test
  void aSetIsReadBackAsItWasWritten() {
    StatusSet set = StatusSet.named("parcels", "Parcels")
        .types(OrderType.of("parcel"))
        .actors(Actor.of("robot"))
        .attributes(NOTE)
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(SENT)
            .phase(Phase.SHIPPED)
            .historical()
            .correctable()
            .successful())
        .commands(SEND)
        .events(Action.of("lost"))
        .note("fragile", Condition.given(NOTE))
        .build();

    assertThat(set.actors())
        .startsWith(Actor.KNOWN.toArray(Actor[]::new))
        .endsWith(Actor.of("robot"))
        .hasSize(8);
    assertThat(set.statuses()).extracting(StatusDefinition::status).containsExactly(OPEN, SENT);
    assertThat(set.actions())
        .extracting(ActionDefinition::kind)
        .containsExactly(ActionDefinition.Kind.COMMAND, ActionDefinition.Kind.EVENT);
    assertThat(set.notes()).containsExactly(new Conditional<>(Condition.given(NOTE), "fragile"));
    assertThat(set.attributes()).isEqualTo(List.of(NOTE));
  }

  @Test
  void rowsBesideTheirActionAreThoseThatFollowIt() {
    StatusSet beside = StatusSet.named("parcels", "Parcels")
        .action(
            ActionDefinition.command(SEND),
            from(OPEN).by(Actor.STAFF).to(SENT),
            fromAllBut(OPEN).by(Actor.SYSTEM).stay())
        .build();
    StatusSet after = StatusSet.named("parcels", "Parcels")
        .commands(SEND)
        .on(SEND, from(OPEN).by(Actor.STAFF).to(SENT))
        .on(SEND, fromAllBut(OPEN).by(Actor.SYSTEM).stay())
        .build();

    assertThat(beside.transitions()).hasSize(2);
    assertThat(beside).isEqualTo(after);
  }

  @Test
  void aSetIsVersionOneUnlessSaidOtherwise() {
    StatusSet.Builder set = StatusSet.named("parcels", "Parcels");

    assertThat(set.build().version()).isEqualTo("1");
    assertThat(set.version("2.1").build().version()).isEqualTo("2.1");
    assertThat(set.build().withTexts(Texts.none()).version()).isEqualTo("2.1");
    assertThatNullPointerException().isThrownBy(() -> set.version(null)).withMessage("version");
  }

  @Test
  void aStatusIsInProgressRecentAndGoingOnUnlessSaidOtherwise() {
    StatusSet set = StatusSet.named("parcels", "Parcels")
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(SENT)
            .historical()
            .recent()
            .terminal()
            .hiddenFromCustomer()
            .imported())
        .build();

    StatusDefinition open = set.statuses().get(0);
    assertThat(open.phase()).isEqualTo(Phase.IN_PROGRESS);
    assertThat(open.section()).isEqualTo(Section.RECENT);
    assertThat(open.ending()).isEqualTo(Ending.NONE);
    assertThat(List.of(open.successful(), open.hidden(), open.imported())).containsOnly(false);
    assertThat(open.promises()).isEmpty();
    assertThat(open.variants()).isEmpty();
    assertThat(set.statuses().get(1))
        .isEqualTo(open.toBuilder()
            .status(SENT)
            .ending(Ending.TERMINAL)
            .hidden(true)
            .imported(true)
            .build());
  }

  @Test
  void anOptInTellsTheCustomerOrWarns() {
    Effect email = Effect.forCustomer("email");
    TransitionDefinition row = StatusSet.named("parcels", "Parcels")
        .on(
            SEND,
            from(OPEN)
                .by(Actor.STAFF)
                .guard(Condition.justificationGiven(), ReasonCode.of("no-reason"))
                .to(SENT)
                .paymentBecomes(Payment.PAID)
                .set(Attributes.of(NOTE, "sent"))
                .clear(Attribute.text("draft"))
                .inputs(NOTE)
                .forTypes(OrderType.of("parcel"))
                .optIn(email))
        .build()
        .transitions()
        .get(0);

    assertThat(row.effects())
        .containsExactly(new Conditional<>(Condition.customerNotified(), email));
    assertThat(row.warnings())
        .containsExactly(new Conditional<>(
            Condition.allOf(
                Condition.not(Condition.customerNotified()), Condition.not(Condition.hasAccount())),
            Warning.of(WarningCode.GUEST_NOT_INFORMED)));
    assertThat(row.target()).contains(SENT);
    assertThat(row.change().payment()).contains(Payment.PAID);
    assertThat(row.change().set()).isEqualTo(Attributes.of(NOTE, "sent"));
    assertThat(row.change().cleared()).isEqualTo(List.of(Attribute.text("draft")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusSet.named("p", "P")
            .on(
                SEND,
                from(OPEN).by().stay().set(Attributes.of(Attribute.wholeNumber("days"), -1L))))
        .withMessageContaining("attribute days");
  }

  @Test
  void sourcesAreListedOrAllButTheListedAndNeverTheNewOneUnlessListed() {
    FromStatuses listed = new FromStatuses(false, List.of(OrderStatus.NEW, OPEN));
    FromStatuses rest = new FromStatuses(true, List.of(OPEN));

    assertThat(List.of(OrderStatus.NEW, OPEN, SENT))
        .filteredOn(listed::contains)
        .containsExactly(OrderStatus.NEW, OPEN);
    assertThat(List.of(OrderStatus.NEW, OPEN, SENT))
        .filteredOn(rest::contains)
        .containsExactly(SENT);
  }

  @Test
  void aQuestionReadsTheInputsFirst() {
    OrderSnapshot order =
        OrderSnapshot.toPlace(OrderCode.of("EX", 17), OrderType.of("parcel"), Payment.DUE);
    Request request = Request.of(SEND, Actor.STAFF, Instant.EPOCH);
    Settings settings = Settings.standard();

    assertThat(new Question(order, request, settings).value(NOTE)).isEmpty();
    assertThat(
            new Question(order.with(NOTE, "order"), request.with(NOTE, " "), settings).value(NOTE))
        .contains("order");
    assertThat(new Question(order.with(NOTE, "order"), request.with(NOTE, "input"), settings)
            .value(NOTE))
        .contains("input");
  }

  @Test
  void standardSettingsAreUtcMondayToFridayWithoutAccount() {
    Settings standard = Settings.standard();
    WorkingDays everyDay = date -> true;

    assertThat(standard.zone()).isEqualTo(ZoneOffset.UTC);
    assertThat(standard.workingDays()).isEqualTo(WorkingDays.mondayToFriday());
    assertThat(standard.accountRequired()).isFalse();
    assertThat(standard.guestPage()).isFalse();
    assertThat(standard.clockTolerance()).isEqualTo(Duration.ofSeconds(1));
    assertThat(standard.withZone(ZoneId.of("Europe/Berlin")).zone())
        .isEqualTo(ZoneId.of("Europe/Berlin"));
    assertThat(standard.withWorkingDays(everyDay).workingDays()).isSameAs(everyDay);
    assertThat(standard.withAccountRequired(true).accountRequired()).isTrue();
  }

  @Test
  void allProblemsAreInTheMessage() {
    Problem first =
        new Problem(Problem.Kind.UNREACHABLE, "parcels, status sent", "nothing leads to it");
    Problem second = new Problem(Problem.Kind.INVALID, "parcels", "has no title");
    InvalidDefinitionException thrown =
        new InvalidDefinitionException("parcels", List.of(first, second));

    assertThat(thrown)
        .hasMessage(
            "status set parcels has 2 problem(s):\n  parcels, status sent: nothing leads to it\n  parcels: has no title");
    assertThat(thrown.problems()).containsExactly(first, second);
  }

  @Test
  void nullIsNamed() {
    StatusSet.Builder set = StatusSet.named("p", "P");
    assertThatNullPointerException()
        .isThrownBy(() -> StatusSet.named(null, "P"))
        .withMessage("id");
    assertThatNullPointerException()
        .isThrownBy(() -> StatusSet.named("p", null))
        .withMessage("title");
    assertThatNullPointerException()
        .isThrownBy(() -> set.status(StatusDefinition.of(null)))
        .withMessage("status");
    assertThatNullPointerException()
        .isThrownBy(() -> set.status(StatusDefinition.of(OPEN).phase(null)))
        .withMessage("phase");
    assertThatNullPointerException()
        .isThrownBy(() -> set.action(ActionDefinition.command(null)))
        .withMessage("action");
    assertThatNullPointerException().isThrownBy(() -> set.texts(null)).withMessage("texts");
    assertThatNullPointerException().isThrownBy(() -> set.note("n", null)).withMessage("condition");
    assertThatNullPointerException()
        .isThrownBy(() -> set.on(null, from(OPEN).by().stay()))
        .withMessage("action");
    assertThatNullPointerException()
        .isThrownBy(() -> Settings.standard().withZone(null))
        .withMessage("zone");
    assertThatNullPointerException()
        .isThrownBy(() -> new Guard(null, null))
        .withMessage("condition");
    assertThatNullPointerException()
        .isThrownBy(() -> new Question(null, null, null))
        .withMessage("order");
  }
}
