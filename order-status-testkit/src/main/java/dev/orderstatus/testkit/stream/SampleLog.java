package dev.orderstatus.testkit.stream;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.order.OrderCode;
import dev.orderstatus.api.order.Request;
import dev.orderstatus.core.audit.ActionRow;
import dev.orderstatus.core.audit.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * An endless log of made-up orders: ten rows of each, about half of them accepted. The same set,
 * seed and options give the same rows in every run. Each row is made up from its number alone, so
 * that the source of an engine can go on anywhere.
 *
 * <p>The rows of {@value #ORDERS_TOGETHER} orders stand together, then those of the next begin.
 * Rows are in the order of their instants, and each is there once, unless some are repeated, late
 * or swapped:
 *
 * <pre>{@code
 * SampleLog log = SampleLog.of(lifecycle, 15).withRepeated(10).withLate(10).withSwapped(10);
 * Tally expected = Tally.ofAudit(lifecycle, log.rows(10_000));
 * }</pre>
 *
 * <p>For sets without kinds of parts. Not thread-safe, because the rows that were made up last are
 * kept: give each thread a log of its own.
 */
public final class SampleLog {

  /** The number of rows of each order. */
  public static final int ROWS_PER_ORDER = 10;

  /** The number of orders whose rows stand together, from the first row of the log on. */
  public static final int ORDERS_TOGETHER = 100;

  /** No row comes this long after one with a younger instant. */
  public static final Duration DISORDER = SampleLife.LONGEST;

  private static final int ROWS_TOGETHER = ORDERS_TOGETHER * ROWS_PER_ORDER;

  /** A row that comes late comes after so many further ones of its order. */
  private static final int LATE_BY = 3;

  private final SampleLife lives;
  private final long seed;
  private final Shares shares;
  private Together kept = new Together(-1, List.of());

  private SampleLog(SampleLife lives, long seed, Shares shares) {
    this.lives = lives;
    this.seed = seed;
    this.shares = shares;
  }

  /** How many rows of a hundred do what. */
  private record Shares(int repeated, int late, int swapped) {
    Shares {
      for (int percent : new int[] {repeated, late, swapped}) {
        if (percent < 0 || percent > 100) {
          throw new IllegalArgumentException("not a percentage from 0 to 100: " + percent);
        }
      }
    }
  }

  private record Together(long number, List<ActionRow> rows) {}

  private record Asked(String order, Placement placement, Request request) {}

  private record Arrival(Instant at, Asked asked) {}

  /**
   * A log of orders that live by a set: in the order of their instants, none of them twice.
   *
   * @param lifecycle the lifecycle of the set
   * @param seed the seed: another one gives other orders
   * @return the log
   */
  public static SampleLog of(OrderLifecycle lifecycle, long seed) {
    return new SampleLog(
        new SampleLife(Objects.requireNonNull(lifecycle, "lifecycle")),
        new SplittableRandom(seed).nextLong(),
        new Shares(0, 0, 0));
  }

  /**
   * Repeats rows: each once, as the next row of its order.
   *
   * @param percent how many of a hundred rows are repeated
   * @return the log; orders still have ten rows, so their last ones are left out
   * @throws IllegalArgumentException if the number is not from 0 to 100
   */
  public SampleLog withRepeated(int percent) {
    return new SampleLog(lives, seed, new Shares(percent, shares.late, shares.swapped));
  }

  /**
   * Lets rows come late: after the next three of their order, with the instant that they had.
   *
   * @param percent how many of a hundred rows come late
   * @return the same rows in another order
   * @throws IllegalArgumentException if the number is not from 0 to 100
   */
  public SampleLog withLate(int percent) {
    return new SampleLog(lives, seed, new Shares(shares.repeated, percent, shares.swapped));
  }

  /**
   * Lets rows change places with the next one of their order, with the instants that they had.
   *
   * @param percent how many of a hundred rows change places with the next
   * @return the same rows in another order
   * @throws IllegalArgumentException if the number is not from 0 to 100
   */
  public SampleLog withSwapped(int percent) {
    return new SampleLog(lives, seed, new Shares(shares.repeated, shares.late, percent));
  }

  /**
   * Makes up a row.
   *
   * @param number its number, counted from 0
   * @return the row; its line is one more than its number
   * @throws IndexOutOfBoundsException if the number is negative
   */
  public ActionRow row(long number) {
    long together = Objects.checkIndex(number, Long.MAX_VALUE) / ROWS_TOGETHER;
    if (kept.number != together) {
      kept = new Together(together, together(together));
    }
    return kept.rows.get((int) (number % ROWS_TOGETHER));
  }

  /**
   * Makes up rows from the first one on, while they are read.
   *
   * @param count how many
   * @return the rows
   */
  public Stream<ActionRow> rows(long count) {
    return LongStream.range(0, count).mapToObj(this::row);
  }

  private List<ActionRow> together(long number) {
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < ORDERS_TOGETHER; i++) {
      arrivals.addAll(arrivals(number * ORDERS_TOGETHER + i, number));
    }
    arrivals.sort(Comparator.comparing(Arrival::at));
    List<ActionRow> rows = new ArrayList<>(ROWS_TOGETHER);
    for (Arrival arrival : arrivals) {
      Asked asked = arrival.asked;
      long line = number * ROWS_TOGETHER + rows.size() + 1;
      rows.add(new ActionRow(line, asked.order, asked.request, asked.placement));
    }
    return rows;
  }

  /** The rows of an order, each after the one before. */
  private List<Arrival> arrivals(long order, long together) {
    SplittableRandom random = new SplittableRandom(seed + order);
    SplittableRandom disorder = random.split();
    SampleLife.Lived life = lives.make(random, ROWS_PER_ORDER, together);
    Placement placement = new Placement(
        Optional.of(life.start().type()),
        life.start().payment(),
        life.start().test(),
        life.start().account());
    String code = OrderCode.of("EX", order + 1).value();
    List<Arrival> arrivals = new ArrayList<>();
    Instant last = Instant.MIN;
    for (Request request : disordered(repeated(life.requests(), disorder.split()), disorder)) {
      last = request.at().isAfter(last) ? request.at() : last.plusMillis(1);
      arrivals.add(new Arrival(last, new Asked(code, placement, request)));
    }
    return arrivals;
  }

  private List<Request> repeated(List<Request> requests, SplittableRandom random) {
    List<Request> repeated = new ArrayList<>();
    for (Request request : requests) {
      repeated.add(request);
      if (random.nextInt(100) < shares.repeated) {
        repeated.add(request);
      }
    }
    return repeated.subList(0, requests.size());
  }

  private List<Request> disordered(List<Request> requests, SplittableRandom random) {
    record Placed(double place, Request request) {}

    List<Placed> placed = new ArrayList<>();
    for (Request request : requests) {
      double place = placed.size();
      place += random.nextInt(100) < shares.swapped ? 1.5 : 0;
      place += random.nextInt(100) < shares.late ? LATE_BY + 0.5 : 0;
      placed.add(new Placed(place, request));
    }
    placed.sort(Comparator.comparingDouble(Placed::place));
    return placed.stream().map(Placed::request).toList();
  }
}
