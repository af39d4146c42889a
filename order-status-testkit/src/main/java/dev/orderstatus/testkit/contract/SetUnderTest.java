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

/** Which set a contract is about; meant for test classes to implement. */
public interface SetUnderTest {

  /**
   * The set; for a set with plugins, the merged one.
   *
   * @return the set
   */
  StatusSet set();

  /**
   * What the shop fixes.
   *
   * @return the settings; standard ones unless overridden
   */
  default Settings settings() {
    return Settings.standard();
  }

  /**
   * The compiled set. Where it does not compile, tests that need it are aborted, and the one that
   * compiles the set says why.
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
   * What the set is asked. Override it to add values of attributes that a
   * {@link dev.orderstatus.api.definition.SimpleCondition.Custom} reads.
   *
   * @return the questions
   */
  default QuestionSpace questions() {
    return QuestionSpace.of(lifecycle());
  }

  /**
   * The languages in which everything must have a text.
   *
   * @return the languages; unless overridden, those of the set's texts that its plugins speak as
   *     well
   */
  default List<Locale> languages() {
    return SpokenLanguages.of(set()).complete();
  }

  /**
   * The file with the table that somebody accepted, as
   * {@link dev.orderstatus.testkit.golden.GoldenTable} writes it.
   *
   * @return the file; empty unless overridden, and then nothing is compared
   */
  default Optional<Path> goldenTable() {
    return Optional.empty();
  }
}
