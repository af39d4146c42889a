package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.InvalidDefinitionException;
import dev.orderstatus.api.definition.Kind;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import io.vavr.control.Validation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts what a test run exercises of one status set:
 *
 * <pre>{@code
 * Coverage coverage = Coverage.of(lifecycle.definition());
 * OrderLifecycle recorded = coverage.record(lifecycle);
 * recorded.decide(order, request);               // counted, and the same decision
 * System.out.println(coverage.report().text());  // what is missing comes first
 * coverage.report().atLeast(90);                 // throws, naming what is missing
 * }</pre>
 *
 * <p>Each {@link Dimension} explains what it counts. Decisions and texts count; a call of
 * {@code options} or {@code can} does not, because it would cover nearly everything.
 *
 * <p>Thread-safe: no count gets lost. Counting takes constant time for each decision, and evaluates
 * a guard's own code once more.
 *
 * @since 0.1.0
 */
public final class Coverage {

  private final String set;
  private final Map<Dimension, Map<String, LongAdder>> counts;

  private Coverage(StatusSet set) {
    this.set = set.id();
    this.counts = new EnumMap<>(Dimension.class);
    Target.of(set).forEach((dimension, names) -> {
      Map<String, LongAdder> fresh = new LinkedHashMap<>();
      names.forEach(name -> fresh.put(name, new LongAdder()));
      counts.put(dimension, Collections.unmodifiableMap(fresh));
    });
  }

  /**
   * Starts with empty counts.
   *
   * @param set the set to cover
   * @return the counts
   */
  public static Coverage of(StatusSet set) {
    return new Coverage(Objects.requireNonNull(set, "set"));
  }

  /**
   * Wraps a lifecycle. The result answers like the given one, including its messages, and counts
   * here. Several lifecycles add up, such as those of one set under different settings.
   *
   * <p>Of orders with parts, each set has a coverage of its own: that of the order, and that of
   * each kind. Wrap the lifecycle once for each:
   *
   * <pre>{@code
   * OrderLifecycle recorded = parcels.record(orders.record(lifecycle));
   * recorded.wholes().decide(whole, request);  // counted where its set is
   * }</pre>
   *
   * @param lifecycle a lifecycle of the set, or of a set with a kind of this set
   * @return the lifecycle to use in tests
   * @throws IllegalArgumentException when it is of another set, or of the set with other parts
   */
  public OrderLifecycle record(OrderLifecycle lifecycle) {
    Objects.requireNonNull(lifecycle, "lifecycle");
    StatusSet definition = lifecycle.definition();
    Optional<Kind> kind =
        definition.kinds().stream().filter(each -> each.set().id().equals(set)).findFirst();
    if (!definition.id().equals(set) && kind.isPresent()) {
      return recordParts(lifecycle, kind.get());
    }
    if (!definition.id().equals(set)) {
      throw new IllegalArgumentException("cannot record a lifecycle of " + definition.id()
          + ": this coverage is of " + set + "; make one for each set");
    }
    Target.of(definition).forEach((dimension, names) -> checkSame(dimension, names));
    return new RecordedLifecycle(lifecycle, this);
  }

  private OrderLifecycle recordParts(OrderLifecycle lifecycle, Kind kind) {
    Target.of(kind.set()).forEach((dimension, names) -> checkSame(dimension, names));
    Validation<List<Problem>, OrderLifecycle> ofKind =
        OrderStatuses.compile(kind.set(), lifecycle.settings());
    if (ofKind.isInvalid()) {
      throw new InvalidDefinitionException(kind.set().id(), ofKind.getError());
    }
    return new RecordedParts(lifecycle, new DecisionCounts(ofKind.get(), this), kind.code());
  }

  private void checkSame(Dimension dimension, Set<String> names) {
    Set<String> known = counts(dimension).keySet();
    if (!names.equals(known)) {
      throw new IllegalArgumentException("cannot record this lifecycle of " + set
          + ": its " + dimension.code() + " are not those of the set that this coverage is of;"
          + " start the coverage from the definition of the lifecycle");
    }
  }

  /**
   * Returns a report of the coverage so far.
   *
   * @return the report; later counts do not change it
   */
  public CoverageReport report() {
    Map<Dimension, Map<String, Long>> now = new EnumMap<>(Dimension.class);
    counts.forEach((dimension, names) -> {
      Map<String, Long> still = new LinkedHashMap<>();
      names.forEach((name, count) -> still.put(name, count.sum()));
      now.put(dimension, still);
    });
    return new CoverageReport(set, now);
  }

  /** Counts one of the names to cover; ignores others, such as an unknown code. */
  void count(Dimension dimension, String name) {
    LongAdder count = counts(dimension).get(name);
    if (count != null) {
      count.increment();
    }
  }

  private Map<String, LongAdder> counts(Dimension dimension) {
    return Objects.requireNonNull(counts.get(dimension), dimension::code);
  }
}
