package dev.orderstatus.testkit.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.core.OrderStatuses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInGoldenTableTests {

  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<StatusSet> sets() {
    return OrderStatuses.builtIn().sets();
  }

  @ParameterizedTest
  @MethodSource("sets")
  void theTableIsAsItWasAccepted(StatusSet set) {
    GoldenTable.of(set).matches(GOLDEN.resolve(set.id() + ".md"));
  }

  @Test
  void noTableIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              sets().stream().map(set -> set.id() + ".md").toList());
    }
  }
}
