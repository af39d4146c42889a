package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.CARRIER;
import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.Problem.Kind.FORBIDDEN;
import static dev.orderstatus.api.definition.Problem.Kind.INVALID;
import static dev.orderstatus.api.definition.Problem.Kind.UNKNOWN_REFERENCE;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVER;
import static dev.orderstatus.core.internal.catalog.Delivery.DELIVERED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.code.RemedyCode;
import dev.orderstatus.api.decision.Attention;
import dev.orderstatus.api.decision.Audience;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.decision.Reason;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.diagram.Tables;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What a plugin answers to actions of others in its own statuses, and what is remarked on. */
class AnswerTests {

  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final OrderStatus READY = OrderStatus.of("delivery:ready");
  private static final Action MAKE_READY = Action.of("delivery:make-ready");
  private static final Reason TOO_LATE =
      Reason.of(ReasonCode.of("delivery:too-late")).remedy(RemedyCode.CONTACT_SHOP);

  @Test
  void aPluginAnswersInItsOwnStatusWhatIsMoreTelling() {
    OrderLifecycle shop = shop(set -> set.answer(READY, Webshop.CANCEL, TOO_LATE)
        .answer(READY, Webshop.PAY, Condition.by(CUSTOMER), TOO_LATE)
        .answer(READY, Webshop.PAYMENT_INTERRUPTED, TOO_LATE));

    assertThat(((Refused) ask(shop, READY, Webshop.CANCEL, STAFF)).reasons())
        .containsExactly(TOO_LATE);
    assertThat(((Refused) ask(shop, READY, Webshop.PAY, CUSTOMER)).reasons())
        .containsExactly(TOO_LATE);
    assertThat(((Attention) ask(shop, READY, Webshop.PAYMENT_INTERRUPTED, Actor.SYSTEM)).reason())
        .isEqualTo(TOO_LATE);
    assertThat(shop.messages()
            .explain(
                TOO_LATE,
                order(READY),
                Request.of(Webshop.CANCEL, STAFF, NOON),
                Audience.CUSTOMER,
                Locale.ENGLISH)
            .value())
        .isEqualTo("It is packed already.");
  }

  @Test
  void anAnswerInAnOwnStatusChangesNothingAboutOthers() {
    OrderLifecycle with = shop(
        set -> set.answer(READY, Webshop.CANCEL, TOO_LATE).answer(READY, Webshop.PAY, TOO_LATE));
    OrderLifecycle without = shop(set -> set);

    for (var status : Webshop.set().statuses()) {
      OrderSnapshot order = order(status.status());
      for (Actor actor : Webshop.set().actors()) {
        assertThat(with.options(order, actor, NOON)).isEqualTo(without.options(order, actor, NOON));
        for (var action : Webshop.set().actions()) {
          Request request = Request.of(action.action(), actor, NOON);
          assertThat(with.decide(order, request)).isEqualTo(without.decide(order, request));
        }
      }
    }
  }

  @Test
  void aPluginAnswersNowhereElse() {
    assertThat(problems(set -> set.answer(Webshop.PROCESSING, Webshop.CANCEL, TOO_LATE)))
        .extracting(Problem::kind, Problem::where)
        .containsExactly(tuple(FORBIDDEN, "webshop, answer to cancel in processing"));
    assertThat(problems(set -> set.answer(READY, Action.of("cancle"), TOO_LATE)))
        .extracting(Problem::kind)
        .containsExactly(UNKNOWN_REFERENCE);
    assertThat(problems(set -> set.answer(READY, MAKE_READY, TOO_LATE)))
        .extracting(Problem::kind)
        .containsExactly(INVALID);
    assertThat(problems(
            set -> set.answer(READY, Webshop.CANCEL, Reason.of(ReasonCode.of("too-late")))))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(FORBIDDEN);
          assertThat(problem.plugins()).containsExactly("delivery-tracking");
        });
  }

  @Test
  void theTableSaysWhoAnswers() {
    assertThat(Tables.answers(
            statuses(set -> set.answer(READY, Webshop.CANCEL, TOO_LATE)).set("webshop")))
        .containsPattern(
            "`cancel` +\\| in delivery:ready +\\| refused `delivery:too-late`; remedy `contact-shop` +\\| delivery-tracking")
        .containsPattern("\\| answer +\\| plugin");
  }

  @Test
  void whatTheOwnerAllowsAllAroundAndNotInThePluginsStatusIsRemarkedOn() {
    assertThat(statuses(set -> set).remarks("webshop")).singleElement().satisfies(remark -> {
      assertThat(remark.where()).isEqualTo("webshop, status delivery:ready");
      assertThat(remark.plugin()).contains("delivery-tracking");
      assertThat(remark.what())
          .contains("cancel", "can be done in processing, from which orders come there")
          .doesNotContain("ship,", "view", "delivery:");
    });
  }

  @Test
  void whatThePluginAnswersIsNotRemarkedOn() {
    String before = statuses(set -> set).remarks("webshop").get(0).what();
    String after = statuses(set -> set.answer(READY, Webshop.CANCEL, TOO_LATE))
        .remarks("webshop")
        .get(0)
        .what();

    assertThat(before).contains("cancel");
    assertThat(after).doesNotContain("cancel");
  }

  @Test
  void anEndOfAPluginIsNotRemarkedOn() {
    assertThat(OrderStatuses.builtIn().with(Delivery.plugin()).remarks("webshop"))
        .isEmpty();
  }

  private static OrderStatuses statuses(UnaryOperator<Extension.Builder> more) {
    return OrderStatuses.builtIn()
        .with(Delivery.plugin(set -> more.apply(set.status(StatusDefinition.of(READY))
            .commands(MAKE_READY)
            .answer(READY, Webshop.SHIP, TOO_LATE)
            .on(MAKE_READY, from(Webshop.PROCESSING).by(STAFF).to(READY))
            .on(DELIVER, from(READY).by(CARRIER).to(DELIVERED))
            .texts(Delivery.with(Map.of(
                "status.delivery:ready.label", "Ready",
                "status.delivery:ready.headline", "It is ready.",
                "status.delivery:ready.body", "Your order is packed.",
                "action.delivery:make-ready.label", "Make ready",
                "reason.delivery:too-late", "It is packed already."))))));
  }

  private static OrderLifecycle shop(UnaryOperator<Extension.Builder> more) {
    return statuses(more).lifecycle("webshop");
  }

  private static List<Problem> problems(UnaryOperator<Extension.Builder> more) {
    return statuses(more).problems("webshop");
  }

  private static Decision ask(OrderLifecycle shop, OrderStatus status, Action action, Actor actor) {
    return shop.decide(order(status), Request.of(action, actor, NOON));
  }

  private static OrderSnapshot order(OrderStatus status) {
    return OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(Webshop.GOODS)
        .status(status)
        .statusSince(NOON)
        .placedAt(NOON)
        .payment(Payment.DUE)
        .build();
  }
}
