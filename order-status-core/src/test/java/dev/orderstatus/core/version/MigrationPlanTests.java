package dev.orderstatus.core.version;

import static dev.orderstatus.api.definition.Problem.Kind.DUPLICATE;
import static dev.orderstatus.api.definition.Problem.Kind.EXIT_FROM_TERMINAL;
import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.NO_SUCCESSOR;
import static dev.orderstatus.api.definition.Problem.Kind.UNKNOWN_REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MigrationPlanTests {

  private static final OrderType PARCEL = OrderType.of("parcel");
  private static final OrderType LETTER = OrderType.of("letter");
  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus WAITING = OrderStatus.of("waiting");
  private static final OrderStatus PACKED = OrderStatus.of("packed");
  private static final OrderStatus SENT = OrderStatus.of("sent");
  private static final OrderStatus SHIPPED = OrderStatus.of("shipped");
  private static final OrderStatus CANCELED = OrderStatus.of("canceled");
  private static final OrderStatus CLOSED = OrderStatus.of("closed");
  private static final OrderStatus GONE = OrderStatus.of("delivery:delivered");

  private static StatusSet.Builder parcels(String version) {
    return StatusSet.named("parcels", "Parcels").version(version).types(PARCEL);
  }

  private static final StatusSet BEFORE = parcels("1")
      .types(LETTER)
      .status(OPEN, s -> s)
      .status(WAITING, s -> s)
      .status(SENT, s -> s.historical().isFinal().successful())
      .status(CANCELED, s -> s.historical().terminal())
      .build();

  private static final StatusSet AFTER = parcels("2")
      .status(OPEN, s -> s)
      .status(PACKED, s -> s)
      .status(SHIPPED, s -> s.historical().isFinal().successful())
      .status(CLOSED, s -> s.historical().terminal())
      .build();

  private static MigrationPlan.Builder plan() {
    return MigrationPlan.from(BEFORE).to(AFTER);
  }

  private static MigrationPlan.Builder sound(MigrationPlan.Builder plan) {
    return plan.rename(SENT, SHIPPED)
        .rename(CANCELED, CLOSED)
        .retire(WAITING, PACKED)
        .retire(LETTER, PARCEL);
  }

  private static final MigrationPlan PLAN =
      sound(plan()).stored(GONE).retire(GONE, SHIPPED).build().get();

  private static OrderSnapshot order(OrderType type, OrderStatus status) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(type)
        .status(status)
        .statusSince(Instant.parse("2026-11-21T09:00:00Z"))
        .placedAt(Instant.parse("2026-11-20T09:00:00Z"))
        .payment(Payment.PAID)
        .test(true)
        .account(false)
        .build()
        .with(Attribute.text("note"), "fragile");
  }

  @Test
  void everyStatusAndTypeHasItsPlace() {
    assertThat(PLAN.statuses().entrySet().stream().map(Object::toString))
        .containsExactly(
            "open=open",
            "waiting=packed",
            "sent=shipped",
            "canceled=closed",
            "delivery:delivered=shipped",
            "packed=packed",
            "shipped=shipped",
            "closed=closed");
    assertThat(PLAN.types().entrySet().stream().map(Object::toString))
        .containsExactly("parcel=parcel", "letter=parcel");
    assertThat(PLAN.statusFor(WAITING)).contains(PACKED);
    assertThat(PLAN.statusFor(OrderStatus.NEW)).contains(OrderStatus.NEW);
    assertThat(PLAN.statusFor(OrderStatus.of("stolen"))).isEmpty();
    assertThat(PLAN.typeFor(LETTER)).contains(PARCEL);
    assertThat(PLAN.typeFor(OrderType.of("crate"))).isEmpty();
  }

  @Test
  void anOrderMovesAndKeepsEverythingElse() {
    assertThat(PLAN.apply(order(LETTER, SENT)).get()).isEqualTo(order(PARCEL, SHIPPED));
    assertThat(PLAN.apply(order(PARCEL, OPEN)).get()).isEqualTo(order(PARCEL, OPEN));
    assertThat(PLAN.apply(order(PARCEL, GONE)).get()).isEqualTo(order(PARCEL, SHIPPED));
  }

  @Test
  void anOrderThatNeitherSetKnowsIsKeptAndReported() {
    OrderSnapshot stolen = order(LETTER, OrderStatus.of("stolen"));
    OrderSnapshot crate = order(OrderType.of("crate"), SENT);
    OrderSnapshot both = order(OrderType.of("crate"), OrderStatus.of("stolen"));

    assertThat(PLAN.apply(stolen).getLeft().order()).isEqualTo(stolen);
    assertThat(PLAN.apply(stolen).getLeft().unknown()).isEqualTo(List.of(stolen.status()));
    assertThat(PLAN.apply(crate).getLeft().order()).isEqualTo(crate);
    assertThat(PLAN.apply(crate).getLeft())
        .hasToString(
            "order EX-000017-K is kept as it is: order type crate is in neither set; name where it goes");
    assertThat(PLAN.apply(both).getLeft())
        .hasToString(
            "order EX-000017-K is kept as it is: status stolen and order type crate is in neither set; name where it goes");
  }

  @Test
  void itsRenamesServeTheComparison() {
    assertThat(PLAN.renames()).isEqualTo(Renames.none().with(SENT, SHIPPED).with(CANCELED, CLOSED));
    assertThat(Comparison.of(BEFORE, AFTER, PLAN.renames()).differences())
        .extracting(Difference::toString)
        .containsExactly(
            "order type letter: removed",
            "status waiting: removed",
            "status sent: renamed to status shipped",
            "status canceled: renamed to status closed",
            "status packed: added");
  }

  @Test
  void aRenamedStoredStatusIsNoRenameOfTheSet() {
    OrderStatus older = OrderStatus.of("dispatched");
    MigrationPlan plan = MigrationPlan.from(AFTER)
        .to(AFTER)
        .stored(older)
        .retire(older, SHIPPED)
        .build()
        .get();

    assertThat(plan.renames()).isEqualTo(Renames.none());
    assertThat(plan.statusFor(older)).contains(SHIPPED);
  }

  @Test
  void aSetNeedsNoPlanToStayAsItIs() {
    MigrationPlan plan = MigrationPlan.from(BEFORE).to(BEFORE).build().get();

    assertThat(plan.apply(order(LETTER, CANCELED)).get()).isEqualTo(order(LETTER, CANCELED));
  }

  @Test
  void aFinalStatusMayBecomeOneFromWhichOrdersGoOn() {
    StatusSet goingOn =
        parcels("2").status(SENT, s -> s).status(CLOSED, s -> s.isFinal()).build();
    StatusSet before = parcels("1").status(SENT, s -> s.isFinal().successful()).build();

    assertThat(MigrationPlan.from(before).to(goingOn).build().isValid()).isTrue();
  }

  @Test
  void aBuilderThatIsChangedLaterDoesNotChangeThePlan() {
    MigrationPlan.Builder builder = sound(plan());
    MigrationPlan plan = builder.build().get();
    builder.stored(GONE).retire(GONE, SHIPPED);

    assertThat(plan.statusFor(GONE)).isEmpty();
    assertThat(builder.build().get().statusFor(GONE)).contains(SHIPPED);
  }

  private static StatusSet withoutWaiting() {
    Draft draft = Draft.of(BEFORE);
    draft.statuses.remove(1);
    return draft.build();
  }

  static Stream<Arguments> mistakes() {
    return Stream.of(
        Arguments.of(
            "no place for a status",
            MigrationPlan.from(BEFORE).to(withoutWaiting()),
            NO_SUCCESSOR,
            "parcels 1 to parcels 1, status waiting: the set after has no such status, and orders may have it; "
                + "add rename(waiting, ...) or retire(waiting, ...) to one of: open, sent, canceled"),
        with(
            it -> it.stored(GONE),
            NO_SUCCESSOR,
            "status delivery:delivered: the set after has no such status, and orders may have it; "
                + "add rename(delivery:delivered, ...) or retire(delivery:delivered, ...) to one of: open, packed, shipped, closed"),
        with(
            it -> it.stored(OrderType.of("crate")),
            NO_SUCCESSOR,
            "order type crate: the set after has no such order type, and orders may have it; "
                + "add rename(crate, ...) or retire(crate, ...) to one of: parcel"),
        with(
            it -> it.stored(GONE).retire(GONE, SENT),
            INVALID,
            "status delivery:delivered: it leads to sent, for which there is a rule as well; "
                + "name the status in which orders end up"),
        with(
            it -> it.stored(GONE).rename(GONE, GONE),
            INVALID,
            "status delivery:delivered: it leads to delivery:delivered, for which there is a rule as well; "
                + "name the status in which orders end up"),
        with(
            it -> it.stored(GONE).retire(GONE, OrderStatus.of("sned")),
            UNKNOWN_REFERENCE,
            "status delivery:delivered: it leads to sned, and the set after has no such status; "
                + "name one of: open, packed, shipped, closed"),
        with(
            it -> it.retire(GONE, SHIPPED),
            UNKNOWN_REFERENCE,
            "status delivery:delivered: the set before has no such status; "
                + "take the rule out, or add stored(delivery:delivered) where orders have it all the same"),
        with(
            it -> it.retire(WAITING, OPEN),
            DUPLICATE,
            "status waiting: there is more than one rule for it, leading to packed, open; keep one"),
        with(
            it -> it.retire(OPEN, PACKED),
            INVALID,
            "status open: the set after has it as well, so orders that were moved could not be told from those that were not; "
                + "take the rule out, or give what is new another code"),
        with(
            it -> it.stored(GONE).rename(GONE, OPEN),
            INVALID,
            "status delivery:delivered: it is renamed to open, which is the name of another one already; "
                + "say retire(delivery:delivered, open) where the two become one"),
        with(
            it -> it.stored(OrderStatus.NEW),
            INVALID,
            "status new: no order is stored in it; take it out"),
        with(
            it -> it.rename(OrderStatus.NEW, PACKED),
            INVALID,
            "status new: no order is stored in it; take the rule out"));
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
  void whatIsOverDoesNotGoOn() {
    StatusSet reopened = parcels("2")
        .types(LETTER)
        .status(OPEN, s -> s)
        .status(WAITING, s -> s)
        .status(SENT, s -> s.isFinal().successful())
        .status(CANCELED, s -> s.isFinal())
        .build();

    assertThat(MigrationPlan.from(BEFORE).to(reopened).build().getError())
        .extracting(Problem::kind, Problem::toString)
        .containsExactly(
            tuple(
                EXIT_FROM_TERMINAL,
                "parcels 1 to parcels 2, status canceled: it is terminal, and canceled in the set after is not, so orders that are over could go on; name a terminal status"));
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
            .to(BEFORE)
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

  @Test
  void nullIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> MigrationPlan.from(null))
        .withMessage("before");
    assertThatNullPointerException()
        .isThrownBy(() -> MigrationPlan.from(BEFORE).to(null))
        .withMessage("after");
    assertThatNullPointerException()
        .isThrownBy(() -> plan().retire(OPEN, null))
        .withMessage("successor");
    assertThatNullPointerException().isThrownBy(() -> PLAN.apply(null)).withMessage("order");
    assertThatNullPointerException().isThrownBy(() -> PLAN.statusFor(null)).withMessage("status");
  }
}
