package dev.orderstatus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Attribute;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.code.ReasonCode;
import dev.orderstatus.api.decision.Refused;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.webshop.Webshop;
import dev.orderstatus.testkit.explore.History;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;

class StatusArbitrariesProperties {

  private static final List<OrderLifecycle> LIFECYCLES = OrderStatuses.builtIn().sets().stream()
      .filter(set -> set.kinds().isEmpty())
      .map(set -> OrderStatuses.builtIn().lifecycle(set.id()))
      .toList();
  private static final OrderLifecycle WEBSHOP = LIFECYCLES.get(0);

  @Provide
  Arbitrary<History> legal() {
    return Arbitraries.of(LIFECYCLES).flatMap(StatusArbitraries::legalHistories);
  }

  @Provide
  Arbitrary<History> illegal() {
    return Arbitraries.of(LIFECYCLES).flatMap(StatusArbitraries::illegalHistories);
  }

  @Provide
  Arbitrary<OrderSnapshot> webshopOrders() {
    return StatusArbitraries.orders(WEBSHOP.definition());
  }

  @Provide
  Arbitrary<Tuple2<OrderLifecycle, Request>> requests() {
    return Arbitraries.of(LIFECYCLES)
        .flatMap(lifecycle -> StatusArbitraries.requests(lifecycle.definition())
            .map(request -> Tuple.of(lifecycle, request)));
  }

  @Provide
  Arbitrary<StatusSet> definitions() {
    return StatusArbitraries.definitions();
  }

  @Provide
  Arbitrary<StatusSet> brokenDefinitions() {
    return Combinators.combine(Definitions.valid(), Arbitraries.of(Mistake.class))
        .as((plan, mistake) -> mistake.in(Definitions.set(plan)));
  }

  @Property(tries = 200)
  void aLegalHistoryIsAcceptedFromThePlacingOn(@ForAll("legal") History history) {
    assertThat(history.start().status()).isEqualTo(OrderStatus.NEW);
    assertThat(history.steps()).isNotEmpty().allMatch(step -> step.decision().isAccepted());
    assertThat(history.steps().get(0).before()).isSameAs(history.start());
    for (int i = 1; i < history.steps().size(); i++) {
      assertThat(history.steps().get(i).before())
          .isSameAs(history.steps().get(i - 1).after());
    }
  }

  @Property(tries = 200)
  void anIllegalHistoryEndsInItsOnlyRefusal(@ForAll("illegal") History history) {
    int last = history.steps().size() - 1;

    assertThat(history.steps().get(last).decision()).isInstanceOf(Refused.class);
    assertThat(history.steps().subList(0, last))
        .allMatch(step -> step.decision().isAccepted());
    assertThat(history.order()).isSameAs(history.steps().get(last).before());
  }

  @Property(tries = 500)
  void everyStatusOfTheWebshopIsReachedAndGiven(@ForAll("webshopOrders") OrderSnapshot order) {
    Statistics.collect(order.status());
    Statistics.coverage(seen -> WEBSHOP
        .definition()
        .statuses()
        .forEach(row -> seen.check(row.status()).count(count -> count > 0)));
  }

  @Property(tries = 500)
  void everyRequestIsOneThatTheSetUnderstands(
      @ForAll("requests") Tuple2<OrderLifecycle, Request> asked) {
    StatusSet set = asked.get1().definition();
    Request request = asked.get2();

    assertThat(set.actions()).anyMatch(row -> row.action().equals(request.action()));
    assertThat(set.actors()).contains(request.actor());
    assertThat(request.inputs().asMap().keySet())
        .isSubsetOf(set.attributes().stream().map(Attribute::value).toList());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void inputsAreTakenNotTakenBlankAndOfTheWrongKind(
      @ForAll("requests") Tuple2<OrderLifecycle, Request> asked) {
    asked.get2().inputs().asMap().forEach((code, value) -> {
      Statistics.collect(given(asked.get1().definition(), asked.get2(), code, value));
    });
    Statistics.coverage(seen -> Stream.of("taken", "not taken", "blank", "wrong")
        .forEach(how -> seen.check(how).count(count -> count > 0)));
  }

  @Property(tries = 300)
  void someHistoriesHaveInputsThatTheyCouldDoWithout(@ForAll("legal") History history) {
    Statistics.collect(history.requests().stream()
        .anyMatch(request -> request.inputs().asMap().containsKey("payment-reference")));
    Statistics.coverage(seen -> seen.check(true).count(count -> count > 0));
  }

  @Property(tries = 300)
  void someRefusalsAreForAnInputAlone(@ForAll("illegal") History history) {
    Refused refused = (Refused) history.steps().get(history.steps().size() - 1).decision();
    refused.reasons().forEach(reason -> Statistics.collect(reason.code()));
    Statistics.coverage(seen -> Stream.of(ReasonCode.INPUT_NOT_TAKEN, ReasonCode.INVALID_INPUT)
        .forEach(code -> seen.check(code).count(count -> count > 0)));
  }

  private static String given(StatusSet set, Request request, String code, Object value) {
    Attribute<?> attribute = set.attributes().stream()
        .filter(declared -> declared.value().equals(code))
        .findFirst()
        .orElseThrow();
    if (Attribute.isBlank(value)) {
      return "blank";
    }
    if (!attribute.accepts(value)) {
      return "wrong";
    }
    return set.transitions().stream()
            .filter(row -> row.action().equals(request.action()))
            .anyMatch(row -> row.inputs().contains(attribute))
        ? "taken"
        : "not taken";
  }

  @Property(tries = 200)
  void aDefinitionCompiles(@ForAll("definitions") StatusSet set) {
    var compiled = OrderStatuses.compile(set, Settings.standard());

    assertThat(compiled.isValid() ? List.of() : compiled.getError()).isEmpty();
  }

  @Property(tries = 200)
  void aBrokenDefinitionDoesNotCompile(@ForAll("brokenDefinitions") StatusSet set) {
    assertThat(OrderStatuses.compile(set, Settings.standard()).isInvalid()).isTrue();
  }

  @Property(tries = 100)
  void aLegalRequestIsAccepted(@ForAll("webshopOrders") OrderSnapshot order) {
    Arbitrary<Request> legal = StatusArbitraries.legalRequests(WEBSHOP, order);

    legal
        .allValues()
        .orElseThrow()
        .forEach(
            request -> assertThat(WEBSHOP.decide(order, request).isAccepted()).isTrue());
  }

  @Example
  void whereNothingIsLegalThereIsNoRequest() {
    OrderSnapshot strange = OrderSnapshot.builder()
        .code(OrderCode.of("EX", 17))
        .type(Webshop.GOODS)
        .status(OrderStatus.of("strange"))
        .statusSince(Moves.FIRST)
        .placedAt(Moves.FIRST)
        .payment(Payment.PAID)
        .build();

    assertThatIllegalArgumentException()
        .isThrownBy(() -> StatusArbitraries.legalRequests(WEBSHOP, strange))
        .withMessage("nothing can be done with order EX-000017-K in strange; give one with which"
            + " something can");
  }

  @Example
  void aHistoryReadsAsWhatWasDone() {
    Request place = Request.of(Webshop.PLACE, dev.orderstatus.api.code.Actor.CUSTOMER, Moves.FIRST);
    Request ship = Request.of(Webshop.SHIP, dev.orderstatus.api.code.Actor.STAFF, Moves.FIRST);
    History history = History.of(
        WEBSHOP,
        OrderSnapshot.toPlace(OrderCode.of("EX", 17), Webshop.GOODS, Payment.DUE),
        List.of(place, ship));

    assertThat(history.toString().lines().map(line -> line.replaceAll(", effects .*", "")))
        .containsExactly(
            "at first: EX-000017-K (goods) about to be placed, payment due",
            "1. place by customer at 2026-11-20T09:00:00Z: accepted: (new) -> received",
            "2. ship by staff at 2026-11-20T09:00:00Z: refused: not-possible-in-status");
    assertThat(history.steps()).extracting(Answer::request).containsExactly(place, ship);
  }
}
