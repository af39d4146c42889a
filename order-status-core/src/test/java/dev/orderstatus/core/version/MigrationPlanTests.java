package dev.orderstatus.core.version;

import static dev.orderstatus.core.version.ParcelVersions.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.whole.Whole;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationPlanTests {

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
            "order EX-000017-K is kept as it is: neither set knows order type crate; add to the plan where it goes");
    assertThat(PLAN.apply(both).getLeft())
        .hasToString(
            "order EX-000017-K is kept as it is: neither set knows status stolen or order type crate; add to the plan where it goes");
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
        .to(Wired.of(AFTER))
        .stored(older)
        .retire(older, SHIPPED)
        .build()
        .get();

    assertThat(plan.renames()).isEqualTo(Renames.none());
    assertThat(plan.statusFor(older)).contains(SHIPPED);
  }

  @Test
  void aSetNeedsNoPlanToStayAsItIs() {
    MigrationPlan plan = MigrationPlan.from(BEFORE).to(Wired.of(BEFORE)).build().get();

    assertThat(plan.apply(order(LETTER, CANCELED)).get()).isEqualTo(order(LETTER, CANCELED));
  }

  @Test
  void aFinalStatusMayBecomeOneFromWhichOrdersGoOn() {
    StatusSet goingOn = parcels("2")
        .status(StatusDefinition.of(SENT))
        .status(StatusDefinition.of(CLOSED).correctable())
        .build();
    StatusSet before = parcels("1")
        .status(StatusDefinition.of(SENT).correctable().successful())
        .build();

    assertThat(MigrationPlan.from(before).to(Wired.of(goingOn)).build().isValid())
        .isTrue();
  }

  @Test
  void aBuilderThatIsChangedLaterDoesNotChangeThePlan() {
    MigrationPlan.Builder builder = sound(plan());
    MigrationPlan plan = builder.build().get();
    builder.stored(GONE).retire(GONE, SHIPPED);

    assertThat(plan.statusFor(GONE)).isEmpty();
    assertThat(builder.build().get().statusFor(GONE)).contains(SHIPPED);
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
    assertThatNullPointerException()
        .isThrownBy(() -> PLAN.apply((OrderSnapshot) null))
        .withMessage("order");
    assertThatNullPointerException()
        .isThrownBy(() -> PLAN.apply((Whole) null))
        .withMessage("whole");
    assertThatNullPointerException().isThrownBy(() -> PLAN.statusFor(null)).withMessage("status");
  }
}
