package dev.orderstatus.core.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusDefinition.Ending;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.core.OrderStatuses;
import io.vavr.control.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** What holds of every plan from a built-in set to one that has lost some of its statuses. */
class MigrationProperties {

  /** What becomes of a status: it stays, it is lost, or it is lost with a successor. */
  private enum Fate {
    STAYS,
    LOST,
    RETIRED
  }

  private static final OrderStatus STRANGE = OrderStatus.of("no-such-status");

  /** A set, what it is after, and the successors that are named. */
  record Loss(StatusSet before, StatusSet after, Map<OrderStatus, OrderStatus> successors) {

    Validation<List<Problem>, MigrationPlan> plan() {
      MigrationPlan.Builder plan = MigrationPlan.from(before).to(after);
      successors.forEach(plan::retire);
      return plan.build();
    }

    private Optional<StatusDefinition> placeOf(StatusDefinition was) {
      OrderStatus next = successors.getOrDefault(was.status(), was.status());
      return after.statuses().stream()
          .filter(other -> other.status().equals(next))
          .findFirst();
    }

    private boolean hasPlace(StatusDefinition was) {
      return placeOf(was).filter(is -> endsAlike(was, is)).isPresent();
    }

    private static boolean endsAlike(StatusDefinition was, StatusDefinition is) {
      boolean over = was.ending() == Ending.TERMINAL;
      boolean mayGoOn = is.ending() != Ending.TERMINAL;
      boolean bothEnd = was.ending() != Ending.NONE && is.ending() != Ending.NONE;
      return !(over && mayGoOn) && (!bothEnd || was.successful() == is.successful());
    }

    @Override
    public String toString() {
      return before.id() + " to "
          + after.statuses().stream().map(StatusDefinition::status).toList() + ", successors "
          + successors;
    }
  }

  @Provide
  Arbitrary<Loss> losses() {
    return Arbitraries.of(OrderStatuses.builtIn().sets()).flatMap(set -> {
      int size = set.statuses().size();
      return Arbitraries.frequency(
              Tuple.of(6, Fate.STAYS), Tuple.of(1, Fate.LOST), Tuple.of(3, Fate.RETIRED))
          .list()
          .ofSize(size)
          .flatMap(fates -> Arbitraries.integers()
              .between(0, size - 1)
              .list()
              .ofSize(size)
              .map(picks -> loss(set, fates, picks)));
    });
  }

  private static Loss loss(StatusSet set, List<Fate> fates, List<Integer> picks) {
    Draft after = Draft.of(set);
    after.statuses.clear();
    List<OrderStatus> retired = new ArrayList<>();
    for (int i = 0; i < fates.size(); i++) {
      StatusDefinition row = set.statuses().get(i);
      if (fates.get(i) == Fate.STAYS) {
        after.statuses.add(row);
      } else if (fates.get(i) == Fate.RETIRED) {
        retired.add(row.status());
      }
    }
    Map<OrderStatus, OrderStatus> successors = new HashMap<>();
    for (int i = 0; i < retired.size() && !after.statuses.isEmpty(); i++) {
      int pick = picks.get(i) % after.statuses.size();
      successors.put(retired.get(i), after.statuses.get(pick).status());
    }
    return new Loss(set, Wired.of(after.build()), successors);
  }

  private static OrderSnapshot order(StatusSet set, OrderStatus status) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(set.types().get(0))
        .status(status)
        .statusSince(Instant.EPOCH)
        .placedAt(Instant.EPOCH)
        .payment(Payment.PAID)
        .build();
  }

  @Property
  void aPlanIsRefusedJustWhereAStoredStatusHasNoPlace(@ForAll("losses") Loss loss) {
    assertThat(loss.plan().isValid())
        .isEqualTo(loss.before().statuses().stream().allMatch(loss::hasPlace));
  }

  @Property
  void aRefusalNamesEveryStatusWithoutAPlaceAndNoOther(@ForAll("losses") Loss loss) {
    List<String> named = loss.plan()
        .fold(
            problems -> problems.stream().map(Problem::where).toList(), plan -> List.<String>of());

    assertThat(named)
        .containsExactlyInAnyOrderElementsOf(loss.before().statuses().stream()
            .filter(row -> !loss.hasPlace(row))
            .map(row -> "%s 1 to %s 1, status %s"
                .formatted(loss.before().id(), loss.after().id(), row.status()))
            .toList());
  }

  @Property
  void aPlanMovesEveryStoredOrderToAStatusOfTheSetAfterOnce(@ForAll("losses") Loss loss) {
    loss.plan()
        .forEach(plan -> loss.before().statuses().forEach(row -> {
          OrderSnapshot stored = order(loss.before(), row.status());
          OrderSnapshot moved = plan.apply(stored).get();

          assertThat(loss.after().statuses()).anyMatch(is -> is.status().equals(moved.status()));
          assertThat(moved.withStatus(row.status())).isEqualTo(stored);
          assertThat(plan.apply(moved).get()).isEqualTo(moved);
        }));
  }

  @Property
  void aPlanKeepsAnOrderItDoesNotKnow(@ForAll("losses") Loss loss) {
    loss.plan().forEach(plan -> {
      OrderSnapshot strange = order(loss.before(), STRANGE);

      assertThat(plan.apply(strange).getLeft())
          .isEqualTo(new UnmappedOrder(strange, List.of(STRANGE), new TreeMap<>()));
    });
  }
}
