package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.atLeast;
import static dev.orderstatus.api.definition.Condition.atMost;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.definition.TransitionDefinition;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.parts.Line;
import dev.orderstatus.api.parts.Money;
import dev.orderstatus.api.parts.Units;
import dev.orderstatus.api.whole.CourseRequest;
import dev.orderstatus.api.whole.Part;
import dev.orderstatus.api.whole.Whole;
import dev.orderstatus.core.kind.ParcelKind;
import dev.orderstatus.core.kind.ReturnKind;
import dev.orderstatus.core.webshop.Webshop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several parts that follow one after the other, each as if it were the only one. */
class FollowTests {

  private static final OrderType THING = OrderType.of("thing");
  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus SHUT = OrderStatus.of("shut");
  private static final OrderStatus HALF = OrderStatus.of("half");
  private static final Action START = Action.of("start");
  private static final Action SHUT_ALL = Action.of("shut-all");
  private static final Effect BELL = Effect.forStaff("bell");

  private static StatusDefinition.Builder row(OrderStatus status) {
    return StatusDefinition.of(status).correctable();
  }

  private static Kind doors(Condition when) {
    return Kind.byCount(
            "door",
            StatusSet.named("door", "Doors")
                .types(THING)
                .status(row(OPEN))
                .status(row(SHUT))
                .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
                .action(event(FOLLOW), from(OPEN).by(SYSTEM).when(when).to(SHUT))
                .build())
        .build();
  }

  private static WholeLifecycle house(Kind doors, TransitionDefinition.Builder... follow) {
    StatusSet.Builder house = StatusSet.named("house", "House")
        .types(THING)
        .status(row(OPEN))
        .status(row(HALF))
        .status(row(SHUT))
        .kinds(doors)
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(command(SHUT_ALL), from(OPEN).by(STAFF).to(SHUT));
    return Shop.lifecycle(
        follow.length == 0 ? house.build() : house.action(event(FOLLOW), follow).build());
  }

  private static Course shut(WholeLifecycle house, int doors) {
    Whole whole = Whole.of(
        OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), THING, Payment.NOT_REQUIRED)
            .withStatus(OPEN),
        Money.of("EUR", 0));
    for (int i = doors - 1; i >= 0; i--) {
      whole = whole.with(Part.of("door", "d" + i).status(OPEN).build());
    }
    return house.decide(whole, CourseRequest.of(SHUT_ALL, STAFF, Moneys.LATER));
  }

  private static List<String> steps(Course course) {
    return course.steps().stream()
        .map(step -> step.about().map(part -> part.code()).orElse("house"))
        .toList();
  }

  @Test
  void partsFollowTheirOrderByCodeWhereverTheyStandInTheList() {
    Course course = shut(house(doors(orderIn(SHUT))), 5);
    assertThat(steps(course)).containsExactly("house", "d0", "d1", "d2", "d3", "d4");
    assertThat(course.after().parts())
        .allSatisfy(part -> assertThat(part.status()).isEqualTo(SHUT))
        .allSatisfy(part -> assertThat(part.statusSince()).isEqualTo(Moneys.LATER));
  }

  @Test
  void aPartNoLongerFollowsWhereThoseBeforeItWereEnough() {
    Course course =
        shut(house(doors(Condition.allOf(orderIn(SHUT), atMost(count("door", SHUT), 2)))), 7);
    assertThat(steps(course)).containsExactly("house", "d0", "d1", "d2");
  }

  @Test
  void theOrderFollowsAsSoonAsEnoughPartsHave() {
    Kind doors = doors(orderIn(SHUT, HALF));
    Course course = shut(
        house(doors, from(SHUT).by(SYSTEM).when(atLeast(count("door", SHUT), 3)).to(HALF)), 7);
    assertThat(steps(course))
        .containsExactly("house", "d0", "d1", "d2", "house", "d3", "d4", "d5", "d6");
  }

  @Test
  void anOrderThatEntersItsStatusAgainDoesSoAfterEachPart() {
    Kind doors = doors(orderIn(SHUT));
    Course course = shut(
        house(
            doors,
            from(SHUT).by(SYSTEM).when(any(doors, SHUT)).to(SHUT).reenters().effect(BELL)),
        3);
    assertThat(steps(course)).containsExactly("house", "d0", "house", "d1", "house", "d2", "house");
    assertThat(course.effects()).containsExactly(BELL, BELL, BELL);
  }

  @Test
  void onlyAsManyAnnouncedReturnsFollowALostParcelAsHaveNoUnitsLeft() {
    Whole whole = Moneys.whole(Moneys.PAYMENTS.get("PA"), Webshop.SHIPPED)
        .withLines(List.of(Line.of("A", 10), Line.of("B", 1)))
        .with(Part.of("parcel", "p1")
            .status(ParcelKind.SHIPPED)
            .units(Units.of("A", 6))
            .build())
        .with(Part.of("parcel", "p2")
            .status(ParcelKind.DELIVERED)
            .units(Units.of("A", 4).and("B", 1))
            .build())
        .with(Part.of("return", "b")
            .status(ReturnKind.ANNOUNCED)
            .units(Units.of("B", 1))
            .build());
    for (int i = 0; i < 10; i++) {
      whole = whole.with(Part.of("return", "r" + i)
          .status(ReturnKind.ANNOUNCED)
          .units(Units.of("A", 1))
          .build());
    }
    Course course = Shop.WEBSHOP.decide(
        whole,
        CourseRequest.of(ParcelKind.PARCEL_LOST, CARRIER, Moneys.LATER).about("parcel", "p1"));
    assertThat(course.decision().isAccepted()).isTrue();
    assertThat(steps(course)).containsExactly("p1", "house", "r0", "r1", "r2", "r3", "r4", "r5");
  }
}
