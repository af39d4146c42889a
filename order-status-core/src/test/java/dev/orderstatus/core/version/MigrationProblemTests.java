package dev.orderstatus.core.version;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Problem.Kind.DEAD_END;
import static dev.orderstatus.api.definition.Problem.Kind.DUPLICATE;
import static dev.orderstatus.api.definition.Problem.Kind.EXIT_FROM_TERMINAL;
import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.MISSING_TEXT;
import static dev.orderstatus.api.definition.Problem.Kind.NO_SUCCESSOR;
import static dev.orderstatus.api.definition.Problem.Kind.UNKNOWN_REFERENCE;
import static dev.orderstatus.api.definition.Problem.Kind.UNREACHABLE;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.version.ParcelVersions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationProblemTests {

  private static final OrderType CRATE = OrderType.of("crate");

  private static StatusSet withoutWaiting() {
    Draft draft = Draft.of(BEFORE);
    draft.statuses.remove(1);
    return draft.build();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "no place for a status",
            MigrationPlan.from(BEFORE).to(Wired.of(withoutWaiting())),
            NO_SUCCESSOR,
            "parcels 1 to parcels 1, status waiting: the set after has no such status, and orders may have it; "
                + "add rename(waiting, ...) or retire(waiting, ...) to one of: open, sent, canceled"),
        with(
            plan -> plan.stored(GONE),
            NO_SUCCESSOR,
            "status delivery:delivered: the set after has no such status, and orders may have it; "
                + "add rename(delivery:delivered, ...) or retire(delivery:delivered, ...) to one of: open, packed, shipped, closed"),
        with(
            plan -> plan.stored(OrderType.of("crate")),
            NO_SUCCESSOR,
            "order type crate: the set after has no such order type, and orders may have it; "
                + "add rename(crate, ...) or retire(crate, ...) to one of: parcel"),
        with(
            plan -> plan.stored(GONE).retire(GONE, SENT),
            INVALID,
            "status delivery:delivered: it leads to sent, for which there is a rule as well; "
                + "name the status in which orders end up"),
        with(
            plan -> plan.stored(GONE).rename(GONE, GONE),
            INVALID,
            "status delivery:delivered: it leads to delivery:delivered, for which there is a rule as well; "
                + "name the status in which orders end up"),
        with(
            plan -> plan.stored(GONE).retire(GONE, OrderStatus.of("sned")),
            UNKNOWN_REFERENCE,
            "status delivery:delivered: it leads to sned, and the set after has no such status; "
                + "name one of: open, packed, shipped, closed"),
        with(
            plan -> plan.retire(GONE, SHIPPED),
            UNKNOWN_REFERENCE,
            "status delivery:delivered: the set before has no such status; "
                + "take the rule out, or add stored(delivery:delivered) where orders have it all the same"),
        with(
            plan -> plan.retire(WAITING, OPEN),
            DUPLICATE,
            "status waiting: there is more than one rule for it, leading to packed, open; keep one"),
        with(
            plan -> plan.retire(OPEN, PACKED),
            INVALID,
            "status open: the set after has it as well, so orders that were moved could not be distinguished from those that were not; "
                + "take the rule out, or give what is new another code"),
        with(
            plan -> plan.stored(GONE).rename(GONE, OPEN),
            INVALID,
            "status delivery:delivered: it is renamed to open, which is the name of another one already; "
                + "say retire(delivery:delivered, open) where the two become one"),
        with(
            plan -> plan.stored(OrderStatus.NEW),
            INVALID,
            "status (new): no order is stored in it; take it out"),
        with(
            plan -> plan.rename(OrderStatus.NEW, PACKED),
            INVALID,
            "status (new): no order is stored in it; take the rule out"));
  }

  private static Arguments with(
      UnaryOperator<MigrationPlan.Builder> mistake, Problem.Kind kind, String what) {
    return Arguments.of(
        what, mistake.apply(sound(plan())), kind, "parcels 1 to parcels 2, " + what);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mistakes")
  void aMistakeIsFoundAlone(
      String name, MigrationPlan.Builder plan, Problem.Kind kind, String message) {
    assertThat(plan.build().getError()).singleElement().satisfies(problem -> {
      assertThat(problem.kind()).isEqualTo(kind);
      assertThat(problem).hasToString(message);
    });
  }

  @Test
  void whatGoesOnIsNotOverUnlessItIsRetired() {
    StatusSet closing = Wired.of(parcels("2")
        .types(LETTER)
        .status(StatusDefinition.of(OPEN).historical().terminal())
        .status(StatusDefinition.of(WAITING).historical().correctable())
        .status(StatusDefinition.of(SENT).historical().correctable().successful())
        .status(StatusDefinition.of(CANCELED).historical().terminal())
        .build());

    assertThat(MigrationPlan.from(BEFORE).to(closing).build().getError())
        .extracting(Problem::kind, Problem::toString)
        .containsExactly(
            tuple(
                INVALID,
                "parcels 1 to parcels 2, status open: orders go on from it, and open in the set after is terminal, so orders in progress would be over; make it correctable there, or give it another code and retire this one in favor of it"));
    assertThat(plan()
            .rename(SENT, SHIPPED)
            .rename(CANCELED, CLOSED)
            .rename(WAITING, CLOSED)
            .retire(LETTER, PARCEL)
            .build()
            .getError())
        .extracting(Problem::where)
        .contains("parcels 1 to parcels 2, status waiting");
    assertThat(plan()
            .rename(SENT, SHIPPED)
            .rename(CANCELED, CLOSED)
            .retire(WAITING, CLOSED)
            .retire(LETTER, PARCEL)
            .build()
            .isValid())
        .isTrue();
  }

  @Test
  void whatGoesOnForItsTypeGoesOnForTheTypeThatItBecomes() {
    Action place = Action.of("place");
    Action send = Action.of("send");
    StatusSet before = parcels("1")
        .types(LETTER)
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(SENT).historical().correctable())
        .commands(place, send)
        .on(place, from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .on(send, from(OPEN).by(STAFF).to(SENT))
        .build();
    StatusSet after = parcels("2")
        .types(CRATE)
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(SENT).historical().correctable())
        .commands(place, send)
        .on(place, from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .on(
            send,
            from(OPEN)
                .by(STAFF)
                .guard(Condition.not(Condition.type(PARCEL)), ReasonCode.WRONG_ORDER_TYPE)
                .to(SENT))
        .build();

    assertThat(
            MigrationPlan.from(before).to(after).retire(LETTER, PARCEL).build().getError())
        .extracting(Problem::kind, Problem::toString)
        .containsExactly(
            tuple(
                DEAD_END,
                "parcels 1 to parcels 2, status open, order type parcel: orders could go on, and in open of the set after nothing leads on for parcel; name another status or type, or add a transition"),
            tuple(
                DEAD_END,
                "parcels 1 to parcels 2, status open, order type letter: orders could go on, and in open of the set after nothing leads on for parcel; name another status or type, or add a transition"));
    assertThat(
            MigrationPlan.from(after).to(before).retire(CRATE, LETTER).build().isValid())
        .isTrue();
  }

  @Test
  void theSetAfterCanBeDecided() {
    StatusSet broken = parcels("2").status(StatusDefinition.of(OPEN)).build();

    assertThat(MigrationPlan.from(broken).to(broken).build().getError())
        .isEqualTo(OrderStatuses.compile(broken, Settings.standard()).getError().stream()
            .filter(problem -> problem.kind() != MISSING_TEXT)
            .toList())
        .extracting(Problem::kind)
        .containsExactly(UNREACHABLE, DEAD_END);
  }

  @Test
  void whatIsOverDoesNotGoOn() {
    StatusSet reopened = parcels("2")
        .types(LETTER)
        .status(StatusDefinition.of(OPEN))
        .status(StatusDefinition.of(WAITING))
        .status(StatusDefinition.of(SENT).correctable().successful())
        .status(StatusDefinition.of(CANCELED).correctable())
        .build();

    assertThat(MigrationPlan.from(BEFORE).to(Wired.of(reopened)).build().getError())
        .extracting(Problem::kind, Problem::toString)
        .containsExactly(
            tuple(
                EXIT_FROM_TERMINAL,
                "parcels 1 to parcels 2, status canceled: it is terminal, and canceled in the set after is not, so orders that are over could go on; name a terminal status"),
            tuple(
                INVALID,
                "parcels, status canceled: in every set \"canceled\" is terminal; make it terminal, or give a status that orders leave another code"));
  }

  @Test
  void canceledIsOverInAPluginThatIsGoneAsWell() {
    MigrationPlan.Builder plan = MigrationPlan.from(AFTER).to(Wired.of(AFTER)).stored(CANCELED);

    assertThat(plan.retire(CANCELED, OPEN).build().getError())
        .extracting(Problem::kind)
        .containsExactly(EXIT_FROM_TERMINAL);
    assertThat(MigrationPlan.from(AFTER)
            .to(Wired.of(AFTER))
            .stored(CANCELED)
            .retire(CANCELED, CLOSED)
            .build()
            .isValid())
        .isTrue();
  }

  @Test
  void anOrderEndsAsItDid() {
    assertThat(plan()
            .rename(SENT, CLOSED)
            .retire(CANCELED, CLOSED)
            .retire(WAITING, OPEN)
            .retire(LETTER, PARCEL)
            .build()
            .getError())
        .extracting(Problem::toString)
        .containsExactly(
            "parcels 1 to parcels 2, status sent: orders ended well in it, and end without success in closed of the set after; name a status in which they end as they did");
  }

  @Test
  void aCycleIsFoundOnBothSides() {
    assertThat(MigrationPlan.from(BEFORE)
            .to(Wired.of(BEFORE))
            .rename(OPEN, WAITING)
            .rename(WAITING, OPEN)
            .build()
            .getError())
        .extracting(Problem::where)
        .containsExactly(
            "parcels 1 to parcels 1, status open",
            "parcels 1 to parcels 1, status open",
            "parcels 1 to parcels 1, status waiting",
            "parcels 1 to parcels 1, status waiting");
  }
}
