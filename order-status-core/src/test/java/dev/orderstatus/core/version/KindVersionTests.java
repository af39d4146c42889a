package dev.orderstatus.core.version;

import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;
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
  void a_difference_in_the_set_of_a_kind_is_listed_with_its_place() {
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
  void a_kind_of_one_set_only_is_one_difference_beside_the_list() {
    assertThat(Comparison.of(BEFORE, shop()).toString())
        .isEqualTo("kinds: removed\nkind crate: removed");
    assertThat(Comparison.of(shop(), BEFORE).toString())
        .isEqualTo("kinds: added\nkind crate: added");
  }

  @Test
  void the_measure_and_the_sequence_of_kinds_are_compared_too() {
    assertThat(Comparison.of(BEFORE, shop(Kind.byCount("crate", BOTH).build())).toString())
        .isEqualTo("kind crate: changed, measure units -> count");
    Kind other = Kind.byCount("box", ONE).build();
    assertThat(Comparison.of(shop(byUnits(BOTH), other), shop(other, byUnits(BOTH)))
            .toString())
        .isEqualTo("kinds: changed, kinds in another order");
  }

  @Test
  void equal_kinds_make_no_difference() {
    assertThat(Comparison.of(BEFORE, shop(byUnits(BOTH))).isEmpty()).isTrue();
    assertThat(Fingerprint.of(BEFORE))
        .isEqualTo(Fingerprint.of(shop(byUnits(BOTH))))
        .isNotEqualTo(Fingerprint.of(shop(byUnits(ONE))));
    assertThat(Comparison.of(WebshopParts.set(), WebshopParts.set()).isEmpty()).isTrue();
  }

  @Test
  void a_status_of_a_kind_needs_a_place_to_go() {
    assertThat(problems(MigrationPlan.from(BEFORE).to(shop(byUnits(ONE)))))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(Problem.Kind.NO_SUCCESSOR);
          assertThat(problem.where()).endsWith(", kind crate, status late");
        });
  }

  @Test
  void the_parts_of_an_order_move_with_it() {
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
  void an_order_with_a_part_in_a_status_that_neither_set_knows_is_kept_and_reported() {
    MigrationPlan plan = MigrationPlan.from(BEFORE).to(BEFORE).build().get();
    UnmappedOrder kept = plan.apply(stored(GONE)).getLeft();
    assertThat(kept.unknown()).containsExactly(GONE);
    assertThat(kept.order()).isEqualTo(stored(GONE).order());
    Whole both = stored(GONE).with(stored(OPEN).order().withStatus(SENT));
    assertThat(plan.apply(both).getLeft().unknown()).containsExactly(SENT, GONE);
  }

  @Test
  void the_parts_of_a_removed_kind_stay_only_if_the_plan_leaves_them() {
    assertThat(problems(MigrationPlan.from(BEFORE).to(shop())))
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.NO_SUCCESSOR);
    MigrationPlan plan =
        MigrationPlan.from(BEFORE).to(shop()).leaveParts("crate").build().get();
    assertThat(plan.apply(stored(LATE)).get()).isEqualTo(stored(LATE));
    assertThat(problems(MigrationPlan.from(BEFORE).to(BEFORE).leaveParts("crate")))
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.INVALID);
  }

  @Test
  void only_parts_of_a_kind_of_both_sets_are_moved() {
    assertThat(problems(
            MigrationPlan.from(BEFORE).to(BEFORE).parts("box", boxes -> boxes.retire(LATE, SENT))))
        .extracting(Problem::kind, Problem::where)
        .containsExactly(tuple(
            Problem.Kind.UNKNOWN_REFERENCE,
            "shop " + BEFORE.version() + " to shop " + BEFORE.version() + ", kind box"));
  }

  @Test
  void a_part_goes_only_where_it_counts_alike() {
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
  void a_kind_that_shares_in_another_way_is_another_kind() {
    assertThat(problems(
            MigrationPlan.from(BEFORE).to(shop(Kind.byCount("crate", BOTH).build()))))
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("share in another way"));
  }

  @Test
  void parts_whose_status_follows_from_entries_are_not_moved() {
    MigrationPlan plan =
        MigrationPlan.from(WebshopParts.set()).to(WebshopParts.set()).build().get();
    assertThat(plan.parts()).containsOnlyKeys("parcel", "return");
  }
}
