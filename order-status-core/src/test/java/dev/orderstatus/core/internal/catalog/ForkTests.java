package dev.orderstatus.core.internal.catalog;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.OrderType;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.Extension;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.message.Timeline;
import dev.orderstatus.api.message.Timeline.State;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A plugin whose way goes beside the course of its owner: orders are picked up, not shipped. */
class ForkTests {

  private static final Instant AT = Instant.parse("2026-11-21T10:00:00Z");
  private static final OrderStatus READY = OrderStatus.of("pickup:ready-for-pickup");
  private static final OrderStatus COLLECTED = OrderStatus.of("pickup:collected");
  private static final Action MAKE_READY = Action.of("pickup:make-ready");
  private static final Action COLLECT = Action.of("pickup:collect");

  private static Plugin pickup(
      String set, OrderStatus from, UnaryOperator<Extension.Builder> more) {
    return Plugin.named("pickup-in-shop", "pickup")
        .extend(
            set,
            builder -> more.apply(builder
                .status(StatusDefinition.of(READY).phase(Phase.IN_PROGRESS))
                .status(StatusDefinition.of(COLLECTED)
                    .phase(Phase.COMPLETED)
                    .historical()
                    .correctable()
                    .successful())
                .commands(MAKE_READY, COLLECT)
                .on(MAKE_READY, from(from).by(STAFF).to(READY))
                .on(COLLECT, from(READY).by(STAFF, CUSTOMER).to(COLLECTED))
                .texts(texts(Map.of()))))
        .build();
  }

  private static Texts texts(Map<String, String> more) {
    Map<String, String> texts = new HashMap<>(more);
    for (OrderStatus status : List.of(READY, COLLECTED)) {
      texts.put("status." + status + ".label", "Step " + status.value().substring(7));
      texts.put("status." + status + ".headline", "It is there.");
      texts.put("status." + status + ".body", "It is in our shop.");
    }
    texts.put("action." + MAKE_READY + ".label", "Make ready");
    texts.put("action." + COLLECT + ".label", "Collect");
    return Texts.of(Map.of(Locale.ENGLISH, texts));
  }

  private static OrderStatuses webshop(UnaryOperator<Extension.Builder> more) {
    return OrderStatuses.builtIn().with(pickup("webshop", Webshop.PROCESSING, more));
  }

  private static List<OrderStatus> toCome(
      OrderStatuses statuses, String set, OrderType type, OrderStatus status) {
    OrderSnapshot order = OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(type)
        .status(status)
        .statusSince(AT)
        .placedAt(AT)
        .payment(Payment.PAID)
        .build();
    return statuses
        .lifecycle(set)
        .messages()
        .timeline(order, List.of(), AT, Locale.ENGLISH)
        .steps()
        .stream()
        .filter(step -> step.state() == State.TO_COME)
        .map(Timeline.Step::status)
        .toList();
  }

  private static List<OrderStatus> toCome(OrderStatuses statuses, OrderStatus status) {
    return toCome(statuses, "webshop", Webshop.GOODS, status);
  }

  @Test
  void anOrderOnTheWayBesideHasThatWayAsItsCourse() {
    OrderStatuses statuses = webshop(set -> set.pathAfter(Webshop.PROCESSING, READY, COLLECTED));

    assertThat(statuses.problems("webshop")).isEmpty();
    assertThat(toCome(statuses, READY)).containsExactly(COLLECTED);
    assertThat(toCome(statuses, COLLECTED)).isEmpty();
    assertThat(toCome(statuses, Webshop.SHIPPED)).isEmpty();
  }

  @Test
  void beforeAForkOnlyWhatComesOnEitherWayIsForetold() {
    for (OrderStatuses statuses : List.of(
        webshop(set -> set),
        webshop(set -> set.pathAfter(Webshop.PROCESSING, READY)),
        webshop(set -> set.pathAfter(Webshop.PROCESSING, READY, COLLECTED)))) {
      assertThat(toCome(statuses, OrderStatus.NEW))
          .containsExactly(Webshop.RECEIVED, Webshop.PROCESSING);
      assertThat(toCome(statuses, Webshop.RECEIVED)).containsExactly(Webshop.PROCESSING);
      assertThat(toCome(statuses, Webshop.WAITING_FOR_PAYMENT)).containsExactly(Webshop.PROCESSING);
      assertThat(toCome(statuses, Webshop.PROCESSING)).isEmpty();
    }
  }

  @Test
  void aWayBesideThatIsNoCourseForetellsNothing() {
    assertThat(toCome(webshop(set -> set), READY)).isEmpty();
    assertThat(toCome(webshop(set -> set.pathAfter(Webshop.PROCESSING, READY)), READY))
        .isEmpty();
  }

  @Test
  void aWayBackIntoTheCourseMakesTheWayBesideUncertain() {
    OrderStatuses statuses = webshop(set -> set.pathAfter(Webshop.PROCESSING, READY, COLLECTED)
        .commands(Action.of("pickup:ship-after-all"))
        .on(Action.of("pickup:ship-after-all"), from(READY).by(STAFF).to(Webshop.PROCESSING))
        .texts(texts(Map.of("action.pickup:ship-after-all.label", "Ship after all"))));

    assertThat(toCome(statuses, READY)).isEmpty();
  }

  @Test
  void aStepThatNeitherLeadsOnNorEndsOnItsOwnIsAProblemOfThePlugin() {
    OrderStatus wrapped = OrderStatus.of("pickup:wrapped");
    Action wrap = Action.of("pickup:wrap");
    Action unwrap = Action.of("pickup:unwrap");
    Plugin plugin = Plugin.named("pickup-in-shop", "pickup")
        .extend(
            "webshop",
            set -> set.status(StatusDefinition.of(wrapped).phase(Phase.IN_PROGRESS))
                .commands(wrap, unwrap)
                .on(wrap, from(Webshop.PROCESSING).by(STAFF).to(wrapped))
                .on(unwrap, from(wrapped).by(STAFF).to(Webshop.PROCESSING))
                .pathAfter(Webshop.PROCESSING, wrapped)
                .texts(Texts.of(Map.of(
                    Locale.ENGLISH,
                    Map.of(
                        "status.pickup:wrapped.label", "Wrapped",
                        "status.pickup:wrapped.headline", "It is wrapped.",
                        "status.pickup:wrapped.body", "It is wrapped.",
                        "action.pickup:wrap.label", "Wrap",
                        "action.pickup:unwrap.label", "Unwrap")))))
        .build();

    assertThat(OrderStatuses.builtIn().with(plugin).problems("webshop"))
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(Problem.Kind.INVALID);
          assertThat(problem.plugins()).containsExactly("pickup-in-shop");
          assertThat(problem.what())
              .isEqualTo("no transition leads from pickup:wrapped to shipped; add one, or let the "
                  + "plugin's way end in a status of its own, correctable or terminal");
        });
  }

  @Test
  void aForkForOneTypeOfOrdersLeavesTheOthersAlone() {
    OrderStatuses statuses = OrderStatuses.builtIn()
        .with(pickup(
            "reseller",
            Reseller.PENDING_WITH_SUPPLIER,
            set -> set.pathAfter(Reseller.PENDING_WITH_SUPPLIER, READY, COLLECTED)));

    assertThat(statuses.problems("reseller")).isEmpty();
    assertThat(toCome(statuses, "reseller", Reseller.HARDWARE, Reseller.PENDING))
        .containsExactly(Reseller.PENDING_WITH_SUPPLIER);
    assertThat(toCome(statuses, "reseller", Reseller.SOFTWARE, Reseller.PENDING))
        .containsExactly(Reseller.IN_PROCESS, Reseller.SHIPPED);
    assertThat(toCome(statuses, "reseller", Reseller.HARDWARE, READY)).containsExactly(COLLECTED);
  }
}
