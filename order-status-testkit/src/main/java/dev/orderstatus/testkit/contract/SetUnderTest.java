package dev.orderstatus.testkit.contract;

import dev.orderstatus.api.OrderLifecycle;
import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.definition.Settings;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.SpokenLanguages;
import dev.orderstatus.testkit.explore.QuestionSpace;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The set that a contract tests; meant for test classes to implement. */
public interface SetUnderTest {

  /**
   * Returns the set; for a set with plugins, the merged one.
   *
   * @return the set
   */
  StatusSet set();

  /**
   * Returns the settings of the shop.
   *
   * @return the settings; standard ones by default
   */
  default Settings settings() {
    return Settings.standard();
  }

  /**
   * Returns the compiled set. If it does not compile, the tests that need it are aborted, and the
   * test that compiles the set reports the reason.
   *
   * @return the lifecycle
   */
  default OrderLifecycle lifecycle() {
    Validation<List<Problem>, OrderLifecycle> compiled = OrderStatuses.compile(set(), settings());
    Assumptions.assumeTrue(
        compiled.isValid(), "the set does not compile; see theSetCompilesWithoutProblems");
    return compiled.get();
  }

  /**
   * Returns the questions. Override it to add values of attributes that a
   * {@link dev.orderstatus.api.definition.SimpleCondition.Custom} reads.
   *
   * @return the questions
   */
  default QuestionSpace questions() {
    return QuestionSpace.of(lifecycle());
  }

  /**
   * Returns the languages in which everything must have a text.
   *
   * @return the languages; by default, those of the set's texts that its plugins also speak
   */
  default List<Locale> languages() {
    return SpokenLanguages.of(set()).complete();
  }

  /**
   * Returns the file with the accepted table, as {@link dev.orderstatus.testkit.golden.GoldenTable}
   * writes it.
   *
   * @return the file; empty by default, which compares nothing
   */
  default Optional<Path> goldenTable() {
    return Optional.empty();
  }
}
