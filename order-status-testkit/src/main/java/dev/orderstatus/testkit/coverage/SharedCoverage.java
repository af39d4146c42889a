package dev.orderstatus.testkit.coverage;

import dev.orderstatus.api.OrderLifecycle;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Adds up the coverage of a whole test run, over all test classes. Extend it once in your tests:
 *
 * <pre>{@code
 * final class RepairsCoverage extends SharedCoverage {
 *   @Override
 *   protected OrderLifecycle lifecycle() {
 *     return OrderStatuses.builtIn().with(new Repairs().statusSet()).lifecycle("repairs");
 *   }
 *
 *   @Override
 *   protected void atEnd(CoverageReport report) {
 *     report.writeTo(Path.of("target/coverage"));
 *     report.atLeast(Integer.getInteger("coverage.minimum", 0));
 *   }
 * }
 *
 * @ExtendWith(RepairsCoverage.class)
 * class FinishingTests {
 *   @Test
 *   void staffFinishARepair(OrderLifecycle repairs) { ... }  // the recorded one
 * }
 * }</pre>
 *
 * <p>All test classes of a run that name the same extension share one lifecycle and one coverage.
 * Nothing is static: both live in JUnit's store, and end with the run. A run of a few tests covers
 * little: require a share only where all tests run, as the property does above.
 *
 * <p>Thread-safe; needs JUnit Jupiter 5.12 or later.
 *
 * @since 0.1.0
 */
public abstract class SharedCoverage implements BeforeAllCallback, ParameterResolver {

  /** Creates the extension, for test classes to name. */
  protected SharedCoverage() {}

  /**
   * Returns the lifecycle to record; called once in a run.
   *
   * @return the lifecycle
   */
  protected abstract OrderLifecycle lifecycle();

  /**
   * Called once, when all tests of the run are done.
   *
   * @param report the coverage of all tests
   * @throws AssertionError to fail the run
   */
  protected abstract void atEnd(CoverageReport report);

  @Override
  public final void beforeAll(ExtensionContext context) {
    recorded(context);
  }

  @Override
  public final boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == OrderLifecycle.class;
  }

  @Override
  public final OrderLifecycle resolveParameter(
      ParameterContext parameter, ExtensionContext context) {
    return recorded(context).lifecycle;
  }

  private Recorded recorded(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(SharedCoverage.class))
        .getOrComputeIfAbsent(getClass(), none -> new Recorded(this), Recorded.class);
  }

  /** Closed by JUnit at the end of the run: by its own interface up to 5.12, by Java's later. */
  @SuppressWarnings("deprecation")
  private static final class Recorded
      implements AutoCloseable, ExtensionContext.Store.CloseableResource {
    private final SharedCoverage owner;
    private final Coverage coverage;
    private final OrderLifecycle lifecycle;

    Recorded(SharedCoverage owner) {
      this.owner = owner;
      OrderLifecycle plain = owner.lifecycle();
      this.coverage = Coverage.of(plain.definition());
      this.lifecycle = coverage.record(plain);
    }

    @Override
    public void close() {
      owner.atEnd(coverage.report());
    }
  }
}
