package dev.orderstatus.core.properties;

import static org.assertj.core.api.Assertions.assertThat;

import dev.orderstatus.api.definition.Problem;
import dev.orderstatus.api.spi.Plugin;
import dev.orderstatus.core.InEnglish;
import dev.orderstatus.core.OrderStatuses;
import dev.orderstatus.core.properties.Families.Family;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Families.class)
class MergeProperties {

  @Property(tries = 25)
  void everyOrderOfPluginsGivesTheSameSetOrTheSameProblems(@ForAll Family family) {
    OrderStatuses first = with(family.plugins());
    List<Problem> problems = first.problems(family.set());
    for (List<Plugin> order : orders(family.plugins())) {
      OrderStatuses other = with(order);
      assertThat(other.problems(family.set())).isEqualTo(problems);
      if (problems.isEmpty()) {
        assertThat(other.set(family.set())).isEqualTo(first.set(family.set()));
      }
    }
  }

  private static OrderStatuses with(List<Plugin> plugins) {
    return InEnglish.ALL.with(plugins.toArray(Plugin[]::new));
  }

  private static List<List<Plugin>> orders(List<Plugin> plugins) {
    List<List<Plugin>> orders = new ArrayList<>();
    permute(new ArrayList<>(), plugins, orders);
    return orders;
  }

  private static void permute(List<Plugin> begun, List<Plugin> left, List<List<Plugin>> orders) {
    if (left.isEmpty()) {
      orders.add(List.copyOf(begun));
    }
    for (int i = 0; i < left.size(); i++) {
      List<Plugin> rest = new ArrayList<>(left);
      begun.add(rest.remove(i));
      permute(begun, rest, orders);
      begun.remove(begun.size() - 1);
    }
  }
}
