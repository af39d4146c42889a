package dev.orderstatus.core.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.Answer;
import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.code.Action;
import dev.orderstatus.api.code.Actor;
import dev.orderstatus.api.code.OrderStatus;
import dev.orderstatus.api.decision.Accepted;
import dev.orderstatus.api.decision.Decision;
import dev.orderstatus.api.definition.ActionDefinition;
import dev.orderstatus.api.order.Order;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.OrderSnapshot;
import dev.orderstatus.api.order.Payment;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.OrderStatuses;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class AuditProperties {

  private static final OrderLifecycle WEBSHOP = OrderStatuses.builtIn().lifecycle("webshop");

  @Property
  void everyRowOfAStatusLogIsCountedOnce(@ForAll("statusRows") List<StatusRow> rows) {
    Audit<StatusRow> audit = Audit.ofStatuses(WEBSHOP);
    Map<Finding.Kind, Long> found = new HashMap<>();
    rows.forEach(row -> found.merge(audit.accept(row).kind(), 1L, Long::sum));

    addsUp(audit.report(), found);
    assertThat(audit.report().rows()).isEqualTo(rows.size());
  }

  @Property
  void everyRowOfAnActionLogIsCountedOnce(@ForAll("actionRows") List<ActionRow> rows) {
    Audit<ActionRow> audit = Audit.ofActions(WEBSHOP);
    Map<Finding.Kind, Long> found = new HashMap<>();
    rows.forEach(row -> found.merge(audit.accept(row).kind(), 1L, Long::sum));

    addsUp(audit.report(), found);
    assertThat(audit.report().rows()).isEqualTo(rows.size());
  }

  @Property
  void partsOfAStatusLogAddUpToTheWhole(
      @ForAll("statusRows") List<StatusRow> rows, @ForAll @IntRange(min = 1, max = 4) int parts) {
    addsUpToTheWhole(
        rows, parts, StatusRow::order, Stream.generate(() -> Audit.ofStatuses(WEBSHOP)));
  }

  @Property
  void partsOfAnActionLogAddUpToTheWhole(
      @ForAll("actionRows") List<ActionRow> rows, @ForAll @IntRange(min = 1, max = 4) int parts) {
    addsUpToTheWhole(
        rows, parts, ActionRow::order, Stream.generate(() -> Audit.ofActions(WEBSHOP)));
  }

  /** Every fifth row cannot be read, and each part holds all rows of its orders. */
  private static <R> void addsUpToTheWhole(
      List<R> rows, int parts, Function<R, String> order, Stream<Audit<R>> audits) {
    List<Audit<R>> all = audits.limit(parts + 1).toList();
    for (int i = 0; i < rows.size(); i++) {
      String code = order.apply(rows.get(i));
      for (Audit<R> audit :
          List.of(all.get(parts), all.get(Math.floorMod(code.hashCode(), parts)))) {
        if (i % 5 == 4) {
          audit.unreadable(code);
        } else {
          audit.accept(rows.get(i));
        }
      }
    }
    AuditReport whole = all.get(parts).report();
    AuditReport sum = all.subList(0, parts).stream()
        .map(Audit::report)
        .reduce(AuditReport::merge)
        .orElseThrow();

    assertThat(sum).isEqualTo(whole);
    assertThat(sum.violations()).containsExactlyEntriesOf(whole.violations());
    assertThat(sum.finalStatuses()).containsExactlyEntriesOf(whole.finalStatuses());
    assertThat(sum.dwell()).containsExactlyEntriesOf(whole.dwell());
  }

  @Property
  void rowsOfAStatusLogThatAreGivenTogetherAreFoundAsOneByOne(
      @ForAll("statusRows") List<StatusRow> rows) {
    foundAsOneByOne(rows, Audit.ofStatuses(WEBSHOP), Audit.ofStatuses(WEBSHOP));
  }

  @Property
  void rowsOfAnActionLogThatAreGivenTogetherAreFoundAsOneByOne(
      @ForAll("actionRows") List<ActionRow> rows) {
    foundAsOneByOne(rows, Audit.ofActions(WEBSHOP), Audit.ofActions(WEBSHOP));
  }

  private static <R> void foundAsOneByOne(List<R> rows, Audit<R> together, Audit<R> oneByOne) {
    List<R> twice = new ArrayList<>(rows);
    twice.addAll(rows);
    List<Finding> found = together.acceptAll(twice);
    assertThat(found).hasSameSizeAs(twice);
    for (int i = 0; i < twice.size(); i++) {
      Finding alone = oneByOne.accept(twice.get(i));
      assertThat(found.get(i).kind()).isEqualTo(alone.kind());
      assertThat(found.get(i).violation().map(Violation::toString))
          .isEqualTo(alone.violation().map(Violation::toString));
    }
    assertThat(together.report()).isEqualTo(oneByOne.report());
  }

  @Property
  void replayingAnActionLogGivesWhatDecidingOneByOneGives(
      @ForAll("actionRows") List<ActionRow> rows) {
    List<ActionRow> sorted = sorted(rows);
    Audit<ActionRow> audit = Audit.ofActions(WEBSHOP);
    Map<String, Order> orders = new HashMap<>();
    for (ActionRow row : sorted) {
      Order before = orders.computeIfAbsent(row.order(), AuditProperties::toPlace);
      Answer answer = WEBSHOP.ask(before, row.request());
      Decision decision = answer.decision();
      orders.put(row.order(), answer.after());
      assertThat(audit.accept(row).kind().name())
          .isEqualToIgnoringCase(decision.getClass().getSimpleName());
    }
    Map<OrderStatus, Long> ends = new HashMap<>();
    orders.values().forEach(order -> ends.merge(order.status(), 1L, Long::sum));
    assertThat(audit.report().finalStatuses()).containsExactlyInAnyOrderEntriesOf(ends);
  }

  @Property
  void aLegalHistoryIsCleanAsAStatusLog(@ForAll("actionRows") List<ActionRow> rows) {
    Audit<StatusRow> audit = Audit.ofStatuses(WEBSHOP);
    Map<String, Order> orders = new HashMap<>();
    long moves = 0;
    for (ActionRow row : sorted(rows)) {
      Order before = orders.computeIfAbsent(row.order(), AuditProperties::toPlace);
      Answer answer = WEBSHOP.ask(before, row.request());
      Decision decision = answer.decision();
      orders.put(row.order(), answer.after());
      if (decision instanceof Accepted accepted && accepted.moves()) {
        audit.accept(new StatusRow(row.line(), row.order(), row.request().at(), accepted.to()));
        moves++;
      }
    }
    assertThat(audit.report().violations()).isEmpty();
    assertThat(audit.report().decisions().accepted()).isEqualTo(moves);
  }

  @Property
  void aPercentileIsWithinOnePercentOfTheNearestRank(
      @ForAll @Size(min = 1, max = 200) List<@LongRange(min = 0, max = 1L << 40) Long> millis) {
    DwellTimes times = new DwellTimes();
    millis.forEach(milli -> times.add(0, 0, milli / 1000, (int) (milli % 1000) * 1_000_000));
    List<Long> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    for (int percent : new int[] {50, 95}) {
      long exact = sorted.get((sorted.size() * percent + 99) / 100 - 1);
      assertThat((double) times.percentile(percent).toMillis())
          .isBetween(exact * 0.99, exact * 1.01);
    }
  }

  @Property
  void equalTimesAreGivenBackAsTheyAre(@ForAll @LongRange(min = 0, max = 1L << 32) long seconds) {
    DwellTimes times = new DwellTimes();
    times.add(0, 0, seconds, 0);
    times.add(0, 0, seconds, 0);

    assertThat(times.percentile(50)).isEqualTo(Duration.ofSeconds(seconds));
    assertThat(times.percentile(95)).isEqualTo(Duration.ofSeconds(seconds));
  }

  private static void addsUp(AuditReport report, Map<Finding.Kind, Long> found) {
    AuditReport.Decisions decisions = report.decisions();
    assertThat(decisions)
        .isEqualTo(new AuditReport.Decisions(
            found.getOrDefault(Finding.Kind.ACCEPTED, 0L),
            found.getOrDefault(Finding.Kind.UNCHANGED, 0L),
            found.getOrDefault(Finding.Kind.REFUSED, 0L),
            found.getOrDefault(Finding.Kind.ATTENTION, 0L)));
    // A new start after an unknown status is no transition.
    long newStarts = decisions.accepted() - sum(report.transitionsUsed());
    assertThat(newStarts).isBetween(0L, sum(report.unknownStatuses()));
    assertThat(sum(report.violations())).isEqualTo(decisions.refused() + decisions.attention());
    assertThat(sum(report.finalStatuses())).isEqualTo(report.orders());
    assertThat(report.clean() + report.withViolations()).isEqualTo(report.orders());
  }

  private static long sum(Map<?, Long> counts) {
    return counts.values().stream().mapToLong(count -> count).sum();
  }

  private static List<ActionRow> sorted(List<ActionRow> rows) {
    return rows.stream().sorted(Comparator.comparing(row -> row.request().at())).toList();
  }

  private static Order toPlace(String code) {
    return OrderSnapshot.toPlace(
        OrderCode.of(code), WEBSHOP.definition().types().get(0), Payment.DUE);
  }

  @Provide
  Arbitrary<List<StatusRow>> statusRows() {
    Arbitrary<String> statuses = Arbitraries.of(
        "new", "received", "waiting-for-payment", "processing", "shipped", "canceled", "lost");
    return Combinators.combine(orders(), Arbitraries.longs().between(0, 50), statuses)
        .as((order, hour, status) ->
            new StatusRow(1, order, StatusLog.hour(hour), OrderStatus.of(status)))
        .list()
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<List<ActionRow>> actionRows() {
    Arbitrary<Action> actions = Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(Action.of("place"), Action.of("fly"))),
        Tuple.of(
            3,
            Arbitraries.of(WEBSHOP.definition().actions().stream()
                .map(ActionDefinition::action)
                .toList())));
    Arbitrary<Actor> actors =
        Arbitraries.of(Actor.STAFF, Actor.STAFF, Actor.CUSTOMER, Actor.PAYMENT_PROVIDER);
    return Combinators.combine(orders(), Arbitraries.longs().between(0, 50), actions, actors)
        .as((order, hour, action, actor) -> new ActionRow(
            1,
            order,
            Request.of(action, actor, StatusLog.hour(hour)).withJustification("as asked"),
            Placement.STANDARD))
        .list()
        .ofMaxSize(80);
  }

  private static Arbitrary<String> orders() {
    return Arbitraries.of("A", "B", "C");
  }
}
