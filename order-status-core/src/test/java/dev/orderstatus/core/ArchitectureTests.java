package dev.orderstatus.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import dev.orderstatus.house.ArchitectureContract;
import dev.orderstatus.house.HouseRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.Arguments;

class ArchitectureTests extends ArchitectureContract {

  ArchitectureTests() {
    super("dev.orderstatus.core", "dev.orderstatus.violations.core");
  }

  @Test
  void allOfTheCoreIsLookedAt() {
    assertThat(code.size()).isGreaterThan(40);
    assertThat(code.stream().map(JavaClass::getPackageName).distinct())
        .contains(
            "dev.orderstatus.core",
            "dev.orderstatus.core.diagram",
            "dev.orderstatus.core.internal.engine",
            "dev.orderstatus.core.payment",
            "dev.orderstatus.core.internal.render",
            "dev.orderstatus.core.webshop");
  }

  @Override
  protected List<ArchRule> rules() {
    return CoreRules.all();
  }

  @Override
  protected Stream<Arguments> violations() {
    return Stream.of(
        arguments(CoreRules.LEAN, "own", "io.vavr.collection.List"),
        arguments(HouseRules.WITHOUT_CYCLES, "", "Cycle detected"),
        arguments(HouseRules.NULL_MARKED, "own", "OwnSet"),
        arguments(HouseRules.PURE, "own", "Instant.now()"),
        arguments(
            CoreRules.SETS_ARE_LIKE_PLUGINS,
            "own",
            "dev.orderstatus.core.internal.engine.Compiler"),
        arguments(
            CoreRules.MACHINERY_KNOWS_NO_SET,
            "internal.engine",
            "dev.orderstatus.core.webshop.Webshop"),
        arguments(
            CoreRules.INSIDE_STAYS_INSIDE, "own", "dev.orderstatus.core.internal.engine.Compiler"),
        arguments(CoreRules.CLOSED, "own", "OwnSet"),
        arguments(HouseRules.SPELLED_ONE_WAY, "own", "OwnSet"));
  }
}
