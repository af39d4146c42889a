package dev.orderstatus.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.Origin;
import dev.orderstatus.api.definition.StatusSet;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.reseller.Reseller;
import dev.orderstatus.core.webshop.Webshop;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PluginFamiliesProperties {

  record Extended(StatusSet set, List<Plugin> plugins) {}

  @Property(tries = 60)
  void aFamilyFitsTogetherInWhateverOrder(@ForAll("extended") Extended extended) {
    StatusSet merged = merged(extended.set(), extended.plugins());
    List<Plugin> others = new ArrayList<>(extended.plugins());
    for (int i = 0; i < others.size(); i++) {
      Collections.rotate(others, 1);
      assertThat(merged(extended.set(), others)).isEqualTo(merged);
    }
    Collections.reverse(others);
    assertThat(merged(extended.set(), others)).isEqualTo(merged);
    extended
        .plugins()
        .forEach(plugin -> assertThat(merged.statuses())
            .filteredOn(row -> merged
                .origins()
                .of(new Origin.Declared(row.status()))
                .filter(plugin.id()::equals)
                .isPresent())
            .hasSize(1));
  }

  @Provide
  Arbitrary<Extended> extended() {
    Arbitrary<StatusSet> sets = Arbitraries.oneOf(
        Arbitraries.of(Webshop.set(), Reseller.set()), StatusArbitraries.definitions());
    return sets.flatMap(
        set -> StatusArbitraries.plugins(set).map(plugins -> new Extended(set, plugins)));
  }

  private static StatusSet merged(StatusSet set, List<Plugin> plugins) {
    OrderStatuses statuses = OrderStatuses.builtIn();
    if (!statuses.ids().contains(set.id())) {
      statuses = statuses.with(set);
    }
    OrderStatuses merged = statuses.with(plugins.toArray(Plugin[]::new));
    assertThat(merged.problems(set.id())).isEmpty();
    return merged.set(set.id());
  }
}
