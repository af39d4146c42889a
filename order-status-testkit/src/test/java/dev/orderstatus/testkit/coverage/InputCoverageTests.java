package dev.orderstatus.testkit.coverage;

import static dev.orderstatus.api.code.Actor.CUSTOMER;
import static dev.orderstatus.api.code.Actor.STAFF;
import static dev.orderstatus.api.code.Actor.SYSTEM;
import static dev.orderstatus.api.definition.TransitionDefinition.from;
import static dev.orderstatus.testkit.coverage.Workshop.BEGIN;
import static dev.orderstatus.testkit.coverage.Workshop.BIKE;
import static dev.orderstatus.testkit.coverage.Workshop.COLLECTED;
import static dev.orderstatus.testkit.coverage.Workshop.DONE;
import static dev.orderstatus.testkit.coverage.Workshop.FINISH;
import static dev.orderstatus.testkit.coverage.Workshop.NOT_READY;
import static dev.orderstatus.testkit.coverage.Workshop.OPEN;
import static dev.orderstatus.testkit.coverage.Workshop.order;
import static dev.orderstatus.testkit.coverage.Workshop.request;
import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.Phase;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.definition.Condition;
import dev.orderstatus.api.definition.StatusDefinition;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.message.Texts;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Of a set with inputs, answers, rows told apart by who acts, and guards that read alike. */
class InputCoverageTests {

  private static final Attribute<String> NOTE = Attribute.text("note");
  private static final Attribute<String> NUMBER = Attribute.text("number");
  private static final Condition BY_PHONE = Condition.custom("agreed", question -> true);
  private static final Condition IN_WRITING =
      Condition.custom("agreed", question -> question.order().account());

  private final OrderLifecycle plain = OrderStatuses.builtIn().with(set()).lifecycle("workshop");
  private final Coverage coverage = Coverage.of(plain.definition());
  private final OrderLifecycle recorded = coverage.record(plain);

  private static StatusSet set() {
    return StatusSet.named("workshop", "Workshop")
        .types(BIKE)
        .attributes(NOTE, NUMBER)
        .status(StatusDefinition.of(OPEN).phase(Phase.IN_PROGRESS))
        .status(StatusDefinition.of(DONE)
            .phase(Phase.COMPLETED)
            .historical()
            .correctable()
            .successful())
        .action(ActionDefinition.command(FINISH).refuse(Condition.in(DONE), Workshop.NOT_PAID))
        .commands(BEGIN)
        .action(ActionDefinition.event(COLLECTED)
            .reflectedWhen(Condition.sameInput(NUMBER))
            .attention(Condition.ALWAYS, Workshop.NOBODY_KNOWN))
        .on(BEGIN, from(OrderStatus.NEW).by(CUSTOMER, STAFF).to(OPEN))
        .on(
            FINISH,
            from(OPEN)
                .by(STAFF)
                .guard(Condition.given(NUMBER), NOT_READY)
                .to(DONE)
                .inputs(NOTE))
        .on(
            FINISH,
            from(OPEN)
                .by(CUSTOMER)
                .guard(BY_PHONE, NOT_READY)
                .guard(IN_WRITING, NOT_READY)
                .stay())
        .on(COLLECTED, from(OPEN).by(SYSTEM).to(DONE).inputs(NUMBER))
        .texts(Workshop.set()
            .texts()
            .with(Texts.of(Map.of(
                Locale.ENGLISH, Map.of("attribute.note", "Note", "attribute.number", "Number")))))
        .build();
  }

  @Test
  void anInputThatIsTakenIsDistinguishedFromOneThatIsBlankWrongOrNotTaken() {
    ask(FINISH, STAFF, NOTE, "a note");
    assertThat(seen(Dimension.INPUTS)).isEmpty();
    recorded.decide(
        order(OPEN, Payment.DUE).with(NUMBER, "17"), request(FINISH, STAFF).with(NOTE, "a note"));
    ask(FINISH, STAFF, NOTE, " ");
    ask(FINISH, STAFF, NOTE, 17L);
    ask(FINISH, STAFF, NUMBER, "17");

    assertThat(seen(Dimension.INPUTS))
        .isEqualTo(Map.of(
            "finish with note: taken", 1L,
            "finish with note: blank", 1L,
            "finish with note: of the wrong kind", 1L,
            "finish with another input: not taken", 1L));
  }

  @Test
  void anEventLeavesOutWhatItDoesNotTakeAndIsCountedAllTheSame() {
    ask(COLLECTED, SYSTEM, NUMBER, "17");
    ask(COLLECTED, SYSTEM, NUMBER, "");
    ask(COLLECTED, SYSTEM, NUMBER, 17L);
    ask(COLLECTED, SYSTEM, NOTE, "a note");

    assertThat(seen(Dimension.INPUTS))
        .isEqualTo(Map.of(
            "collected with number: taken", 1L,
            "collected with number: blank", 1L,
            "collected with number: of the wrong kind", 1L,
            "collected with another input: not taken", 1L));
  }

  @Test
  void whatIsNotTakenIsAskedForOnlyWhereThereIsSuchAnAttribute() {
    assertThat(coverage.report().missing(Dimension.INPUTS))
        .contains("begin with another input: not taken");
    assertThat(Coverage.of(Workshop.set()).report().total(Dimension.INPUTS)).isZero();
  }

  @Test
  void noGuardReadsAnInputThatIsNotTaken() {
    ask(FINISH, STAFF, NUMBER, "17");

    assertThat(seen(Dimension.GUARDS))
        .isEqualTo(Map.of("finish from open: `number` given, else not-ready: failed", 1L));
  }

  @Test
  void rowsDistinguishedByWhoActsAreCountedEach() {
    recorded.decide(order(OPEN, Payment.DUE), request(FINISH, CUSTOMER));

    assertThat(seen(Dimension.TRANSITIONS)).isEqualTo(Map.of("finish: open -> same for bike", 1L));
    assertThat(coverage.report().missing(Dimension.TRANSITIONS))
        .contains("finish: open -> done for bike");
    assertThat(seen(Dimension.ACTORS)).isEqualTo(Map.of("finish by customer", 1L));
  }

  @Test
  void guardsThatReadAlikeAreCountedEach() {
    recorded.decide(order(OPEN, Payment.DUE).withAccount(false), request(FINISH, CUSTOMER));

    assertThat(seen(Dimension.GUARDS).keySet())
        .hasSize(2)
        .anyMatch(name -> name.endsWith("else not-ready: held"))
        .anyMatch(name -> name.endsWith("else not-ready (2): failed"));
  }

  @Test
  void theFirstAnswerOfAnEventIsCountedAndNoGuardAfterIt() {
    Request again = request(COLLECTED, SYSTEM).with(NUMBER, "17");
    recorded.decide(order(OPEN, Payment.DUE).with(NUMBER, "17"), again);

    assertThat(seen(Dimension.ANSWERS).keySet())
        .singleElement()
        .asString()
        .startsWith("collected: first, the same `number`")
        .endsWith("unchanged already-reflected");
    assertThat(seen(Dimension.TRANSITIONS)).isEmpty();
  }

  @Test
  void anAnswerWhereNoTransitionFitsIsCounted() {
    recorded.decide(order(DONE, Payment.DUE), request(FINISH, STAFF));

    assertThat(seen(Dimension.ANSWERS)).isEqualTo(Map.of("finish: in done: not-paid", 1L));
  }

  @Test
  void toAskForWhatTheSetDoesNotKnowCoversNothing() {
    recorded.decide(order(OPEN, Payment.DUE), request(Action.of("unknown"), Actor.of("stranger")));
    recorded.decide(order(OPEN, Payment.DUE), request(FINISH, Actor.of("stranger")));

    for (Dimension dimension : Dimension.values()) {
      assertThat(seen(dimension)).as(dimension.code()).isEmpty();
    }
  }

  private void ask(Action action, Actor actor, Attribute<?> attribute, Object value) {
    Request request = request(action, actor);
    recorded.decide(
        order(OPEN, Payment.DUE),
        request.withInputs(request.inputs().withRaw(attribute.value(), value)));
  }

  private Map<String, Long> seen(Dimension dimension) {
    return coverage.report().counts(dimension).entrySet().stream()
        .filter(entry -> entry.getValue() > 0)
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
