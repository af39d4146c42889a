package dev.orderstatus.testkit.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.marketplace.Marketplace;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SampleLogTests {

  private static final int ROWS = 20_000;
  private static final OrderLifecycle RESELLER = OrderStatuses.builtIn().lifecycle("reseller");

  private final SampleLog plain = SampleLog.of(RESELLER, 15);
  private final SampleLog disordered = plain.withRepeated(10).withLate(10).withSwapped(10);

  /** A row without its line. */
  private static List<Object> content(ActionRow row) {
    return List.of(row.order(), row.request(), row.placement());
  }

  private static List<List<Object>> contents(SampleLog log) {
    return log.rows(ROWS).map(SampleLogTests::content).toList();
  }

  private static Map<String, List<ActionRow>> byOrder(SampleLog log) {
    return log.rows(ROWS).collect(Collectors.groupingBy(ActionRow::order));
  }

  /** The share of rows that are not younger than the ones before of their order, in percent. */
  private static double percent(SampleLog log, int behind) {
    long count = byOrder(log).values().stream()
        .mapToLong(rows -> IntStream.range(0, rows.size())
            .filter(i -> passedBy(rows, i) == behind)
            .count())
        .sum();
    return 100.0 * count / ROWS;
  }

  /** How many younger rows of its order came before a row. */
  private static long passedBy(List<ActionRow> rows, int row) {
    Instant at = rows.get(row).request().at();
    return rows.subList(0, row).stream()
        .filter(before -> before.request().at().isAfter(at))
        .count();
  }

  @Test
  void theSameSeedGivesTheSameRows() {
    SampleLog again = SampleLog.of(RESELLER, 15).withSwapped(10).withLate(10).withRepeated(10);

    assertThat(again.rows(ROWS)).containsExactlyElementsOf(disordered.rows(ROWS).toList());
  }

  @Test
  void anotherSeedGivesOtherRows() {
    Set<List<Object>> rows = new HashSet<>(contents(SampleLog.of(RESELLER, 16)));

    assertThat(contents(plain).stream().filter(rows::contains)).isEmpty();
  }

  @Test
  void anyNumberAloneGivesItsRow() {
    List<ActionRow> rows = disordered.rows(ROWS).toList();
    List<Integer> numbers =
        new ArrayList<>(IntStream.range(0, 50).mapToObj(i -> i * 399).toList());
    Collections.shuffle(numbers, new Random(1));

    assertThat(numbers)
        .allSatisfy(number -> assertThat(disordered.row(number)).isEqualTo(rows.get(number)));
  }

  @Test
  void theLineOfARowIsOneMoreThanItsNumber() {
    assertThat(disordered.row(1_234_567).line()).isEqualTo(1_234_568);
  }

  @Test
  void eachOrderHasTenRowsAmongThoseThatStandTogether() {
    int together = SampleLog.ORDERS_TOGETHER * SampleLog.ROWS_PER_ORDER;

    assertThat(byOrder(disordered))
        .hasSize(ROWS / SampleLog.ROWS_PER_ORDER)
        .allSatisfy((order, rows) -> assertThat(rows)
            .hasSize(SampleLog.ROWS_PER_ORDER)
            .extracting(row -> (row.line() - 1) / together)
            .containsOnly((rows.get(0).line() - 1) / together));
  }

  @Test
  void rowsAreInTheOrderOfTheirInstantsAndNoneIsThereTwice() {
    assertThat(plain.rows(ROWS)).extracting(row -> row.request().at()).isSorted();
    assertThat(contents(plain)).doesNotHaveDuplicates();
  }

  @Test
  void aboutTenPercentAreRepeatedNextToTheirFirst() {
    SampleLog repeated = plain.withRepeated(10);

    long next = byOrder(repeated).values().stream()
        .mapToLong(rows -> IntStream.range(1, rows.size())
            .filter(i -> content(rows.get(i)).equals(content(rows.get(i - 1))))
            .count())
        .sum();

    assertThat(100.0 * next / ROWS).isBetween(8.0, 10.0);
    assertThat(ROWS - new HashSet<>(contents(repeated)).size()).isEqualTo(next);
    assertThat(repeated.rows(ROWS)).extracting(row -> row.request().at()).isSorted();
  }

  @Test
  void aboutTenPercentChangePlacesWithTheNext() {
    SampleLog swapped = plain.withSwapped(10);

    // The last row of an order has none to change places with.
    assertThat(percent(swapped, 1)).isBetween(7.5, 9.5);
    assertThat(new HashSet<>(contents(swapped))).isEqualTo(new HashSet<>(contents(plain)));
  }

  @Test
  void aboutTenPercentComeAfterTheNextThree() {
    SampleLog late = plain.withLate(10);

    // Fewer come after the last rows of an order, and after three of which one is late, too.
    assertThat(percent(late, 3)).isBetween(4.0, 7.0);
    assertThat(percent(late, 3) + percent(late, 2) + percent(late, 1)).isBetween(8.0, 10.0);
    assertThat(new HashSet<>(contents(late))).isEqualTo(new HashSet<>(contents(plain)));
  }

  @Test
  void noRowComesLaterThanTheDisorderThatIsPromised() {
    Duration most = Duration.ZERO;
    Instant youngest = Instant.MIN;
    for (ActionRow row : disordered.rows(ROWS).toList()) {
      Instant at = row.request().at();
      youngest = at.isAfter(youngest) ? at : youngest;
      Duration late = Duration.between(at, youngest);
      most = late.compareTo(most) > 0 ? late : most;
    }

    assertThat(most).isGreaterThan(Duration.ofDays(3)).isLessThan(SampleLog.DISORDER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"webshop", "reseller", "marketplace", "procurement"})
  void aboutHalfOfTheRowsOfASetAreAcceptedAndSomeOfEachKindAreNot(String set) {
    SampleLog log = SampleLog.of(OrderStatuses.builtIn().lifecycle(set), 1).withRepeated(10);

    Tally tally = Tally.ofAudit(OrderStatuses.builtIn().lifecycle(set), log.rows(ROWS));

    assertThat(tally.sum(" is accepted")).isBetween(ROWS * 2L / 5, ROWS * 3L / 5);
    assertThat(tally.sum(" is unchanged")).isGreaterThan(ROWS / 1000);
    assertThat(tally.sum(" is refused")).isGreaterThan(ROWS / 100);
    assertThat(tally.sum(" is unreadable")).isZero();
    assertThat(tally.sum("ends in ")).isEqualTo(ROWS / SampleLog.ROWS_PER_ORDER);
  }

  /** Days are given 30 and 90 days after the first row of an order at most, or the day before. */
  @Test
  void aDayThatIsGivenIsAsFarAwayInAnyYear() {
    SampleLog log = SampleLog.of(OrderStatuses.builtIn().lifecycle("marketplace"), 1);

    List<Long> days = LongStream.range(900_000, 902_000)
        .mapToObj(log::row)
        .map(ActionRow::request)
        .flatMap(asked -> asked.inputs().get(Marketplace.SCHEDULED_FOR).stream()
            .map(day -> ChronoUnit.DAYS.between(
                asked.at().atOffset(ZoneOffset.UTC), day.atStartOfDay(ZoneOffset.UTC))))
        .toList();

    assertThat(days).hasSizeGreaterThan(10).allSatisfy(day -> assertThat(day).isBetween(-31L, 90L));
  }

  @Test
  void aNumberBelowZeroAndAnImpossibleShareAreErrors() {
    assertThatThrownBy(() -> plain.row(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plain.withLate(101))
        .withMessage("not a percentage from 0 to 100: 101");
    assertThatIllegalArgumentException().isThrownBy(() -> plain.withRepeated(-1));
  }
}
