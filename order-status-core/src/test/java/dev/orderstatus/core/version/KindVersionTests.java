package dev.orderstatus.core.version;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.CountsAs;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.PartId;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.webshop.WebshopParts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Versions of a set whose orders have crates. */
class KindVersionTests {

  private static final OrderType THING = OrderType.of("thing");
  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus SENT = OrderStatus.of("sent");
  private static final OrderStatus LATE = OrderStatus.of("late");
  private static final OrderStatus GONE = OrderStatus.of("gone");
  private static final Action BEGIN = Action.of("begin");
  private static final Action GO = Action.of("go");

  private static StatusSet crates(Map<OrderStatus, CountsAs> statuses, OrderStatus... sources) {
    StatusSet.Builder set = StatusSet.named("crate", "Crates").types(THING);
    set.status(StatusDefinition.of(OPEN).countsAs(CountsAs.PACKED).correctable());
    statuses.forEach((status, counts) ->
        set.status(StatusDefinition.of(status).countsAs(counts).correctable()));
    for (int i = 1; i < sources.length; i++) {
      set.action(command(Action.of("go-on")), from(sources[i - 1]).by(STAFF).to(sources[i]));
    }
    return set.action(command(BEGIN), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(
            command(GO),
            from(OPEN).by(STAFF).to(sources[0]),
            from(sources).by(STAFF).to(OPEN))
        .build();
  }

  private static Kind byUnits(StatusSet crates) {
    return Kind.byUnits("crate", crates).build();
  }

  private static StatusSet shop(Kind... kinds) {
    return StatusSet.named("shop", "Shop")
        .types(THING)
        .status(StatusDefinition.of(OPEN).correctable())
        .action(command(BEGIN), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .kinds(kinds)
        .build();
  }

  private static final StatusSet BOTH =
      crates(Map.of(SENT, CountsAs.OUT, LATE, CountsAs.READY), LATE, SENT);
  private static final StatusSet ONE = crates(Map.of(SENT, CountsAs.OUT), SENT);
  private static final StatusSet BEFORE = shop(byUnits(BOTH));

  private static List<Problem> problems(MigrationPlan.Builder plan) {
    return plan.build().fold(problems -> problems, sound -> List.of());
  }

  private static Whole stored(OrderStatus crate) {
    return Whole.of(
            OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), THING, Payment.DUE)
                .withStatus(OPEN),
            Money.of("EUR", 5),
            Line.of("A", 1))
        .with(Part.of("crate", "c1").status(crate).units(Units.of("A", 1)).build());
  }

  @Test
  void aDifferenceInTheSetOfAKindIsListedWithItsPlace() {
    Comparison comparison = Comparison.of(BEFORE, shop(byUnits(ONE)));
    assertThat(comparison.differences())
        .extracting(difference -> difference.element().toString(), Difference::kind)
        .contains(tuple("kind crate, status late", Difference.Kind.REMOVED))
        .contains(
            tuple("kind crate, transition from open on go for thing", Difference.Kind.CHANGED))
        .noneMatch(difference -> difference.toString().contains("transition from late"));
    assertThat(Comparison.of(shop(byUnits(ONE)), BEFORE).differences())
        .extracting(difference -> difference.element().toString(), Difference::kind)
        .contains(tuple("kind crate, status late", Difference.Kind.ADDED));
  }

  @Test
  void aKindOfOneSetOnlyIsOneDifferenceBesideTheList() {
    assertThat(Comparison.of(BEFORE, shop()).toString())
        .isEqualTo("kinds: removed\nkind crate: removed");
    assertThat(Comparison.of(shop(), BEFORE).toString())
        .isEqualTo("kinds: added\nkind crate: added");
  }

  @Test
  void theMeasureAndTheSequenceOfKindsAreComparedToo() {
    assertThat(Comparison.of(BEFORE, shop(Kind.byCount("crate", BOTH).build())).toString())
        .isEqualTo("kind crate: changed, measure units -> count");
    Kind other = Kind.byCount("box", ONE).build();
    assertThat(Comparison.of(shop(byUnits(BOTH), other), shop(other, byUnits(BOTH)))
            .toString())
        .isEqualTo("kinds: changed, kinds in another order");
  }

  @Test
  void equalKindsMakeNoDifference() {
    assertThat(Comparison.of(BEFORE, shop(byUnits(BOTH))).isEmpty()).isTrue();
    assertThat(Fingerprint.of(BEFORE))
        .isEqualTo(Fingerprint.of(shop(byUnits(BOTH))))
        .isNotEqualTo(Fingerprint.of(shop(byUnits(ONE))));
    assertThat(Comparison.of(WebshopParts.set(), WebshopParts.set()).isEmpty()).isTrue();
  }

  @Test
  void aStatusOfAKindNeedsAPlaceToGo() {
    assertThat(problems(MigrationPlan.from(BEFORE).to(shop(byUnits(ONE)))))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_SUCCESSOR);
          assertThat(problem.where()).endsWith(", kind crate, status late");
        });
  }

  @Test
  void thePartsOfAnOrderMoveWithIt() {
    MigrationPlan plan = MigrationPlan.from(BEFORE)
        .to(shop(byUnits(ONE)))
        .parts("crate", crates -> crates.retire(LATE, SENT))
        .build()
        .get();
    assertThat(plan.apply(stored(LATE)).get()).isEqualTo(stored(SENT));
    assertThat(plan.apply(stored(OPEN)).get()).isEqualTo(stored(OPEN));
    assertThat(plan.parts().get("crate").statusFor(LATE)).contains(SENT);
  }

  @Test
  void anOrderWithAPartInAStatusThatNeitherSetKnowsIsKeptAndReported() {
    MigrationPlan plan = MigrationPlan.from(BEFORE).to(BEFORE).build().get();
    UnmappedOrder kept = plan.apply(stored(GONE)).getLeft();
    PartId first = new PartId("crate", "c1");
    assertThat(kept.unknown()).isEmpty();
    assertThat(kept.parts()).containsExactly(entry(first, GONE));
    assertThat(kept.order()).isEqualTo(stored(GONE).order());
    Part second = Part.of("crate", "c2").status(GONE).build();
    Whole both = stored(GONE).with(second).with(stored(OPEN).order().withStatus(SENT));
    UnmappedOrder all = plan.apply(both).getLeft();
    assertThat(all.unknown()).containsExactly(SENT);
    assertThat(all.parts()).containsExactly(entry(first, GONE), entry(second.id(), GONE));
    assertThat(all)
        .hasToString(
            "order EX-000017-K is kept as it is: neither set knows status sent or status gone of crate c1 or status gone of crate c2; add to the plan where it goes");
  }

  @Test
  void thePartsOfARemovedKindStayOnlyIfThePlanLeavesThem() {
    assertThat(problems(MigrationPlan.from(BEFORE).to(shop())))
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.NO_SUCCESSOR);
    MigrationPlan plan =
        MigrationPlan.from(BEFORE).to(shop()).leaveParts("crate").build().get();
    assertThat(plan.apply(stored(LATE)).get()).isEqualTo(stored(LATE));
    assertThat(problems(MigrationPlan.from(BEFORE).to(BEFORE).leaveParts("crate")))
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.INVALID);
    assertThat(problems(
            MigrationPlan.from(BEFORE).to(shop()).leaveParts("crate").leaveParts("crates")))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN_REFERENCE);
          assertThat(problem.where()).endsWith(", kind crates");
          assertThat(problem.what()).contains("it has crate;");
        });
  }

  @Test
  void onlyPartsOfAKindOfBothSetsAreMoved() {
    assertThat(problems(
            MigrationPlan.from(BEFORE).to(BEFORE).parts("box", boxes -> boxes.retire(LATE, SENT))))
        .extracting(Problem::kind, Problem::where)
        .containsExactly(tuple(
            Problem.Kind.UNKNOWN_REFERENCE,
            "shop " + BEFORE.version() + " to shop " + BEFORE.version() + ", kind box"));
  }

  @Test
  void aPartGoesOnlyWhereItCountsAlike() {
    StatusSet packed = crates(Map.of(SENT, CountsAs.PACKED), SENT);
    assertThat(problems(MigrationPlan.from(shop(byUnits(ONE))).to(shop(byUnits(packed)))))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.where()).endsWith(", kind crate, status sent");
          assertThat(problem.what()).contains("count as out, and in sent of the set after as");
        });
    StatusSet arrived = crates(Map.of(SENT, CountsAs.ARRIVED), SENT);
    assertThat(problems(MigrationPlan.from(shop(byUnits(ONE))).to(shop(byUnits(arrived)))))
        .isEmpty();
  }

  @Test
  void aKindThatSharesInAnotherWayIsAnotherKind() {
    assertThat(problems(
            MigrationPlan.from(BEFORE).to(shop(Kind.byCount("crate", BOTH).build()))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("counted in another way"));
  }

  @Test
  void partsWhoseStatusFollowsFromEntriesAreNotMoved() {
    MigrationPlan plan =
        MigrationPlan.from(WebshopParts.set()).to(WebshopParts.set()).build().get();
    assertThat(plan.parts()).containsOnlyKeys("parcel", "return");
  }
}
