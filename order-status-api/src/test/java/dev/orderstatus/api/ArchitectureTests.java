package dev.orderstatus.api;

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
    super("dev.orderstatus.api", "dev.orderstatus.violations");
  }

  @Test
  void allOfTheApiIsLookedAt() {
    assertThat(code.size()).isGreaterThan(100);
    assertThat(code.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrder(
            "dev.orderstatus.api",
            "dev.orderstatus.api.code",
            "dev.orderstatus.api.decision",
            "dev.orderstatus.api.definition",
            "dev.orderstatus.api.internal",
            "dev.orderstatus.api.message",
            "dev.orderstatus.api.order",
            "dev.orderstatus.api.parts",
            "dev.orderstatus.api.spi",
            "dev.orderstatus.api.time",
            "dev.orderstatus.api.whole");
  }

  @Override
  protected List<ArchRule> rules() {
    return ApiRules.all();
  }

  @Override
  protected Stream<Arguments> violations() {
    return Stream.of(
        arguments(ApiRules.LEAN, "dependency", "io.vavr.collection.List"),
        arguments(HouseRules.WITHOUT_CYCLES, "cycle", "Cycle detected"),
        arguments(HouseRules.NULL_MARKED, "unmarked", "Unmarked"),
        arguments(HouseRules.PURE, "impure", "Instant.now()"),
        arguments(HouseRules.PURE, "impure", "UUID.randomUUID()"),
        arguments(HouseRules.PURE, "impure", "java.lang.System.out"),
        arguments(HouseRules.PURE, "impure", "java.lang.System.err"),
        arguments(HouseRules.PURE, "impure", "java.time.Clock"),
        arguments(HouseRules.PURE, "impure", "Locale.getDefault()"),
        arguments(ApiRules.CLOSED, "open", "OpenClass"),
        arguments(ApiRules.CLOSED, "open", "OpenInterface"),
        arguments(HouseRules.SPELLED_ONE_WAY, "spelling", "OrderCancelled"),
        arguments(HouseRules.SPELLED_ONE_WAY, "spelling", "Delivery"));
  }

  @Test
  void whatUsersImplementIsAnInterface() {
    assertThat(ApiRules.OPEN).allMatch(Class::isInterface);
  }
}
