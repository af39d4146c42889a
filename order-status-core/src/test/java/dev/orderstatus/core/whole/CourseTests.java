package dev.orderstatus.core.whole;

import static dev.orderstatus.api.code.Actor.*;
import static dev.orderstatus.api.definition.ActionDefinition.command;
import static dev.orderstatus.api.definition.ActionDefinition.event;
import static dev.orderstatus.api.definition.Condition.*;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.api.definition.WholeFacts.*;
import static dev.orderstatus.api.parts.StandingNumber.LOST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Course;
import dev.orderstatus.api.WholeLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Effect;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** An order with checks: each is open, passed or failed, and the order follows their counts. */
class CourseTests {

  private static final OrderType THING = OrderType.of("thing");
  private static final OrderStatus OPEN = OrderStatus.of("open");
  private static final OrderStatus PASSED = OrderStatus.of("passed");
  private static final OrderStatus FAILED = OrderStatus.of("failed");
  private static final OrderStatus CHECKED = OrderStatus.of("checked");
  private static final OrderStatus HELD = OrderStatus.of("held");
  private static final OrderStatus DONE = OrderStatus.of("done");
  private static final Action START = Action.of("start");
  private static final Action PASS = Action.of("pass");
  private static final Action FAIL = Action.of("fail");
  private static final Action RESULT = Action.of("result");
  private static final Action HOLD = Action.of("hold");
  private static final Action FINISH = Action.of("finish");
  private static final Effect TELL = Effect.forCustomer("email-checked");
  private static final Effect LOG = Effect.forStaff("log-checked");
  private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  private static StatusDefinition.Builder row(OrderStatus status) {
    return StatusDefinition.of(status).correctable();
  }

  private static Kind checks() {
    StatusSet set = StatusSet.named("check", "Checks")
        .types(THING)
        .status(row(OPEN))
        .status(row(PASSED))
        .status(row(FAILED))
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(command(PASS), from(OPEN, FAILED).by(STAFF).to(PASSED))
        .action(command(FAIL), from(OPEN, PASSED).by(STAFF).to(FAILED))
        .action(event(RESULT), from(OPEN, PASSED).by(STAFF).to(FAILED))
        .build();
    return Kind.byCount("check", set).build();
  }

  private static WholeLifecycle shop() {
    Kind checks = checks();
    return Shop.lifecycle(StatusSet.named("lab", "Lab")
        .types(THING)
        .status(row(OPEN))
        .status(row(CHECKED))
        .status(row(HELD))
        .status(row(DONE))
        .kinds(checks)
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(command(HOLD), from(OPEN, CHECKED).by(STAFF).to(HELD))
        .action(command(FINISH), from(CHECKED).by(STAFF).to(DONE))
        .action(
            event(FOLLOW),
            from(OPEN)
                .by(SYSTEM)
                .when(each(checks, PASSED))
                .to(CHECKED)
                .effectAtEnd(TELL)
                .effect(LOG),
            from(CHECKED).by(SYSTEM).when(any(checks, OPEN, FAILED)).to(OPEN))
        .build());
  }

  private static Whole lab(OrderStatus status, OrderStatus... checks) {
    Whole whole = Whole.of(
        OrderSnapshot.toPlace(OrderCode.of("EX-000017-K"), THING, Payment.NOT_REQUIRED)
            .withStatus(status),
        Money.of("EUR", 0),
        Line.of("A", 1));
    for (int i = 0; i < checks.length; i++) {
      whole = whole.with(Part.of("check", "c" + i).status(checks[i]).build());
    }
    return whole;
  }

  private static Course decide(Whole whole, Action action, String code) {
    return shop().decide(whole, CourseRequest.of(action, STAFF, NOW).about("check", code));
  }

  private static List<ReasonCode> codes(Course course) {
    return course.decision().reasons().stream().map(reason -> reason.code()).toList();
  }

  @Test
  void theOrderFollowsItsLastPart() {
    Course course = decide(lab(OPEN, PASSED, OPEN), PASS, "c1");
    assertThat(course.after().order().status()).isEqualTo(CHECKED);
    assertThat(course.steps()).hasSize(2);
    assertThat(course.effects()).containsExactly(TELL, LOG);
    assertThat(course.after().order().statusSince()).isEqualTo(NOW);
  }

  @Test
  void theOrderGoesBackWhenItsConditionDoes() {
    Course course = decide(lab(CHECKED, PASSED, PASSED), FAIL, "c0");
    assertThat(course.after().order().status()).isEqualTo(OPEN);
  }

  @Test
  void aCommandThatTheOrderCannotFollowIsRefusedAndNothingMoves() {
    Whole held = lab(HELD, PASSED, OPEN);
    Course course = decide(held, PASS, "c1");
    assertThat(codes(course)).containsExactly(ReasonCode.of("order-cannot-follow"));
    assertThat(course.decision().kind()).isEqualTo(Decision.Kind.REFUSED);
    assertThat(course.after()).isEqualTo(held);
    assertThat(course.effects()).isEmpty();
  }

  @Test
  void aReportThatTheOrderCannotFollowIsStoredAndNeedsAttention() {
    Course course = decide(lab(DONE, PASSED, PASSED), RESULT, "c1");
    assertThat(course.decision().kind()).isEqualTo(Decision.Kind.ATTENTION);
    assertThat(codes(course)).containsExactly(ReasonCode.of("order-cannot-follow"));
    assertThat(course.after().order().status()).isEqualTo(DONE);
    assertThat(course.after().parts().get(1).status()).isEqualTo(FAILED);
  }

  @Test
  void nothingFollowsFromAPartWhoseStatusNoSetKnows() {
    OrderStatus beamed = OrderStatus.of("beamed");
    assertThat(decide(lab(OPEN, OPEN, beamed), PASS, "c0").after().order().status())
        .isEqualTo(OPEN);
    assertThat(decide(lab(CHECKED, OPEN, beamed), PASS, "c0").after().order().status())
        .isEqualTo(CHECKED);
    assertThat(decide(lab(CHECKED, PASSED, beamed), FAIL, "c0").after().order().status())
        .isEqualTo(OPEN);
    Course about = decide(lab(OPEN, beamed, OPEN), PASS, "c0");
    assertThat(about.decision().isAccepted()).isFalse();
    assertThat(about.after()).isEqualTo(about.before());
  }

  @Test
  void aPartWhoseStatusNoSetKnowsIsCountedInNoCondition() {
    OrderStatus beamed = OrderStatus.of("beamed");
    Kind checks = checks();
    assertThat(hold(lab(OPEN, beamed), checks)).isEmpty();
    assertThat(hold(lab(OPEN, beamed, PASSED), checks)).containsExactly("any");
    assertThat(hold(lab(OPEN, PASSED), checks)).containsExactly("any", "each");
    assertThat(hold(lab(OPEN, FAILED), checks)).containsExactly("none");
    assertThat(hold(lab(OPEN), checks)).containsExactly("none");
    assertThat(hold(lab(OPEN, PASSED, FAILED), checks)).containsExactly("any");
  }

  /** The conditions about passed checks that hold, each a guard of an action of its name. */
  private static List<String> hold(Whole whole, Kind checks) {
    Map<String, Condition> conditions = new TreeMap<>(Map.of(
        "any", any(checks, PASSED),
        "each", each(checks, PASSED),
        "none", none(checks, PASSED)));
    StatusSet.Builder set = StatusSet.named("asked", "Asked")
        .types(THING)
        .status(row(OPEN))
        .kinds(checks)
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN));
    conditions.forEach((name, condition) -> set.action(
        command(Action.of(name)),
        from(OPEN).by(STAFF).guard(condition, ReasonCode.of("not-" + name)).stay()));
    WholeLifecycle lifecycle = Shop.lifecycle(set.build());
    return conditions.keySet().stream()
        .filter(name -> lifecycle
            .decide(whole, CourseRequest.of(Action.of(name), STAFF, NOW))
            .decision()
            .isAccepted())
        .toList();
  }

  @Test
  void aStepThatChangesNothingForTheOrderMovesItsPartAlone() {
    Course course = decide(lab(HELD, OPEN, OPEN), PASS, "c1");
    assertThat(course.decision().isAccepted()).isTrue();
    assertThat(course.after().order().status()).isEqualTo(HELD);
  }

  @Test
  void anEffectAtTheEndComesOnceAndOneOfAPassageWithItsStep() {
    OrderStatus packed = OrderStatus.of("packed");
    Kind checks = checks();
    WholeLifecycle chain = Shop.lifecycle(StatusSet.named("chain", "Chain")
        .types(THING)
        .status(row(OPEN))
        .status(row(CHECKED))
        .status(row(packed))
        .kinds(checks)
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(
            event(FOLLOW),
            from(OPEN)
                .by(SYSTEM)
                .when(each(checks, PASSED))
                .to(CHECKED)
                .effectAtEnd(TELL)
                .effect(LOG),
            from(CHECKED).by(SYSTEM).when(each(checks, PASSED)).to(packed).effectAtEnd(TELL))
        .build());
    Course course =
        chain.decide(lab(OPEN, OPEN), CourseRequest.of(PASS, STAFF, NOW).about("check", "c0"));
    assertThat(course.after().order().status()).isEqualTo(packed);
    assertThat(course.effects()).containsExactly(LOG, TELL);
  }

  @Test
  void rowsThatWouldRunInCirclesEndInAnOrderThatCannotFollow() {
    Kind checks = checks();
    WholeLifecycle circle = Shop.lifecycle(StatusSet.named("circle", "Circle")
        .types(THING)
        .status(row(OPEN))
        .status(row(CHECKED))
        .kinds(checks)
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(
            event(FOLLOW),
            from(OPEN).by(SYSTEM).when(each(checks, PASSED)).to(CHECKED),
            from(CHECKED).by(SYSTEM).when(each(checks, PASSED)).to(OPEN))
        .build());
    Course course =
        circle.decide(lab(OPEN, OPEN), CourseRequest.of(PASS, STAFF, NOW).about("check", "c0"));
    assertThat(codes(course)).containsExactly(ReasonCode.of("order-cannot-follow"));
  }

  @Test
  void anEffectAtTheEndOfAnotherActionStaysWithItsStep() {
    Kind checks = checks();
    WholeLifecycle chain = Shop.lifecycle(StatusSet.named("chain", "Chain")
        .types(THING)
        .status(row(OPEN))
        .status(row(CHECKED))
        .status(row(DONE))
        .kinds(checks)
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(command(FINISH), from(OPEN).by(STAFF).to(CHECKED).effect(TELL))
        .action(
            event(FOLLOW),
            from(OPEN).by(SYSTEM).when(each(checks, PASSED)).to(CHECKED).effectAtEnd(TELL),
            from(CHECKED).by(SYSTEM).when(any(checks, OPEN)).to(DONE))
        .build());
    Course course = chain.decide(lab(OPEN, OPEN), CourseRequest.of(FINISH, STAFF, NOW));
    assertThat(course.after().order().status()).isEqualTo(DONE);
    assertThat(course.effects()).containsExactly(TELL);
  }

  @Test
  void anOrderEntersItsStatusAgainOnlyAfterAStepThatItsConditionAsksAbout() {
    Kind checks = checks();
    StatusSet looks = StatusSet.named("look", "Looks")
        .types(THING)
        .status(row(OPEN))
        .status(row(PASSED))
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(command(PASS), from(OPEN).by(STAFF).to(PASSED))
        .build();
    WholeLifecycle again = Shop.lifecycle(StatusSet.named("again", "Again")
        .types(THING)
        .status(row(OPEN))
        .kinds(checks, Kind.byCount("look", looks).build())
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(
            event(FOLLOW),
            from(OPEN).by(SYSTEM).when(any(checks, FAILED)).to(OPEN).reenters().effect(LOG),
            from(OPEN).by(SYSTEM).when(any(checks, PASSED)).to(OPEN).reenters().effect(TELL))
        .build());
    Whole whole =
        lab(OPEN, OPEN, PASSED).with(Part.of("look", "l0").status(OPEN).build());
    assertThat(again
            .decide(whole, CourseRequest.of(PASS, STAFF, NOW).about("check", "c0"))
            .effects())
        .containsExactly(TELL);
    assertThat(again
            .decide(whole, CourseRequest.of(PASS, STAFF, NOW).about("look", "l0"))
            .effects())
        .isEmpty();
  }

  @Test
  void aPartKeepsItsStatusWhereAnotherPartCouldNotFollowWithoutTheOrder() {
    WholeLifecycle desk = Shop.lifecycle(StatusSet.named("desk", "Desk")
        .types(THING)
        .status(row(OPEN))
        .status(row(HELD))
        .status(row(CHECKED))
        .kinds(ParcelKind.kind(), ReturnKind.kind())
        .action(command(START), from(OrderStatus.NEW).by(STAFF).to(OPEN))
        .action(command(HOLD), from(OPEN).by(STAFF).to(HELD))
        .action(event(FOLLOW), from(OPEN).by(SYSTEM).when(atLeast(LOST, 1)).to(CHECKED))
        .build());
    Whole whole = lab(HELD)
        .with(Part.of("parcel", "p1")
            .status(ParcelKind.SHIPPED)
            .units(Units.of("A", 1))
            .build())
        .with(Part.of("return", "r1")
            .status(ReturnKind.ANNOUNCED)
            .units(Units.of("A", 1))
            .build());
    Course course = desk.decide(
        whole, CourseRequest.of(ParcelKind.PARCEL_LOST, CARRIER, NOW).about("parcel", "p1"));
    assertThat(course.decision().kind()).isEqualTo(Decision.Kind.ATTENTION);
    assertThat(course.after()).isEqualTo(whole);
    assertThat(desk.standing(course.after()).number(LOST)).isZero();
  }
}
